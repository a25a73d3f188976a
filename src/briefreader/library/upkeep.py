"""Upkeep of a library: a consistent copy of it, and a report of what is damaged."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.connection import Connection
from briefreader.library.file_checks import library_error
from briefreader.library.private_files import make_private_file
from briefreader.translatable import mark

PAGES_AT_ONCE = 4_000
"""How many pages are copied between two looks at whether the copy is still wanted."""


def is_sound(path: Path) -> bool:
    """Tell whether the file is a whole SQLite database; it is only read, as no one else has it."""
    return _passes(path, "integrity_check")


def _passes(path: Path, check: str) -> bool:
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as db:
            return bool(db.execute(f"PRAGMA {check}(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def passes_quick_check(path: Path) -> bool:
    """Tell whether SQLite finds the file in order, but for its indexes, in a tenth of the time.

    It is only read, as no one else has it.
    """
    return _passes(path, "quick_check")


def back_up(
    db: Connection, target: Path, progress: Callable[[int, int], None] | None = None
) -> None:
    """Write a consistent copy to ``target``, private; readers and writers may go on meanwhile.

    ``progress`` is told the pages that are left and all; what it raises ends the copying.
    Raises LibraryError, and leaves nothing behind, if ``target`` exists or cannot be written.
    """
    try:
        # Made exclusively, so that a file which appears meanwhile is not overwritten.
        make_private_file(target)
    except FileExistsError as error:
        raise LibraryError(
            mark("errors", "{target} exists already; choose another name for the backup."),
            target=target,
        ) from error
    except OSError as error:
        raise library_error(target, error) from error
    try:
        copy = sqlite3.connect(target)
        try:
            if progress is None:
                db.sqlite.backup(copy)
            else:
                db.sqlite.backup(
                    copy,
                    pages=PAGES_AT_ONCE,
                    progress=lambda _status, left, pages: progress(left, pages),
                )
            # One file is easier to carry than three.
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise library_error(target, error) from error


def problems(db: Connection) -> tuple[str, ...]:
    """Return one line per damage: in the file, between tables, in the search index, in places."""
    found: list[str] = []
    try:
        found.extend(line for (line,) in db.execute("PRAGMA integrity_check") if line != "ok")
        for table, row_id, missing, _ in db.execute("PRAGMA foreign_key_check"):
            found.append(f"{table} {row_id}: refers to one of {missing} that is not there")
        found.extend(_index_problems(db))
        found.extend(_misplaced(db, "commitments", "quote"))
        found.extend(_misplaced(db, "annotations", "exact"))
        found.extend(_beyond(db))
        found.extend(_unreadable(db))
    except sqlite3.DatabaseError as error:
        found.append(f"the file is damaged ({error}); what follows could not be checked")
    return tuple(found)


def _index_problems(db: Connection) -> Iterator[str]:
    for table in ("statements", "annotations", "commitments"):
        # The names are our own; nothing that a user wrote stands in here.
        sql = f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)"  # noqa: S608
        try:
            db.database.execute(sql)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_READONLY:
                # SQLite checks an index only where it could mend it.
                continue
            yield f"the search index of {table} does not agree with them"


def _misplaced(db: Connection, table: str, quote: str) -> Iterator[str]:
    """Yield a line for each row whose quote is not what its statement says at its span."""
    quoted = defaultdict(list)
    for row in db.rows(table, order="id"):
        quoted[row["statement_id"]].append((row["id"], row["start"], row["end"], row[quote]))
    for statement_id, places in quoted.items():
        found = db.execute("SELECT text FROM statements WHERE id = ?", [statement_id]).fetchone()
        text = found[0] if found else ""
        for row_id, start, end, words in places:
            if text[start:end] != words:
                kind = table.removesuffix("s")
                yield f"{kind} {row_id}: statement {statement_id} has other words at its place"


def _beyond(db: Connection) -> Iterator[str]:
    """Yield a line for each bookmark that stands beyond its statement's text."""
    sql = (
        "SELECT bookmarks.id, statement_id FROM bookmarks "
        "JOIN statements ON statements.id = statement_id WHERE position > length(text) "
        "ORDER BY bookmarks.id"
    )
    for row_id, statement_id in db.execute(sql):
        yield f"bookmark {row_id}: statement {statement_id} ends before its place"


def _unreadable(db: Connection) -> Iterator[str]:
    """Yield a line for each orphan whose record cannot be brought back."""
    sql = "SELECT id, kind FROM orphans WHERE NOT json_valid(record) ORDER BY id"
    for row_id, kind in db.execute(sql):
        yield f"orphan {row_id}: the {kind} that it kept cannot be read"
