"""Quotes are found by their letters, and their order tells which of several places is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.text.quoted_places import MOST_PLACES, LettersOfText, places_in_order
from briefreader.text.span import Span

TEXT = "Both sides “pledged”\n\nto cut CO₂ by 40%. The cat, the end: other cats."


def found(quote: str, text: str = TEXT) -> list[str]:
    """Return the words of the text at which the quote stands."""
    return [each.of(text) for each in LettersOfText(text).places_of(quote)]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Both sides", ["Both sides"]),
        ('sides "pledged" to cut', ["sides “pledged”\n\nto cut"]),
        ("40 % .", ["40%."]),
        ("the", ["The", "the"]),
        ("her", ["her"]),
        ("dog", []),
        (" \n", []),
    ],
)
def test_only_letters_are_compared(quote: str, words: list[str]) -> None:
    """White space and typography may be other; whole words are preferred to parts of them."""
    assert found(quote) == words


def test_nothing_is_known_of_what_stands_everywhere() -> None:
    """Such a quote takes no time."""
    assert found("a", "a " * (MOST_PLACES + 1)) == []


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_places_are_in_the_text(text: str, one: int, other: int) -> None:
    """Whatever the characters, what is quoted of a text is found in it."""
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    letters = LettersOfText(text)
    places = letters.places_of(span.of(text))
    assert all(0 <= each.start < each.end <= len(text) for each in places)
    assert len(letters.places) == len(letters.letters)


def in_order(*quotes: str, text: str = "the cat saw the dog and the sun") -> list[int | None]:
    """Return where the quotes begin that are known."""
    letters = LettersOfText(text)
    options = [letters.places_of(each) for each in quotes]
    return [each.start if each else None for each in places_in_order(quotes, options)]


def test_the_order_tells_which_of_several_places_is_meant() -> None:
    """Between what stands before and after, or as many as there are."""
    assert in_order("cat", "the", "dog") == [4, 12, 16]
    assert in_order("the", "the", "the") == [0, 12, 24]
    assert in_order("dog", "the") == [16, 24]


def test_what_the_order_leaves_open_stays_open() -> None:
    """Two of three may be any; without an order only what stands once is known."""
    assert in_order("the", "the") == [None, None]
    assert in_order("sun", "the", "cat") == [28, None, 4]
    assert in_order("cat", "mouse", "cat") == [4, None, 4]
