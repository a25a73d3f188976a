"""Copies of libraries to read in: of one to which somebody else writes, or that is damaged.

The library itself is only read, as a file: SQLite would keep files beside it, and where another
machine has it open it would not see what that one does. Nobody can write to the copy.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from briefreader.library.connection import Connection
from briefreader.library.file_checks import check_file, library_error, locked
from briefreader.library.private_files import FILE_MODE
from briefreader.library.upgrading import check_steps, upgrade
from briefreader.library.version import SCHEMA_VERSION
from briefreader.library.write_ahead_logs import is_marked_closed

Check = Callable[[], object]
"""Called now and then; what it raises ends the copying."""

_TRIES = 5
_BLOCK = 1 << 22
_READ_ONLY = 0o400
_FOLDER = "briefreader-reading-"


def make_reading_copy(path: Path, check: Check = lambda: None, owner: str = "") -> Path:
    """Copy the library at ``path``, as it is now, to a private folder of its own; returns where.

    ``owner`` names this process, by which a copy that it leaves behind is known. The copy is to be
    given to ``discard_reading_copy`` in the end. Raises LibraryError if it cannot be made, is
    written to all the time, or comes from a newer Briefreader; also what ``check`` raises.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"{_FOLDER}{owner}-"))
    copy = folder / path.name
    try:
        check_file(path)
        # SQLite keeps a log beside the file itself, wherever a link to it is.
        _copy_at_rest(path.resolve(), copy, check)
        _make_current(path, copy)
        copy.chmod(_READ_ONLY)
    except BaseException as error:
        discard_reading_copy(copy)
        if isinstance(error, OSError):
            raise library_error(path, error) from error
        raise
    return copy


def discard_reading_copy(copy: Path) -> None:
    """Delete the copy, and all that was made beside it."""
    if not is_reading_copy(copy):
        message = f"{copy} is no copy to read in"
        raise ValueError(message)
    with suppress(OSError):
        # Windows deletes nothing that is marked as read-only.
        copy.chmod(FILE_MODE)
    shutil.rmtree(copy.parent, ignore_errors=True)


def is_reading_copy(path: Path) -> bool:
    """Tell whether the library at ``path`` is a copy that goes when it is closed."""
    return path.parent.name.startswith(_FOLDER)


def discard_abandoned_copies(has_ended: Callable[[str], bool]) -> None:
    """Delete the copies whose owners, by their names, have ended without discarding them."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        owner = folder.name.removeprefix(_FOLDER).rpartition("-")[0]
        if has_ended(owner):
            # What is another user's stays.
            shutil.rmtree(folder, ignore_errors=True)


def _copy_at_rest(path: Path, copy: Path, check: Check) -> None:
    """Copy the file and its log at a moment when nobody wrote to either."""
    for _ in range(_TRIES):
        before = _state(path)
        for end in ("",) if is_marked_closed(path) else ("", "-wal"):
            with suppress(FileNotFoundError):
                _copy(Path(f"{path}{end}"), Path(f"{copy}{end}"), check)
        if _state(path) == before and copy.exists():
            return
        for end in ("", "-wal"):
            Path(f"{copy}{end}").unlink(missing_ok=True)
    raise locked(path)


def _copy(source: Path, target: Path, check: Check) -> None:
    with source.open("rb") as old, target.open("xb") as new:
        while block := old.read(_BLOCK):
            check()
            new.write(block)


def _state(path: Path) -> list[tuple[int, int] | None]:
    """Return what is another one after somebody has written to the library or its log."""
    found: list[tuple[int, int] | None] = []
    for end in ("", "-wal"):
        try:
            about = Path(f"{path}{end}").stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((about.st_size, about.st_mtime_ns))
    return found


def _make_current(path: Path, copy: Path) -> None:
    """Put what is in the log into the copy, and bring its schema up to date, as far as it can be.

    Raises LibraryError if it comes from a newer Briefreader.
    """
    try:
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            if connection.execute("PRAGMA user_version").fetchone() != (SCHEMA_VERSION,):
                db = Connection(connection)
                check_steps(path, db)
                upgrade(db)
    except sqlite3.Error:
        # What is damaged is shown as far as it goes, without what only the log holds.
        Path(f"{copy}-wal").unlink(missing_ok=True)
