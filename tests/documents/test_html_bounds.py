"""Pages and texts that nest without end are refused at once; what people write is read."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefreader.documents import html, html_text
from briefreader.documents.html_bounds import MAX_ATTRIBUTES, MAX_DEPTH, bounded
from briefreader.documents.reader import read_document
from briefreader.errors import DocumentError
from briefreader.services.detection.detection import load_detector
from briefreader.services.importing.document_reading import Pasted, read_source

WORDS = "Norway will give aid to Chile by 2030."
NESTED = {
    "divisions": "<div>",
    "lists": "<ul><li>",
    "tables": "<table><tr><td>",
    "unknown elements": "<x-y>",
    "in capitals, with signs in attributes": "<DIV title='>'>",
    "after a comment": "<!-- </div> --><div>",
}


def _refuse(*_: object) -> None:
    """Fail where a page is parsed that should not be."""
    pytest.fail("it was parsed")


@pytest.mark.parametrize("unit", NESTED.values(), ids=NESTED.keys())
@pytest.mark.parametrize("suffix", [".html", ".eml", ".md"])
def test_a_page_nested_without_end_is_refused_unparsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unit: str, suffix: str
) -> None:
    """What parses pages would take minutes, be the page in a file, a message or a text."""
    monkeypatch.setattr(html, "LexborHTMLParser", _refuse)
    monkeypatch.setattr(html_text, "LexborHTMLParser", _refuse)
    head = "Subject: Talks\nContent-Type: text/html\n\n" if suffix == ".eml" else ""
    path = tmp_path / f"nested{suffix}"
    path.write_text(f"{head}<div>{unit * 100_000}{WORDS}")
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_document(path)


def test_what_is_pasted_nested_without_end_is_read_as_text() -> None:
    """The clipboard has the words without markup too."""
    reading = read_source(Pasted(WORDS, html=f"{'<div>' * 100_000}{WORDS}"), load_detector())
    assert (reading.document.text, reading.document.media_type) == (WORDS, "text/plain")


@pytest.mark.parametrize(
    "page",
    [
        f"{'<div>' * (MAX_DEPTH - 1)}{WORDS}{'</div>' * MAX_DEPTH}",
        # Each of these ends the one before.
        f"<ul>{'<li>one<p>' * 2 * MAX_DEPTH}</ul>{WORDS}",
        f"<table>{'<tr><td><font>one' * 2 * MAX_DEPTH}</table>{WORDS}",
        f"{'<p><font>one' * 2 * MAX_DEPTH}<p>{WORDS}",
        f"{'<a name=x>one ' * 2 * MAX_DEPTH}<p>{WORDS}",
        f"{'<div><b>one</div>' * 2 * MAX_DEPTH}<p>{WORDS}",
        # Those that hold nothing, and what is no markup.
        f"{'<br><img alt=x>' * 2 * MAX_DEPTH}<p>{WORDS}",
        f"<script>{'<div>' * 2 * MAX_DEPTH}</script><p>{WORDS}",
        f"<!--{'<div>' * 2 * MAX_DEPTH}--><p>{WORDS}",
        f"<img alt='{'<div>' * 2 * MAX_DEPTH}'><p>{WORDS}",
    ],
    ids=lambda page: page[:12],
)
def test_pages_that_people_write_are_read(tmp_path: Path, page: str) -> None:
    """However long, and with whatever end tags left out."""
    path = tmp_path / "page.html"
    path.write_text(page)
    assert read_document(path).text.endswith(WORDS)
    assert bounded(page) == page


@pytest.mark.parametrize("attribute", [" a{0}=1", " a{0}", "/a{0}", "a{0}='x'", ' a{0}="<>"'])
def test_attributes_beyond_measure_are_left_out(attribute: str) -> None:
    """What parses pages compares each with all before; the words stay."""
    many = "".join(map(attribute.format, range(50_000)))
    page = f"<p id=one><div {many}>{WORDS}</div><a href='#x'>"
    kept = bounded(page)
    assert bounded(page.replace("<div", "<b").replace("</div", "</b")) == kept.replace("div", "b")
    assert kept == f"<p id=one><div>{WORDS}</div><a href='#x'>"
    assert WORDS in LexborHTMLParser(kept).text()


def test_long_attributes_are_no_many(tmp_path: Path) -> None:
    """A picture within the page is one attribute, however long."""
    page = f'<img src="data:image/png;base64,{"ab/c " * MAX_ATTRIBUTES * 2}"><p>{WORDS}'
    assert bounded(page) == page


@pytest.mark.parametrize(
    "text", [f"{'>' * 100_000} {WORDS}", "".join(f"{'  ' * n}- {WORDS}\n" for n in range(200))]
)
def test_markdown_nested_without_end_is_refused(tmp_path: Path, text: str) -> None:
    """Its parser would leave words out without a word."""
    path = tmp_path / "nested.md"
    path.write_text(text)
    with pytest.raises(DocumentError, match="nested too deeply"):
        read_document(path)


@pytest.mark.parametrize("levels", [10, 11, 40])
def test_deep_lists_in_markdown_are_whole(tmp_path: Path, levels: int) -> None:
    """The parser's own bound leaves out the items from the tenth level on."""
    path = tmp_path / "list.md"
    path.write_text("".join(f"{'  ' * n}- item {n}\n" for n in range(levels)))
    assert read_document(path).text.count("item") == levels
