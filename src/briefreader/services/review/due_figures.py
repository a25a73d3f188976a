"""Due dates that are told, and which of them have passed."""

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
    """One due date and how many commitments it has; ``passed`` on the day it is seen from.

    ``overdue`` counts those of a passed date that are not settled.
    """

    by: date
    count: int
    passed: bool
    overdue: int = 0


def is_overdue(dated: Dated, today: date) -> bool:
    """Tell whether the due date has passed and nothing is known of the outcome."""
    return dated.due is not None and dated.due.by < today and dated.status not in SETTLED


def next_due(items: Iterable[Dated], today: date) -> tuple[DueFigure, ...]:
    """Return the soonest due dates still ahead, or where none is, the last ones that passed.

    At most three, soonest first; what is settled does not count.
    """
    every = all_due((item for item in items if item.status not in SETTLED), today)
    ahead = tuple(each for each in every if not each.passed)
    return ahead[:_MOST_DUE_DATES] or every[-_MOST_DUE_DATES:]


def all_due(items: Iterable[Dated], today: date) -> tuple[DueFigure, ...]:
    """Return every due date, soonest first, with all of its commitments."""
    dates: Counter[date] = Counter()
    overdue: Counter[date] = Counter()
    for item in items:
        if item.due:
            dates[item.due.by] += 1
            overdue[item.due.by] += is_overdue(item, today)
    return tuple(
        DueFigure(by=day, count=dates[day], passed=day < today, overdue=overdue[day])
        for day in sorted(dates)
    )
