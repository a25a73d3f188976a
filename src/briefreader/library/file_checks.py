"""Check of a file: whether it is a library that can be opened, and what to do if not."""

import errno
import sqlite3
from pathlib import Path

from briefreader.errors import DamagedLibraryError, LibraryError, LockedError
from briefreader.library.open_files import first_bytes
from briefreader.library.version import APPLICATION_ID, SCHEMA_VERSION
from briefreader.translatable import mark

_MAGIC = b"SQLite format 3\x00"
# https://www.sqlite.org/fileformat.html#application_id: four bytes, big-endian.
_APPLICATION_ID_AT = slice(68, 72)
_USER_VERSION_AT = slice(60, 64)
_HEADER_BYTES = 100
_KIND = 0xFF
"""The part of an SQLite error code that tells its kind; the rest tells more of it."""
# Our own SQL is no error where the tables are as they should be.
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
_UNDECODED = "Could not decode to UTF-8"
_NOT_ALLOWED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_NO_PERMISSION = (errno.EACCES, errno.EPERM, errno.EROFS)
SUFFIX = ".briefing"
"""The ending by which desktops know a library; one with any other ending is as good."""


def check_file(path: Path) -> None:
    """Raise LibraryError if there is something at ``path`` that must not be opened as a library.

    That is a folder, a pipe or device, a file that cannot be read, no SQLite file, or one of
    another application.
    Only the file's first bytes are read, as SQLite might leave traces. A missing or empty file is
    fine: it becomes a new library.
    """
    if path.is_dir():
        raise LibraryError(
            mark("errors", "{path} is a folder; name a library file in it, such as {example}."),
            path=path,
            example=path / "library.db",
        )
    header = _header(path)
    if not header:
        return
    if not header.startswith(_MAGIC):
        raise LibraryError(
            mark(
                "errors",
                "{path} is not a Briefreader library. Choose another file; it was not changed.",
            ),
            path=path,
        )
    if _application_id(header) != APPLICATION_ID:
        raise LibraryError(
            mark(
                "errors",
                "{path} belongs to another application. Choose another file; it was not changed.",
            ),
            path=path,
        )


def is_library(path: Path) -> bool:
    """Tell whether the file at ``path`` is a library, or by its ending claims to be one.

    Raises LibraryError if it cannot be read.
    """
    if path.suffix.lower() == SUFFIX:
        return True
    if path.is_dir():
        return False
    header = _header(path)
    return header.startswith(_MAGIC) and _application_id(header) == APPLICATION_ID


def is_of_another_schema(path: Path) -> bool:
    """Tell whether the library at ``path`` would have to be upgraded, or is of a newer Briefreader.

    Raises LibraryError if it cannot be read.
    """
    header = _header(path)
    number = int.from_bytes(header[_USER_VERSION_AT], "big")
    return _application_id(header) == APPLICATION_ID and number != SCHEMA_VERSION


def locked(path: Path) -> LockedError:
    """Return what to tell the user while another program writes to the library."""
    return LockedError(
        mark("errors", "Another program is writing to the library {path}."), path=path
    )


def library_error(path: Path, error: Exception) -> LibraryError:
    """Return what to tell the user when SQLite or the file system refused with ``error``."""
    reason = getattr(error, "strerror", None) or str(error)
    kind = getattr(error, "sqlite_errorcode", 0) & _KIND
    # SQLite raises the bare DatabaseError for a file whose content makes no sense.
    if reason.startswith(_UNDECODED):
        # The rest of it is the text itself.
        return damaged_content(path, reason.partition(" with text")[0])
    if kind in _DAMAGED or type(error) is sqlite3.DatabaseError:
        return damaged_content(path, reason)
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return locked(path)
    system = error.errno if isinstance(error, OSError) else None
    if kind == sqlite3.SQLITE_FULL or system in _NO_SPACE:
        return LibraryError(
            mark(
                "errors",
                "The library {path} cannot be written: the disk is full. "
                "Free some space and try again.",
            ),
            path=path,
        )
    if kind in _NOT_ALLOWED or system in _NO_PERMISSION:
        return LibraryError(
            mark(
                "errors",
                "The library {path} cannot be written ({reason}). "
                "Check the permissions of the file and of its folder, or choose another place.",
            ),
            path=path,
            reason=reason,
        )
    return LibraryError(
        mark(
            "errors",
            "The library {path} cannot be written ({reason}). "
            "Check the folder's permissions and free space, or choose another place.",
        ),
        path=path,
        reason=reason,
    )


def damaged_content(path: Path, reason: object) -> DamagedLibraryError:
    """Return what to tell the user of a library in which something makes no sense."""
    return DamagedLibraryError(
        mark("errors", "The library {path} is damaged ({reason}). Restore it from a backup."),
        path=path,
        reason=reason,
    )


def explained(path: Path, error: Exception) -> Exception:
    """Return what SQLite said of the library at ``path`` as a LibraryError, any other as it is."""
    return library_error(path, error) if isinstance(error, sqlite3.Error) else error


def _application_id(header: bytes) -> int:
    return int.from_bytes(header[_APPLICATION_ID_AT], "big")


def _header(path: Path) -> bytes:
    """Return the file's first bytes, empty if there is no file."""
    try:
        if path.exists() and not path.is_file():
            # A pipe or a device may block for ever or never end.
            raise LibraryError(
                mark(
                    "errors",
                    "{path}: this is not a regular file; save its content to a file first.",
                ),
                path=path,
            )
        return first_bytes(path, _HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return b""
    except OSError as error:
        raise LibraryError(
            mark("errors", "{path} cannot be read ({reason}). Check its permissions."),
            path=path,
            reason=error.strerror,
        ) from error
