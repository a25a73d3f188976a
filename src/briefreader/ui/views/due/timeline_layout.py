"""Places of the marks on the timeline of a year; pure, in its own pixels."""

from calendar import isleap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF

from briefreader.library.due_listing import DatedCommitment

SIDE, GAP = 10.0, 3.0
"""Of a mark, and between two of them."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a commitment is drawn; ``also`` counts those that have no room above it."""

    item: DatedCommitment
    area: QRectF
    also: int = 0


def x_of(day: date, left: float, width: float) -> float:
    """Return where a day of a year is on a line from ``left`` on that is so wide."""
    return left + width * (day.timetuple().tm_yday - 0.5) / (366 if isleap(day.year) else 365)


def month_starts(year: int, left: float, width: float) -> list[float]:
    """Return where the twelve months begin, and where the last one ends."""
    days = 366 if isleap(year) else 365
    firsts = (date(year, month, 1).timetuple().tm_yday - 1 for month in range(1, 13))
    return [left + width * first / days for first in firsts] + [left + width]


def marks_of(items: Iterable[DatedCommitment], area: QRectF) -> tuple[Mark, ...]:
    """Return the marks of what is due in one year, the soonest first.

    They stand on the bottom of ``area`` over their days, those whose days are too near for two
    side by side on each other. Of a pile that is too high the top mark tells of the others.
    """
    step = SIDE + GAP
    room = max(1, int((area.height() + GAP) / step))
    piles: dict[int, list[DatedCommitment]] = {}
    for item in items:
        column = int((x_of(item.by, area.left(), area.width()) - area.left()) / step)
        piles.setdefault(column, []).append(item)
    marks: list[Mark] = []
    for column, pile in piles.items():
        x = min(area.left() + column * step, area.right() - SIDE)
        shown: Sequence[DatedCommitment] = pile[:room]
        for height, item in enumerate(shown):
            y = area.bottom() - (height + 1) * step + GAP
            last = height == room - 1
            also = len(pile) - room if last else 0
            marks.append(Mark(item, QRectF(x, y, SIDE, SIDE), also))
    return tuple(sorted(marks, key=lambda mark: (mark.item.by, mark.item.id)))
