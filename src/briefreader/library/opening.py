"""Tells, before SQLite touches a file, whether it is a library that can be opened."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from briefreader.errors import LibraryError
from briefreader.library.migrations import APPLICATION_ID, migrations

_MAGIC = b"SQLite format 3\x00"
# https://www.sqlite.org/fileformat.html#application_id: four bytes, big-endian.
_APPLICATION_ID_AT = slice(68, 72)
_HEADER_BYTES = 100


def check_file(path: Path) -> None:
    """Raise LibraryError if there is something at ``path`` that must not be opened as a library.

    That is a folder, a file that cannot be read, no SQLite file, one of another application, or a
    library with schema steps that this Briefreader does not know. Nothing is written. A missing or
    empty file is fine: it becomes a new library.
    """
    if path.is_dir():
        message = f"{path} is a folder; name a library file in it, such as {path / 'library.db'}."
        raise LibraryError(message)
    header = _header(path)
    if not header:
        return
    if not header.startswith(_MAGIC):
        message = f"{path} is not a Briefreader library. Choose another file; it was not changed."
        raise LibraryError(message)
    if int.from_bytes(header[_APPLICATION_ID_AT], "big") != APPLICATION_ID:
        message = f"{path} belongs to another application. Choose another file; it was not changed."
        raise LibraryError(message)
    if _applied(path) - _known():
        message = f"{path} was made by a newer Briefreader. Update the app to open it."
        raise LibraryError(message)


def unwritable(path: Path, error: Exception) -> LibraryError:
    """Return the error that tells the user that the library cannot be written, and why."""
    reason = getattr(error, "strerror", None) or str(error)
    message = (
        f"The library {path} cannot be written ({reason}). "
        "Check the folder's permissions and free space, or choose another place."
    )
    return LibraryError(message)


def _header(path: Path) -> bytes:
    """Return the file's first bytes, empty if there is no file."""
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return b""
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}). Check its permissions."
        raise LibraryError(message) from error


def _applied(path: Path) -> set[str]:
    """Return the names of the schema steps that the library at ``path`` has taken."""
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            db = Database(connection, execute_plugins=False)
            return {each.name for each in migrations.applied(db)}
        finally:
            connection.close()
    except sqlite3.Error as error:
        message = f"{path} cannot be read as a library ({error}). Restore it from a backup."
        raise LibraryError(message) from error


def _known() -> set[str]:
    """Return the names of the schema steps that this Briefreader knows."""
    fresh = Database(memory=True, execute_plugins=False)
    try:
        return {each.name for each in migrations.pending(fresh)}
    finally:
        fresh.close()
