"""Backups of a library, in a folder beside it: made, verified and listed."""

import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from uuid import uuid4

from briefreader.errors import DamagedLibraryError, LibraryError
from briefreader.library.connection import Connection
from briefreader.library.file_checks import library_error
from briefreader.library.preparation import BUSY_SECONDS
from briefreader.library.private_files import FOLDER_MODE
from briefreader.library.upkeep import back_up, passes_quick_check
from briefreader.translatable import mark

FOLDER = "backups"
SUFFIX = ".db"
_UNDER_WAY = ".part"
_STAMP = "%Y-%m-%dT%H.%M.%SZ"
_ABANDONED_SECONDS = 24 * 3600

Progress = Callable[[int, int], None]
"""Told the pages that are left and all; what it raises ends the copying."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the folder, and when it was made, in UTC."""

    path: Path
    made: datetime


def backup_folder(library: Path) -> Path:
    """Return the folder of the backups of ``library``, which others beside it share."""
    return library.parent / FOLDER


def backups_of(library: Path) -> tuple[Backup, ...]:
    """Return the backups of ``library``, the newest first; raises LibraryError if they hide."""
    pattern = re.compile(rf"{re.escape(library.name)} (\S+?)(?: \d+)?{re.escape(SUFFIX)}")
    found = []
    folder = backup_folder(library)
    try:
        names = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise _cannot_make(library, error) from error
    for name in names:
        match = pattern.fullmatch(name)
        with suppress(ValueError):
            made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC) if match else None
            if made is not None:
                found.append(Backup(folder / name, made))
    return tuple(sorted(found, key=lambda each: (each.made, each.path), reverse=True))


def has_changed(library: Path, backup: Backup) -> bool:
    """Tell whether ``library`` may hold something else than when ``backup`` was made of it.

    No clock is asked, which may have been set back: the backup bears the library's own time.
    """
    try:
        return backup.path.stat().st_mtime_ns != _last_written(library)
    except OSError:
        return True


def new_backup(library: Path, now: datetime) -> Path:
    """Return the name of a backup that is made at ``now``, in a folder only its owner can read.

    Raises LibraryError if there can be no such folder.
    """
    folder = backup_folder(library)
    try:
        folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
    except OSError as error:
        raise _cannot_make(library, error) from error
    stem = f"{library.name} {now.astimezone(UTC).strftime(_STAMP)}"
    names = (folder / f"{stem}{end}{SUFFIX}" for end in _endings())
    return next(name for name in names if not name.exists())


def make_backup(library: Path, now: datetime, progress: Progress | None = None) -> Backup:
    """Copy ``library``, which may be in use, to its folder of backups, and verify the copy.

    Raises LibraryError, and leaves nothing behind, if it cannot be copied or is damaged; also what
    ``progress`` raises.
    """
    target = new_backup(library, now)
    # Another program may be at it in the same second.
    made = target.with_name(f".{target.name}.{uuid4().hex[:8]}{_UNDER_WAY}")
    try:
        _clear_abandoned(target.parent, library, now)
        written = _last_written(library)
        with closing(_reading(library)) as source:
            back_up(Connection(source), made, progress)
        if not passes_quick_check(made):
            raise DamagedLibraryError(
                mark(
                    "errors",
                    "The library {path} is damaged; no backup was made of it. "
                    "The backups from before are kept.",
                ),
                path=library,
            )
        os.utime(made, ns=(written, written))
        made.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise _cannot_make(library, error) from error
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
    return Backup(target, now)


def delete_backup(backup: Backup) -> None:
    """Delete the file of ``backup``; one that is gone already, or held by the system, is let be."""
    with suppress(OSError):
        backup.path.unlink()


def _endings() -> chain[str]:
    return chain(("",), (f" {number}" for number in count(2)))


def _reading(library: Path) -> sqlite3.Connection:
    """Return a connection that only reads, and makes no file where there is none."""
    name = f"{library.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(name, timeout=BUSY_SECONDS, uri=True)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _last_written(library: Path) -> int:
    """Return when the library or its log was last written, in nanoseconds."""
    times = [library.stat().st_mtime_ns]
    log = library.with_name(f"{library.name}-wal")
    with suppress(FileNotFoundError):
        about = log.stat()
        # An empty one is there as soon as somebody reads.
        if about.st_size:
            times.append(about.st_mtime_ns)
    return max(times)


def _clear_abandoned(folder: Path, library: Path, now: datetime) -> None:
    """Delete what a program that was killed has left of a backup, a day later."""
    for part in folder.glob(f".*{_UNDER_WAY}*"):
        if not part.name.startswith(f".{library.name} "):
            continue
        with suppress(OSError):
            if now.timestamp() - part.stat().st_mtime > _ABANDONED_SECONDS:
                part.unlink()


def _cannot_make(library: Path, error: Exception) -> LibraryError:
    if isinstance(error, sqlite3.Error):
        return library_error(library, error)
    return LibraryError(
        mark("errors", "No backup can be made in {folder} ({reason})."),
        folder=backup_folder(library),
        reason=getattr(error, "strerror", None) or error,
    )
