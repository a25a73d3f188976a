"""Statements of the library that texts of a file are, or become."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from briefreader.commitments.detector import Detector
from briefreader.commitments.findings import Metadata
from briefreader.commitments.metadata.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.documents.document import Document
from briefreader.errors import ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark, Commitment, Evidence, Statement
from briefreader.services.detection.extraction import Extraction, readable_text
from briefreader.services.follow_up.entries import without_status
from briefreader.services.follow_up.histories import History, located, whole_history
from briefreader.services.formats.bundle import IncomingStatement
from briefreader.services.formats.reading import documents_refused
from briefreader.services.importing.document_reading import Reading, read_content
from briefreader.services.importing.outcomes import Outcome
from briefreader.services.importing.storing import store
from briefreader.text.minhash import minhash
from briefreader.translatable import mark


def known_statement(library: Library, digest: str) -> Statement | None:
    """Return the statement that has the text, or had it in a former version."""
    known = library.statements.by_digest(digest) if digest else None
    if known is not None and not known.trashed:
        return known
    former = library.versions.statement_with(digest) if digest else None
    return library.statements.get(former) if former else None


def check_no_former_version(library: Library, digest: str) -> None:
    """Raise ExchangeError if the text is one that a statement had before."""
    former = library.versions.statement_with(digest)
    if former:
        raise ExchangeError(
            mark(
                "errors",
                "The file has an earlier version of “{title}”. Ask your colleague to import the "
                "new version first, and to send it again.",
            ),
            title=library.statements.get(former).title,
        )


def store_in_trash(library: Library, incoming: IncomingStatement) -> int:
    """Store a colleague's statement with all that came with it, to wait; returns its id."""
    with library.transaction():
        statement = library.statements.put(_statement(incoming))
        if incoming.original is not None:
            library.statements.add_original(
                statement.id,
                name=incoming.original.name,
                media_type=incoming.original.media_type,
                content=incoming.original.content,
            )
        library.minhashes.put(statement.id, minhash(statement.text))
        library.reading_warnings.put(statement.id, statement.digest, incoming.warnings)
        ids: dict[str, int] = {}
        for each in incoming.records:
            record = replace(each.record, statement_id=statement.id)
            match record:
                case Commitment():
                    entries = _entries_of(library, record, each.history)
                    kept = library.commitments.put(without_status(record) if entries else record)
                    ids[each.key] = kept.id
                    library.evidence.put_all(
                        replace(one, statement_id=statement.id, commitment_id=kept.id)
                        for one in entries
                    )
                case Annotation():
                    on = ids.get(each.about)
                    library.annotations.put(replace(record, commitment_id=on))
                case Bookmark():
                    library.bookmarks.put(record)
    return statement.id


def reading_of(incoming: IncomingStatement, make_detector: Callable[[], Detector]) -> Reading:
    """Read the text that the file holds, and search it for commitments unless it is one of ours.

    Raises ExchangeError if there is nothing to read in the text.
    """
    document = Document(
        name="",
        media_type="text/plain",
        original=(incoming.text or "").encode(),
        text=incoming.text or "",
        # With a source, a text like another from there would become its new version.
        source="",
        title=incoming.title or None,
    )
    with documents_refused():
        if incoming.metadata is None:
            return read_content(document, make_detector())
        return _as_told(document, incoming.metadata)


def add_statement(
    library: Library, incoming: IncomingStatement, reading: Reading
) -> tuple[Statement, bool]:
    """Make a statement of the file's text, or find it; returns it and whether it is new.

    Raises ExchangeError if it cannot be stored.
    """
    with documents_refused():
        result = store(library, reading)
    statement = library.statements.get(result.statement_id)
    is_new = result.outcome is Outcome.IMPORTED
    told = dict(incoming.told) | ({"source": incoming.source} if incoming.source else {})
    if is_new and told:
        statement = library.statements.put(replace(statement, **told))
    return statement, is_new


def _entries_of(library: Library, record: Commitment, history: History) -> list[Evidence]:
    return [each.entry for each in located(library, whole_history(record, history))]


def _statement(incoming: IncomingStatement) -> Statement:
    about = incoming.metadata or Metadata(
        title=incoming.title, date=None, parties=(), language=UNKNOWN_LANGUAGE
    )
    return Statement(
        title=about.title,
        date=about.date,
        parties=about.parties,
        language=about.language,
        source=incoming.source,
        text=incoming.text or "",
        digest=incoming.digest,
        imported=datetime.now(UTC),
        place=about.place,
        kind=about.kind,
        trashed=True,
    )


def _as_told(document: Document, metadata: Metadata) -> Reading:
    text = readable_text(document)
    extraction = Extraction(text=text, metadata=metadata, source=document.source, detections=())
    return Reading(
        document=replace(document, date=metadata.date),
        extraction=extraction,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        minhash=minhash(text),
    )
