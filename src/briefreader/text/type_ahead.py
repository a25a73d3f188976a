"""Finder of what a person means by a few typed letters, in a short list of names."""

import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from briefreader.text.span import Span


class Quality(IntEnum):
    """How well a name fits what was typed, the best first."""

    START = 0
    """It begins with the first word."""
    WORD_START = 1
    """Every word begins one of it."""
    INSIDE = 2


def rank(typed: str, names: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the ``names`` that hold every word of ``typed``, best first.

    Case and accents do not count, nor does the order of the words. Names that begin with the first
    word come first, then those in which every word begins one, then the others; in each of these
    they keep their order. Nothing typed finds all of them.
    """
    found = []
    for number, name in enumerate(names):
        fitting = quality(typed, name)
        if fitting is not None:
            found.append((fitting, number))
    return tuple(number for _, number in sorted(found))


def marks(typed: str, name: str) -> tuple[Span, ...]:
    """Return where in ``name`` the words of ``typed`` are, in code points, in order."""
    folded, places = _folded_with_places(name)
    found = set()
    for word in fold(typed).split():
        start = _place(word, folded)
        if start >= 0:
            found.update(places[start : start + len(word)])
    spans: list[Span] = []
    for place in sorted(found):
        if spans and spans[-1].end == place:
            spans[-1] = Span(spans[-1].start, place + 1)
        else:
            spans.append(Span(place, place + 1))
    return tuple(spans)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return ``text`` without case and accents."""
    return _folded_with_places(text)[0]


def quality(typed: str, name: str) -> Quality | None:
    """Return how well ``name`` fits what was typed, None if it does not hold every word."""
    name = fold(name)
    places = [_place(word, name) for word in fold(typed).split()]
    if any(place < 0 for place in places):
        return None
    if not places or places[0] == 0:
        return Quality.START
    begins = all(_begins_a_word(name, place) for place in places)
    return Quality.WORD_START if begins else Quality.INSIDE


def _place(word: str, name: str) -> int:
    """Return where ``word`` is in ``name``, at a word's beginning if there is such a place."""
    first = place = name.find(word)
    while place > 0 and not _begins_a_word(name, place):
        place = name.find(word, place + 1)
    return first if place < 0 else place


def _begins_a_word(name: str, place: int) -> bool:
    return place == 0 or not name[place - 1].isalnum()


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its characters the place in ``text`` it is from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFD", character).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places
