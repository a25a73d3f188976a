"""Mending of a damaged library: what can be read becomes the library, the damaged file is kept."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from briefreader.errors import BriefreaderError, DamagedLibraryError, LibraryError
from briefreader.library.backups import backups_of
from briefreader.library.file_checks import is_library, library_error
from briefreader.library.restoration import move_aside
from briefreader.library.salvage import Salvaged, salvage

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


def mend(path: Path) -> Mended:
    """Put a new library with all that can be read in the place of the damaged one at ``path``.

    Raises LibraryError, and leaves everything as it was, if nothing can be read or written.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".briefreader-", dir=path.parent) as folder:
            made = Path(folder) / _MADE
            salvaged = salvage(path, made)
            return Mended(salvaged, move_aside(made, path))
    except OSError as error:
        raise library_error(path, error) from error
