"""Brings texts that a file from elsewhere holds into the library."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from briefreader.commitments.detection_coverage import UNKNOWN_LANGUAGE
from briefreader.commitments.detector import Detector
from briefreader.commitments.model import Kind, Metadata
from briefreader.documents.document import Document
from briefreader.errors import DocumentError, ExchangeError
from briefreader.library.database import Library
from briefreader.library.records import Statement
from briefreader.services.extraction import Extraction, readable_text
from briefreader.services.interchange.incoming import About, IncomingStatement
from briefreader.services.interchange.values import Fields
from briefreader.services.outcomes import Outcome
from briefreader.services.reading import Reading, read_content
from briefreader.services.storing import store
from briefreader.text.sketch import sketch
from briefreader.wording import mark


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
    try:
        if incoming.about is None:
            return read_content(document, make_detector())
        return _as_told(document, incoming.about)
    except DocumentError as error:
        raise _refused(error) from error


def add_statement(
    library: Library, incoming: IncomingStatement, reading: Reading
) -> tuple[Statement, bool]:
    """Make a statement of the file's text, or find it; returns it and whether it is new.

    Raises ExchangeError if it cannot be stored.
    """
    try:
        result = store(library, reading)
    except DocumentError as error:
        raise _refused(error) from error
    statement = library.statements.get(result.statement_id)
    is_new = result.outcome is Outcome.IMPORTED
    if is_new and incoming.about is not None and incoming.about.source:
        statement = library.statements.put(replace(statement, source=incoming.about.source))
    return statement, is_new


def _refused(error: DocumentError) -> ExchangeError:
    return ExchangeError(mark("errors", "The file cannot be taken in. {reason}"), reason=error)


def _as_told(document: Document, about: About) -> Reading:
    text = readable_text(document)
    fields = Fields({"date": about.date or None, "kind": about.kind or None}, "statement")
    day: date | None = fields.day("date")
    metadata = Metadata(
        title=document.title or "",
        date=day,
        parties=about.parties,
        language=about.language or UNKNOWN_LANGUAGE,
        place=about.place,
        kind=fields.choice("kind", Kind.OTHER),
    )
    extraction = Extraction(text=text, metadata=metadata, source=document.source, detections=())
    return Reading(
        document=replace(document, date=day),
        extraction=extraction,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        sketch=sketch(text),
    )
