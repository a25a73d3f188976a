"""Copies of damaged libraries, mended so far that SQLite looks into them."""

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from briefreader.library.version import SCHEMA_VERSION
from briefreader.library.write_ahead_logs import is_marked_closed

# https://www.sqlite.org/fileformat.html#the_database_header
_HEADER_BYTES = 100
_PAGE_SIZE_AT, _PAGES_AT = slice(16, 18), slice(28, 32)
_MOST_CUT = 1 << 34
_MOST_MENDED = 5
_SCHEMA = "SELECT rowid, type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL"


def copy_damaged(damaged: Path, copy: Path) -> None:
    """Copy a damaged library, with its log if it has one of its own; raises OSError."""
    damaged = damaged.resolve()
    for end in ("",) if is_marked_closed(damaged) else ("", "-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(f"{damaged}{end}", f"{copy}{end}")
    _fill_up(copy)


def _fill_up(copy: Path) -> None:
    """Give a file that was cut off the length that its header tells: else SQLite reads none."""
    with copy.open("r+b") as file:
        header = file.read(_HEADER_BYTES)
        size = int.from_bytes(header[_PAGE_SIZE_AT], "big")
        length = (65536 if size == 1 else size) * int.from_bytes(header[_PAGES_AT], "big")
        cut = length - copy.stat().st_size
        if 0 < cut <= _MOST_CUT:
            file.truncate(length)


def mend_schema(copy: Path, new: sqlite3.Connection) -> None:
    """Write into ``copy`` what makes its tables, as ``new`` has it, where that is damaged.

    A single letter of it that is another hides all tables. That of another version stays.
    """
    with closing(sqlite3.connect(copy)) as old:
        try:
            old.execute("PRAGMA writable_schema = ON")
            if old.execute("PRAGMA user_version").fetchone() != (SCHEMA_VERSION,):
                return
        except sqlite3.DatabaseError:
            return
        wanted = {row[0]: row[1:] for row in new.execute(_SCHEMA)}
        old.text_factory = bytes
        try:
            damaged = [
                row_id
                for row_id, *found in old.execute(_SCHEMA).fetchall()
                if row_id in wanted and found != [part.encode() for part in wanted[row_id]]
            ]
            # More of them are no damage, but another order.
            if len(damaged) > _MOST_MENDED:
                return
            old.executemany(
                "UPDATE sqlite_master SET type = ?, name = ?, tbl_name = ?, sql = ? "
                "WHERE rowid = ?",
                [(*wanted[row_id], row_id) for row_id in damaged],
            )
            old.commit()
        except sqlite3.DatabaseError:
            # The pages themselves: what can be read of the tables is tried all the same.
            old.rollback()
