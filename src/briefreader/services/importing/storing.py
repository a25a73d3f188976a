"""Storing of what was read of a document: as a new statement, or as a new version of one."""

from dataclasses import replace
from datetime import UTC, datetime

from briefreader.commitments.metadata.detection_coverage import (
    Coverage,
    coverage,
    is_unknown_language,
)
from briefreader.documents.document import Document
from briefreader.errors import DocumentError
from briefreader.library.database import Library
from briefreader.library.records import Statement, Tagging
from briefreader.services.detection.detection import detector_of, new_commitments
from briefreader.services.detection.extraction import Extraction, readable_text
from briefreader.services.importing.document_reading import Reading
from briefreader.services.importing.file_notes import TakenNotes, take_notes
from briefreader.services.importing.near_duplicates import near_duplicate
from briefreader.services.importing.outcomes import ImportResult, Outcome, together
from briefreader.services.statements.version_targets import version_target
from briefreader.services.statements.versions import ReplacementReport, replace_text
from briefreader.translatable import Wording, mark, worded

_OTHER_LANGUAGE = worded(
    mark(
        "errors",
        "commitments are not read in its language, only in English, French, Spanish and Russian: "
        "mark them by hand",
    )
)
_PARTLY_OTHER_LANGUAGE = worded(
    mark(
        "errors",
        "part of it is in a language in which commitments are not read: some may be missing",
    )
)
_UNKNOWN_LANGUAGE = worded(mark("errors", "its language is not known, so it was read as English"))


def store(library: Library, reading: Reading) -> ImportResult:
    """Make a statement of what was read, unless the library has it, in one transaction.

    A changed text from the same file or address becomes a new version of its statement. One that
    nearly repeats another statement comes in; the result says which one.

    Raises DocumentError or VersionError, and leaves the library as it was, if it cannot.
    """
    with library.transaction():
        known = _known(library, reading.digest)
        if known is not None:
            return _with_notes(library, known, reading.document)
        extraction = reading.extraction
        if extraction is None:
            source = reading.document.source
            raise DocumentError(
                mark("errors", "{source}: its statement was deleted meanwhile; import it again."),
                source=source,
            )
        older = version_target(library, extraction.source, extraction.text)
        if older is not None:
            return _new_version(library, older, reading, extraction)
        return _new_statement(library, reading, extraction)


def _known(library: Library, digest: str) -> ImportResult | None:
    """Answer for a text that the library holds; one that was removed comes back as it was."""
    known = library.statements.by_digest(digest)
    if known is not None and known.trashed:
        library.statements.put(replace(known, trashed=False))
        return ImportResult(path=None, outcome=Outcome.IMPORTED, statement_id=known.id)
    if known is not None:
        return _duplicate(known, mark("errors", "the same text as “{title}”"))
    former = library.versions.statement_with(digest)
    if former:
        statement = library.statements.get(former)
        return _duplicate(statement, mark("errors", "an earlier version of “{title}”"))
    return None


def _with_notes(library: Library, known: ImportResult, document: Document) -> ImportResult:
    """Return what became of a text that was there, after its file's new notes have come in.

    Somebody may have gone on to comment on the same file.
    """
    if not document.marks.taken:
        return known
    statement = library.statements.get(known.statement_id)
    text = "" if document.is_scanned else readable_text(document)
    taken = take_notes(library, statement, document.marks, text, datetime.now(UTC))
    if not taken.total:
        return known
    remarks = (*taken.remarks(), *document.marks.left)
    return replace(
        known,
        why=together(*((known.why,) if known.why else ()), *remarks),
        notes=taken.total,
        warnings=document.marks.left,
    )


def _duplicate(statement: Statement, message: str) -> ImportResult:
    """Return that nothing came in; the marked ``message`` has a field for the title."""
    return ImportResult(
        path=None,
        outcome=Outcome.DUPLICATE,
        statement_id=statement.id,
        why=worded(message, title=statement.title),
    )


def _new_version(
    library: Library, older: Statement, reading: Reading, extraction: Extraction
) -> ImportResult:
    report = replace_text(
        library,
        older,
        document=reading.document,
        extraction=extraction,
        detector=detector_of(library),
    )
    return ImportResult(
        path=None,
        outcome=Outcome.IMPORTED,
        statement_id=older.id,
        why=together(_version_of(report), *_remarks(reading.document, extraction, report.taken)),
        is_version=True,
        notes=report.taken.total,
        warnings=_warnings(reading.document),
    )


def _version_of(report: ReplacementReport) -> Wording:
    if not report.orphaned:
        return worded(mark("errors", "a new version of “{title}”"), title=report.title)
    return worded(
        mark(
            "errors",
            "a new version of “{title}”; {lost} notes or decisions have no place in it",
        ),
        title=report.title,
        lost=report.orphaned,
    )


def _new_statement(library: Library, reading: Reading, extraction: Extraction) -> ImportResult:
    document = reading.document
    near = near_duplicate(library, extraction.text, reading.minhash)
    statement = library.statements.put(_statement(extraction, reading.digest))
    library.statements.add_original(
        statement.id,
        name=document.name,
        media_type=document.media_type,
        content=document.original,
    )
    library.minhashes.put(statement.id, reading.minhash)
    if document.tags:
        library.tags.put(Tagging(((statement.id, document.tags),)))
    if document.warnings:
        library.reading_warnings.put(statement.id, reading.digest, document.warnings)
    library.commitments.put_all(new_commitments(library, extraction.detections, statement))
    taken = take_notes(library, statement, document.marks, extraction.text, statement.imported)
    known: list[Wording] = []
    if near is not None:
        nearly = mark("errors", "nearly the same text ({share:.0%}) as “{title}”")
        known.append(worded(nearly, share=near[1], title=near[0].title))
    return ImportResult(
        path=None,
        outcome=Outcome.IMPORTED,
        statement_id=statement.id,
        why=together(*known, *_remarks(document, extraction, taken)),
        similar_id=near[0].id if near else 0,
        notes=taken.total,
        warnings=_warnings(document),
    )


def _remarks(document: Document, extraction: Extraction, taken: TakenNotes) -> tuple[Wording, ...]:
    """Return what to know of a text that came in: how it was read, its language, its notes."""
    language = None if document.is_scanned else _language_remark(extraction)
    told = (*document.warnings, language) if language else document.warnings
    return (*told, *taken.remarks(), *document.marks.left)


def _warnings(document: Document) -> tuple[Wording, ...]:
    return (*document.warnings, *document.marks.left)


def _language_remark(extraction: Extraction) -> Wording | None:
    """Return what to know of a text that is not, or not known to be, in a language that is read."""
    language = extraction.metadata.language
    if is_unknown_language(language):
        return _UNKNOWN_LANGUAGE
    remarks = {Coverage.NONE: _OTHER_LANGUAGE, Coverage.PARTIAL: _PARTLY_OTHER_LANGUAGE}
    return remarks.get(coverage(language, detected=bool(extraction.detections)))


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
