"""Files that are no documents, read in processes of their own with the limits of imports."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import BriefreaderError, CancelledError, DocumentError, ExchangeError
from briefreader.services.formats.briefstatement.briefstatement_reading import read_statement_file
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.reading import read_notes_file
from briefreader.services.importing.document_reading import Cancelled
from briefreader.services.importing.reading_pool import LimitedPool
from briefreader.translatable import mark

T = TypeVar("T")


def statement_file_apart(path: Path, cancelled: Cancelled = lambda: False) -> IncomingBundle:
    """Return what the statement file holds.

    Raises ExchangeError as ``read_statement_file`` does, and if it takes too long or too much
    memory; CancelledError if ``cancelled`` answers true.
    """
    return read_one_apart(read_statement_file, path, cancelled)


def statement_files_apart(paths: Sequence[Path]) -> Iterator[IncomingBundle | BriefreaderError]:
    """Yield what each statement file holds, in their order, or why it cannot be taken in."""
    return read_all_apart(read_statement_file, paths)


def notes_file_apart(
    path: Path, themes: Sequence[Theme], now: datetime, cancelled: Cancelled = lambda: False
) -> IncomingBundle:
    """Return what the file of notes or codes holds; see ``read_notes_file``.

    Raises as ``statement_file_apart`` does.
    """
    return read_one_apart(partial(_notes, tuple(themes), now), path, cancelled)


def read_one_apart(read: Callable[[Path], T], path: Path, cancelled: Cancelled) -> T:
    """Return what ``read``, a function that has a name in its module, returns of the file.

    Raises what it raises, ExchangeError if it takes too long or too much memory, CancelledError if
    ``cancelled`` answers true.
    """
    for found in read_all_apart(read, [path], cancelled):
        if isinstance(found, BriefreaderError):
            raise found
        return found
    raise CancelledError


def read_all_apart(
    read: Callable[[Path], T], paths: Sequence[Path], cancelled: Cancelled = lambda: False
) -> Iterator[T | BriefreaderError]:
    """Yield what ``read`` returns of each file, in their order, or why nothing does."""
    prepare: Callable[[], Callable[[Path], T]] = partial(_reader, read)
    with LimitedPool(prepare) as pool:
        for found in pool.read(paths, cancelled):
            # Only the limits say so: what reads these files has errors of its own.
            yield _refused(found) if isinstance(found, DocumentError) else found


def _reader(read: Callable[[Path], T]) -> Callable[[Path], T]:
    """Return what a process reads with, which needs no preparation."""
    return read


def _notes(themes: tuple[Theme, ...], now: datetime, path: Path) -> IncomingBundle:
    return read_notes_file(path, themes, now)


def _refused(error: DocumentError) -> ExchangeError:
    return ExchangeError(mark("errors", "The file cannot be taken in. {reason}"), reason=error)
