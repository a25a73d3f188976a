"""Salvage of a damaged library: every row that can still be read, into a new library.

The damaged file is only read, as a copy. Rows are found by their tables, by the indexes of these
and by what the search index knows of them, so that one damaged page hides none behind it. Triggers
make the search index anew.
"""

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefreader.errors import DamagedLibraryError
from briefreader.library.bigram_index import index_waiting
from briefreader.library.connection import Connection
from briefreader.library.damaged_files import copy_damaged, mend_schema
from briefreader.library.private_files import make_private_file
from briefreader.library.salvaged_places import mend_places, mend_statements
from briefreader.library.salvaged_values import RowSense
from briefreader.library.schema_pages import has_tables, take_over
from briefreader.library.upgrading import upgrade
from briefreader.library.version import APPLICATION_ID
from briefreader.translatable import mark

Row = tuple[Any, ...]
Progress = Callable[[int, int], object]
"""Told tables done and all, within a table too; what it raises ends the salvage."""

_BY_ROW = (
    "themes", "statements", "originals", "commitments", "evidence", "alignments", "bookmarks",
    "annotations", "settings", "collections", "versions", "orphans", "openings",
    "reading_positions", "reading_warnings",
)  # fmt: skip
"""The tables whose rows have an id, those that others refer to first."""
_BY_PARENT = {
    "paragraphs": ("statements", "statement_id"),
    "commitment_actors": ("commitments", "commitment_id"),
    "commitment_themes": ("commitments", "commitment_id"),
    "statement_tags": ("statements", "statement_id"),
    "collection_statements": ("collections", "collection_id"),
}
"""The tables whose rows lie by those of another, and the column that names it."""
_WHOLE = ("cues", "sketches")
_INDEXES = {
    "statements": ("statements_listed", "statements_by_source"),
    "commitments": ("commitments_by_place", "commitments_listed"),
    "evidence": ("evidence_by_statement", "evidence_by_commitment"),
    "alignments": ("alignments_by_before", "alignments_by_after"),
    "bookmarks": ("bookmarks_by_place",),
    "reading_warnings": ("reading_warnings_by_text",),
    "annotations": ("annotations_by_place", "annotations_by_author"),
}
_IN_SEARCH_INDEX = ("statements", "commitments", "annotations")
_ROWS_BETWEEN_TELLING = 200
_NO_TABLES = "its tables are not found"
# Made anew by the next import.
_HASHED = "sketched"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table were saved, and how many were known of but could not be read.

    ``patched`` counts the statements of whose text only what notes and commitments quote is left.
    """

    saved: Mapping[str, int]
    lost: Mapping[str, int]
    patched: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing that is known of was lost."""
        return not self.patched and not any(self.lost.values())


def _unseen(_done: int, _total: int) -> None:
    """Take no notice."""


def salvage(damaged: Path, made: Path, progress: Progress = _unseen) -> Salvaged:
    """Write all that can be read of the library ``damaged`` to a new, private one at ``made``.

    ``damaged`` stays as it is. Nothing is left at ``made`` after an error, or what ``progress``
    raises. Raises DamagedLibraryError if not even its tables can be found, FileExistsError if
    something stands there.
    """
    make_private_file(made)
    try:
        with tempfile.TemporaryDirectory(prefix="briefreader-") as folder:
            copy = Path(folder) / "library.db"
            copy_damaged(damaged, copy)
            with closing(sqlite3.connect(made)) as new:
                new.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                upgrade(Connection(new))
                mend_schema(copy, new)
                if not has_tables(copy) and not take_over(copy, made):
                    raise sqlite3.DatabaseError(_NO_TABLES)
                with closing(sqlite3.connect(copy)) as old:
                    return _Salvage(old, new, progress).carry_out()
    except sqlite3.Error as error:
        made.unlink(missing_ok=True)
        raise DamagedLibraryError(
            mark("errors", "Nothing can be read of {path} any more ({reason})."),
            path=damaged,
            reason=error,
        ) from error
    except BaseException:
        made.unlink(missing_ok=True)
        raise


