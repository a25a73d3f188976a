"""What the stores have in common: rows by id, and how values are kept in columns."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from briefreader.errors import NotFoundError
from briefreader.library.connection import Connection, Row
from briefreader.wording import mark, worded

_RECORDS = {
    "annotations": mark("errors", "annotation"),
    "bookmarks": mark("errors", "bookmark"),
    "collections": mark("errors", "collection"),
    "commitments": mark("errors", "commitment"),
    "orphans": mark("errors", "orphan"),
    "statements": mark("errors", "statement"),
    "versions": mark("errors", "version"),
}
"""What a record of each table is called where "The library holds no … 7." is said."""


class RowStore:
    """One table whose rows have an integer ``id``; ``table`` is its name in the schema."""

    table: str

    def __init__(self, db: Connection) -> None:
        self._db = db

    def delete(self, record_id: int) -> None:
        """Delete the record and all that belongs to it; nothing happens if there is none."""
        self._db.table(self.table).delete_where("id = ?", [record_id])

    def _row(self, record_id: int) -> Row:
        """Return the row; raises NotFoundError if there is none."""
        found = self._rows("id = ?", [record_id])
        if not found:
            raise NotFoundError(
                mark("errors", "The library holds no {record} {id}."),
                record=worded(_RECORDS[self.table]),
                id=record_id,
            )
        return found[0]

    def _rows(self, where: str, parameters: Sequence[Any], order: str = "id") -> list[Row]:
        """Return the rows that meet ``where``, an SQL condition with ``?`` for each parameter."""
        return list(self._db.rows(self.table, where, parameters, order=order))

    def _last_id(self) -> int:
        """Return the highest id that a row of the table ever had, 0 if there was none."""
        sql = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        found = self._db.execute(sql, [self.table]).fetchone()
        return int(found[0]) if found else 0

    def _write(self, record_id: int, values: Row) -> int:
        """Insert (id 0: with a new id) or replace the row in place; return its id."""
        table = self._db.table(self.table)
        if record_id:
            table.upsert({"id": record_id, **values}, pk="id")
            return record_id
        return int(table.insert(dict(values)).last_rowid or 0)


def date_text(day: date | None) -> str | None:
    """Return ``day`` as the library keeps it, in ISO 8601."""
    return day.isoformat() if day else None


def as_date(text: str | None) -> date | None:
    """Return the day that ``text`` (ISO 8601) names."""
    return date.fromisoformat(text) if text else None


def names_text(names: Sequence[str]) -> str:
    """Return a list of names as the library keeps it, a JSON array."""
    return json.dumps(list(names), ensure_ascii=False)


def as_names(text: str) -> tuple[str, ...]:
    """Return the names in a JSON array."""
    return tuple(json.loads(text))
