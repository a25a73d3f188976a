"""OpenDocument text: what its printed pages show."""

from pathlib import Path

import pytest

import format_files as files
from briefreader.documents.odt import read_odt


def lines(body: str, styles: str = "") -> list[str]:
    """Return the paragraphs of a document."""
    return read_odt(Path("x.odt"), files.odt(body, styles)).text.split("\n\n")


def style(name: str, family: str, properties: str = "", more: str = "") -> str:
    """Return a style:style element."""
    inner = f"<style:text-properties {properties}/>" if properties else ""
    return f'<style:style style:name="{name}" style:family="{family}" {more}>{inner}</style:style>'


def level(
    number: int,
    shape: str,
    more: str = 'style:num-suffix="."',
    kind: str = "list-level-style-number",
) -> str:
    """Return an element that numbers a level."""
    return f'<text:{kind} text:level="{number}" style:num-format="{shape}" {more}/>'


def outline(*levels: str) -> str:
    """Return the outline of a document."""
    return f"<text:outline-style>{''.join(levels)}</text:outline-style>"


def heading(text: str, depth: int = 1, more: str = "") -> str:
    """Return a text:h element."""
    return f'<text:h text:outline-level="{depth}" {more}>{text}</text:h>'


def listed(*items: str, name: str = "L", more: str = "") -> str:
    """Return a text:list element."""
    inner = "".join(f"<text:list-item>{each}</text:list-item>" for each in items)
    return f'<text:list text:style-name="{name}" {more}>{inner}</text:list>'


def p(text: str, name: str = "") -> str:
    """Return a text:p element."""
    named = f' text:style-name="{name}"' if name else ""
    return f"<text:p{named}>{text}</text:p>"


def test_headings_are_numbered_by_the_outline() -> None:
    """With as many levels as it shows; a heading may be none of its items."""
    kind = "outline-level-style"
    styles = outline(
        level(1, "I", kind=kind),
        level(2, "1", 'text:display-levels="2" style:num-prefix="(" style:num-suffix=")"', kind),
        level(3, "", kind=kind),
    )
    body = (
        heading("Energy")
        + heading("Power", 2)
        + heading("Deep", 3)
        + heading("Not", 1, 'text:is-list-header="true"')
        + heading("Trade")
        + heading("Goods", 2)
        + heading("Ships", 2, 'text:restart-numbering="true" text:start-value="7"')
    )
    assert lines(body, styles) == [
        "I. Energy", "(I.1) Power", "Deep", "Not", "II. Trade", "(II.1) Goods", "(II.7) Ships",
    ]  # fmt: skip


def test_lists_show_levels_and_go_on() -> None:
    """A list begins anew unless it continues another; a header has no number."""
    styles = f'<text:list-style style:name="L">{level(1, "1")}' + (
        level(2, "a", 'text:display-levels="2" style:num-suffix=")"') + "</text:list-style>"
    )
    inner = listed(p("c"), p("d"))
    header = "<text:list-header><text:p>head</text:p></text:list-header>"
    body = (
        listed(p("a") + inner, p("b"))
        + p("between")
        + listed(p("e"), more='text:continue-numbering="true"').replace(
            "<text:list-item>", f"{header}<text:list-item>", 1
        )
        + listed(p("f"))
    )
    assert lines(body, styles) == [
        "1. a", "1.a) c", "1.b) d", "2. b", "between", "head", "3. e", "1. f",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "printed"),
    [
        ("1", "2"),
        ("a", "b"),
        ("I", "II"),
        ("1st, 2nd, 3rd, ...", "2nd"),
        ("01, 02, 03, ...", "02"),
        ("А, Б, .., Аа, Аб, ... (ru)", "Б"),
        ("One, Two, Three, ...", "Two"),
        ("一, 二, 三, ...", "二"),
    ],
)
def test_number_formats_by_their_examples(shape: str, printed: str) -> None:
    """As LibreOffice writes those that OpenDocument does not know."""
    styles = f'<text:list-style style:name="L">{level(1, shape)}</text:list-style>'
    assert lines(listed(p("a"), p("b")), styles)[1] == f"{printed}. b"


def test_a_style_puts_its_paragraphs_in_a_list() -> None:
    """Also one that is based on it."""
    styles = (
        f'<text:list-style style:name="L">{level(1, "1")}</text:list-style>'
        + style("Point", "paragraph", more='style:list-style-name="L"')
        + style("Mine", "paragraph", more='style:parent-style-name="Point"')
    )
    assert lines(p("a", "Point") + p("x") + p("b", "Mine"), styles) == ["1. a", "x", "2. b"]


@pytest.mark.parametrize(
    "hidden",
    [
        '<text:section text:display="none"><text:p>Gone</text:p></text:section>',
        '<text:section text:display="condition" text:condition="x" text:is-hidden="true">'
        "<text:p>Gone</text:p></text:section>",
        '<text:p>x<text:hidden-text text:string-value="Gone" text:is-hidden="true"/></text:p>',
        '<text:p>Gone<text:hidden-paragraph text:condition="x" text:is-hidden="true"/></text:p>',
        '<text:p>x<text:span text:style-name="T">Gone</text:span></text:p>',
        '<text:p text:style-name="P">Gone</text:p>',
        "<text:p>x<office:annotation><text:p>Gone</text:p></office:annotation></text:p>",
        "<text:p>x<draw:frame><draw:image/><svg:title>Gone</svg:title><svg:desc>Gone</svg:desc>"
        "</draw:frame></text:p>",
    ],
)
def test_what_is_hidden_is_not_read(hidden: str) -> None:
    """By element, condition or style; nor what describes a picture."""
    styles = style("T", "text", 'text:display="none"') + style(
        "P", "paragraph", 'text:display="none"'
    )
    assert [each for each in lines(hidden + p("End."), styles) if each != "x"] == ["End."]


def test_notes_come_at_the_end_with_their_marks() -> None:
    """Footnotes before endnotes."""

    def note(kind: str, mark: str, text: str) -> str:
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
            f"<text:note-body>{p(text)}</text:note-body></text:note>"
        )

    body = p(f"By 2026{note('endnote', 'i', 'End.')} and{note('footnote', '1', 'Foot.')} then.")
    assert lines(body) == ["By 2026ⁱ and¹ then.", "¹ Foot.", "ⁱ End."]


def test_boxes_stand_apart_and_once() -> None:
    """After the paragraph that they are anchored in."""
    box = f"<draw:frame><draw:text-box>{p('One.')}{p('Two.')}</draw:text-box></draw:frame>"
    assert lines(p(f"They{box} meet.") + p("End.")) == ["They meet.", "One.", "Two.", "End."]


def test_what_stands_in_a_line() -> None:
    """Readings in brackets, inserted words, spaces, soft breaks and fields by their content."""
    reading = "<text:ruby-text>とう</text:ruby-text>"
    ruby = f"<text:ruby><text:ruby-base>東</text:ruby-base>{reading}</text:ruby>"
    body = p(
        f"{ruby}<text:s/>a<text:change-start/>b<text:change-end/><text:soft-page-break/>c"
        "<text:date>May</text:date>"
    )
    assert lines(body) == ["東(とう) abcMay"]
