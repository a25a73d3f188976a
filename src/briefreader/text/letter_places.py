"""Letters of two writings of one text, side by side, so that a place in one is found in the other.

Writings differ in white space, in invisible characters and in how letters with marks are composed;
so what is compared is every other character, without the marks that combine with it.
"""

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.text.normalise import INVISIBLE
from briefreader.text.span import Span

_NOWHERE = -1
_BLOCK = 1024
_ALIKE = (8, 4, 2)
"""So many letters must agree again where two writings go on together after a difference; fewer only
where no more do."""
_FARTHEST = 48
_MOST_LOST = 500
"""How often the two may differ by more than that before the rest is given up, so that unlike texts
take bounded work."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a text in order, and the code points at which they stand."""

    text: str
    places: Sequence[int]

    def numbers(self, span: Span) -> range:
        """Return the numbers of the letters in ``span`` of the text."""
        return range(bisect_left(self.places, span.start), bisect_left(self.places, span.end))

    def span(self, first: int, last: int) -> Span:
        """Return where in the text the letters with these numbers, and those between, stand."""
        return Span(self.places[first], self.places[last] + 1)


class Counterparts:
    """For each letter of one writing its ``numbers`` in another, which grow; -1 for those without.

    Looking for a stretch of them takes the same little work, however long it is.
    """

    def __init__(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self._known = array("q", (each for each, number in enumerate(numbers) if number >= 0))

    def ends(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the first and the last number of the letters from ``start`` up to ``end``.

        None if none of them is in the other writing.
        """
        first, last = bisect_left(self._known, start), bisect_left(self._known, end) - 1
        if first > last:
            return None
        return self._numbers[self._known[first]], self._numbers[self._known[last]]


def letters_of(text: str) -> Letters:
    """Return the letters of ``text``; linear in its length."""
    found: list[str] = []
    places = array("q")
    for place, character in enumerate(text):
        if character < "\x7f":
            if character > " ":
                found.append(character)
                places.append(place)
        elif not INVISIBLE.match(character):
            for part in unicodedata.normalize("NFD", character):
                if not (unicodedata.combining(part) or part.isspace()):
                    found.append(part)
                    places.append(place)
    return Letters("".join(found), places)


def aligned(one: str, other: str) -> Sequence[int]:
    """Return for each letter of ``one`` the number of the same one in ``other``.

    It is -1 where there is none. The two are writings of one text: where they differ, a few letters
    are missing, added or others.
    """
    numbers = array("q", [_NOWHERE]) * len(one)
    here, there, lost = 0, 0, 0
    while here < len(one) and there < len(other):
        if one[here : here + _BLOCK] == other[there : there + _BLOCK]:
            length = min(_BLOCK, len(one) - here)
            numbers[here : here + length] = array("q", range(there, there + length))
            here, there = here + length, there + length
        elif one[here] == other[there]:
            numbers[here] = there
            here, there = here + 1, there + 1
        else:
            ahead, beyond = _together_again(one, here, other, there)
            lost += ahead == beyond == 1
            if lost > _MOST_LOST:
                break
            if ahead == beyond:
                numbers[here : here + ahead] = array("q", range(there, there + ahead))
            here, there = here + ahead, there + beyond
    return numbers


def _together_again(one: str, here: int, other: str, there: int) -> tuple[int, int]:
    """Return how much further the two agree again; one letter each if that is not near."""
    for length in _ALIKE:
        for distance in range(1, _FARTHEST):
            # Another letter in its place first, then one that only one of the two has.
            for ahead in sorted(range(distance + 1), key=lambda each: abs(2 * each - distance)):
                beyond = distance - ahead
                found = one[here + ahead : here + ahead + length]
                is_enough = len(found) == length or (found and length == _ALIKE[-1])
                if is_enough and found == other[there + beyond : there + beyond + length]:
                    return ahead, beyond
    return 1, 1
