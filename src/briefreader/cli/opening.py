"""Opening of the library that a command reads or writes, with what is to be told of it."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from briefreader.cli.output import report
from briefreader.library.database import Library, default_library_path
from briefreader.library.reading_copies import discard_reading_copy
from briefreader.services.archive.salvaging import reading_copy
from briefreader.services.export.progress import Steps
from briefreader.services.library_access import open_existing, open_with_themes
from briefreader.services.library_lock import LibraryLock
from briefreader.services.lock_holder import in_use


@contextmanager
def reading(library_path: Path | None) -> Iterator[Library]:
    """Open the library for a command that changes nothing; raises LibraryError if it cannot be.

    Where another machine has it open, what is read is a copy of it as it is now.
    """
    path = library_path or default_library_path()
    holder = LibraryLock(path).look() if path.exists() else None
    if holder is None or holder.is_of_this_machine:
        with open_existing(library_path) as library:
            _tell(library)
            yield library
        return
    copy = reading_copy(path, Steps())
    try:
        with open_existing(copy) as library:
            yield library
    finally:
        discard_reading_copy(copy)


@contextmanager
def writing(library_path: Path | None) -> Iterator[Library]:
    """Open the library, with the shipped themes, for a command that writes to it.

    Others on this machine may have it open. Raises LibraryError if it cannot be opened, or another
    machine has it open.
    """
    with locked(library_path or default_library_path()), open_with_themes(library_path) as library:
        _tell(library)
        yield library


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other machines from writing to the library at ``path``; raises LibraryError if one has.

    A program on this machine that has it open has the lock, and keeps it.
    """
    lock = LibraryLock(path)
    holder = lock.take()
    if holder is not None and not holder.is_of_this_machine:
        raise in_use(path, holder)
    with lock.kept() if holder is None else nullcontext():
        yield


def _tell(library: Library) -> None:
    """Say what was found beside the library."""
    if library.log_set_aside is not None:
        report(
            f"{library.path}: a log of another library lay beside it; it was not applied, and is "
            f"kept as {library.log_set_aside}"
        )
