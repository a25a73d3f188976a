"""All commitments of a library as a table: what it is sorted and filtered by, and rows by the page.

What sorts and filters is read once, from indexes (``columns.py`` in services keeps it); what a row
shows is read when it is seen.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from briefreader.commitments.model import Kind, Strength
from briefreader.library.connection import Connection, Row
from briefreader.library.inner_search import commitments_with, inner_words
from briefreader.library.query import read_query
from briefreader.library.records import Review, Status
from briefreader.library.store import as_date, as_names

_STATEMENTS = """
    SELECT id, title, date, kind, language FROM statements WHERE trashed = 0
    ORDER BY date DESC, title, id
"""
# A row for each statement, as a tuple for each commitment takes three times as long to make. The
# index commitments_listed covers it and is read in its order, which is that of the text.
_PACKED = """
    SELECT statement_id, group_concat(id), group_concat(strength), group_concat(review),
        group_concat(status), group_concat(ifnull(due_by, ''))
    FROM commitments GROUP BY statement_id
"""
_ACTORS = "SELECT name, group_concat(commitment_id) FROM commitment_actors {} GROUP BY name"
_THEMES = "SELECT theme, group_concat(commitment_id) FROM commitment_themes {} GROUP BY theme"
_BEST = "WHERE rank = 0"
_ON_COMMITMENT = """
    annotations.statement_id = c.statement_id AND note != '' AND target != 'statement'
    AND (commitment_id = c.id OR (annotations.start < c."end" AND annotations."end" > c.start))
"""
# Of our own, as all that is put into the queries below.
_NOTED = f"""
    SELECT c.id, count(*) FROM annotations CROSS JOIN commitments AS c
    ON {_ON_COMMITMENT} GROUP BY c.id
"""  # noqa: S608
_ROWS = f"""
    SELECT c.id, c.statement_id, quote, strength, conditional, due_by, review, status,
        title, s.date, (
            SELECT json_group_array(name) FROM (
                SELECT name FROM commitment_actors WHERE commitment_id = c.id ORDER BY rank
            )
        ) AS actors, (
            SELECT json_group_array(theme) FROM (
                SELECT theme FROM commitment_themes WHERE commitment_id = c.id ORDER BY rank
            )
        ) AS themes, (SELECT count(*) FROM annotations WHERE {_ON_COMMITMENT}) AS notes
    FROM commitments AS c JOIN statements AS s ON s.id = c.statement_id
    WHERE c.id IN (SELECT value FROM json_each(?))
"""  # noqa: S608
# As services/review/decisions.py says what is decided.
_IS_UNSURE = """
    confidence < ? AND origin != 'manual' AND review = 'unreviewed' AND NOT edited
    AND c.status = 'open' AND evidence = '' AND owner = '' AND reminder IS NULL
"""
_UNSURE = f"SELECT id FROM commitments AS c WHERE {_IS_UNSURE}"  # noqa: S608
_SOONEST = f"""
    SELECT c.id FROM commitments AS c CROSS JOIN statements AS s ON s.id = c.statement_id
    WHERE due_by IS NOT NULL AND review != 'dismissed' AND trashed = 0 AND NOT ({_IS_UNSURE})
    ORDER BY due_by LIMIT ?
"""  # noqa: S608
_MATCHING = "SELECT rowid FROM commitments_fts WHERE commitments_fts MATCH ?"
_MEMBERS = """
    SELECT name, statement_id FROM collections
    JOIN collection_statements ON collection_id = collections.id ORDER BY name
