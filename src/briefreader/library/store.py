"""Common base of the stores: rows by id, and how values are kept in columns."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

from briefreader.errors import NotFoundError, RemovedError, VersionError
from briefreader.library.connection import Connection, Row
from briefreader.text.span import Span
from briefreader.translatable import mark, worded

T = TypeVar("T")


class _Row(Protocol):
    """A record that is kept in one row of its own."""

    @property
    def id(self) -> int: ...


RowT = TypeVar("RowT", bound=_Row)
_RECORDS = {
    "alignments": mark("errors", "alignment"),
    "annotations": mark("errors", "annotation"),
    "bookmarks": mark("errors", "bookmark"),
    "collections": mark("errors", "collection"),
    "commitments": mark("errors", "commitment"),
    "evidence": mark("errors", "entry"),
    "orphans": mark("errors", "orphan"),
    "statements": mark("errors", "statement"),
    "versions": mark("errors", "version"),
}
"""What a record of each table is called where "The library holds no … 7." is said."""


class Store(Protocol[T]):
    """Writes records of one type: rows, or a state of several rows such as their tags."""

    def put(self, record: T, /) -> T:
        """Store the record in the place of what it was before; returns it as stored."""
        ...

    def held(self, record: T, /) -> T | None:
        """Return the record as the library holds it now, None if it holds none."""
        ...

    def check_current(self, record: T, /) -> None:  # noqa: ARG002
        """Raise VersionError if the record belongs to a text that its statement no longer has.

        An import, in this window or by another program, may have brought in a new version. Most
        records hold for every text.
        """
        return


class RecordStore(Store[T], Protocol[T]):
    """A store of records that have an id."""

    def get(self, record_id: int, /) -> T:
        """Return the record; raises NotFoundError if there is none."""
        ...

    def delete(self, record_id: int, /) -> None:
        """Delete the record and all that belongs to it; nothing happens if there is none."""
        ...


class RowStore(RecordStore[RowT]):
    """One table whose rows have an integer ``id``; ``table`` is its name in the schema."""

    table: str

    def __init__(self, db: Connection) -> None:
        self._db = db

    def held(self, record: RowT) -> RowT | None:
        """Return the record as the library holds it now, None if it holds none."""
        try:
            return self.get(record.id)
        except NotFoundError:
            return None

    def delete(self, record_id: int) -> None:
        """Delete the record and all that belongs to it; nothing happens if there is none."""
        self._db.delete(self.table, "id = ?", [record_id])

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
        if not record_id:
            return self._db.insert(self.table, values)
        self._db.put(self.table, {"id": record_id, **values})
        return record_id

    def _check_words(self, statement_id: int, span: Span, words: str) -> None:
        """Raise VersionError unless the statement has ``words`` at ``span`` of its text."""
        sql = "SELECT substr(text, ?, ?) FROM statements WHERE id = ?"
        found = self._db.execute(sql, [span.start + 1, len(span), statement_id]).fetchone()
        if (found or ("",))[0] != words:
            raise outdated()


def removed() -> RemovedError:
    """Return the error of a change of what has gone since it was shown."""
    return RemovedError(
        mark(
            "errors",
            "This has been removed since it was shown here, by another window or program. "
            "It stays removed.",
        )
    )


def outdated() -> VersionError:
    """Return the error of a record whose statement has got another text."""
    return VersionError(
        mark("errors", "The statement has a new version; this step belongs to the text before it.")
    )


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
