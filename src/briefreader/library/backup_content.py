"""Content of a backup, in figures by which a user knows it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.file_checks import check_file, library_error

_DECIDED = "SELECT max(decided) FROM commitments"
_WORKED = (
    "SELECT max(modified) FROM annotations",
    "SELECT max(imported) FROM statements",
    "SELECT max(opened) FROM openings",
    _DECIDED,
)
"""What bears a time, some of it only since later versions of the schema."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """How many of each a backup holds; ``last_used`` is when it was last read or written in.

    ``decided`` counts the commitments that a person has confirmed or dismissed, ``last_decision``
    is when that was last done, as far as later versions of the schema have noted it.
    """

    statements: int
    commitments: int
    decided: int
    notes: int
    last_used: datetime | None
    last_decision: datetime | None


def content_of(path: Path) -> BackupContent:
    """Return what the library in the file at ``path`` holds; nobody may be writing to it.

    Raises LibraryError if it cannot be read as a library.
    """
    check_file(path)
    name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(name, uri=True)) as db:
            return BackupContent(
                statements=_count(db, "statements WHERE NOT trashed"),
                commitments=_count(db, "commitments"),
                decided=_count(db, "commitments WHERE review <> 'unreviewed'"),
                notes=_count(db, "annotations WHERE note <> ''"),
                last_used=max(filter(None, (_time(db, sql) for sql in _WORKED)), default=None),
                last_decision=_time(db, _DECIDED),
            )
    except sqlite3.Error as error:
        raise library_error(path, error) from error


def content_or_none(path: Path) -> BackupContent | None:
    """Return what the file at ``path`` holds, None if it cannot be read as a library."""
    try:
        return content_of(path)
    except LibraryError:
        return None


def _count(db: sqlite3.Connection, what: str) -> int:
    # What is counted is named above; nothing that a user wrote stands in here.
    return int(db.execute(f"SELECT count(*) FROM {what}").fetchone()[0])  # noqa: S608


def _time(db: sqlite3.Connection, sql: str) -> datetime | None:
    try:
        (found,) = db.execute(sql).fetchone()
        return datetime.fromisoformat(found) if found else None
    except (sqlite3.OperationalError, ValueError, TypeError):
        return None
