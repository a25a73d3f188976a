"""Word documents: what their printed pages show, wherever the file keeps it."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.document import Document
from briefreader.documents.docx import read_docx

WORDS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def package(body: str, folder: str = "word", name: str = "document.xml", **parts: str) -> bytes:
    """Return a document whose parts are found by relationships only; ``parts`` by their kinds."""

    def relations(*pairs: tuple[str, str]) -> str:
        listed = "".join(
            f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>'
            for kind, target in pairs
        )
        return (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{listed}</Relationships>"
        )

    members: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("officeDocument", f"/{folder}/{name}")),
        f"{folder}/{name}": f"<w:document {WORDS}><w:body>{body}</w:body></w:document>",
        f"{folder}/_rels/{name}.rels": relations(*((k, f"x/{k}7.xml") for k in parts)),
    }
    for kind, content in parts.items():
        root = kind if content.startswith("<w:") else ""
        members[f"{folder}/x/{kind}7.xml"] = (
            f"<w:{kind} {WORDS}>{content}</w:{kind}>" if root else content
        )
    return files.archive(members)


def read(content: bytes) -> Document:
    """Read a document."""
    return read_docx(Path("x.docx"), content)


def lines(body: str, **parts: str) -> list[str]:
    """Return the paragraphs of a document."""
    return read(package(body, **parts)).text.split("\n\n")


def run(text: str, properties: str = "") -> str:
    """Return a w:r element."""
    shown = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shown}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str, properties: str = "") -> str:
    """Return a w:p element of words, or of elements."""
    inner = content if content.startswith("<") else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def style(name: str, content: str = "", kind: str = "paragraph", base: str = "") -> str:
    """Return a w:style element."""
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}">{based}{content}</w:style>'


def styled(name: str) -> str:
    """Return the property that gives a paragraph a style."""
    return f'<w:pStyle w:val="{name}"/>'


def listed(number: str = "1", level: int = 0) -> str:
    """Return the property that puts a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def level(number: int, form: str, pattern: str, more: str = "") -> str:
    """Return a w:lvl element."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels: str, more: str = "") -> str:
    """Return a definition, and the list 1 made from it."""
    return (
        f'<w:abstractNum w:abstractNumId="1">{"".join(levels)}</w:abstractNum>{more}'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )


@pytest.mark.parametrize(("folder", "name"), [("word", "document2.xml"), ("Office", "main.xml")])
def test_parts_are_found_by_relationships(folder: str, name: str) -> None:
    """Whatever they are called, and where they lie."""
    content = package(
        p("One.", listed()), folder, name, numbering=numbering(level(0, "decimal", "%1."))
    )
    assert read(content).text == "1. One."


def test_a_strict_document_is_read() -> None:
    """Its namespaces have other names."""
    content = package(p("One.", listed()), numbering=numbering(level(0, "upperRoman", "%1.")))
    strict = content.replace(OFFICE.encode(), STRICT.encode())
    text = files.archive(
        {
            name: data.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(OFFICE.encode(), STRICT.encode())
            for name, data in files.members(strict).items()
        }
    )
    assert read(text).text == "I. One."


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("decimal", "3"),
        ("upperLetter", "C"),
        ("lowerRoman", "iii"),
        ("ordinal", "3rd"),
        ("cardinalText", "Three"),
        ("ordinalText", "Third"),
        ("decimalZero", "03"),
        ("russianLower", "в"),
        ("russianUpper", "В"),
        ("hebrew1", "ג"),
        ("arabicAlpha", "ت"),
        ("chineseCounting", "三"),
        ("ideographDigital", "三"),
        ("ganada", "다"),
        ("thaiLetters", "ค"),
        ("decimalEnclosedCircle", "③"),
        ("chicago", "‡"),
        ("unheardOf", "3"),
    ],
)
def test_the_number_formats_of_word(form: str, printed: str) -> None:
    """As LibreOffice prints them."""
    body = p("a", listed()) + p("b", listed()) + p("c", listed())
    assert lines(body, numbering=numbering(level(0, form, "%1)")))[2] == f"{printed}) c"


@pytest.mark.parametrize(("number", "words"), [(11, "11th Eleventh"), (22, "22nd Twenty-second")])
def test_numbers_beyond_ten(number: int, words: str) -> None:
    """In English, as the language of most such lists."""
    shaped = numbering(level(0, "ordinal", "%1"), more="").replace(
        '<w:start w:val="1"/>', f'<w:start w:val="{number}"/>'
    )
    spelt = shaped.replace('"ordinal"', '"ordinalText"')
    found = [lines(p("x", listed()), numbering=each)[0].split()[0] for each in (shaped, spelt)]
    assert " ".join(found) == words


def test_a_custom_format_is_as_long_as_its_example() -> None:
    """Word offers 001, which it writes as one of two alternatives."""
    custom = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" '
        'w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>'
        "</mc:Fallback></mc:AlternateContent>"
    )
    shaped = numbering(level(0, "decimal", "%1.").replace('<w:numFmt w:val="decimal"/>', custom))
    assert lines(p("x", listed()), numbering=shaped) == ["001. x"]


def test_legal_numbers_are_digits() -> None:
    """Of all levels that the number shows."""
    shaped = numbering(
        level(0, "upperRoman", "Article %1."), level(1, "decimal", "%1.%2", "<w:isLgl/>")
    )
    assert lines(p("a", listed()) + p("b", listed(level=1)), numbering=shaped) == [
        "Article I. a",
        "1.1 b",
    ]


@pytest.mark.parametrize(
    ("restart", "numbers"), [("", "1 1 2 1"), ('<w:lvlRestart w:val="0"/>', "1 1 2 2")]
)
def test_a_level_begins_anew_unless_it_says_otherwise(restart: str, numbers: str) -> None:
    """After a number of a level above."""
    shaped = numbering(level(0, "decimal", "%1"), level(1, "decimal", "%2", restart))
    body = "".join(p("x", listed(level=each)) for each in (0, 1, 0, 1))
    found = [line.split()[0] for line in lines(body, numbering=shaped)]
    assert " ".join(found) == numbers


def test_a_paragraph_without_words_counts() -> None:
    """Word prints its number; here only the count tells of it."""
    body = p("a", listed()) + p("<w:r/>", listed()) + p("c", listed())
    assert lines(body, numbering=numbering(level(0, "decimal", "%1."))) == ["1. a", "3. c"]


def test_numbers_come_through_styles() -> None:
    """By what a style is based on, by its level alone, and by the style that a level names."""
    styles = (
        style("H1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
        + style("H2", '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>', base="H1")
        + style("Mine", base="H1")
        + style("H3", base="H1")
        + style("Plain", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', base="H1")
    )
    shaped = numbering(
        level(0, "decimal", "%1."),
        level(1, "decimal", "%1.%2"),
        level(2, "decimal", "%1.%2.%3", '<w:pStyle w:val="H3"/>'),
    )
    body = "".join(p(name, styled(name)) for name in ("H1", "H2", "Mine", "H2", "H3", "Plain"))
    assert lines(body, styles=styles, numbering=shaped) == [
        "1. H1", "1.1 H2", "2. Mine", "2.1 H2", "2.1.1 H3", "Plain",
    ]  # fmt: skip


def test_numbers_come_through_a_style_of_lists() -> None:
    """A definition without levels names the style whose list has them."""
    shaped = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Mine"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Mine"/>'
        f"{level(0, 'decimal', '%1.')}</w:abstractNum>"
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    )
    assert lines(p("a", listed()) + p("b", listed()), numbering=shaped) == ["1. a", "2. b"]


HIDDEN_STYLES = (
    style("Off", "<w:rPr><w:vanish/></w:rPr>")
    + style("Gone", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    + style("Deeper", kind="character", base="Gone")
)


@pytest.mark.parametrize(
    ("content", "properties", "text"),
    [
        (run("a") + run("b", "<w:vanish/>") + run("c"), "", "ac"),
        (run("a") + run("b", '<w:vanish w:val="0"/>'), "", "ab"),
        (run("a") + run("b", '<w:rStyle w:val="Deeper"/>'), "", "a"),
        (run("a") + run("b", '<w:vanish w:val="false"/>'), styled("Off"), "b"),
        (run("a", '<w:rStyle w:val="Gone"/>') + run("b"), styled("Off"), "a"),
    ],
)
def test_hidden_text_is_not_read(content: str, properties: str, text: str) -> None:
    """By the run, its style, or that of the paragraph; two of them show it again."""
    assert lines(p(content, properties), styles=HIDDEN_STYLES) == [text]


def test_notes_come_at_the_end_with_their_numbers() -> None:
    """Footnotes before endnotes, in the order of the text; a note may have a mark of its own."""

    def reference(kind: str, number: int, more: str = "") -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"{more}/></w:r>'

    def note(kind: str, number: int, text: str) -> str:
        return f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>'

    body = p(
        run("They pay by 2030")
        + reference("footnote", 3)
        + run(" and meet")
        + reference("endnote", 2)
        + run(" soon")
        + reference("footnote", 2)
        + run(" again")
        + reference("footnote", 4, ' w:customMarkFollows="1"')
        + run("*")
    )
    notes = "".join(note("footnote", n, f"Foot {n}.") for n in (2, 3, 4, 5))
    notes += f'<w:footnote w:type="separator" w:id="0">{p("-")}</w:footnote>'
    found = lines(body, footnotes=notes, endnotes=note("endnote", 2, "End."))
    assert found == [
        "They pay by 2030¹ and meetⁱ soon² again*",
        "¹ Foot 3.",
        "² Foot 2.",
        "Foot 4.",
        "ⁱ End.",
    ]


def test_boxes_are_read_once_and_apart() -> None:
    """Of two alternatives that hold the same, or that only one of them holds."""
    box = f"<w:txbxContent>{p('Boxed.')}</w:txbxContent>"
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:x>{box}</w:x></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    second = both.replace(f"<w:x>{box}</w:x>", "<w:x/>")
    for each in (both, second):
        assert lines(p(run("We meet") + each + run(" in May."))) == ["We meet in May.", "Boxed."]


def field(code: str, result: str, nested: str = "") -> str:
    """Return a complex field."""

    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = f"<w:r><w:instrText>{code}</w:instrText></w:r>{nested}"
    return char("begin") + instruction + char("separate") + result + char("end")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("a ") + field("PAGE", run("3")) + run(" b"), "a 3 b"),
        (run("a ") + field("IF", run("yes"), field("DOCPROPERTY", run("Error!"))), "a yes"),
        (field("HYPERLINK", run("in ") + field("REF", run("Astana"))), "in Astana"),
        ('<w:fldSimple w:instr="DATE">' + run("May") + "</w:fldSimple>", "May"),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("kept"), ""),
    ],
)
def test_fields_show_their_results(content: str, text: str) -> None:
    """Not their codes, nor what stands in a code."""
    assert lines(p(content))[0] == text


def test_a_field_without_an_end_takes_no_more_than_its_paragraph() -> None:
    """Where a file is wrong, the rest is read."""
    assert lines(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("x")) + p("Kept.")) == [
        "Kept."
    ]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>', "°"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:sym w:font="Symbol" w:char="zz"/></w:r>', ""),
        (run("\uf0b7 x"), "• x"),
        (run("a") + "<w:r><w:ptab/></w:r>" + run("b"), "a b"),
        (run("co") + "<w:r><w:softHyphen/></w:r>" + run("op"), "coop"),
        (run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op"), "co‑op"),
        ("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2"),
        (
            f"<w:r><w:ruby><w:rt>{run('とう')}</w:rt><w:rubyBase>{run('東')}</w:rubyBase></w:ruby></w:r>",
            "東(とう)",
        ),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('kept')}</w:sdtContent></w:sdt>", "kept"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            f"{run('Click here')}</w:sdtContent></w:sdt>",
            "",
        ),
        (f"<w:smartTag><w:customXml>{run('tagged')}</w:customXml></w:smartTag>", "tagged"),
        (run("m") + run("2", '<w:vertAlign w:val="superscript"/>'), "m²"),
        (run("CO") + run("2", '<w:vertAlign w:val="subscript"/>'), "CO2"),
        (run("10") + run("th", '<w:position w:val="6"/>'), "10th"),
        (run("2030") + run("4", '<w:vertAlign w:val="superscript"/>'), "2030⁴"),
    ],
)
def test_what_stands_in_a_line(content: str, text: str) -> None:
    """Symbols, tabs, hyphens, formulas, readings, controls, and what is raised."""
    assert lines(p(content))[0] == text


def test_changes_are_read_as_accepted() -> None:
    """Deleted words, paragraphs and rows are gone; a deleted end joins two paragraphs."""
    gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    deleted = '<w:del w:id="2"><w:r><w:delText>old </w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="3">{run("moved ")}</w:moveFrom>'
    row = f'<w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>{p("Gone.")}</w:tc></w:tr>'
    body = (
        p(run("They meet"), gone)
        + p(run(" in May.") + deleted + moved + f'<w:ins w:id="5">{run(" Soon.")}</w:ins>')
        + p(deleted, f"{listed()}{gone}")
        + p("Next.", listed())
        + f"<w:tbl>{row}<w:tr><w:tc>{p('Left.')}</w:tc></w:tr></w:tbl>"
    )
    assert lines(body, numbering=numbering(level(0, "decimal", "%1."))) == [
        "They meet in May. Soon.",
        "1. Next.",
        "Left.",
    ]


def test_a_page_within_the_document_is_read() -> None:
    """And what cannot be read is told."""
    body = p("One.") + '<w:altChunk r:id="aFChunk"/>'
    content = package(body, aFChunk="<p>Two.</p>")
    page = files.archive(
        {
            name.replace("aFChunk7.xml", "a.htm"): data.replace(b"aFChunk7.xml", b"a.htm")
            for name, data in files.members(content).items()
        }
    )
    assert read(page).text.split("\n\n") == ["One.", "Two."]
    assert read(page).warnings == ()
    document = read(content)
    assert document.text == "One."
    assert ["was not read" in str(each) for each in document.warnings] == [True]


def test_a_page_in_xhtml_within_the_document_is_read() -> None:
    """A title without end would be the rest of the page in HTML."""
    page = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        "<body><p>Two.</p></body></html>"
    )
    content = package(p("One.") + '<w:altChunk r:id="aFChunk"/>', aFChunk=page)
    embedded = files.archive(
        {
            name.replace("aFChunk7.xml", "a.xhtml"): data.replace(b"aFChunk7.xml", b"a.xhtml")
            for name, data in files.members(content).items()
        }
    )
    assert read(embedded).text.split("\n\n") == ["One.", "Two."]


START = '<w:start w:val="1"/>'


def test_a_level_that_does_not_say_where_it_starts_starts_at_zero() -> None:
    """So says the standard (17.9.25), and so Word prints it."""
    shaped = numbering(level(0, "decimal", "%1.")).replace(START, "")
    assert lines(p("x", listed()) + p("y", listed()), numbering=shaped) == ["0. x", "1. y"]


def test_a_level_that_was_passed_over_counts() -> None:
    """What is printed of it in the number below is taken."""
    shaped = numbering(
        level(0, "decimal", "%1"), level(1, "lowerLetter", "%1.%2"), level(2, "decimal", "%1.%2.%3")
    )
    body = "".join(p("x", listed(level=each)) for each in (0, 2, 1))
    assert lines(body, numbering=shaped) == ["1 x", "1.a.1 x", "1.b x"]


def test_a_list_of_another_shape_counts_on() -> None:
    """One that starts anew is apart."""
    other = (
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        f"{level(0, 'upperLetter', '%1.')}</w:lvlOverride></w:num>"
        '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    shaped = numbering(level(0, "decimal", "%1.")) + other
    body = "".join(p("x", listed(each)) for each in "1223312")
    found = [each.partition(" ")[0] for each in lines(body, numbering=shaped)]
    assert found == ["1.", "B.", "C.", "1.", "2.", "4.", "E."]


def test_bullets_are_no_part_of_numbers_below() -> None:
    """Nor have they a number."""
    shaped = numbering(
        level(0, "decimal", "%1."), level(1, "bullet", "o"), level(2, "decimal", "%1%2.%3")
    )
    body = "".join(p("x", listed(level=each)) for each in (0, 1, 2))
    assert lines(body, numbering=shaped) == ["1. x", "- x", "1.1 x"]


def test_no_paragraph_runs_on_into_the_next_cell() -> None:
    """Though its end is hidden; a large first letter does begin the next paragraph."""
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    cells = "".join(f"<w:tc>{p(words, hidden)}</w:tc>" for words in ("One", "Two"))
    drop = p("T", '<w:framePr w:dropCap="drop"/>') + p("he Parties will meet.")
    body = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{drop}"
    assert lines(body) == ["One", "Two", "The Parties will meet."]
