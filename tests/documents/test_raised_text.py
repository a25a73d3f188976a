"""What stands above the line joins no word and no number, in every format."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.html import read_html
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.raised_text import BEGIN, END, written_out
from briefreader.documents.reader import read_document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.text.folding import fold
from briefreader.text.sentences import sentence_spans
from briefreader.text.span import Span

RAISED_RUN = "<w:r><w:rPr>{}</w:rPr><w:t>{}</w:t></w:r>"
WORD_STYLES = (
    '<w:style w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:styleId="Mine"><w:basedOn w:val="Note"/></w:style>'
    '<w:style w:styleId="Flat"><w:basedOn w:val="Note"/>'
    '<w:rPr><w:vertAlign w:val="baseline"/></w:rPr></w:style>'
    '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
)
ODT_STYLE = (
    '<style:style style:name="{}" style:family="text" {}><style:text-properties {}/></style:style>'
)


def marked(text: str) -> str:
    """Return ``text`` with what stands between < and > marked as raised."""
    return text.replace("<", BEGIN).replace(">", END)


def read(folder: Path, name: str, content: str | bytes) -> list[str]:
    """Return the paragraphs of a file with this content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_document(path).text.split("\n\n")


def word(folder: Path, properties: str, text: str = "4", before: str = "by 2030") -> str:
    """Return the paragraph of a Word document with a run of these properties in it."""
    body = (
        f"<w:p><w:r><w:t>{before}</w:t></w:r>{RAISED_RUN.format(properties, text)}"
        "<w:r><w:t>.</w:t></w:r></w:p>"
    )
    (paragraph,) = read(folder, "a.docx", files.docx(body, styles=WORD_STYLES))
    return paragraph


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by 2030<4>.", "by 2030⁴."),
        ("by 2030<4,5> and", "by 2030⁴,⁵ and"),
        ("by 2030<4–6>", "by 2030⁴–⁶"),
        ("by 2030<4>,<5>", "by 2030⁴,⁵"),
        ("by 2030<(4)>", "by 2030⁽⁴⁾"),
        ("by 2030<[4]>", "by 2030⁴"),
        ("by 2030<*>", "by 2030*"),
        ("by 2030.<4> It", "by 2030.⁴ It"),
        ("by 2030<a>.", "by 2030ᵃ."),
        ("emissions<a>,<b> fall", "emissionsᵃ,ᵇ fall"),
        ("emissions<iv> fall", "emissionsⁱᵛ fall"),
        ("NATO<A>", "NATO[A]"),
        ("<4>Level of 2005", "⁴ Level of 2005"),
        ("<a> Level of 2005", "ᵃ Level of 2005"),
    ],
)
def test_a_note_number_joins_nothing(text: str, expected: str) -> None:
    """Numbers, letters and Roman numerals are written as superscripts."""
    assert written_out(marked(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 10<th> and 21<st>", "the 10th and 21st"),
        ("le 1<er> mai, la 2<e> fois, XXI<e> siècle", "le 1er mai, la 2e fois, XXIe siècle"),
        ("M<me> X, n<o> 5, D<r> Y", "Mme X, no 5, Dr Y"),
        ("5 km<2>, 10<3> t, 10<-3> g", "5 km², 10³ t, 10⁻³ g"),
        ("Brand<TM>", "BrandTM"),
        ("m², CO₂", "m², CO₂"),
    ],
)
def test_what_belongs_to_its_word_stays_with_it(text: str, expected: str) -> None:
    """Ordinals and abbreviations stay as they are; exponents are raised."""
    assert written_out(marked(text)) == expected


def test_marks_that_do_not_belong_together_are_dropped() -> None:
    """None is ever left in a text."""
    assert written_out(f"a{END}b{BEGIN}c{BEGIN}4{END}") == "abc⁴"


