"""Work in workers to give a statement another text, each over its own connection."""

from pathlib import Path
from typing import NamedTuple

from briefreader.errors import DocumentError
from briefreader.library.database import open_library
from briefreader.library.records import Original
from briefreader.services.detection.detection import detector_of
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.statements.rereading import can_be_reread, encodings_of, read_as
from briefreader.services.statements.versions import (
    ReplacementReport,
    import_version,
    merge_as_version,
)
from briefreader.translatable import mark
from briefreader.ui.app.jobs import Cancelled


def new_version(
    database: Path, statement_id: int, path: Path, cancelled: Cancelled
) -> ReplacementReport | None:
    """Make the text of the file the statement's new version; returns None if cancelled."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        return import_version(
            library, statement_id, path, pool.read, detector_of(library), cancelled
        )


class FileInEncodings(NamedTuple):
    """A statement's own file, and the labels of encodings, the likeliest first."""

    file: Original
    labels: tuple[str, ...]


def file_in_encodings(database: Path, statement_id: int) -> FileInEncodings:
    """Return the statement's own file with the encodings that it may be in.

    Raises DocumentError if it is no text whose encoding could be chosen.
    """
    with open_library(database, create=False) as library:
        file = library.statements.original_file(statement_id)
    if file is None or not can_be_reread(file):
        raise DocumentError(
            mark("errors", "This statement comes from no text file that could be reread.")
        )
    return FileInEncodings(file, encodings_of(file))


def reread_version(database: Path, statement_id: int, encoding: str) -> ReplacementReport:
    """Make the statement's own file, read as in ``encoding``, its new version."""
    with open_library(database, create=False) as library, ReadingPool(setup_of(library)) as pool:
        return read_as(library, statement_id, encoding, pool.read, detector_of(library))


def merged_version(database: Path, new_id: int, old_id: int) -> ReplacementReport:
    """Make the text of the statement ``new_id`` a new version of ``old_id``."""
    with open_library(database, create=False) as library:
        return merge_as_version(library, new_id, old_id, detector_of(library))
