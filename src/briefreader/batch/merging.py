"""Statements of a batch brought into a library, as an import of their files would."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from briefreader.batch.rows import Row, extraction_of
from briefreader.batch.selecting import Selection, count_selected, selected
from briefreader.batch.versions import version_for
from briefreader.commitments.detector import Detector
from briefreader.documents.document import Document
from briefreader.documents.reader import MAX_BYTES
from briefreader.errors import BatchError, BriefreaderError
from briefreader.library.database import Library
from briefreader.services.archive.automatic_backups import back_up_before
from briefreader.services.archive.backup_policy import LARGE_IMPORT
from briefreader.services.detection.detection import detector_of, load_detector
from briefreader.services.detection.extraction import Extraction, extract_text
from briefreader.services.importing.document_reading import Reading
from briefreader.services.importing.near_duplicates import ensure_minhashes
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.importing.storing import store
from briefreader.text.minhash import minhash
from briefreader.translatable import Wording, mark

_AT_ONCE = 32


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a statement, and whether its commitments were detected anew for it."""

    result: ImportResult
    is_detected_anew: bool


def merge(
    library: Library, output: Path, selection: Selection, tell: Callable[[int], None]
) -> Iterator[Merged]:
    """Bring the selected statements of the batch into the library, some to a transaction.

    ``tell`` gets their number first; before many come in a backup is made. What the batch found is
    taken as it is, unless its version or the library's own cues and themes would find otherwise.
    Raises BatchError if there is no batch, or it was made without texts.
    """
    number = count_selected(output, selection)
    tell(number)
    if number >= LARGE_IMPORT:
        back_up_before(library.path, datetime.now(UTC))
    ensure_minhashes(library)
    detector = detector_of(library)
    rows = selected(output, selection)
    while group := list(islice(rows, _AT_ONCE)):
        yield from _store_all(library, group, detector)


def _store_all(
    library: Library, group: Sequence[tuple[Row, list[Row]]], detector: Detector
) -> list[Merged]:
    with library.transaction():
        return [_stored(library, row, commitments, detector) for row, commitments in group]


def _stored(library: Library, row: Row, commitments: Iterable[Row], detector: Detector) -> Merged:
    if row["text"] is None:
        raise BatchError(
            mark("errors", "The batch was made with --no-texts: a library needs the texts.")
        )
    document = _document(row)
    anew = not _is_as_found(row, detector)
    try:
        extraction = (
            extract_text(row["text"], document, detector)
            if anew
            else extraction_of(row, commitments)
        )
        result = store(library, _reading(document, extraction))
    except BriefreaderError as error:
        result = ImportResult(path=None, outcome=Outcome.FAILED, why=error.wording)
    place = row["path"] if row["row"] is None else f"{row['path']}#{row['row']}"
    return Merged(replace(result, path=Path(place)), anew and result.outcome is Outcome.IMPORTED)


def _is_as_found(row: Row, detector: Detector) -> bool:
    """Tell whether ``detector`` finds in the document what its row says."""
    now = version_for(tuple(row["read_in"]))
    is_same = (row["detector_version"], row["resources_version"]) == (now.detector, now.resources)
    return is_same and detector is load_detector()


def _document(row: Row) -> Document:
    path = Path(row["path"])
    content = _original(path, row["document"]) if row["row"] is None else None
    name = path.name if row["row"] is None else f"{row['id'] or row['row']}.txt"
    return Document(
        name=name,
        media_type="text/plain" if content is None else row["media_type"],
        original=row["text"].encode() if content is None else content,
        text=row["text"],
        source=row["source"],
        title=row["title"],
        date=row["date"],
        language=row["language"],
        parties=tuple(row["parties"]),
        warnings=tuple(Wording(each, {}) for each in row["warnings"]),
    )


def _original(path: Path, digest: str) -> bytes | None:
    """Return the file that was read, None if it is gone or another by now."""
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        content = path.read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == digest else None


def _reading(document: Document, extraction: Extraction) -> Reading:
    return Reading(
        document=document,
        extraction=extraction,
        digest=hashlib.sha256(extraction.text.encode()).hexdigest(),
        minhash=minhash(extraction.text),
    )
