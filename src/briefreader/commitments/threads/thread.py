"""Values of threads: the statements of a series, and one promise through several of them."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from briefreader.commitments.comparison.alignment import AlignmentKind, ComparedCommitment, Shift

Member = tuple[int, int]
"""A commitment: the place of its statement, and its own among that statement's commitments."""


def undated_last(day: date | None) -> tuple[bool, date]:
    """Return what statements are sorted by to be in time: those without a date come last."""
    return day is None, day or date.min


class SeriesStatement(NamedTuple):
    """A statement with its commitments; ``key`` is of its text, so that one counts once."""

    key: str
    date: date | None
    commitments: Sequence[ComparedCommitment]


class ThreadState(StrEnum):
    """Whether a person said of the wordings that they are one promise."""

    SUGGESTED = "suggested"
    PARTLY = "partly-confirmed"
    CONFIRMED = "confirmed"


class ThreadLink(NamedTuple):
    """What became of a wording in the next one.

    ``shifts`` are in the order of their reasons; the first one decides the kind. ``skipped`` counts
    the statements between both that do not have the promise. ``settled`` tells that a person said
    that both are one promise; ``score`` how alike they are, from 0 to 1.
    """

    kind: AlignmentKind
    shifts: tuple[Shift, ...]
    score: float
    skipped: int
    settled: bool


class Thread(NamedTuple):
    """One promise: its wordings in time, at most one a statement, and what lies between them.

    ``is_dropped`` tells that the last statement of the series does not have it.
    """

    members: tuple[Member, ...]
    links: tuple[ThreadLink, ...]
    is_dropped: bool

    @property
    def state(self) -> ThreadState:
        """Whether it is confirmed; one with a single wording is only suggested."""
        settled = sum(link.settled for link in self.links)
        if not settled:
            return ThreadState.SUGGESTED
        return ThreadState.CONFIRMED if settled == len(self.links) else ThreadState.PARTLY


class FormedThreads(NamedTuple):
    """The threads of a series, by where each begins; ``order`` are its statements' places in time.

    Each commitment is in exactly one thread, which may have no other. A statement that came twice
    is in ``order`` once.
    """

    order: tuple[int, ...]
    threads: tuple[Thread, ...]
