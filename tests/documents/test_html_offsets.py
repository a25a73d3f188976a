"""Places counted in bytes of a page's characters, as Taguette counts them, in its readable text."""

import pytest

from briefreader.documents.html_offsets import HtmlText

PAGE = (
    "<h1>Joint  Statement</h1>\n<p>Both <b>pledged</b>, to cut\n by 40<sup>2</sup> percent in "
    "Genève 🌍.</p><ul><li>a thing</li><li>a thing</li></ul><p>the end</p>"
)


def words_at(part: str, nth: int = 0) -> str | None:
    """Return the words of the text where the page has its ``nth`` characters ``part``."""
    page = HtmlText(PAGE)
    start = -1
    for _ in range(nth + 1):
        start = page.characters.index(part, start + 1)
    first = len(page.characters[:start].encode())
    place = page.place_of(first, first + len(part.encode()))
    assert place.of(page.characters) == part
    span = page.span_of(place)
    return span.of(page.text) if span else None


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("Joint  Statement", "Joint Statement"),
        ("Statement\nBoth", "Statement\n\nBoth"),
        ("pledged, to cut\n by 40", "pledged, to cut by 40"),
        ("percent in Genève 🌍.", "percent in Genève 🌍."),
        ("thinga thing", "thing\n\n- a thing"),
        ("thingthe end", "thing\n\nthe end"),
        ("\n", None),
    ],
)
def test_a_place_of_the_page_is_one_of_the_text(part: str, words: str | None) -> None:
    """Whatever white space and list marks the text has instead."""
    assert words_at(part) == words


def test_of_equal_words_the_right_ones_are_meant() -> None:
    """The second item of the list is not the first."""
    page = HtmlText(PAGE)
    first = len(page.characters[: page.characters.rindex("a thing")].encode())
    span = page.span_of(page.place_of(first, first + 7))
    assert span is not None
    assert (span.start, span.of(page.text)) == (page.text.rindex("a thing"), "a thing")


@pytest.mark.parametrize("place", [(0, 10**9), (10**8, 10**9), (3, 3)])
def test_places_that_are_none_do_no_harm(place: tuple[int, int]) -> None:
    """They are cut to the page, or are nowhere."""
    page = HtmlText(PAGE)
    span = page.span_of(page.place_of(*place))
    assert span is None or span.end <= len(page.text)
    assert HtmlText("").text == ""
