"""Places where a pattern may match, told from one word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from briefreader.commitments.parsing.openings import Openings, sought

TEXT = "in 2030 within the inner l'an, an\n\nin-law x"


def places(openings: Openings, text: str = TEXT) -> list[str]:
    """Return the words of ``text`` from the places on."""
    return [text[at : at + 5] for at in openings.between(text, 0, len(text))]


def test_a_word_is_told_from_one_that_begins_alike() -> None:
    """Words are whole ones; letters may go on, and stand anywhere that nothing forbids."""
    start = r"(?<![\w-])"
    assert places(Openings(before=start, words=["in", "an", "law"])) == [
        "in 20",
        "an, a",
        "an\n\ni",
        "in-la",
    ]
    assert places(Openings(before=start, letters=["in the"])) == ["in 20"]
    assert places(Openings(before=r"\b", letters=["in"])) == ["in 20", "inner", "in-la"]
    assert places(Openings(letters=["in "])) == ["in 20", "in th"]


def test_figures_and_letters_that_count_as_one() -> None:
    """A figure stands for any figure, and a letter for what is written in its place."""
    assert places(Openings(letters=["00"])) == ["2030 ", "030 w", "30 wi"]
    alike = {ord("é"): "e"}
    assert places(Openings(words=["ete"], alike=alike), "un été, ete") == ["été, ", "ete"]


def test_only_places_within_are_told() -> None:
    """From the start on, without the end."""
    openings = Openings(before=r"\b", words=["we"])
    text = "we and we and we"
    assert list(openings.between(text, 1, 14)) == [7]
    assert list(openings.between(text, 7, 15)) == [7, 14]


def test_where_words_open_something() -> None:
    """At their beginning, whether the chunk is known or not."""
    openings = Openings(words=["the"])
    opening = [
        each for each in ("the end", "the", "then", "an end", "the x") if openings.opens(each)
    ]
    assert opening == ["the end", "the", "the x"]


_SOURCES = st.sampled_from(
    [
        r"\b(?:a|in) \d+",
        r"(?<!b )a+ ?b",
        r"\b[ab]c| a",
        r"(?P<x>ab|ba)(?!c)",
        r"(?:a )?b\b",
        r"\bin (?:a|b)",
    ]
)


@given(source=_SOURCES, text=st.text("aabbc in1\n-", max_size=30), cut=st.integers(0, 5))
def test_nothing_is_lost_of_what_a_pattern_finds(source: str, text: str, cut: int) -> None:
    """It finds the same as where it is tried at each place."""
    pattern = re.compile(source)
    end = max(cut, len(text) - cut)
    found = [each.span() for each in sought(pattern).find(text, cut, end)]
    assert found == [each.span() for each in pattern.finditer(text, cut, end)]


@given(texts=st.lists(st.text("aab -.", max_size=60), max_size=6))
def test_known_chunks_and_new_ones_are_told_alike(texts: list[str]) -> None:
    """Whatever was read before, and however long it was."""
    one = Openings(before=r"(?<!\w)", words=["ab"], letters=["ba"])
    for text in texts:
        fresh = Openings(before=r"(?<!\w)", words=["ab"], letters=["ba"])
        assert list(one.between(text, 0, len(text))) == list(fresh.between(text, 0, len(text)))
