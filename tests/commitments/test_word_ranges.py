"""Quotes are ranges of words, and those that occur often are told apart."""

import pytest

from briefreader.commitments.evaluation.word_ranges import WordPlaces, WordRange


def test_quotes_that_occur_often_have_a_place_each() -> None:
    """In their order; when there are no more, the first again."""
    places = WordPlaces("To build it. To lend. To build, it")
    assert places.places(["to build it"] * 3) == [
        WordRange(0, 3),
        WordRange(5, 8),
        WordRange(0, 3),
    ]


@pytest.mark.parametrize("quote", ["", "…", "to send", "o build", "to buil"])
def test_what_is_not_there_has_no_place(quote: str) -> None:
    """Nor what has no words, nor a part of a word."""
    assert WordPlaces("To build it. To lend.").places([quote]) == [None]


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (WordRange(0, 4), WordRange(0, 4), 1.0),
        (WordRange(0, 4), WordRange(2, 6), 1 / 3),
        (WordRange(0, 4), WordRange(4, 6), 0.0),
        (WordRange(0, 4), WordRange(5, 6), 0.0),
    ],
)
def test_ranges_agree_by_the_words_they_share(
    one: WordRange, other: WordRange, agreement: float
) -> None:
    """As a share of those that either has."""
    assert one.agreement(other) == other.agreement(one) == agreement


@pytest.mark.parametrize(
    ("others", "inside"),
    [
        ([WordRange(0, 2)], True),
        ([WordRange(0, 1)], False),
        ([WordRange(0, 1), WordRange(0, 1)], False),
        ([WordRange(0, 1), WordRange(3, 9)], True),
        ([], False),
    ],
)
def test_half_of_a_range_may_lie_in_several(others: list[WordRange], inside: bool) -> None:
    """A word that lies in two of them counts once."""
    assert WordRange(0, 4).mostly_in(others) is inside