"""


class ListedStatement(NamedTuple):
    """What commitments are sorted and filtered by of their statement."""

    id: int
    title: str
    date: date | None
    kind: Kind
    language: str


class ListedCommitment(NamedTuple):
    """What a row of the table shows; ``notes`` counts those with words, on words of it."""

    id: int
    statement_id: int
    quote: str
    strength: Strength
    conditional: bool
    due: date | None
    review: Review
    status: Status
    title: str
    date: date | None
    actors: tuple[str, ...]
    themes: tuple[str, ...]
    notes: int


class PackedCommitments(NamedTuple):
    """The commitments of a statement in text order: one value each, separated by commas.

    A due date is empty where there is none.
    """

    statement_id: int
    ids: str
    strengths: str
    reviews: str
    statuses: str
    due: str


class CommitmentListingStore:
    """Reads what the table of commitments needs; statements in the trash are left out."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def statements(self) -> tuple[ListedStatement, ...]:
        """Return the statements, the newest first, undated ones last."""
        return tuple(
            ListedStatement(each, title, as_date(day), Kind(kind), language)
            for each, title, day, kind, language in self._db.execute(_STATEMENTS)
        )

    def highest_id(self) -> int:
        """Return the highest id of a commitment, 0 if there is none."""
        return int(self._db.execute("SELECT max(id) FROM commitments").fetchone()[0] or 0)

    def packed(self) -> Iterator[PackedCommitments]:
        """Yield the commitments of each statement that has any, dismissed ones too.

        Those of statements in the trash are among them.
        """
        return map(PackedCommitments._make, self._db.execute(_PACKED))

    def by_actor(self, *, best: bool = False) -> Iterator[tuple[str, str]]:
        """Yield each actor with the ids of its commitments, separated by commas.

        ``best``: of those only that name it first.
        """
        return iter(self._db.execute(_ACTORS.format(_BEST if best else "")))

    def by_theme(self, *, best: bool = False) -> Iterator[tuple[str, str]]:
        """Yield the key of each theme with the ids of its commitments, likewise."""
        return iter(self._db.execute(_THEMES.format(_BEST if best else "")))

    def noted(self) -> Mapping[int, int]:
        """Return how many notes each commitment has that has any, by id."""
        return dict(self._db.execute(_NOTED))

    def unsure(self, threshold: float) -> frozenset[int]:
        """Return the ids of what detection is less sure of, on which nobody has decided."""
        return frozenset(each for (each,) in self._db.execute(_UNSURE, [threshold]))

    def members(self) -> Mapping[str, frozenset[int]]:
        """Return the ids of the statements of each collection that has any, by name."""
        members: dict[str, set[int]] = {}
        for name, statement_id in self._db.execute(_MEMBERS):
            members.setdefault(name, set()).add(statement_id)
        return {name: frozenset(ids) for name, ids in members.items()}

    def soonest(self, limit: int, threshold: float = 0.0) -> tuple[int, ...]:
        """Return the ids of the commitments with the earliest due dates, dismissed ones left out.

        So is what is ``unsure`` by ``threshold``. They are what the whole table begins with, known
        at once.
        """
        return tuple(each for (each,) in self._db.execute(_SOONEST, [threshold, limit]))

    def matching(self, typed: str) -> frozenset[int] | None:
        """Return the ids of commitments whose words, or whose evidence, have what is ``typed``.

        It is read as in the search box. None if nothing is asked for. Raises
        sqlite3.OperationalError if the search was stopped.
        """
        words = inner_words(typed)
        if words:
            return frozenset(commitments_with(self._db, words))
        query = read_query(typed)
        found: frozenset[int] | None = None
        try:
            for expression in query.expressions:
                found = self._matching(expression)
                if found:
                    return found
        except sqlite3.OperationalError as error:
            # Brackets may be nested deeper than FTS5 can read.
            if "interrupted" in str(error) or query.plain in query.expressions:
                raise
            return self._matching(query.plain) if query.plain else None
        return found

    def rows_of(self, ids: Sequence[int]) -> dict[int, ListedCommitment]:
        """Return the commitments with these ids, by id."""
        found = self._db.query(_ROWS, [json.dumps(list(ids))])
        return {row["id"]: _listed(row) for row in found}

    def _matching(self, expression: str) -> frozenset[int]:
        return frozenset(each for (each,) in self._db.execute(_MATCHING, [expression]))


def _listed(row: Row) -> ListedCommitment:
    return ListedCommitment(
        id=row["id"],
        statement_id=row["statement_id"],
        quote=row["quote"],
        strength=Strength(row["strength"]),
        conditional=bool(row["conditional"]),
        due=as_date(row["due_by"]),
        review=Review(row["review"]),
        status=Status(row["status"]),
        title=row["title"],
        date=as_date(row["date"]),
        actors=as_names(row["actors"]),
        themes=as_names(row["themes"]),
        notes=row["notes"],
    )
