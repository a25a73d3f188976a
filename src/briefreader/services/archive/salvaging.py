"""Mending of a damaged library: what can be read becomes the library, the damaged file is kept."""

from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import BriefreaderError, DamagedLibraryError, LibraryError
from briefreader.library.backups import backups_of
from briefreader.library.database import open_reading
from briefreader.library.file_checks import damaged_content, is_library, library_error
from briefreader.library.reading_copies import (
    discard_abandoned_copies,
    discard_reading_copy,
    make_reading_copy,
)
from briefreader.library.restoration import move_aside
from briefreader.library.salvage import Salvaged, salvage
from briefreader.services.export.progress import Steps
from briefreader.services.files import scratch_folder
from briefreader.services.processes import has_ended, own_mark

_NO_SENSE = (ValueError, TypeError, LookupError)
"""What is raised where a row holds what cannot stand there."""
_MADE = "library.db"


@dataclass(frozen=True, slots=True)
class Mended:
    """What was saved, and where the damaged file is kept, with its log if it had one."""

    salvaged: Salvaged
    kept: tuple[Path, ...]


def can_be_mended(path: Path, error: BriefreaderError) -> bool:
    """Tell whether ``error`` means that the library at ``path`` is damaged.

    A file whose first bytes are lost is no library any more: its backups tell that it was one.
    """
    if isinstance(error, DamagedLibraryError):
        return True
    try:
        return path.is_file() and not is_library(path) and bool(backups_of(path))
    except LibraryError:
        return False


def mend(path: Path, steps: Steps | None = None) -> Mended:
    """Put a new library with all that can be read in the place of the damaged one at ``path``.

    Raises LibraryError if nothing can be read or written, CancelledError if ``steps`` were
    cancelled; then everything is as it was.
    """
    steps = steps or Steps()

    def tell(done: int, total: int) -> None:
        steps.check()
        steps.progress(done, total, "")

    try:
        with scratch_folder(path.parent) as folder:
            made = folder / _MADE
            salvaged = salvage(path, made, tell)
            return Mended(salvaged, move_aside(made, path))
    except OSError as error:
        raise library_error(path, error) from error


def reading_copy(path: Path, steps: Steps) -> Path:
    """Copy a library, whoever has it open, to read in it; returns where the copy is.

    It is to be given to ``discard_reading_copy`` in the end; those of programs that were killed are
    discarded now. Raises LibraryError if it cannot be copied, CancelledError if ``steps`` were
    cancelled.
    """
    discard_abandoned_copies(has_ended)
    return make_reading_copy(path, steps.check, own_mark())


def copy_to_read(path: Path, steps: Steps) -> Path:
    """Copy a library to read in it as far as it can be read; returns where the copy is.

    It is to be given to ``discard_reading_copy`` in the end. Raises LibraryError if not even the
    list of statements can be read, CancelledError if ``steps`` were cancelled.
    """
    copy = reading_copy(path, steps)
    try:
        with open_reading(copy) as library:
            library.statements.summaries()
            library.themes.all()
    except BaseException as error:
        discard_reading_copy(copy)
        if isinstance(error, _NO_SENSE):
            raise damaged_content(path, error) from error
        raise
    return copy
