"""Which due dates are told first: those ahead, or the last that passed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from briefreader.commitments.model import DueDate
from briefreader.library.records import Status

_MOST_DUE_DATES = 3
SETTLED = frozenset({Status.MET, Status.MISSED, Status.SUPERSEDED})


class Dated(Protocol):
    """Whatever has a due date and an outcome."""

    @property
    def due(self) -> DueDate | None:
        """When it is due, if that is said."""

    @property
    def status(self) -> Status:
        """What became of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFigure:
    """One due date and how many open commitments it has; ``passed`` on the day it is seen from."""

    by: date
    count: int
    passed: bool


def next_due(items: Iterable[Dated], today: date) -> tuple[DueFigure, ...]:
    """Return the soonest due dates still ahead, or where none is, the last ones that passed.

    At most three, soonest first.
    """
    dates = Counter(item.due.by for item in items if item.due and item.status not in SETTLED)
    ahead = sorted(day for day in dates if day >= today)
    shown = ahead[:_MOST_DUE_DATES] if ahead else sorted(dates)[-_MOST_DUE_DATES:]
    return tuple(DueFigure(by=day, count=dates[day], passed=day < today) for day in shown)
