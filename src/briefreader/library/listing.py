"""Listing of statements: which are shown, and in what order; an index answers most of it."""

import json
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from briefreader.commitments.model import Kind
from briefreader.library.store import date_text

RECENT = 50
"""How many statements are listed as recently opened."""


class Place(StrEnum):
    """Where a list takes its statements from; collections and tags stand outside the trash."""

    ALL = "all"
    RECENT = "recent"
    TRASH = "trash"


class Sort(StrEnum):
    """The order of a list."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    IMPORTED = "imported"
    OPENED = "opened"
    COMMITMENTS = "commitments"


class ReviewState(StrEnum):
    """How far the user has come with a statement's commitments."""

    TO_REVIEW = "to-review"
    """At least one is neither confirmed nor dismissed."""
    REVIEWED = "reviewed"
    """It has some, and all are confirmed or dismissed."""


class SearchScope(StrEnum):
    """What is searched."""

    NOTES = "notes"
    COMMITMENTS = "commitments"
    """Their words, and the evidence of what became of them; dismissed ones are left out."""
    TEXTS = "texts"
    """Titles too."""


DOCUMENTS = (SearchScope.NOTES, SearchScope.TEXTS)
"""What a search without further wishes looks through."""


class StatementFilter(NamedTuple):
    """What statements must be like; an empty or None field asks for nothing.

    ``since`` and ``until`` are the first and last day of the statement's date. ``theme`` is a
    theme's key, of a commitment that is not dismissed. ``notes`` asks for statements with (True)
    or without (False) a note.
    """

    since: date | None = None
    until: date | None = None
    party: str = ""
    theme: str = ""
    kind: Kind | None = None
    language: str = ""
    notes: bool | None = None
    review: ReviewState | None = None

    def active(self) -> tuple[str, ...]:
        """Return the names of the fields that ask for something."""
        return tuple(name for name in self._fields if getattr(self, name) not in (None, ""))


NO_FILTER = StatementFilter()


class Listing(NamedTuple):
    """A question for statements: where from, which of them, and in what order.

    ``collection`` (an id, 0: any) and ``tag`` (empty: any) narrow the place further.
    """

    place: Place = Place.ALL
    collection: int = 0
    tag: str = ""
    filter: StatementFilter = NO_FILTER
    sort: Sort = Sort.NEWEST

    @property
    def is_quick(self) -> bool:
        """Whether a large library answers within milliseconds, without reading other tables."""
        needs_scan = self.filter.theme or self.filter.review or self.filter.notes is not None
        return not needs_scan and self.sort is not Sort.COMMITMENTS

    @property
    def follows_decisions(self) -> bool:
        """Whether decisions about commitments change what is listed, or its order."""
        of_commitments = self.filter.theme or self.filter.review
        return bool(of_commitments) or self.order is Sort.COMMITMENTS

    @property
    def order(self) -> Sort:
        """The order that is used: what was opened last comes first among the recent ones."""
        return Sort.OPENED if self.place is Place.RECENT else self.sort


class Facets(NamedTuple):
    """What the library's statements can be filtered by, in alphabetical order."""

    parties: tuple[str, ...]
    languages: tuple[str, ...]


_ORDERS = {
    Sort.NEWEST: "date DESC, title, id",
    Sort.OLDEST: "date IS NULL, date, title, id",
    Sort.TITLE: "title COLLATE NOCASE, id",
    # Ids are given in the order of import, and stand in the index.
    Sort.IMPORTED: "id DESC",
    Sort.OPENED: "(SELECT opened FROM openings WHERE statement_id = id) DESC, id DESC",
    Sort.COMMITMENTS: "number DESC, date DESC, title, id",
}
_COUNTED = """
    LEFT JOIN (
        SELECT statement_id, count(*) AS number FROM commitments
        WHERE review != 'dismissed' GROUP BY statement_id
    ) ON statement_id = id
"""
_RECENT_ONES = "SELECT statement_id FROM openings ORDER BY opened DESC LIMIT ?"
_OF_THEME = """
    id IN (
        SELECT statement_id FROM commitment_themes
        JOIN commitments ON commitments.id = commitment_id
        WHERE theme = ? AND review != 'dismissed'
    )
"""
_REVIEW = {
    ReviewState.TO_REVIEW: (
        "id IN (SELECT statement_id FROM commitments WHERE review = 'unreviewed')"
    ),
    ReviewState.REVIEWED: (
        "id IN (SELECT statement_id FROM commitments) AND "
        "id NOT IN (SELECT statement_id FROM commitments WHERE review = 'unreviewed')"
    ),
}
Condition = tuple[str, list[Any]]


def ids_query(listing: Listing, *, ordered: bool) -> Condition:
    """Return the SQL that selects the ids of the listed statements, and its parameters."""
    conditions = [*_of_place(listing), *_of_filter(listing.filter)]
    where = " AND ".join(sql for sql, _ in conditions)
    parameters = [value for _, values in conditions for value in values]
    # All parts are our own; what the user chose is bound.
    if not ordered:
        return f"SELECT id FROM statements WHERE {where}", parameters  # noqa: S608
    join = _COUNTED if listing.order is Sort.COMMITMENTS else ""
    sql = f"SELECT id FROM statements {join} WHERE {where} ORDER BY {_ORDERS[listing.order]}"  # noqa: S608
    return sql, parameters


def _of_place(listing: Listing) -> list[Condition]:
    conditions: list[Condition] = [("trashed = ?", [int(listing.place is Place.TRASH)])]
    if listing.place is Place.RECENT:
        conditions.append((f"id IN ({_RECENT_ONES})", [RECENT]))
    if listing.collection:
        members = "SELECT statement_id FROM collection_statements WHERE collection_id = ?"
        conditions.append((f"id IN ({members})", [listing.collection]))
    if listing.tag:
        tagged = "SELECT statement_id FROM statement_tags WHERE tag = ?"
        conditions.append((f"id IN ({tagged})", [listing.tag]))
    return conditions


def _of_filter(asked: StatementFilter) -> list[Condition]:
    conditions: list[Condition] = []
    if asked.since:
        conditions.append(("date >= ?", [date_text(asked.since)]))
    if asked.until:
        conditions.append(("date <= ?", [date_text(asked.until)]))
    if asked.party:
        # A quoted name can stand in the JSON array only as an element of its own.
        conditions.append(("instr(parties, ?)", [json.dumps(asked.party, ensure_ascii=False)]))
    if asked.theme:
        conditions.append((_OF_THEME, [asked.theme]))
    if asked.kind:
        conditions.append(("kind = ?", [asked.kind.value]))
    if asked.language:
        conditions.append(("language = ?", [asked.language]))
    if asked.notes is not None:
        negation = "" if asked.notes else "NOT"
        noted = "SELECT statement_id FROM annotations WHERE note != ''"
        conditions.append((f"id {negation} IN ({noted})", []))
    if asked.review:
        conditions.append((_REVIEW[asked.review], []))
    return conditions
