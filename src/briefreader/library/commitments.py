"""The commitments of a library, with their actors and themes in order."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from briefreader.commitments.model import Strength
from briefreader.library import due_listing
from briefreader.library.actor_names import spellings
from briefreader.library.commitment_rows import commitment_of, dated_row, revised
from briefreader.library.connection import Row
from briefreader.library.due_listing import DatedCommitment
from briefreader.library.records import Commitment, Review, Status
from briefreader.library.store import RowStore, date_text
from briefreader.text.span import Span

_OF_COMMITMENTS = "commitment_id IN (SELECT value FROM json_each(?))"
_IN_ORDER = 'statement_id, start, "end", id'


_WITH_NAMES = """
    SELECT *, (
        SELECT json_group_array(name) FROM (
            SELECT name FROM commitment_actors WHERE commitment_id = commitments.id ORDER BY rank
        )
    ) AS actors, (
        SELECT json_group_array(theme) FROM (
            SELECT theme FROM commitment_themes WHERE commitment_id = commitments.id ORDER BY rank
        )
    ) AS themes
    FROM commitments WHERE id = ?
"""


class _Names(NamedTuple):
    """The names of one sort that commitments have in order, and the table that keeps them."""

    table: str
    column: str
    of: Callable[[Commitment], tuple[str, ...]]


_NAMES = (
    _Names("commitment_actors", "name", lambda each: each.actors),
    _Names("commitment_themes", "theme", lambda each: each.themes),
)


class CommitmentStore(RowStore[Commitment]):
    """Reads and writes commitments."""

    table = "commitments"

    def get(self, commitment_id: int) -> Commitment:
        """Return the commitment; raises NotFoundError if there is none."""
        self._row(commitment_id)
        return self._records("id = ?", [commitment_id])[0]

    def of_statement(self, statement_id: int) -> tuple[Commitment, ...]:
        """Return all commitments of the statement, dismissed ones too, in text order."""
        return self._records("statement_id = ?", [statement_id])

    def held(self, commitment: Commitment) -> Commitment | None:
        """Return the commitment as the library holds it now, in one query; None if it has gone."""
        found = self._db.query(_WITH_NAMES, [commitment.id])
        for row in found:
            return commitment_of(row, json.loads(row["actors"]), json.loads(row["themes"]))
        return None

    def count(self, statement_id: int) -> int:
        """Return how many commitments the statement has, dismissed ones included."""
        counted = self._db.execute(
            "SELECT count(*) FROM commitments WHERE statement_id = ?", [statement_id]
        )
        return int(counted.fetchone()[0])

    def count_kept(self, statement_ids: Sequence[int]) -> tuple[int, int]:
        """Return how many commitments of these statements were not dismissed.

        The second number is of those among them that have a due date.
        """
        counted = self._db.execute(
            "SELECT count(*), count(due_by) FROM commitments WHERE review != 'dismissed' "
            "AND statement_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(statement_ids))],
        ).fetchone()
        return int(counted[0]), int(counted[1])

    def ids(self, statement_id: int) -> list[int]:
        """Return the ids of the statement's commitments in text order."""
        # The order is our own.
        sql = f"SELECT id FROM commitments WHERE statement_id = ? ORDER BY {_IN_ORDER}"  # noqa: S608
        return [row[0] for row in self._db.execute(sql, [statement_id])]

    def of_ids(self, ids: Sequence[int]) -> tuple[Commitment, ...]:
        """Return those of the commitments that the library holds, by statement and place."""
        return self._records("id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))])

    def within(self, statement_id: int, place: Span) -> tuple[Commitment, ...]:
        """Return the statement's commitments that share a code point with ``place``."""
        return self._records(
            'statement_id = ? AND start < ? AND "end" > ?', [statement_id, place.end, place.start]
        )

    def find(
        self,
        *,
        statement_id: int | None = None,
        theme: str | None = None,
        actor: str | None = None,
        strength: Strength | None = None,
        due_before: date | None = None,
    ) -> tuple[Commitment, ...]:
        """Return the commitments that meet every given condition, by statement and place.

        Dismissed ones and those of trashed statements are left out. ``actor`` is compared without
        case; ``due_before`` keeps those due earlier than that day.
        """
        conditions: list[tuple[str, Any]] = [
            ("statement_id = ?", statement_id),
            ("id IN (SELECT commitment_id FROM commitment_themes WHERE theme = ?)", theme),
            (
                "id IN (SELECT commitment_id FROM commitment_actors "
                "WHERE name IN (SELECT value FROM json_each(?)))",
                None if actor is None else spellings(self._db, actor),
            ),
            ("strength = ?", strength),
            ("due_by < ?", date_text(due_before)),
        ]
        given = [(sql, value) for sql, value in conditions if value is not None]
        standing = [
            "review != 'dismissed'",
            "statement_id IN (SELECT id FROM statements WHERE NOT trashed)",
        ]
        where = " AND ".join([sql for sql, _ in given] + standing)
        return self._records(where, [value for _, value in given])

    def revisions(self, statement_id: int) -> dict[int, tuple[int, datetime | None]]:
        """Return how often each of the statement's commitments was changed, and when last (UTC)."""
        sql = "SELECT id, revision, modified FROM commitments WHERE statement_id = ?"
        return {
            commitment_id: (count, datetime.fromisoformat(modified) if modified else None)
            for commitment_id, count, modified in self._db.execute(sql, [statement_id])
        }

    def dated(self, actor: str = "") -> list[DatedCommitment]:
        """Return those of the whole library that have a due date; see ``due_listing``."""
        return due_listing.dated(self._db, actor)

    def undated(self, settled: Sequence[Status], actor: str = "") -> list[int]:
        """Return the ids of those that have no due date; see ``due_listing``."""
        return due_listing.undated(self._db, settled, actor)

    def reminded(self, until: date, settled: Sequence[Status], actor: str = "") -> list[int]:
        """Return the ids of those to look at again by ``until``; see ``due_listing``."""
        return due_listing.reminded(self._db, until, settled, actor)

    def count_by_review(self, cue: str) -> dict[Review, int]:
        """Return how many commitments of the whole library have this cue (folded), by review."""
        found = self._db.query(
            "SELECT review, count(*) AS number FROM commitments WHERE lower(cue) = ? "
            "GROUP BY review",
            [cue],
        )
        return {Review(row["review"]): row["number"] for row in found}

    def check_current(self, commitment: Commitment) -> None:
        """Raise VersionError if the statement no longer has the commitment's words at its span."""
        self._check_words(commitment.statement_id, commitment.span, commitment.quote)

    def put(self, commitment: Commitment) -> Commitment:
        """Store the commitment; id 0 gets a new id. Returns it as stored."""
        return self.put_all([commitment])[0]

    def put_all(self, commitments: Iterable[Commitment]) -> tuple[Commitment, ...]:
        """Store several commitments, all or none; returns them as stored."""
        given = tuple(commitments)
        with self._db.atomic():
            known = [each.id for each in given if each.id]
            kept = self._kept_names(known)
            stored = self._with_ids(given, kept)
            for names in _NAMES:
                self._put_names(names, stored, kept)
        return stored

    def _with_ids(
        self,
        commitments: Sequence[Commitment],
        kept: Mapping[tuple[str, int], list[str]],
    ) -> tuple[Commitment, ...]:
        """Write the rows of the commitments; returns these with the ids that the new ones got.

        ``kept`` are the names that the library holds.
        """
        number = 0 if all(each.id for each in commitments) else self._last_id()
        stored: list[Commitment] = []
        new: list[Row] = []
        for each in commitments:
            if each.id:
                renamed = any(_differ(names, each, kept) for names in _NAMES)
                row = dated_row(each)
                computed = revised(row, renamed=renamed)
                self._db.put(self.table, {"id": each.id, **row}, computed=computed)
                stored.append(each)
            else:
                number += 1
                new.append({"id": number, **dated_row(each)})
                stored.append(replace(each, id=number))
        self._db.insert_all(self.table, new)
        return tuple(stored)

    def _kept_names(self, ids: Sequence[int]) -> Mapping[tuple[str, int], list[str]]:
        """Return the names that the library holds, by table and commitment, in one query."""
        kept: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        if not ids:
            return kept
        # The names of tables and columns are our own.
        one = "SELECT '{0}', commitment_id, rank, {1} FROM {0} WHERE commitment_id IN ids"
        parts = " UNION ALL ".join(one.format(each.table, each.column) for each in _NAMES)
        sql = f"WITH ids AS (SELECT value FROM json_each(?)) {parts} ORDER BY 1, 2, 3"  # noqa: S608
        for table, commitment_id, _, name in self._db.execute(sql, [json.dumps(list(ids))]):
            kept[table, commitment_id].append(name)
        return kept

    def _put_names(
        self,
        names: _Names,
        commitments: Iterable[Commitment],
        kept: Mapping[tuple[str, int], list[str]],
    ) -> None:
        """Replace the names of the commitments that have others than those that are ``kept``."""
        changed = {each.id: names.of(each) for each in commitments if _differ(names, each, kept)}
        if not changed:
            return
        self._db.delete(names.table, _OF_COMMITMENTS, [json.dumps(list(changed))])
        self._db.insert_all(
            names.table,
            [
                {"commitment_id": commitment_id, "rank": rank, names.column: name}
                for commitment_id, ordered in changed.items()
                for rank, name in enumerate(ordered)
            ],
        )

    def _records(self, where: str, parameters: Sequence[Any]) -> tuple[Commitment, ...]:
        found = self._rows(where, parameters, _IN_ORDER)
        ids = json.dumps([row["id"] for row in found])
        actors = self._names("commitment_actors", "name", ids)
        themes = self._names("commitment_themes", "theme", ids)
        return tuple(commitment_of(row, actors[row["id"]], themes[row["id"]]) for row in found)

    def _names(self, table: str, column: str, ids: str) -> defaultdict[int, list[str]]:
        """Return the names in ``table`` by commitment, of those whose ids are in a JSON array."""
        names: defaultdict[int, list[str]] = defaultdict(list)
        for row in self._db.rows(table, _OF_COMMITMENTS, [ids], order="rank"):
            names[row["commitment_id"]].append(row[column])
        return names


def _differ(
    names: _Names, commitment: Commitment, kept: Mapping[tuple[str, int], list[str]]
) -> bool:
    """Tell whether the commitment has other names of one sort than those that are ``kept``."""
    return list(names.of(commitment)) != kept.get((names.table, commitment.id), [])
