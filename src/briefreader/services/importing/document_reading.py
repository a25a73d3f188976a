"""Reader of one file or paste: its text, what it says of itself, and its commitments."""

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from briefreader.commitments.attributes.taxonomy import NO_THEMES, Taxonomy
from briefreader.commitments.detector import Detector
from briefreader.commitments.model import UserCue
from briefreader.documents.document import Document
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.reader import SUPPORTED_SUFFIXES, read_document
from briefreader.documents.references.reference_files import described
from briefreader.errors import BriefreaderError, DocumentError
from briefreader.library.database import Library
from briefreader.services.detection.detection import detector_with
from briefreader.services.detection.extraction import (
    Extraction,
    extract_text,
    readable_text,
    without_text,
)
from briefreader.text.minhash import minhash
from briefreader.translatable import Wording, mark, worded

Cancelled = Callable[[], bool]

_LONGEST_HTML = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document and what was found in it; ``digest`` is the SHA-256 (hex) of its text.

    ``extraction`` is None where the library held the text already, and
    ``minhash`` (text/minhash.py) empty.
    """

    document: Document
    extraction: Extraction | None
    digest: str
    minhash: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Pasted:
    """Text, the same as HTML where it has markup, and its address where that is known."""

    text: str
    html: str = ""
    source: str = ""
    title: str | None = None


Source = Path | Pasted
"""What a reading is made of."""


class PartOfFile(Protocol):
    """What is read of a file that holds more: a page, a row of a table."""

    @property
    def path(self) -> Path:
        """The file."""


Readable = Source | PartOfFile
"""What a reading process can be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What readings are made with: the user's cues, the themes (none: those that ship).

    Texts whose digests are ``known`` are not searched for commitments again.
    """

    cues: tuple[UserCue, ...] = ()
    taxonomy: Taxonomy = NO_THEMES
    known: frozenset[str] = frozenset()


def setup_of(library: Library) -> Setup:
    """Return what readings for ``library`` are made with."""
    return Setup(
        cues=library.cues.all(),
        taxonomy=library.themes.taxonomy(),
        known=library.statements.digests(),
    )


Readings = Callable[[Sequence[Source], Cancelled], Iterator[Reading | BriefreaderError]]
"""Reads sources: yields, in their order, a reading each, or the error that says why there is none.

It may stop when the second argument answers true.
"""


def document_reader(setup: Setup) -> Callable[[Source], Reading]:
    """Return what reads files and pastes, made in the process that uses it.

    Raises ResourceError if a shipped file of words has a mistake.
    """
    detector = detector_with(setup.cues, setup.taxonomy)
    return lambda source: read_source(source, detector, known=setup.known)


def read_source(source: Source, detector: Detector, known: Collection[str] = ()) -> Reading:
    """Return the reading of a file or a paste, in short if its digest is ``known``.

    Raises DocumentError if it cannot be read or holds no text.
    """
    if isinstance(source, Pasted):
        return read_content(_pasted_document(source), detector, known)
    return read_file(source, detector, known)


def name_of(source: Readable) -> Path | Wording:
    """Return what to call the source in a message."""
    if isinstance(source, Pasted):
        return worded(mark("errors", "The pasted text"))
    return source if isinstance(source, Path) else source.path


def read_file(
    path: Path,
    detector: Detector,
    known: Collection[str] = (),
) -> Reading:
    """Return the reading of the file at ``path``, in short if its digest is ``known``.

    Raises DocumentError if the file cannot be read or holds no text.
    """
    if path.is_dir():
        raise DocumentError(
            mark(
                "errors", "{path}: this folder holds no file that Briefreader can read ({endings})."
            ),
            path=path,
            endings=", ".join(SUPPORTED_SUFFIXES),
        )
    document = described(read_document(path), path)
    return read_content(_located(document, path), detector, known)


def read_content(
    document: Document,
    detector: Detector,
    known: Collection[str] = (),
) -> Reading:
    """Return the reading of a document, as ``read_file`` does."""
    if document.is_scanned:
        # Each has the same text, none: what tells them apart is the file.
        digest = hashlib.sha256(document.original).hexdigest()
        return Reading(document=document, extraction=without_text(document), digest=digest)
    text = readable_text(document)
    digest = hashlib.sha256(text.encode()).hexdigest()
    is_new = digest not in known
    extraction = extract_text(text, document, detector) if is_new else None
    return Reading(
        document=document,
        extraction=extraction,
        digest=digest,
        minhash=minhash(text) if is_new else (),
    )


def _pasted_document(pasted: Pasted) -> Document:
    """Return what was pasted as a document, with headings and lists where it has markup.

    Raises DocumentError if there is no text.
    """
    if pasted.html and len(pasted.html) <= _LONGEST_HTML:
        marked_up = ""
        with suppress(RecursionError):
            marked_up = "\n\n".join(html_paragraphs(pasted.html))
        if marked_up.strip():
            return Document(
                name="",
                media_type="text/html",
                original=pasted.html.encode("utf-8", "surrogatepass"),
                text=marked_up,
                source=pasted.source,
                title=pasted.title,
            )
    if not pasted.text.strip():
        raise DocumentError(
            mark("errors", "The clipboard holds no text. Copy the text of a statement first.")
        )
    return Document(
        name="",
        media_type="text/plain",
        original=pasted.text.encode("utf-8", "surrogatepass"),
        text=pasted.text,
        source=pasted.source,
        title=pasted.title,
    )


def _located(document: Document, path: Path) -> Document:
    """Return the document with a source that still leads to ``path`` from another folder."""
    source = document.source if document.source != str(path) else str(path.absolute())
    return replace(document, name=_as_text(document.name), source=_as_text(source))


def _as_text(file_name: str) -> str:
    """Return the name with escapes for bytes that are no text, which a library cannot hold."""
    return file_name.encode("utf-8", "backslashreplace").decode()
