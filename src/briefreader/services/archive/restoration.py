"""Restorer of a library from a backup: from a copy, or from an archive."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from briefreader.errors import ExchangeError
from briefreader.library.backup_content import BackupContent, content_of
from briefreader.library.backups import new_backup
from briefreader.library.file_checks import check_file, is_library, library_error
from briefreader.library.open_files import is_open_here
from briefreader.library.restoration import (
    Progress,
    bring_up_to_date,
    check_copy,
    copy_library,
    put_in_place,
    write_into,
)
from briefreader.services.archive.archive_reading import unpack_library
from briefreader.services.export.progress import Steps
from briefreader.services.files import scratch_folder
from briefreader.translatable import mark

_MADE = "library.db"


def restore(
    backup: Path, target: Path, steps: Steps | None = None, *, replaces: bool
) -> tuple[Path, ...]:
    """Make the library at ``target`` of ``backup``, a copy of a library or an archive of one.

    With ``replaces`` a library that stands there is kept beside; returns where that is, and any
    log that lay there without its library. Without, nothing may stand there.

    Raises ExchangeError or LibraryError if ``backup`` holds no library that can be used, or
    ``target`` is the same file, is something else, or is being written to; CancelledError if
    ``steps`` were cancelled. Then everything is as it was.
    """
    steps = steps or Steps()
    target = target.expanduser().resolve()
    _check_target(backup, target, replaces=replaces)
    with _copied(backup, target, steps) as made:
        return put_in_place(made, target, _telling(steps))


def restore_into(backup: Path, library: Path, now: datetime, steps: Steps | None = None) -> Path:
    """Give the open ``library`` the content of ``backup``, a copy of a library or an archive.

    Who has it open sees the restored content next. As it was, it becomes one more of its backups,
    whose path is returned. Raises ExchangeError or LibraryError if ``backup`` holds no library that
    can be used, or ``library`` is being written to; CancelledError if ``steps`` were cancelled.
    Then everything is as it was.
    """
    steps = steps or Steps()
    if backup.exists() and library.exists() and library.samefile(backup):
        raise _is_the_open_one(library)
    with _copied(backup, library, steps) as made:
        bring_up_to_date(made)
        kept = new_backup(library, now)
        write_into(made, library, kept, _telling(steps))
        return kept


def content_of_backup(backup: Path, steps: Steps | None = None) -> BackupContent:
    """Return what ``backup``, a copy of a library or an archive, holds, having verified it.

    Raises ExchangeError or LibraryError if it holds no library that can be used, CancelledError if
    ``steps`` were cancelled.
    """
    steps = steps or Steps()
    if is_open_here(backup):
        raise _is_the_open_one(backup)
    with scratch_folder() as folder:
        made = folder / _MADE
        _copy(backup, made, steps)
        return content_of(made)


def _is_the_open_one(library: Path) -> ExchangeError:
    return ExchangeError(
        mark("errors", "{target} is the library that is open; choose a backup of it."),
        target=library,
    )


@contextmanager
def _copied(backup: Path, target: Path, steps: Steps) -> Iterator[Path]:
    """Yield a verified copy of the library in ``backup``, in a folder of its own by ``target``."""
    try:
        with scratch_folder(target.parent) as folder:
            made = folder / _MADE
            _copy(backup, made, steps)
            steps.check()
            yield made
    except OSError as error:
        raise library_error(target, error) from error


def _copy(backup: Path, made: Path, steps: Steps) -> None:
    if _is_archive(backup):
        unpack_library(backup, made, steps)
    else:
        copy_library(backup, made, _telling(steps))
    check_copy(made, backup)


def _telling(steps: Steps) -> Progress:
    def tell(left: int, pages: int) -> None:
        steps.check()
        steps.progress(pages - left, pages, "")

    return tell


def _check_target(backup: Path, target: Path, *, replaces: bool) -> None:
    if target.exists() and backup.exists() and target.samefile(backup):
        raise ExchangeError(
            mark("errors", "{target} is the backup itself; choose another name for the library."),
            target=target,
        )
    if replaces:
        check_file(target)
    elif target.exists() or target.with_name(f"{target.name}-wal").exists():
        raise ExchangeError(
            mark("errors", "{target} exists already; choose another name for the library."),
            target=target,
        )


def _is_archive(backup: Path) -> bool:
    """Tell an archive from a copy by what the file is; by its name only if it is neither."""
    if backup.suffix.lower() == ".zip":
        return not (backup.is_file() and is_library(backup))
    return backup.is_file() and zipfile.is_zipfile(backup)