class _Salvage:
    def __init__(
        self, old: sqlite3.Connection, new: sqlite3.Connection, progress: Progress
    ) -> None:
        self._old, self._new, self._sense = old, new, RowSense(new)
        self._progress = progress
        self._done = self._all = self._rows = 0
        self._saved: dict[str, int] = {}
        self._lost: Counter[str] = Counter()
        # Damaged letters are shown as such rather than lose their row.
        old.text_factory = lambda text: text.decode("utf-8", "replace")
        old.execute("PRAGMA cell_size_check = ON")
        # A table of which it cannot be read how it was made hides none of the others.
        old.execute("PRAGMA writable_schema = ON")
        self._there = {name for (name,) in old.execute("SELECT name FROM sqlite_master")}

    def carry_out(self) -> Salvaged:
        self._new.execute("BEGIN")
        # What a migration notes in a new library, the old one has its own of.
        self._new.execute("DELETE FROM settings")
        self._all = len(self._present((*_BY_ROW, *_BY_PARENT, *_WHOLE)))
        for table in self._present(_BY_ROW):
            self._save_by_row(table)
        for table in self._present(_BY_PARENT):
            self._save_by_parent(table)
        for table in self._present(_WHOLE):
            self._insert_all(table, self._until_damage(f"SELECT * FROM {table}"))  # noqa: S608
        patched = mend_statements(self._new)
        mend_places(self._new)
        if self._lost.get("sketches") or "sketches" not in self._there:
            self._new.execute("DELETE FROM settings WHERE key = ?", [_HASHED])
        self._drop_strays()
        index_waiting(self._new)
        self._new.commit()
        return Salvaged(dict(self._saved), dict(self._lost), patched)

    def _present(self, tables: Iterable[str]) -> list[str]:
        return [table for table in tables if table in self._there]

    def _save_by_row(self, table: str) -> None:
        """Save the rows that can be read in a run, then those behind damage, one by one."""
        columns = self._columns(table)
        if not columns:
            return
        names = ", ".join(f'"{name}"' for name in columns)
        sql = f"SELECT rowid, {names} FROM {table} NOT INDEXED ORDER BY rowid"  # noqa: S608
        rows: dict[int, Row] = {}
        for order in ("ASC", "DESC"):
            rows |= {row[0]: row[1:] for row in self._until_damage(f"{sql} {order}")}
            if self._ended_well:
                break
        known = set(rows) | set(self._known(table))
        for missing in sorted(known - set(rows)):
            row = self._by_columns(table, columns, missing)
            if row is not None:
                rows[missing] = row
        kept = sum(self._insert(table, columns, rows[each]) for each in sorted(rows))
        self._count(table, kept, len(known) - kept)

    def _known(self, table: str) -> Iterator[int]:
        """Yield the ids that indexes know, whatever has become of the rows."""
        for index in _INDEXES.get(table, ()):
            sql = f"SELECT rowid FROM {table} INDEXED BY {index}"  # noqa: S608
            yield from (row[0] for row in self._until_damage(sql))
        if table in _IN_SEARCH_INDEX:
            sql = f"SELECT id FROM {table}_fts_docsize"  # noqa: S608
            yield from (row[0] for row in self._until_damage(sql))

    def _by_columns(self, table: str, columns: tuple[str, ...], row_id: int) -> Row | None:
        """Return what can be read of a row, None if nothing can; what is missing is empty."""
        found = {}
        for name in columns:
            sql = f'SELECT "{name}" FROM {table} NOT INDEXED WHERE rowid = ?'  # noqa: S608
            for (value,) in self._until_damage(sql, (row_id,)):
                found[name] = value
        own = {"id", "statement_id"} & set(columns)
        if not set(found) - own:
            return None
        defaults = self._defaults(table)
        if "digest" in columns:
            # No two statements have the same.
            defaults["digest"] = f"salvaged-{row_id}"
        return tuple(found.get(name, defaults.get(name)) for name in columns)

    def _save_by_parent(self, table: str) -> None:
        parent, column = _BY_PARENT[table]
        columns = self._columns(table)
        names = ", ".join(f'"{name}"' for name in columns)
        sql = f"SELECT {names} FROM {table} WHERE {column} = ?"  # noqa: S608
        key = f"SELECT id FROM {parent}"  # noqa: S608
        kept = lost = 0
        for (parent_id,) in self._new.execute(key).fetchall():
            for row in self._until_damage(sql, (parent_id,)):
                kept += self._insert(table, columns, row)
            lost += not self._ended_well
        self._count(table, kept, lost)

    def _insert_all(self, table: str, rows: Iterable[Row]) -> None:
        columns = self._columns(table)
        kept = sum(self._insert(table, columns, row) for row in rows)
        self._count(table, kept, 0 if self._ended_well else 1)

    def _insert(self, table: str, columns: tuple[str, ...], row: Row) -> bool:
        """Insert a row, unless the new library does not take it; tell whether it did."""
        names = ", ".join(f'"{name}"' for name in columns)
        places = ", ".join("?" for _ in columns)
        sql = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608
        mended = self._sense.mended(table, columns, row)
        try:
            self._new.execute(sql, mended)
        except (sqlite3.IntegrityError, sqlite3.DataError):
            return False
        # Of a mended row a part is lost.
        self._lost[table] += mended != row
        return True

    def _columns(self, table: str) -> tuple[str, ...]:
        """Return the columns that the table had and has; those of the newest version are less."""
        old, new = (
            [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            for db in (self._old, self._new)
        )
        return tuple(name for name in new if name in old)

    def _defaults(self, table: str) -> dict[str, object]:
        """Return an empty value for each column that must have one."""
        empty: dict[str, object] = {"TEXT": "", "INTEGER": 0, "REAL": 0.0, "BLOB": b""}
        info = self._new.execute(f"PRAGMA table_info({table})").fetchall()
        return {row[1]: empty[row[2]] for row in info if row[3] and not row[5]}

    def _until_damage(self, sql: str, parameters: Row = ()) -> Iterator[Row]:
        """Yield rows until one cannot be read; ``_ended_well`` tells whether that happened."""
        self._ended_well = False
        try:
            for row in self._old.execute(sql, parameters):
                self._rows += 1
                if not self._rows % _ROWS_BETWEEN_TELLING:
                    self._progress(self._done, self._all)
                yield row
        except (sqlite3.DatabaseError, OverflowError):
            return
        self._ended_well = True

    def _count(self, table: str, saved: int, lost: int) -> None:
        self._saved[table] = saved
        self._lost[table] += lost
        self._done += 1
        self._progress(self._done, self._all)

    def _drop_strays(self) -> None:
        """Delete what still refers to a row that is not there."""
        strays = self._new.execute("PRAGMA foreign_key_check").fetchall()
        for table, row_id, _parent, _key in strays:
            if row_id is None:
                continue
            self._new.execute(f"DELETE FROM {table} WHERE rowid = ?", [row_id])  # noqa: S608
            self._saved[table] -= 1
            self._lost[table] += 1
