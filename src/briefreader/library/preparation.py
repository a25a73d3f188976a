"""Connections to libraries that can be written: what lies beside them, schema and settings."""

import sqlite3
import time
from pathlib import Path

from briefreader.library.connection import Connection, Opened
from briefreader.library.file_checks import library_error
from briefreader.library.foreign_parts import check_parts
from briefreader.library.open_files import hold, release
from briefreader.library.private_files import keep_private
from briefreader.library.version import APPLICATION_ID, SCHEMA_VERSION
from briefreader.library.write_ahead_logs import set_aside_foreign_log, written_with_log

BUSY_SECONDS = 10
"""How long SQLite waits for others who write."""
_RETRY_SECONDS = 0.01
_CACHE_KB = 64_000
_PAGES_A_CHECKPOINT = 4_000


def connect_writing(path: Path, own_folder: Path) -> Opened:
    """Return a connection to the library at ``path``, made and brought up to date where needed.

    ``own_folder`` is the user's folder of libraries. Raises LibraryError.
    """
    held = connection = None
    try:
        keep_private(path, own_folder)
        set_aside = set_aside_foreign_log(path)
        was_closed = not written_with_log(path)
        held = hold(path)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
        db = Connection(connection)
        _prepare(path, db)
    except BaseException as error:
        if connection is not None:
            connection.close()
        release(held)
        if isinstance(error, OSError | sqlite3.Error):
            raise library_error(path, error) from error
        raise
    return Opened(db, held, was_closed=was_closed, set_aside=set_aside)


def _prepare(path: Path, db: Connection) -> None:
    """Bring the schema up to date and set up the connection.

    Raises LibraryError if the library comes from a newer Briefreader, or sqlite3.Error.
    """
    # Else a damaged page is read as if it were sound.
    db.execute("PRAGMA cell_size_check = ON")
    current = db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    if not current:
        from briefreader.library.upgrading import check_steps

        # Before its parts, some of which a newer Briefreader may have put there.
        check_steps(path, db)
    check_parts(path, db)
    with db.exclusive():
        # In the file's header from the first moment, so that a second Briefreader that opens a
        # library in the making recognises it.
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _use_write_ahead_log(db)
    # A decision survives a power cut: 4 ms where NORMAL takes 0.2; imports take no longer.
    db.execute("PRAGMA synchronous = FULL")
    # With SQLite's own 2 MB, an import into a large library reads and writes the same pages again
    # and again.
    db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    db.execute(f"PRAGMA wal_autocheckpoint = {_PAGES_A_CHECKPOINT}")
    if not current:
        from briefreader.library.upgrading import back_up_before_steps, upgrade

        back_up_before_steps(path, db)
        # Before foreign keys count: a step may put a new table in the place of one that others
        # refer to.
        upgrade(db)
    db.execute("PRAGMA foreign_keys = ON")


def _use_write_ahead_log(db: Connection) -> None:
    """Switch to WAL; raises sqlite3.Error.

    SQLite waits for no one at this step: with others opening the file it fails at once.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return
