"""Recogniser of raised text on a page, by size and place: note numbers, exponents, ordinals."""

from collections.abc import Sequence
from itertools import groupby, zip_longest
from typing import Protocol

_LARGEST = 1.05
"""What is raised is no larger than what it belongs to, as a share of that."""
_LOWEST = 0.2
"""How much higher it stands at least, as a share of the height of what it belongs to."""


class PlacedGlyph(Protocol):
    """Something that stands on a page; upwards, in points."""

    @property
    def bottom(self) -> float:
        """Where its lower edge is."""

    @property
    def top(self) -> float:
        """Where its upper edge is."""


def is_above(one: PlacedGlyph, other: PlacedGlyph) -> bool:
    """Tell whether ``one`` is raised above the line of ``other``, which it stands beside."""
    height = other.top - other.bottom
    is_small = one.top - one.bottom <= _LARGEST * height
    return is_small and one.bottom - other.bottom > _LOWEST * height


def raised_characters(characters: Sequence[PlacedGlyph]) -> frozenset[int]:
    """Return the ids of the characters of a line that are raised above those that stand on it.

    Each is compared with the last one before it that stands on the line, those that open the line
    with what follows them.
    """
    if len({one.bottom for one in characters}) == 1:
        return frozenset()
    stretches = [list(alike) for _, alike in groupby(characters, lambda one: (one.bottom, one.top))]
    raising: set[int] = set()
    standing: PlacedGlyph | None = None
    for stretch, following in zip_longest(stretches, stretches[1:]):
        if standing is not None:
            against: PlacedGlyph | None = standing
        else:
            against = following[0] if following else None
        if against is not None and is_above(stretch[0], against):
            raising.update(map(id, stretch))
        else:
            standing = stretch[0]
    return frozenset(raising)
