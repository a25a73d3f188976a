"""Reading of one document for a command, in a process of its own with the limits of imports."""

from dataclasses import replace
from pathlib import Path

from briefreader.documents.document import Document
from briefreader.documents.reader import read_document
from briefreader.errors import BriefreaderError
from briefreader.services.detection.extraction import Extraction, readable_text, without_text
from briefreader.services.importing.document_reading import Setup
from briefreader.services.importing.reading_pool import ReadingPool


def read_apart(path: Path) -> tuple[Document, Extraction]:
    """Return the document at ``path`` and what was found in it, with the cues and themes that ship.

    Raises DocumentError if it cannot be read, holds no text, or takes too long or too much memory.
    """
    if not path.is_file():
        # To tell what it is instead, no process is needed.
        read_document(path)
    with ReadingPool(Setup()) as pool:
        (reading,) = pool.read([path], lambda: False)
    if isinstance(reading, BriefreaderError):
        raise reading
    document = replace(reading.document, source=_source(reading.document, path))
    # Of scanned pages there is an empty one, which an import keeps.
    readable_text(document)
    extraction = reading.extraction or without_text(document)
    return document, replace(extraction, source=document.source)


def _source(document: Document, path: Path) -> str:
    """Return the source as it was before an import made it absolute."""
    return str(path) if document.source == str(path.absolute()) else document.source
