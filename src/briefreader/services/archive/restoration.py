"""Restorer of a library from a backup: from a copy, or from an archive."""

import tempfile
import zipfile
from pathlib import Path

from briefreader.errors import ExchangeError
from briefreader.library.file_checks import check_file, is_library, library_error
from briefreader.library.restoration import (
    Progress,
    check_copy,
    copy_library,
    put_in_place,
)
from briefreader.services.archive.archive import unpack_library
from briefreader.services.export.progress import Steps
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
    try:
        with tempfile.TemporaryDirectory(prefix=".briefreader-", dir=target.parent) as folder:
            made = Path(folder) / _MADE
            if _is_archive(backup):
                unpack_library(backup, made, steps)
            else:
                copy_library(backup, made, _telling(steps))
            check_copy(made, backup)
            steps.check()
            return put_in_place(made, target, _telling(steps))
    except OSError as error:
        raise library_error(target, error) from error


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
