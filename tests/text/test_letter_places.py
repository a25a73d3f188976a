"""Places in one writing of a text are found in another."""

import unicodedata

import pytest

from briefreader.text.letter_places import aligned
from briefreader.text.normalise import normalise
from briefreader.text.normalised_places import NormalisedPlaces
from briefreader.text.span import Span

RAW = (
    "Print\r\n\r\nPage 1 of 2\r\n\r\n"
    "The parties shall  meet, and the parties\tshall co\u00adoperate.\r\n"
    "\r\nPage 2 of 2\r\n\r\n" + unicodedata.normalize("NFD", "Le Sénégal shall décide.") + "\r\n"
)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_of_several_equal_words_is_found(number: int) -> None:
    """Spaces, accents, invisible characters and page furniture before it do not matter."""
    places = NormalisedPlaces(RAW)
    assert places.text == normalise(RAW)
    starts = [at for at in range(len(RAW)) if RAW.startswith("shall", at)]
    expected = [at for at in range(len(places.text)) if places.text.startswith("shall", at)]
    found = places.span(Span(starts[number], starts[number] + 5))
    assert found == Span(expected[number], expected[number] + 5)


def test_a_character_in_two_code_points_is_found_as_one() -> None:
    """The place of its mark is that of its letter."""
    places = NormalisedPlaces(RAW)
    start = RAW.index("Se")
    found = places.span(Span(start, start + len(unicodedata.normalize("NFD", "Sénégal"))))
    assert found is not None
    assert found.of(places.text) == "Sénégal"


def test_words_that_were_left_out_have_no_place() -> None:
    """Page furniture is not in the text; nor is white space a place."""
    places = NormalisedPlaces(RAW)
    assert places.span(Span(RAW.index("Page 2"), RAW.index("Page 2") + 6)) is None
    assert places.span(Span(RAW.index("\r\n"), RAW.index("\r\n") + 2)) is None


def test_writings_that_differ_a_little_are_aligned() -> None:
    """A letter that only one has, and another in its place."""
    assert list(aligned("co-operate4now", "cooperate⁴now")) == [0, 1, -1, *range(2, 13)]
    assert list(aligned("abc", "abc")) == [0, 1, 2]
    assert len(aligned("x" * 3000, "y" * 3000)) == 3000
