"""The JSON objects of the command line and of exports; keys in the order in which they stand."""

from datetime import date
from typing import TYPE_CHECKING, Any

from briefreader.commitments.model import Detection, DueDate, Metadata
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    SearchHit,
    Statement,
    StatementSummary,
)
from briefreader.services.public_source import public_source
from briefreader.text.span import Span

# Neither detection nor storage is needed to write what they found.
if TYPE_CHECKING:
    from briefreader.services.extraction import Extraction
    from briefreader.services.outcomes import ImportResult

Json = dict[str, Any]


def extraction_object(extraction: "Extraction") -> Json:
    """Return ``{"statement": …, "commitments": […]}``, as `briefreader extract` prints it."""
    return {
        "statement": _statement(extraction.metadata) | {"text": extraction.text},
        "commitments": [
            _labels(each, each.span.of(extraction.text)) for each in extraction.detections
        ],
    }


def summary_object(summary: StatementSummary) -> Json:
    """Return one statement of `briefreader list`: its fields, source and number of commitments."""
    return {
        "id": summary.id,
        **_statement(summary),
        "source": summary.source,
        "commitments": summary.commitments,
    }


def commitment_object(commitment: Commitment) -> Json:
    """Return one commitment of `briefreader commitments`: as in `extract`, with its decisions."""
    return {
        "id": commitment.id,
        "statement": commitment.statement_id,
        **_labels(commitment, commitment.quote),
        "origin": commitment.origin.value,
        "review": commitment.review.value,
        "status": commitment.status.value,
        "status_date": _day(commitment.status_date),
        "evidence": commitment.evidence,
        "author": commitment.author,
    }


def statement_object(statement: Statement) -> Json:
    """Return one statement of an export: the fields of `extract`, and what else is known of it."""
    return {
        "id": statement.id,
        **_statement(statement),
        "source": public_source(statement.source),
        "place": statement.place,
        "kind": statement.kind.value,
        "text": statement.text,
    }


def note_object(annotation: Annotation) -> Json:
    """Return one note or highlight of an export; ``quote`` stands at ``start`` to ``end``."""
    return {
        "id": annotation.id,
        "target": annotation.target.value,
        "commitment": annotation.commitment_id,
        "quote": annotation.exact,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        **_span(annotation.span),
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "author": annotation.author,
    }


def bookmark_object(bookmark: Bookmark) -> Json:
    """Return one bookmark of an export; ``position`` counts code points of the text."""
    return {"id": bookmark.id, "name": bookmark.name, "position": bookmark.position}


def hit_object(hit: SearchHit) -> Json:
    """Return one hit of `briefreader search`; ``marks`` are offsets into ``snippet``."""
    return {
        "statement": hit.statement_id,
        "title": hit.title,
        "date": _day(hit.date),
        "where": hit.where,
        "snippet": hit.snippet,
        "marks": [_span(mark) for mark in hit.marks],
    }


def import_object(result: "ImportResult") -> Json:
    """Return what became of one file in `briefreader import`; a failure has no statement."""
    return {
        "path": None if result.path is None else str(result.path),
        "outcome": result.outcome.value,
        "statement": result.statement_id or None,
        "reason": result.reason,
    }


def _statement(about: Metadata | Statement | StatementSummary) -> Json:
    return {
        "title": about.title,
        "date": _day(about.date),
        "parties": list(about.parties),
        "language": about.language,
    }


def _labels(found: Detection | Commitment, quote: str) -> Json:
    return {
        "quote": quote,
        **_span(found.span),
        "paragraph": found.paragraph,
        "cue": found.cue,
        "strength": found.strength.value,
        "actors": list(found.actors),
        "themes": list(found.themes),
        "due": _due(found.due),
        "confidence": found.confidence,
        # Not in the contract's example, so only where it says something.
        **({"conditional": True} if found.conditional else {}),
    }


def _due(due: DueDate | None) -> Json | None:
    return {"text": due.text, "by": _day(due.by)} if due else None


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
