"""Normalising: one form for any text."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.normalise import normalise


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("", ""),
        (" \n\t\n", ""),
        ("one\r\n\r\ntwo\rthree", "one\n\ntwo\n\nthree"),
        ("Cafe\u0301", "Café"),
        ("co\u00adopera\u200btion", "cooperation"),
        ("a\u00a0b\u2003c  d\t e", "a b c d e"),
        ("\ufeffTitle", "Title"),
        ("a\x00b", "ab"),
    ],
)
def test_cleans_characters(raw: str, expected: str) -> None:
    """Line ends, composed letters, invisible characters and spaces are brought into one form."""
    assert normalise(raw) == expected


def test_joins_hard_wrapped_lines() -> None:
    """Lines that were broken at a fixed width are one paragraph again."""
    raw = (
        "The two sides agreed to hold the next round of talks in the spring and to\n"
        "invite observers from the neighbouring states, as they had done in earlier\n"
        "years, to every session.\n\nWe parted."
    )
    first, second = normalise(raw).split("\n\n")
    assert first.endswith("in earlier years, to every session.")
    assert "\n" not in first
    assert second == "We parted."


def test_joins_a_word_broken_at_its_hyphen() -> None:
    """A word broken at its own hyphen gets no space."""
    raw = (
        "We will deepen our cooperation in civil aviation and in the field of long-\n"
        "term planning, as agreed by the ministers of both sides at their last talks."
    )
    assert "long-term planning" in normalise(raw)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (20 * "a ", "b", False),
        (19 * "a " + "aa", "b", True),
        (54 * "a " + "aa", "b", True),
        (55 * "a " + "a", "b", False),
    ],
)
def test_lines_of_a_usual_width_were_wrapped(first: str, second: str, joined: bool) -> None:
    """From 40 to 110 characters: shorter ones are an address, longer ones paragraphs."""
    assert ("\n\n" not in normalise(f"{first}\n{second}")) is joined


@pytest.mark.parametrize(
    ("line", "joined"), [(40 * "a" + " b" * 6, False), (40 * "a" + " b" * 7, True)]
)
def test_a_line_with_room_for_the_next_word_was_not_wrapped(line: str, joined: bool) -> None:
    """The margin may be ragged by ten characters."""
    widest = 65 * "c"
    assert normalise(f"{line}\nxy z\n{widest}").startswith(f"{line} xy") is joined


@pytest.mark.parametrize(
    ("end", "begin", "glued"),
    [
        ("long-", "term", "long-term"),
        ("long-", "Term", "long- Term"),
        ("long -", "term", "long - term"),
    ],
)
def test_only_a_word_that_goes_on_is_glued(end: str, begin: str, glued: str) -> None:
    """A capital begins another word, and a dash alone is none."""
    assert normalise(f"{40 * 'a'} {end}\n{begin} plans") == f"{40 * 'a'} {glued} plans"


@pytest.mark.parametrize("end", ["\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\r", "\r\n"])
def test_any_end_of_a_line_is_one(end: str) -> None:
    """Of a page and a paragraph too."""
    assert normalise(f"One.{end}Two.") == "One.\n\nTwo."


def test_half_a_character_is_shown_as_unreadable() -> None:
    """It could be written to no file."""
    assert normalise("a\ud800b\udfff") == "a\ufffdb\ufffd"


def test_keeps_list_items_apart() -> None:
    """List items that follow each other without blank lines stay paragraphs of their own."""
    raw = (
        "- The United States will reduce its duty on citrus fruit to five per cent by the\n"
        "  end of the year.\n"
        "- Chile will recognise the standards of the United States for trucks and buses,\n"
        "  as listed in the annex.\n"
    )
    paragraphs = normalise(raw).split("\n\n")
    assert len(paragraphs) == 2
    assert all(each.startswith("- ") for each in paragraphs)


def test_drops_page_furniture_at_the_top() -> None:
    """Navigation of a news page is no part of the statement."""
    raw = "Print\nCategory: Latest News\n\nOslo - Today, the ministers met.\n\nShare\n"
    assert normalise(raw) == "Oslo - Today, the ministers met."


def test_keeps_words_that_only_look_like_furniture_inside() -> None:
    """A paragraph between others stays, even if it is one word that menus use."""
    raw = "First paragraph of all.\n\nNews\n\nLast paragraph of all."
    assert normalise(raw) == raw


def test_gives_the_same_text_with_and_without_furniture(shared: Path) -> None:
    """The published page and the bare statement become the same text."""
    samples = shared / "samples"
    bare = (samples / "us-kazakhstan-2015.txt").read_text("utf-8")
    published = (samples / "us-kazakhstan-2015-as-published.txt").read_text("utf-8")
    assert normalise(published) == normalise(bare)


@given(raw=st.text(max_size=300))
def test_any_text_reaches_its_normal_form_at_once(raw: str) -> None:
    """Normalising twice changes nothing more, and the form is what it promises."""
    text = normalise(raw)
    assert normalise(text) == text
    assert unicodedata.is_normalized("NFC", text)
    assert text == text.strip()
    assert all(
        part and part == part.strip() and "\n" not in part for part in text.split("\n\n") if text
    )


LINE = st.text(alphabet="ab -.é1)\u0301\u200b\u2029*", max_size=80)


@given(lines=st.lists(LINE, max_size=12))
def test_any_lines_reach_their_normal_form_at_once(lines: list[str]) -> None:
    """Wrapped lines, lists and marks in any order reach their form at once too."""
    text = normalise("\n".join(lines))
    assert normalise(text) == text