def test_a_raised_number_does_not_hide_the_words_before_it() -> None:
    """For detection it is a space, so offsets stay; a sentence ends before it."""
    assert fold("By 2030⁴, 5 km²") == "by 2030 , 5 km "
    text = "They met in 2020.⁴ It rained.”⁵,⁶ They left."
    assert [
        span.of(text) for span in sentence_spans(text, Span(0, len(text)), any_sentence_rules())
    ] == [
        "They met in 2020.⁴",
        "It rained.”⁵,⁶",
        "They left.",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "by 2030<sup>4</sup>.",
        "by 2030<sup><a href='#n4'>4</a></sup>.",
        "by 2030<a href='#n4'><sup>4</sup></a>.",
        "by 2030<a href='#n4'>4</a>.",
        "by 2030<a role=doc-noteref href='notes.html#n4'>4</a>.",
        "by 2030<a epub:type='noteref' href='notes.html#n4'>4</a>.",
        "by 2030<span style='font-size:8pt;vertical-align:super'>4</span>.",
        "by 2030<span style='vertical-align: 4pt'><font size=1>4</font></span>.",
        "by 2030<span style='position:relative;top:-3pt;mso-text-raise:3.0pt'>4</span>.",
        "by 2030<span style='vertical-align:super'><sup>4</sup></span>.",
        "by 2030<!-- --><sup><!-- -->4<!-- --></sup>.",
    ],
)
def test_raised_numbers_of_web_pages(html: str) -> None:
    """By element, by style, and links to notes."""
    assert html_paragraphs(f"<p>{html}</p>") == ["by 2030⁴."]
    assert html_paragraphs(f"<table><tr><td>{html}</td></tr></table>") == ["by 2030⁴."]


@pytest.mark.parametrize(
    "sheet",
    [
        ".note {vertical-align: super; font-size: 70%}",
        "p{margin:0}\nspan.note, a.x\n{font-size:8pt;\n\tvertical-align:super;}",
        "/* .b{ */ .note{vertical-align:4pt}",
    ],
)
def test_raised_numbers_by_the_style_sheet_of_a_page(sheet: str) -> None:
    """As word processors and newspapers write them."""
    html = f"<style>{sheet}</style><p>by 2030<span class='note b'>4</span>, <b>20</b>30.</p>"
    assert html_paragraphs(html) == ["by 2030⁴, 2030."]


def test_links_that_are_no_notes_stay() -> None:
    """A number that stands apart is a word of the text."""
    html = "<p>See section <a href='#s4'>4</a> and 20<a href='/x'>30</a>, H<sub>2</sub>O</p>"
    assert html_paragraphs(html) == ["See section 4 and 2030, H2O"]


def test_a_heading_with_a_note_is_the_title_without_a_wrong_number() -> None:
    """The title is read as the text is."""
    html = "<!doctype html><html><body><h1>Agenda 2030<sup>1</sup></h1><p>We met.</p></body></html>"
    assert read_html(Path("a.html"), html.encode()).title == "Agenda 2030¹"


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vertAlign w:val="superscript"/>',
        '<w:rStyle w:val="Note"/>',
        '<w:rStyle w:val="Mine"/>',
        '<w:position w:val="6"/>',
    ],
)
def test_raised_runs_of_word_documents(tmp_path: Path, properties: str) -> None:
    """Directly, or by a character style and those that it is based on."""
    assert word(tmp_path, properties) == "by 2030⁴."


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vertAlign w:val="subscript"/>',
        '<w:rStyle w:val="Note"/><w:vertAlign w:val="baseline"/>',
        '<w:rStyle w:val="Flat"/>',
        '<w:rStyle w:val="Loop"/>',
        '<w:position w:val="-6"/>',
        '<w:position w:val="0"/>',
    ],
)
def test_runs_on_the_line_of_word_documents(tmp_path: Path, properties: str) -> None:
    """What is lowered, or set on the line against its style, is no note."""
    assert word(tmp_path, properties, "2", "CO") == "CO2."


def test_raised_ordinals_and_note_references_of_word_documents(tmp_path: Path) -> None:
    """An ordinal stays with its number; the mark of a footnote leaves nothing behind."""
    assert word(tmp_path, '<w:vertAlign w:val="superscript"/>', "th", "the 10") == "the 10th."
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = f"<w:p><w:r><w:t>by 2030</w:t></w:r>{reference}<w:r><w:t>.</w:t></w:r></w:p>"
    assert read(tmp_path, "b.docx", files.docx(body)) == ["by 2030."]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ('style:text-position="super 58%"', "by 2030⁴."),
        ('style:text-position="33% 58%"', "by 2030⁴."),
        ('style:text-position="sub 58%"', "by 20304."),
        ('style:text-position="-33% 58%"', "by 20304."),
        ('style:text-position="0% 100%"', "by 20304."),
        ('style:font-name="x"', "by 20304."),
    ],
)
def test_raised_spans_of_opendocument(tmp_path: Path, properties: str, expected: str) -> None:
    """By a style, or by the style that it is made from."""
    styles = ODT_STYLE.format("A", "", properties) + ODT_STYLE.format(
        "B", 'style:parent-style-name="A"', ""
    )
    for name in "AB":
        body = f'<text:p>by 2030<text:span text:style-name="{name}">4</text:span>.</text:p>'
        assert read(tmp_path, "a.odt", files.odt(body, styles)) == [expected]


