"""The briefing as web page and as Markdown, parsed by others."""

import re

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from briefreader.services.briefing.html import html_text
from briefreader.services.briefing.markdown import markdown_text
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.selection import BriefingSelection

ADDRESS = "https://example.org/a?b=1&c=2"


@pytest.fixture
def selection(brief, make_commitment, make_note, make_bookmark) -> BriefingSelection:
    """Return what fits of a briefing with two themes, a note and a bookmark."""
    briefing = brief(
        make_commitment("Both sides agreed to talk", themes=("energy",)),
        make_commitment("They will meet 1. soon", themes=("health",)),
        notes=(make_note("Ask about this"),),
        bookmarks=(make_bookmark("Here"),),
        source=ADDRESS,
    )
    return fit(briefing, Paper.A4.size).selection


def test_the_web_page_is_well_built(selection):
    """It has a language, an encoding, a title, one main heading and sections below it."""
    page = LexborHTMLParser(html_text(selection))

    assert page.root.tag == "html"
    assert page.root.attributes["lang"] == "en"
    assert page.css_first("meta[charset]").attributes["charset"] == "utf-8"
    assert page.css_first("title").text() == "Joint Statement on Co-operation"
    levels = [each.tag for each in page.css("h1, h2, h3, h4")]
    assert levels == ["h1", "h2", "h2", "h2"]
    assert [each.tag for each in page.body.iter()] == ["header", "main", "footer"]
    assert {each.parent.tag for each in page.css("li")} == {"ul"}


def test_every_tag_of_the_web_page_is_closed(selection):
    """Written out by the parser it is the same, so nothing was mended on the way."""
    text = html_text(selection)

    for tag in ("header", "main", "footer", "ul", "li", "dl", "div", "span", "p", "h2", "b", "a"):
        opened = re.findall(rf"<{tag}[ >]", text)
        assert len(opened) == text.count(f"</{tag}>"), tag
        assert len(opened) == len(LexborHTMLParser(text).css(tag)), tag


def test_the_web_page_refers_to_nothing_but_its_source(selection):
    """What it needs is in it; the one link leads to the statement, and loads nothing."""
    text = html_text(selection)
    page = LexborHTMLParser(text)

    referring = {
        (each.tag, name)
        for each in page.css("*")
        for name in each.attributes
        if name in {"src", "href", "srcset", "data", "background", "poster", "action"}
    }
    assert referring == {("a", "href")}
    assert page.css_first("a").attributes["href"] == ADDRESS
    assert not page.css("script, link, iframe, object, embed, img, base, form")
    assert "url(" not in text
    assert "@import" not in text


@pytest.mark.parametrize("source", ["javascript:alert(1)", "file:///etc/passwd", "notes.txt"])
def test_only_web_addresses_are_links(brief, source):
    """Another source stands there as text."""
    selection = fit(brief(source=source), Paper.A4.size).selection

    assert not LexborHTMLParser(html_text(selection)).css("a")
    assert "<a" not in MarkdownIt().render(markdown_text(selection))


def test_print_and_screen_use_no_type_below_8_points(selection):
    """Every size of the style sheet, at 16 pixels to the em of the root and 96 to the inch."""
    sheet = LexborHTMLParser(html_text(selection)).css_first("style").text()
    points = {"px": 0.75, "pt": 1.0, "rem": 12.0}

    sizes = [
        float(size) * points[unit]
        for size, unit in re.findall(r"(?:font-size: |font: (?:\d+ )?)([\d.]+)(px|pt|rem)", sheet)
    ]

    assert len(sizes) > 8
    assert min(sizes) >= 8


def test_markdown_says_the_same_in_commonmark(selection):
    """A title, a heading for each theme, entries in lists, a rule and the foot."""
    rendered = LexborHTMLParser(MarkdownIt("commonmark").render(markdown_text(selection)))

    levels = [each.tag for each in rendered.css("h1, h2, h3")]
    assert levels == ["h1", "h2", "h2", "h2"]
    assert [each.text() for each in rendered.css("ul:last-of-type li")][-2:] == [
        "Note: Ask about this – “First” (para 1)",
        "Bookmark: Here (para 1)",
    ]
    assert len(rendered.css("li")) == 4
    assert len(rendered.css("hr")) == 1
    assert rendered.css_first("a").attributes["href"] == ADDRESS
    assert not rendered.css("pre, code, blockquote, ol")


@pytest.mark.parametrize(
    "title", ["1. First things", "- A dash", "+ A plus", "Talks ===", "    Indented", "Talks #"]
)
def test_words_that_look_like_markdown_are_words(brief, make_commitment, make_note, title):
    """What stands at the start of a heading or note makes no list, heading or code."""
    briefing = brief(make_commitment(title), title=title, notes=(make_note("a\n\n---\n\nb"),))
    text = markdown_text(fit(briefing, Paper.A4.size).selection)

    rendered = LexborHTMLParser(MarkdownIt("commonmark").render(text))

    assert rendered.css_first("h1").text() == " ".join(title.split())
    assert len(rendered.css("h1")) == 1
    assert len(rendered.css("li")) == 2
    assert " ".join(title.split()) in rendered.css_first("li").text()
