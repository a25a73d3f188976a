"""What a reading process of a batch does with one document; it loads neither Dask nor Arrow."""

import datetime as dt
import faulthandler
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

from briefreader.commitments.detector import Detector
from briefreader.commitments.languages.language import Language
from briefreader.documents.document import Document
from briefreader.documents.reader import read_document
from briefreader.documents.references.reference_files import described
from briefreader.services.detection.detection import load_calibrations
from briefreader.services.detection.extraction import Extraction, extract
from briefreader.services.detection.shipped_languages import load_guesser, load_language
from briefreader.services.detection.shipped_themes import load_taxonomy, load_vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row of a table of texts; ``path`` is the table, ``number`` counts its rows from 0."""

    path: Path
    number: int
    text: str
    id: str | None = None
    title: str | None = None
    date: dt.date | None = None
    language: str | None = None
    source: str = ""


DocumentSource = Path | TableRow

_FIRST = "Joint statement\n\nBoth sides agreed to meet again by May 2016."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """What was found in a document; ``read_in`` are the languages that its passages were read in.

    ``content`` is the SHA-256 of what was read.
    """

    content: bytes
    extraction: Extraction
    media_type: str
    warnings: tuple[str, ...]
    read_in: tuple[str, ...]


class RecordingDetector(Detector):
    """A detector that notes in which languages it reads: ``asked``, to be emptied by its user."""

    def __init__(self) -> None:
        super().__init__(
            load_language, load_guesser(), load_vocabulary, load_taxonomy(), load_calibrations()
        )
        self.asked: set[str] = set()

    def language(self, code: str) -> Language:
        """Return the language in which a statement whose language is ``code`` is read."""
        language = super().language(code)
        self.asked.add(language.code)
        return language


def document_reader(seconds: float) -> Callable[[DocumentSource], ReadDocument]:
    """Return what reads documents with the shipped words, made in the process that uses it.

    The process ends itself when one takes twice as many ``seconds``: whoever should have ended it
    before was killed. Raises ResourceError if a shipped file of words has a mistake.
    """
    nowhere = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the process
    detector = RecordingDetector()
    # What is loaded for the first document is not its fault.
    extract(_document_of(TableRow(path=Path("first"), number=0, text=_FIRST)), detector)
    return partial(_read_in_time, detector, 2 * seconds, nowhere)


def content_of_row(row: TableRow) -> bytes:
    """Return the SHA-256 of the text of a row, and of what its table declares of it."""
    day = row.date.isoformat() if row.date else None
    declared = repr((row.title, day, row.language)).encode()
    digest = hashlib.sha256(row.text.encode("utf-8", "surrogatepass"))
    if declared != b"(None, None, None)":
        digest.update(b"\0" + declared)
    return digest.digest()


def shown_path(path: Path) -> str:
    """Return the path with escapes for bytes that are no text, which no table can hold."""
    return str(path).encode("utf-8", "backslashreplace").decode()


def _read_in_time(
    detector: RecordingDetector, seconds: float, nowhere: TextIO, source: DocumentSource
) -> ReadDocument:
    faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
    try:
        return _read(source, detector)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _read(source: DocumentSource, detector: RecordingDetector) -> ReadDocument:
    """Return what was found; raises DocumentError if the document cannot be read."""
    if isinstance(source, TableRow):
        document, content = _document_of(source), content_of_row(source)
    else:
        document = described(read_document(source), source)
        content = hashlib.sha256(document.original).digest()
    detector.asked.clear()
    extraction = extract(document, detector)
    return ReadDocument(
        content=content,
        extraction=extraction,
        media_type=document.media_type,
        warnings=tuple(map(str, document.warnings)),
        read_in=tuple(sorted(detector.asked)),
    )


def _document_of(row: TableRow) -> Document:
    name = f"{row.path.name}, row {row.number}"
    return Document(
        name=name,
        media_type="text/plain",
        original=b"",
        text=row.text,
        source=row.source or f"{shown_path(row.path)}#{row.number}",
        title=row.title,
        date=row.date,
        language=row.language,
    )
