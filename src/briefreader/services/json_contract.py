"""The JSON objects of the command line and of exports; keys in the order in which they stand."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefreader.commitments.findings import Metadata
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Commitment,
    Statement,
    StatementSummary,
)
from briefreader.library.search import SearchHit
from briefreader.services.record_codec import (
    Json,
    annotation_values,
    bookmark_values,
    commitment_values,
    day_value,
    label_values,
    span_values,
)
from briefreader.services.statements.public_source import public_source

# Neither detection nor storage is needed to write what they found.
if TYPE_CHECKING:
    from briefreader.services.detection.extraction import Extraction
    from briefreader.services.importing.outcomes import ImportResult

UNTOLD = frozenset({"rule", "edited", "detected", "owner", "reminder"})
"""What matters to nobody but Briefreader, or who reads with it."""


def extraction_object(extraction: "Extraction") -> Json:
    """Return ``{"statement": …, "commitments": […]}``, as `briefreader extract` prints it."""
    return {
        "statement": _statement(extraction.metadata) | {"text": extraction.text},
        "commitments": [
            {
                "quote": each.span.of(extraction.text),
                **span_values(each.span),
                "paragraph": each.paragraph,
                **_told(label_values(each)),
            }
            for each in extraction.detections
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
        "quote": commitment.quote,
        **span_values(commitment.span),
        "paragraph": commitment.paragraph,
        **_told(commitment_values(commitment)),
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
    values = annotation_values(annotation)
    return {
        "id": annotation.id,
        "target": values.pop("target"),
        "commitment": annotation.commitment_id,
        "quote": annotation.exact,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        **span_values(annotation.span),
        **values,
    }


def bookmark_object(bookmark: Bookmark) -> Json:
    """Return one bookmark of an export; ``position`` counts code points of the text."""
    return {"id": bookmark.id, **bookmark_values(bookmark)}


def hit_object(hit: SearchHit) -> Json:
    """Return one hit of `briefreader search`; ``marks`` are offsets into ``snippet``."""
    return {
        "statement": hit.statement_id,
        "title": hit.title,
        "date": day_value(hit.date),
        "where": hit.where,
        "snippet": hit.snippet,
        "marks": [span_values(mark) for mark in hit.marks],
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
        "date": day_value(about.date),
        "parties": list(about.parties),
        "language": about.language,
    }


def _told(values: Mapping[str, object]) -> Json:
    told = {name: value for name, value in values.items() if name not in UNTOLD}
    # Not in the contract's example, so only where it says something.
    if not told["conditional"]:
        del told["conditional"]
    return told
