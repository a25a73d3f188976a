"""Brings documents into a library: whole statements or nothing, each in one transaction."""

import hashlib
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from briefreader import shipped
from briefreader.commitments.detector import Detector
from briefreader.documents.document import Document
from briefreader.documents.reader import SUPPORTED_SUFFIXES, read_document
from briefreader.errors import BriefreaderError, DocumentError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.detection import commitment_from
from briefreader.services.extraction import Extraction, extract_text, readable_text
from briefreader.services.extraction import Progress as TextProgress

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


class Outcome(StrEnum):
    """What became of one document."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of one document; ``path`` is None for a paste.

    ``statement_id`` is the statement that came in or was there already, 0 if it failed; ``reason``
    says why it failed or which statement it repeats.
    """

    path: Path | None
    outcome: Outcome
    statement_id: int = 0
    reason: str = ""


def import_paths(
    library: Library,
    paths: Iterable[Path],
    detector: Detector,
    progress: Progress = lambda _done, _total, _what: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[ImportResult]:
    """Import files, and folders with all readable files in them, in the order of their names.

    Yields one result per file. When ``cancelled`` answers true no further file is read; what came
    in stays.
    """
    files = [file for path in paths for file in _files(path)]
    for done, file in enumerate(files):
        if cancelled():
            return
        progress(done, len(files), file.name)
        yield import_path(library, file, detector)
    progress(len(files), len(files), "")


def import_path(
    library: Library, path: Path, detector: Detector, progress: TextProgress | None = None
) -> ImportResult:
    """Import one file; a failure is told in the result and leaves the library as it was.

    ``progress`` is called with how much of the text has been read, and how much there is.
    """
    try:
        if path.is_dir():
            message = (
                f"{path}: this folder holds no file that Briefreader can read "
                f"({', '.join(SUPPORTED_SUFFIXES)})."
            )
            raise DocumentError(message)
        document = _located(read_document(path), path)
        return replace(_import(library, document, detector, progress), path=path)
    except BriefreaderError as error:
        return ImportResult(path=path, outcome=Outcome.FAILED, reason=str(error))


def import_text(
    library: Library, text: str, detector: Detector, title: str | None = None
) -> ImportResult:
    """Import text that the user pasted; raises DocumentError if there is none in it."""
    if not text.strip():
        message = "The clipboard holds no text. Copy the text of a statement first."
        raise DocumentError(message)
    document = Document(
        name="",
        media_type="text/plain",
        original=text.encode("utf-8", "surrogatepass"),
        text=text,
        source="",
        title=title,
    )
    return _import(library, document, detector)


def import_sample(library: Library, detector: Detector) -> ImportResult:
    """Import the statement that ships as the sample."""
    name = shipped.SAMPLE_STATEMENT
    content = shipped.sample(name).read_bytes()
    about = tomllib.loads(shipped.sample("samples.toml").read_text("utf-8"))[name]
    document = Document(
        name=name,
        media_type="text/plain",
        original=content,
        text=content.decode("utf-8"),
        source=about["source"],
        title=about["title"],
        date=about["date"],
    )
    return _import(library, document, detector)


def _files(path: Path) -> list[Path]:
    """Return the files that ``path`` stands for: itself, or, if it is a folder, those below it.

    Only files that we read and that are not hidden count; a folder without any stands for itself,
    so that it is reported rather than passed over in silence.
    """
    if not path.is_dir():
        return [path]
    below = (each for each in path.rglob("*") if each.suffix.lower() in SUPPORTED_SUFFIXES)
    files = sorted(each for each in below if _is_shown(each.relative_to(path)) and each.is_file())
    return files or [path]


def _is_shown(path: Path) -> bool:
    return not any(part.startswith(".") for part in path.parts)


def _located(document: Document, path: Path) -> Document:
    """Return the document with a source that still leads to ``path`` from another folder."""
    source = document.source if document.source != str(path) else str(path.absolute())
    return replace(document, name=_as_text(document.name), source=_as_text(source))


def _as_text(file_name: str) -> str:
    """Return the name with escapes for bytes that are no text, which a library cannot hold."""
    return file_name.encode("utf-8", "backslashreplace").decode()


def _import(
    library: Library,
    document: Document,
    detector: Detector,
    progress: TextProgress | None = None,
) -> ImportResult:
    text = readable_text(document)
    digest = hashlib.sha256(text.encode()).hexdigest()
    known = _known(library, digest)
    if known is not None:
        return known
    extraction = extract_text(text, document, detector, progress)
    with library.transaction():
        # Another Briefreader may have brought the same text in while this one was detecting.
        known = _known(library, digest)
        if known is not None:
            return known
        statement = library.statements.put(_statement(extraction, digest))
        library.statements.add_original(
            statement.id,
            name=document.name,
            media_type=document.media_type,
            content=document.original,
        )
        library.commitments.put_all(
            commitment_from(detection, statement) for detection in extraction.detections
        )
    return ImportResult(path=None, outcome=Outcome.IMPORTED, statement_id=statement.id)


def _known(library: Library, digest: str) -> ImportResult | None:
    """Answer for a text that the library holds; one that was removed comes back as it was."""
    known = library.statements.by_digest(digest)
    if known is None:
        return None
    if known.trashed:
        with library.transaction():
            library.statements.put(replace(known, trashed=False))
        return ImportResult(path=None, outcome=Outcome.IMPORTED, statement_id=known.id)
    return ImportResult(
        path=None,
        outcome=Outcome.DUPLICATE,
        statement_id=known.id,
        reason=f"the same text as “{known.title}”",
    )


def _statement(extraction: Extraction, digest: str) -> Statement:
    metadata = extraction.metadata
    return Statement(
        title=metadata.title,
        date=metadata.date,
        parties=metadata.parties,
        language=metadata.language,
        source=extraction.source,
        text=extraction.text,
        digest=digest,
        imported=datetime.now(UTC),
        place=metadata.place,
        kind=metadata.kind,
    )
