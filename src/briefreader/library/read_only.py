"""Libraries that can only be read: on a disc, on a share of others, without the right to write."""

import os
import sqlite3
from pathlib import Path

from briefreader.errors import LibraryError
from briefreader.library.connection import Connection, Opened
from briefreader.library.file_checks import library_error
from briefreader.library.open_files import Identity, hold, release
from briefreader.library.version import SCHEMA_VERSION
from briefreader.library.write_ahead_logs import written_with_log
from briefreader.translatable import mark

_NOT_HERE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
_KIND = 0xFF
_ANYBODY_WRITES = 0o222


def can_only_be_read(path: Path) -> bool:
    """Tell whether there is a file at ``path`` that, or whose folder, cannot be written.

    SQLite keeps a log beside a library to which it writes. A file that nobody is allowed to write
    is left so, even by those who are not asked, as root.
    """
    return path.exists() and not (
        path.stat().st_mode & _ANYBODY_WRITES
        and os.access(path, os.W_OK)
        and os.access(path.resolve().parent, os.W_OK)
    )


def connect_reading(path: Path, patience: float) -> Opened:
    """Return a connection that changes nothing, with ``patience`` in seconds for who writes.

    Raises LibraryError if the library cannot be read so: it is of an earlier Briefreader and would
    have to be upgraded, or was not closed, and what is in its log cannot be read.
    """
    held = _held(path)
    try:
        return Opened(Connection(_connected_as_it_lies(path, patience)), held)
    except BaseException:
        release(held)
        raise


def connect_beside(path: Path, patience: float) -> Opened:
    """Return a connection that only reads a library which is open elsewhere in the process.

    ``patience`` is in seconds. Raises LibraryError if it cannot be opened.
    """
    held = _held(path)
    try:
        # As a file that must be there: a library that was moved away is not made anew.
        name = f"{path.absolute().as_uri()}?mode=rw"
        connection = sqlite3.connect(name, timeout=patience, uri=True)
        connection.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        release(held)
        raise library_error(path, error) from error
    return Opened(Connection(connection), held)


def _held(path: Path) -> Identity | None:
    try:
        return hold(path)
    except OSError as error:
        raise library_error(path, error) from error


def _connected_as_it_lies(path: Path, patience: float) -> sqlite3.Connection:
    log = _log_bytes(path)
    # A log beside a file that is closed is not its own, and must not be read with it.
    if log is not None and written_with_log(path):
        # Somebody has the library open, or had it when it was copied.
        try:
            return _connected(path, patience, "mode=ro")
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & _KIND not in _NOT_HERE:
                raise library_error(path, error) from error
            if log:
                raise LibraryError(
                    mark(
                        "errors",
                        "{path} was not closed, and can only be read where it is. Copy it, with "
                        "the files beside it whose names begin as its own, to a folder of yours, "
                        "and open it there.",
                    ),
                    path=path,
                ) from error
    try:
        # SQLite would make files beside it, which nobody could write either.
        return _connected(path, patience, "mode=ro&immutable=1")
    except sqlite3.Error as error:
        raise library_error(path, error) from error


def _connected(path: Path, patience: float, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.as_uri()}?{mode}", timeout=patience, uri=True)
    try:
        connection.execute("PRAGMA query_only = ON")
        # Reads the file for the first time.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version != SCHEMA_VERSION:
            raise LibraryError(
                mark(
                    "errors",
                    "{path} was made by another version of Briefreader, and can only be read where "
                    "it is. Copy it to a folder of yours, and open it there.",
                ),
                path=path,
            )
    except BaseException:
        connection.close()
        raise
    return connection


def _log_bytes(path: Path) -> int | None:
    """Return how long SQLite's log of the library is, None if there is none."""
    path = path.resolve()
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size
    except OSError:
        return None
