"""Word and OpenDocument files: numbers, lists, tables, what is deleted or hidden."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.docx import read_docx
from briefreader.documents.odt import read_odt

NUMBERED = files.word_list("1", "decimal", "%1.")


def docx_lines(body: str, numbering: str = "", styles: str = "") -> list[str]:
    """Return the paragraphs of a Word document."""
    return read_docx(Path("x.docx"), files.docx(body, numbering, styles)).text.split("\n\n")


def odt_lines(body: str, styles: str = "") -> list[str]:
    """Return the paragraphs of an OpenDocument text."""
    return read_odt(Path("x.odt"), files.odt(body, styles)).text.split("\n\n")


def level(number: int, style: str, pattern: str, start: int = 1) -> str:
    """Return a w:lvl element."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def item(text: str, depth: int = 0, number: str = "1") -> str:
    """Return a numbered w:p element."""
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        f"</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    )


def test_numbers_count_through_the_document() -> None:
    """A paragraph between two items does not begin the list anew, as in communiqués."""
    body = item("one") + files.word_paragraph("between") + item("two")
    assert docx_lines(body, NUMBERED) == ["1. one", "between", "2. two"]


def test_levels_have_numbers_of_their_own() -> None:
    """A deeper level begins anew under each number; it may show the number above it."""
    levels = (
        level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "decimal", "%1.%3")
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = item("a") + item("b", 1) + item("c", 1) + item("d") + item("e", 1) + item("f", 2)
    expected = ["1. a", "(a) b", "(b) c", "2. d", "(a) e", "2.1 f"]
    assert docx_lines(body, numbering) == expected


@pytest.mark.parametrize(
    ("style", "printed"),
    [("upperRoman", "IX."), ("lowerRoman", "ix."), ("upperLetter", "I."), ("none", ".")],
)
def test_numbers_are_printed_in_the_style_of_the_list(style: str, printed: str) -> None:
    """Roman numerals and letters, as the ninth item shows them."""
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level(0, style, "%1.", 9)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    expected = "x" if style == "none" else f"{printed} x"
    assert docx_lines(item("x"), numbering) == [expected]


def test_a_list_may_begin_anew() -> None:
    """A second list with a start of its own (w:startOverride)."""
    again = (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = item("a") + item("b") + item("c", number="2")
    assert docx_lines(body, NUMBERED + again) == ["1. a", "2. b", "1. c"]


def test_a_style_may_number_its_paragraphs() -> None:
    """A heading's number comes from its style; number 0 takes it away."""
    styles = (
        '<w:style w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    styled = '<w:p><w:pPr><w:pStyle w:val="H"/>{}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    without = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = styled.format("") + styled.format(without)
    assert docx_lines(body, NUMBERED, styles) == ["1. x", "x"]


def test_what_a_reader_of_the_page_does_not_see_is_left_out() -> None:
    """Deleted text and field codes; what was inserted is kept."""
    body = (
        "<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:tab/><w:t>meet</w:t><w:br/><w:t>soon</w:t></w:r></w:p>"
    )
    assert docx_lines(body) == ["We will meet", "soon"]


def test_cells_of_tables_are_paragraphs() -> None:
    """In both formats; sentences of two cells never run into one."""
    cell = "<w:tc>{}</w:tc>"
    row = "".join(cell.format(files.word_paragraph(each)) for each in ("State", "Promise"))
    assert docx_lines(f"<w:tbl><w:tr>{row}</w:tr></w:tbl>") == ["State", "Promise"]
    cells = "".join(
        f"<table:table-cell><text:p>{each}</text:p></table:table-cell>"
        for each in ("State", "Promise")
    )
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    assert odt_lines(table) == ["State", "Promise"]


def test_the_title_in_the_properties_is_used_if_it_is_one() -> None:
    """Word puts the name of a template there, which is a single word."""
    body = files.word_paragraph("x")
    titled = read_docx(Path("x.docx"), files.docx(body, title="Joint Statement"))
    assert titled.title == "Joint Statement"
    assert read_docx(Path("x.docx"), files.docx(body, title="Normal")).title is None


def test_opendocument_lists_count_as_their_styles_say() -> None:
    """Start, prefix, suffix, letters of the second level, and a list that continues."""
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
        'style:num-suffix="." style:num-format="1" text:start-value="6"/>'
        '<text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" '
        'style:num-format="a"/></text:list-style>'
    )
    inner = "<text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list>"
    first = f"<text:list-item><text:p>one</text:p>{inner}</text:list-item>"
    second = "<text:list-item><text:p>two</text:p><text:p>more</text:p></text:list-item>"
    third = "<text:list-item><text:p>three</text:p></text:list-item>"
    body = (
        f'<text:list text:style-name="L">{first}{second}</text:list><text:p>between</text:p>'
        f'<text:list text:style-name="L" text:continue-numbering="true">{third}</text:list>'
    )
    expected = ["6. one", "(a) deep", "7. two", "more", "between", "8. three"]
    assert odt_lines(body, styles) == expected


def test_opendocument_spaces_and_notes() -> None:
    """Spaces are elements; notes come at the end, and tracked deletions not at all."""
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>We"
        '<text:s text:c="2"/>will<text:note><text:note-body><text:p>foot</text:p></text:note-body>'
        "</text:note><text:tab/>meet<text:line-break/>soon</text:p>"
    )
    assert odt_lines(body) == ["We will meet", "soon", "foot"]