@pytest.mark.parametrize(
    ("rich", "expected"),
    [
        (r"by 2030{\super 4}.", "by 2030⁴."),
        (r"by 2030\super 4\nosupersub .", "by 2030⁴."),
        (r"by 2030\super 4\super0 .", "by 2030⁴."),
        (r"by 2030{\fs12\up8 4}.", "by 2030⁴."),
        (r"by 2030{\up6{\b 4}\plain}.", "by 2030⁴."),
        (r"by 2030{\cs15\super {\i 4},5}.", "by 2030⁴,⁵."),
        (r"the 10{\super th} on 5 m{\super 2}", "the 10th on 5 m²"),
        (r"CO{\sub 2} and x{\dn4 2}", "CO2 and x2"),
        (r"\{by 2030\}{\super 4}", "{by 2030}⁴"),
    ],
)
def test_raised_groups_of_rich_text(tmp_path: Path, rich: str, expected: str) -> None:
    """By the control words for superscripts and for raised text, to the end of their group."""
    content = rf"{{\rtf1\ansi{{\stylesheet{{\cs15\super note;}}}}\pard {rich}\par}}"
    assert read(tmp_path, "a.rtf", content) == [expected]


def test_raised_numbers_of_markdown(tmp_path: Path) -> None:
    """HTML within a line and in blocks, and the notes that many programs write."""
    source = (
        "By 2030<sup>4</sup>, the 10<sup>th</sup> time, 5 km<sup>2</sup>.\n\n"
        "By 2027[^1] and 2028[^long], once.\n\n<p>By 2029<sup>5</sup>.</p>\n\n"
        "[^1]: Unknown\n[^long]: A note.\n"
    )
    assert read(tmp_path, "a.md", source) == [
        "By 2030⁴, the 10th time, 5 km².",
        "By 2027¹ and 2028[long], once.",
        "By 2029⁵.",
        "¹ Unknown",
        "[long] A note.",
    ]


def test_raised_numbers_of_pdf(tmp_path: Path) -> None:
    """By size and place: within a line, at its end, before a stop, and where a note begins."""
    # Each begins where the one before ends, by the widths of Helvetica.
    page = [
        (72, 700, 11, "by 2030"),
        (111.2, 704, 6.5, "12"),
        (118.6, 700, 11, " and on 5 km"),
        (180, 704, 6.5, "2"),
        (183.7, 700, 11, ", the 10"),
        (220.5, 704, 6.5, "th"),
        (225.7, 700, 11, " time and more words after that."),
        (72, 600, 9, "in 20"),
        (91.5, 600, 5.85, "31"),
        (72, 503, 5, "12"),
        (78, 500, 8, "Level of 2005."),
    ]
    assert read(tmp_path, "a.pdf", files.pdf([page])) == [
        "by 2030¹² and on 5 km², the 10th time and more words after that.",
        "in 2031",
        "¹² Level of 2005.",
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"France and Peru agreed to meet in Lima by 2030\xe2\x81\xb4."),
        ("a.md", b"France and Peru agreed to meet in Lima by 2030<sup>4</sup>."),
        ("a.rtf", rb"{\rtf1 France and Peru agreed to meet in Lima by 2030{\super 4}.\par}"),
    ],
)
def test_a_due_date_with_a_note_is_found(tmp_path: Path, name: str, content: bytes) -> None:
    """The year is that of the text, and so are the words of the date."""
    path = tmp_path / name
    path.write_bytes(content)
    (found,) = extract(read_document(path), load_detector()).detections
    assert found.due is not None
    assert (found.due.text, found.due.by.year) == ("by 2030", 2030)
