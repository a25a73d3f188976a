"""Detection in a single document, without a library."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from briefreader import shipped
from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.metadata.kinds import KindRules, parse_kinds
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.documents.document import Document
from briefreader.errors import DocumentError
from briefreader.text.normalise import normalise
from briefreader.translatable import mark, worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """A document's normalised text, what it says of itself, and the commitments found in it."""

    text: str
    metadata: Metadata
    source: str
    detections: tuple[Detection, ...]


def extract(document: Document, detector: Detector) -> Extraction:
    """Detect the commitments of ``document``.

    Raises DocumentError if no text is left once page furniture and white space are gone.
    """
    return extract_text(readable_text(document), document, detector)


def readable_text(document: Document) -> str:
    """Return the document's normalised text; raises DocumentError if there is none."""
    if document.is_scanned:
        raise DocumentError(
            mark(
                "errors",
                "{source}: the PDF has no text layer: its pages are pictures. Have a text "
                "recognition program read them first.",
            ),
            source=document.source,
        )
    text = normalise(document.text)
    if not any(map(str.isalnum, text)):
        name = document.source or document.name or worded(mark("errors", "The pasted text"))
        raise DocumentError(
            mark(
                "errors",
                "{name}: there is nothing to read in it; choose one that holds a statement.",
            ),
            name=name,
        )
    return text


def without_text(document: Document) -> Extraction:
    """Return what is known of a document of scanned pages, which nothing can be found in."""
    metadata = metadata_without_text(document.name, document.title, document.date)
    return Extraction(text="", metadata=metadata, source=document.source, detections=())


def metadata_without_text(name: str, title: str | None = None, day: date | None = None) -> Metadata:
    """Return what a file called ``name`` says of itself whose text nothing can be found in."""
    return Metadata(title=title or Path(name).stem, date=day, parties=(), language=UNKNOWN_LANGUAGE)


def extract_text(text: str, document: Document, detector: Detector) -> Extraction:
    """Detect the commitments of ``text``, the normalised text of ``document``."""
    code = document.language or detector.guesser.guess(text)
    language = detector.language_of(text, code)
    metadata = read_metadata(
        text,
        language,
        title=document.title,
        date=document.date,
        parties=document.parties,
        stated=document.stated_parties,
        code=code,
        kinds=load_kinds(),
    )
    return Extraction(
        text=text,
        metadata=metadata,
        source=document.source,
        detections=detector.detect(text, metadata),
    )


@cache
def load_kinds() -> KindRules:
    """Return the shipped rules; raises ResourceError if their file has a mistake."""
    return parse_kinds(shipped.resource("kinds.toml").read_text("utf-8"))
