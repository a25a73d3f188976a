"""Quotes as ranges of words of their text, whatever stands between the words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HALF = 0.5
"""The share of words from which quotes agree."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class WordRange:
    """The words from ``start`` to ``end`` (exclusive) of a statement."""

    start: int
    end: int

    def agreement(self, other: "WordRange") -> float:
        """Return what share of the words of both together are words of each."""
        shared = max(0, min(self.end, other.end) - max(self.start, other.start))
        return shared / (self.end - self.start + other.end - other.start - shared)

    def mostly_in(self, others: Iterable["WordRange"]) -> bool:
        """Tell whether at least half of the words lie in ``others``."""
        inside: set[int] = set()
        for other in others:
            inside.update(range(max(self.start, other.start), min(self.end, other.end)))
        return len(inside) / (self.end - self.start) >= HALF


class WordPlaces:
    """The words of a text, in which quotes are found whatever stands between their words."""

    def __init__(self, text: str) -> None:
        words = _words(text)
        self._joined = f" {' '.join(words)} "
        self._starts: list[int] = []
        at = 0
        for word in words:
            self._starts.append(at)
            at += len(word) + 1

    def places(self, quotes: Iterable[str]) -> list[WordRange | None]:
        """Return where the quotes stand, one that occurs often at its next place each time."""
        taken: set[WordRange] = set()
        places = []
        for quote in quotes:
            place = self._place(_words(quote), taken)
            places.append(place)
            if place:
                taken.add(place)
        return places

    def _place(self, words: Sequence[str], taken: set[WordRange]) -> WordRange | None:
        if not words:
            return None
        sought = f" {' '.join(words)} "
        first = None
        at = self._joined.find(sought)
        while at >= 0:
            start = bisect_left(self._starts, at)
            place = WordRange(start, start + len(words))
            if place not in taken:
                return place
            first = first or place
            at = self._joined.find(sought, at + 1)
        return first


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]
