"""What the table of commitments is asked for: filters by facets, due range and words; its order."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple


class Facet(StrEnum):
    """What commitments are counted and filtered by, in the order in which it is offered."""

    ACTOR = "actor"
    THEME = "theme"
    STATUS = "status"
    STRENGTH = "strength"
    REVIEW = "review"
    YEAR = "year"
    KIND = "kind"
    LANGUAGE = "language"
    COLLECTION = "collection"
    STATEMENT = "statement"


class Due(StrEnum):
    """Ranges of due dates."""

    ANY = "any"
    OVERDUE = "overdue"
    """The date has passed, and what became of it is not known."""
    SOON = "next-90-days"
    UNDATED = "undated"
    BETWEEN = "between"
    """From one day to another, either of which may be left open."""


SOON_DAYS = 90


class Column(StrEnum):
    """A column of the table that it can be sorted by."""

    THEME = "theme"
    ACTOR = "actor"
    STRENGTH = "strength"
    DUE = "due"
    STATUS = "status"
    REVIEW = "review"
    STATEMENT = "statement"
    DATE = "date"
    NOTES = "notes"


class SortKey(NamedTuple):
    """One column of an order."""

    column: Column
    descending: bool = False


Order = tuple[SortKey, ...]
"""The most important column first; what is equal in all of them stays by statement and place."""
FIRST_ORDER: Order = (SortKey(Column.DUE),)


class TableFilter(NamedTuple):
    """What commitments must be like.

    ``chosen`` holds, for each facet that asks for something, values of which a commitment must
    have one: keys of themes, names of actors and collections, ids of statements, years, values of
    the enums, each as text; an empty one stands for having none. Dismissed ones are left out unless
    a review is chosen. ``since`` and ``until`` are the ends of ``Due.BETWEEN``.
    """

    chosen: tuple[tuple[Facet, frozenset[str]], ...] = ()
    text: str = ""
    due: Due = Due.ANY
    since: date | None = None
    until: date | None = None

    def values(self, facet: Facet) -> frozenset[str]:
        """Return what is chosen of the facet, nothing where all are let through."""
        return dict(self.chosen).get(facet, frozenset())

    def choosing(self, facet: Facet, values: frozenset[str]) -> "TableFilter":
        """Return this filter with these values chosen of the facet."""
        chosen = dict(self.chosen)
        chosen[facet] = values
        kept = tuple((each, chosen[each]) for each in Facet if chosen.get(each))
        return self._replace(chosen=kept)

    @property
    def is_empty(self) -> bool:
        """Whether all that was not dismissed is let through."""
        return not self.chosen and not self.text.strip() and self.due is Due.ANY


NO_FILTER = TableFilter()


def due_bounds(asked: TableFilter, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day that the filter's range of due dates lets through."""
    if asked.due is Due.OVERDUE:
        return None, today - timedelta(days=1)
    if asked.due is Due.SOON:
        return today, today + timedelta(days=SOON_DAYS)
    if asked.due is Due.BETWEEN:
        return asked.since, asked.until
    return None, None
