"""Readings and imports in the process of the tests, which may hold a detector of their own."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.commitments.detector import Detector
from briefreader.errors import BriefreaderError
from briefreader.library.database import Library
from briefreader.services.importing.document_reading import Cancelled, Reading, Readings, read_file
from briefreader.services.importing.importer import import_paths
from briefreader.services.importing.outcomes import ImportResult


def read_here(detector: Detector) -> Readings:
    """Return readings that are made in this process, each when it is asked for."""

    def read(files: Sequence[Path], _: Cancelled) -> Iterator[Reading | BriefreaderError]:
        for file in files:
            try:
                yield read_file(file, detector)
            except BriefreaderError as error:
                yield error

    return read


def import_path(library: Library, path: Path, detector: Detector) -> ImportResult:
    """Import one file."""
    (result,) = import_paths(library, [path], read_here(detector))
    return result
