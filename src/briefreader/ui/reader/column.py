"""Where the column of the text stands in the width there is, and whether cards have room beside."""

from typing import NamedTuple

from briefreader.ui.app.theme import Space
from briefreader.ui.reader.margin import ReaderMargin

LEAST_FOR_CARDS, MOST_FOR_CARDS = 190, 270
"""How wide the right margin must be to have cards, and how wide they get."""


class ColumnPlace(NamedTuple):
    """The margins ``left`` and ``right`` of the column, and whether ``has_cards`` the right one."""

    left: int
    right: int
    has_cards: bool


def placed_column(width: int, *, hang: int, column: int, bar: int, cards: bool) -> ColumnPlace:
    """Return the place of a ``column`` in ``width`` pixels: in the middle, if it has that room.

    Numbers ``hang`` so far to its left, the scroll bar takes ``bar``. With ``cards`` the column
    gives way to the left as far as their margin needs, where there is enough room for one.
    """
    free = (width - column) // 2
    left, right = max(ReaderMargin.WIDTH, free - hang), max(Space.SMALL, free - bar)
    room = width - bar - column - hang - ReaderMargin.WIDTH
    if not cards or room < LEAST_FOR_CARDS:
        return ColumnPlace(left, right, has_cards=False)
    wanted = max(right, min(MOST_FOR_CARDS, room))
    return ColumnPlace(left - (wanted - right), wanted, has_cards=True)
