"""What is due over a whole library: the same groups, words and figures everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from briefreader.library.database import Library
from briefreader.library.due_listing import DatedCommitment
from briefreader.library.records import Status
from briefreader.services.detection.threshold import unsure_ids
from briefreader.services.review.due_figures import SETTLED
from briefreader.translatable import mark

SOON, NEXT = 30, 90
"""How many days ahead the groups of what comes next reach."""


class DueGroup(StrEnum):
    """When a commitment that is not settled is due, seen from a day; in the order shown.

    One that somebody wants to be reminded of by that day is in ``REMINDED`` as well.
    """

    REMINDED = "reminded"
    OVERDUE = "overdue"
    SOON = "next-30-days"
    NEXT = "next-90-days"
    LATER = "later"
    UNDATED = "undated"


GROUP_NAMES: Mapping[DueGroup, str] = {
    DueGroup.REMINDED: mark("due", "To look at again"),
    DueGroup.OVERDUE: mark("due", "Overdue"),
    DueGroup.SOON: mark("due", "In the next 30 days"),
    DueGroup.NEXT: mark("due", "In 31 to 90 days"),
    DueGroup.LATER: mark("due", "Later"),
    DueGroup.UNDATED: mark("due", "Without a date"),
}


@dataclass(frozen=True, slots=True)
class DuePage:
    """What is due, seen from ``today``: the ids of each group, and all that have a date.

    ``dated`` has the settled ones too, which are in no group; the soonest come first.
    """

    today: date
    groups: Mapping[DueGroup, Sequence[int]]
    dated: Sequence[DatedCommitment]

    def count(self, group: DueGroup) -> int:
        """Return how many commitments are in a group."""
        return len(self.groups[group])

    def within(self, days: int) -> tuple[int, ...]:
        """Return the ids of those that are due in so many days from today, today included."""
        return tuple(
            each.id
            for each in self.dated
            if each.status not in SETTLED and 0 <= (each.by - self.today).days <= days
        )


def due_page(library: Library, today: date, actor: str = "") -> DuePage:
    """Return what is due in the library; of ``actor`` only, if that is not empty, without case.

    What is less sure than the library's threshold is out, as everywhere.
    """
    settled: list[Status] = sorted(SETTLED)
    unsure = unsure_ids(library)
    dated = [each for each in library.commitments.dated(actor) if each.id not in unsure]
    groups: dict[DueGroup, list[int]] = {group: [] for group in DueGroup}
    for each in dated:
        if each.status not in SETTLED:
            groups[group_of(each.by, today)].append(each.id)
    # A reminder is a person's decision: none of these is unsure.
    groups[DueGroup.REMINDED] = library.commitments.reminded(today, settled, actor)
    undated = library.commitments.undated(settled, actor)
    groups[DueGroup.UNDATED] = [each for each in undated if each not in unsure]
    return DuePage(today, groups, dated)


def group_of(by: date | None, today: date) -> DueGroup:
    """Return the group of what is due on a day (None: it has no date), seen from ``today``."""
    if by is None:
        return DueGroup.UNDATED
    ahead = (by - today).days
    if ahead < 0:
        return DueGroup.OVERDUE
    if ahead <= SOON:
        return DueGroup.SOON
    return DueGroup.NEXT if ahead <= NEXT else DueGroup.LATER
