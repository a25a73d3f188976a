"""Brings a library's schema up to date."""

from pathlib import Path

from sqlite_utils import Database

from briefreader.errors import LibraryError
from briefreader.library.connection import Connection
from briefreader.library.migrations import migrations
from briefreader.library.version import SCHEMA_VERSION
from briefreader.translatable import mark


def check_steps(path: Path, db: Connection) -> None:
    """Raise LibraryError if the library has schema steps that this Briefreader does not know."""
    fresh = Database(memory=True, execute_plugins=False)
    try:
        known = {each.name for each in migrations.pending(fresh)}
    finally:
        fresh.close()
    if not known.issuperset(each.name for each in migrations.applied(db.database)):
        raise LibraryError(
            mark("errors", "{path} was made by a newer Briefreader. Update the app to open it."),
            path=path,
        )


def upgrade(db: Connection) -> None:
    """Take the schema steps that are missing, all or none; raises sqlite3.Error."""
    # The lock keeps a second Briefreader from taking the same steps at the same time.
    with db.exclusive():
        migrations.apply(db.database)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
