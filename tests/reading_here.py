"""Readings and imports in the process of the tests, which may hold a detector of their own."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.commitments.detector import Detector
from briefreader.errors import BriefreaderError
from briefreader.library.database import Library
from briefreader.services.importing.document_reading import (
    Cancelled,
    Pasted,
    Reading,
    Readings,
    Source,
    read_source,
)
from briefreader.services.importing.importer import import_pasted, import_paths
from briefreader.services.importing.outcomes import ImportResult


def read_here(detector: Detector) -> Readings:
    """Return readings that are made in this process, each when it is asked for."""

    def read(sources: Sequence[Source], _: Cancelled) -> Iterator[Reading | BriefreaderError]:
        for source in sources:
            try:
                yield read_source(source, detector)
            except BriefreaderError as error:
                yield error

    return read


def import_path(library: Library, path: Path, detector: Detector) -> ImportResult:
    """Import one file."""
    (result,) = import_paths(library, [path], read_here(detector))
    return result


def import_text(
    library: Library,
    text: str,
    detector: Detector,
    title: str | None = None,
    html: str = "",
    source: str = "",
) -> ImportResult:
    """Import what is pasted."""
    return import_pasted(library, Pasted(text, html, source, title), read_here(detector))
