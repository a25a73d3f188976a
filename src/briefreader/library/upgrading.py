"""Upgrade of a library's schema: a door, as most libraries are up to date and need no steps."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import LibraryError
from briefreader.library.backups import make_backup
from briefreader.library.connection import Connection
from briefreader.library.version import SCHEMA_VERSION
from briefreader.translatable import mark

if TYPE_CHECKING:
    from sqlite_utils import Migrations


def check_steps(path: Path, db: Connection) -> None:
    """Raise LibraryError if the library has schema steps that this Briefreader does not know."""
    migrations = _migrations()
    fresh = Connection(sqlite3.connect(":memory:"))
    try:
        known = {each.name for each in migrations.pending(fresh.database)}
    finally:
        fresh.close()
    if not known.issuperset(each.name for each in migrations.applied(db.database)):
        raise LibraryError(
            mark("errors", "{path} was made by a newer Briefreader. Update the app to open it."),
            path=path,
        )


def back_up_before_steps(path: Path, db: Connection) -> None:
    """Make a backup of a library that is about to get a newer schema; a new one has nothing yet.

    Raises LibraryError if it cannot be made: without one the library stays as it is.
    """
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'statements'").fetchone():
        make_backup(path, datetime.now(UTC))


def upgrade(db: Connection) -> None:
    """Take the schema steps that are missing, all or none; raises sqlite3.Error."""
    # The lock keeps a second Briefreader from taking the same steps at the same time.
    with db.exclusive():
        _migrations().apply(db.database)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _migrations() -> "Migrations":
    from briefreader.library.migrations import migrations

    return migrations
