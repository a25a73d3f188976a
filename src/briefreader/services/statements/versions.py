"""New versions of statements: a changed text takes the place of the old one, which is kept."""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.metadata.statement_metadata import read_metadata
from briefreader.commitments.model import Kind
from briefreader.documents.document import Document
from briefreader.errors import BriefreaderError, VersionError
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Original, Statement
from briefreader.library.versions import Version
from briefreader.services.detection.detected_records import metadata_of
from briefreader.services.detection.detection import new_commitments, unclaimed
from briefreader.services.detection.extraction import (
    Extraction,
    extract_text,
    load_kinds,
    metadata_without_text,
    readable_text,
)
from briefreader.services.follow_up.citations import follow_cited
from briefreader.services.importing.document_reading import Cancelled, Readings
from briefreader.services.importing.file_notes import NOTHING_TAKEN, TakenNotes, take_notes
from briefreader.services.review.decisions import is_decided
from briefreader.services.statements.anchor_migration import Placed, Reanchored, reanchor
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.minhash import minhash
from briefreader.translatable import mark

_FIELDS = ("title", "date", "parties", "language", "place", "kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacementReport:
    """What became of the decisions, notes and bookmarks when a text was replaced.

    ``kept`` counts those whose words are as they were, ``similar`` those placed by similar words,
    ``orphaned`` those without a place. ``taken`` tells of the notes that came with the new file.
    """

    statement_id: int
    title: str
    kept: int
    similar: int
    orphaned: int
    taken: TakenNotes = NOTHING_TAKEN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Replacement:
    """A new text with its file, and records that stand in it already."""

    text: str
    metadata: Metadata
    source: str
    file: Original
    adopted: tuple[Placed, ...] = ()


def replace_text(
    library: Library,
    statement: Statement,
    *,
    document: Document,
    extraction: Extraction,
    detector: Detector,
) -> ReplacementReport:
    """Make the extracted text of ``document`` the statement's new version, in one transaction.

    The old text and file are kept. Title, date and the like follow the new text where they are
    what the old text says of itself. Decisions, notes and bookmarks get their places by their
    words; those that find none become orphans. Other detections are made anew. What people noted in
    the new file comes in with it.

    Raises VersionError if this text is that of the statement, or of another one.
    """
    new = _Replacement(
        text=extraction.text,
        metadata=extraction.metadata,
        source=extraction.source,
        file=Original(
            name=document.name, media_type=document.media_type, content=document.original
        ),
    )
    with library.transaction():
        report = _replace(library, statement, new, detector)
        library.reading_warnings.put(statement.id, _digest(new.text), document.warnings)
        after = library.statements.get(statement.id)
        taken = take_notes(library, after, document.marks, new.text, datetime.now(UTC))
    return replace(report, orphaned=report.orphaned - taken.found_again, taken=taken)


def import_version(
    library: Library,
    statement_id: int,
    path: Path,
    readings: Readings,
    detector: Detector,
    cancelled: Cancelled = lambda: False,
) -> ReplacementReport | None:
    """Make the text of the file at ``path`` the statement's new version.

    Returns None if it was ``cancelled``. Raises DocumentError if the file cannot be read or holds
    no text, and VersionError as ``replace_text`` does.
    """
    statement = library.statements.get(statement_id)
    reading = next(readings([path], cancelled), None)
    if reading is None:
        return None
    if isinstance(reading, BriefreaderError):
        raise reading
    _check(library, statement, readable_text(reading.document))
    extraction = reading.extraction or extract_text(
        readable_text(reading.document), reading.document, detector
    )
    return replace_text(
        library, statement, document=reading.document, extraction=extraction, detector=detector
    )


def merge_as_version(
    library: Library, new_id: int, old_id: int, detector: Detector
) -> ReplacementReport:
    """Make the statement ``new_id`` a new version of ``old_id``, in one transaction.

    Its notes, bookmarks, decisions, collections and tags go over with its text and file; then it
    is gone.
    """
    with library.transaction():
        new, old = library.statements.get(new_id), library.statements.get(old_id)
        file = library.statements.original_file(new_id) or Original(
            name="", media_type="text/plain", content=new.text.encode()
        )
        adopted = tuple(replace(each, statement_id=old_id) for each in _records(library, new_id))
        orphans = library.orphans.of_statement(new_id)
        library.versions.hand_over(new_id, old_id)
        library.evidence.hand_over(new_id, old_id)
        library.alignments.hand_over(new_id, old_id)
        library.statements.delete(new_id)
        replacement = _Replacement(
            text=new.text,
            metadata=metadata_of(new),
            source=new.source,
            file=file,
            adopted=adopted,
        )
        report = _replace(library, old, replacement, detector)
        for orphan in orphans:
            record = replace(orphan.record, statement_id=old_id)
            library.orphans.put(replace(orphan, id=0, statement_id=old_id, record=record))
    return report


def _replace(
    library: Library, statement: Statement, new: _Replacement, detector: Detector
) -> ReplacementReport:
    _check(library, statement, new.text)
    now = datetime.now(UTC)
    after = _followed(library, statement, new, detector, now)
    # What takes long is done before other programs are kept from writing.
    changed = ChangedText(new.text)
    detections = detector.detect(new.text, metadata_of(after))
    with library.transaction():
        _check(library, statement, new.text)
        records = _records(library, statement.id)
        moved = reanchor(records, statement.text, changed, now)
        _keep_old(library, statement)
        library.statements.put(after)
        library.statements.add_original(
            statement.id,
            name=new.file.name,
            media_type=new.file.media_type,
            content=new.file.content,
        )
        library.minhashes.replace(statement.id, minhash(statement.text), minhash(new.text))
        _store(library, moved, new.adopted)
        follow_cited(library, statement.id, changed)
        kept = [each for each in (*moved.placed, *new.adopted) if isinstance(each, Commitment)]
        _drop_undecided(library, statement.id)
        library.commitments.put_all(
            new_commitments(library, unclaimed(new.text, detections, kept), after)
        )
    return ReplacementReport(
        statement_id=statement.id,
        title=after.title,
        kept=len(moved.placed) - moved.similar,
        similar=moved.similar,
        orphaned=len(moved.orphans),
    )


def _check(library: Library, statement: Statement, text: str) -> None:
    """Raise VersionError if the library holds ``text`` already."""
    same = library.statements.by_digest(_digest(text))
    if same is None:
        return
    if same.id == statement.id:
        raise VersionError(
            mark(
                "errors",
                "This is the text that “{title}” has already; nothing was changed.",
            ),
            title=statement.title,
        )
    if same.trashed:
        raise VersionError(
            mark(
                "errors",
                "The library holds this text in its trash, as “{title}”. "
                "Restore it, or delete it for good first.",
            ),
            title=same.title,
        )
    raise VersionError(
        mark(
            "errors",
            "The library holds this text as a statement of its own, “{title}”. "
            "Compare the two, or remove one of them.",
        ),
        title=same.title,
    )


def _followed(
    library: Library, statement: Statement, new: _Replacement, detector: Detector, now: datetime
) -> Statement:
    """Return the statement with the new text, and with what that says where no one edited it."""
    said = _said(library, statement, detector)
    follows: dict[str, Any] = {}
    for name in _FIELDS:
        value = getattr(new.metadata, name)
        if value and value is not Kind.OTHER and getattr(statement, name) == getattr(said, name):
            follows[name] = value
    return replace(
        statement,
        text=new.text,
        digest=_digest(new.text),
        source=new.source or statement.source,
        imported=now,
        **follows,
    )


def _said(library: Library, statement: Statement, detector: Detector) -> Metadata:
    """Return what the old text says of itself, or the name of its file where it has no text."""
    if not statement.text:
        return metadata_without_text(library.statements.original_name(statement.id))
    return read_metadata(
        statement.text,
        detector.language_of(statement.text, statement.language),
        code=detector.guesser.guess(statement.text),
        kinds=load_kinds(),
    )


def _records(library: Library, statement_id: int) -> tuple[Placed, ...]:
    """Return what a person made or decided in the statement."""
    commitments = library.commitments.of_statement(statement_id)
    followed = library.evidence.followed(statement_id)
    return (
        *(each for each in commitments if is_decided(each) or each.id in followed),
        *library.annotations.of_statement(statement_id),
        *library.bookmarks.of_statement(statement_id),
    )


def _keep_old(library: Library, statement: Statement) -> None:
    file = library.statements.original_file(statement.id)
    library.versions.put(
        Version(
            statement_id=statement.id,
            text=statement.text,
            digest=statement.digest,
            source=statement.source,
            imported=statement.imported,
            name=file.name if file else "",
            media_type=file.media_type if file else "text/plain",
            content=file.content if file else statement.text.encode(),
        )
    )


def _store(library: Library, moved: Reanchored, adopted: tuple[Placed, ...]) -> None:
    """Store the records in their new places, and the orphans in the place of the others."""
    for each in (*moved.placed, *adopted):
        library.store_of(each).put(each)
    for orphan in moved.orphans:
        library.store_of(orphan.record).delete(orphan.record.id)
        library.orphans.put(orphan)


def _drop_undecided(library: Library, statement_id: int) -> None:
    kept = {each.id for each in _records(library, statement_id) if isinstance(each, Commitment)}
    for each in library.commitments.ids(statement_id):
        if each not in kept:
            library.commitments.delete(each)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
