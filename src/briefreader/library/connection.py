"""The connection to a library: SQL of our own, transactions and schema steps by sqlite-utils.

sqlite-utils takes half as long to load as a bare window to appear, and the first window only reads:
so it is loaded at the first change.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from briefreader.library.open_files import Identity

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTHING: Mapping[str, str] = MappingProxyType({})
Row = Mapping[str, Any]
Parameters = Sequence[Any] | Mapping[str, Any]


class Connection:
    """One open SQLite file; ``sqlite`` is the connection of Python's own module."""

    def __init__(self, sqlite: sqlite3.Connection) -> None:
        self.sqlite = sqlite

    @cached_property
    def database(self) -> "Database":
        """The same connection as sqlite-utils sees it."""
        from sqlite_utils import Database

        return Database(self.sqlite, execute_plugins=False)

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        """Run one statement that changes no row: a query, a pragma, a step of a transaction."""
        return self.sqlite.execute(sql, parameters)

    def query(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Yield what ``sql`` selects, each row by its columns' names."""
        found = self.execute(sql, parameters)
        names = [column[0] for column in found.description]
        return (dict(zip(names, values, strict=True)) for values in found)

    def rows(
        self, table: str, where: str = "TRUE", parameters: Parameters = (), *, order: str
    ) -> Iterator[Row]:
        """Yield the rows of ``table`` that meet ``where``, an SQL condition, in ``order``."""
        # Names and conditions are our own; what users write comes in as parameters.
        sql = f"SELECT * FROM {table} WHERE {where} ORDER BY {order}"  # noqa: S608
        return self.query(sql, parameters)

    def put(
        self, table: str, row: Row, key: str = "id", computed: Mapping[str, str] = _NOTHING
    ) -> None:
        """Insert the row, or change the one with its ``key`` in place.

        ``computed`` are further columns of the latter, each with the SQL of its value.
        """
        values = {name: f'excluded."{name}"' for name in row if name != key}
        changes = ", ".join(f'"{name}" = {sql}' for name, sql in (values | dict(computed)).items())
        sql = f"{_insertion(table, row)} ON CONFLICT ({key}) DO UPDATE SET {changes}"
        self.database.execute(sql, tuple(row.values()))

    def insert(self, table: str, row: Row) -> int:
        """Insert the row; returns the id that it got."""
        return self.database.execute(_insertion(table, row), tuple(row.values())).lastrowid or 0

    def delete(self, table: str, where: str, parameters: Sequence[Any] = ()) -> None:
        """Delete the rows of ``table`` that meet ``where``, an SQL condition."""
        # Names and conditions are our own; what users write comes in as parameters.
        self.database.execute(f"DELETE FROM {table} WHERE {where}", parameters)  # noqa: S608

    def insert_all(self, table: str, rows: Sequence[Row]) -> None:
        """Insert many rows with the same columns, a tenth of the time of one at a time."""
        if rows:
            sql = _insertion(table, rows[0])
            self.sqlite.executemany(sql, [tuple(row.values()) for row in rows])

    def atomic(self) -> AbstractContextManager[object]:
        """Make all that happens inside one change; may be nested."""
        return self.database.atomic()

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold the write lock from the start, so that nothing read inside is out of date."""
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.sqlite.commit()
        except BaseException:
            self.sqlite.rollback()
            raise

    @contextmanager
    def without_waiting(self) -> Iterator[None]:
        """Let what happens inside fail at once where another program is writing."""
        (patience,) = self.execute("PRAGMA busy_timeout").fetchone()
        self.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.execute(f"PRAGMA busy_timeout = {patience}")

    def close(self) -> None:
        """Close the file."""
        self.sqlite.close()


class Opened(NamedTuple):
    """A connection to a library, and how its file was found.

    ``file`` is held and to be released. ``was_closed`` tells that whoever wrote to it last has
    closed it; ``set_aside`` is where a log now is that lay beside it and was not its own.
    """

    db: Connection
    file: Identity | None
    was_closed: bool = False
    set_aside: Path | None = None


def _insertion(table: str, row: Row) -> str:
    """Return the SQL that inserts ``row`` into ``table``, a parameter for each column."""
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" for _ in row)
    # Names are our own; values are bound.
    return f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608
