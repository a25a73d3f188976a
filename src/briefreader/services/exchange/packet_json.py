"""A packet as the JSON object in a statement file; docs/formats.md describes it."""

from datetime import date
from typing import Any

from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.services.exchange.packet import Packet
from briefreader.text.span import Span

Json = dict[str, Any]


def packet_object(packet: Packet) -> Json:
    """Return the packet, but its author and the content of its original file."""
    original = packet.original
    return {
        "statement": _statement(packet.statement),
        "original": (
            {"name": original.name, "media_type": original.media_type} if original else None
        ),
        "themes": [_theme(each) for each in packet.themes],
        "commitments": [_commitment(each) for each in packet.commitments],
        "annotations": [_annotation(each) for each in packet.annotations],
        "bookmarks": [_bookmark(each) for each in packet.bookmarks],
    }


def _statement(statement: Statement) -> Json:
    return {
        "title": statement.title,
        "date": _day(statement.date),
        "place": statement.place,
        "kind": statement.kind.value,
        "parties": list(statement.parties),
        "language": statement.language,
        "source": statement.source,
        "digest": statement.digest,
        "text": statement.text,
    }


def _theme(theme: Theme) -> Json:
    return {
        "key": theme.key,
        "name": theme.name,
        "description": theme.description,
        "colour_light": theme.colour_light,
        "colour_dark": theme.colour_dark,
        "terms": [
            {"text": term.text, "weight": term.weight, "capitals": term.capitals}
            for term in theme.terms
        ],
    }


def _commitment(commitment: Commitment) -> Json:
    due, detected = commitment.due, commitment.detected
    return {
        **_span(commitment.span),
        "quote": commitment.quote,
        "cue": commitment.cue,
        "rule": commitment.rule,
        "strength": commitment.strength.value,
        "actors": list(commitment.actors),
        "themes": list(commitment.themes),
        "due": {"text": due.text, "by": _day(due.by)} if due else None,
        "confidence": commitment.confidence,
        "conditional": commitment.conditional,
        "origin": commitment.origin.value,
        "review": commitment.review.value,
        "edited": commitment.edited,
        "detected": _span(detected) if detected else None,
        "status": commitment.status.value,
        "status_date": _day(commitment.status_date),
        "evidence": commitment.evidence,
        "author": commitment.author,
    }


def _annotation(annotation: Annotation) -> Json:
    return {
        "target": annotation.target.value,
        "commitment": annotation.commitment_id,
        **_span(annotation.span),
        "exact": annotation.exact,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "author": annotation.author,
    }


def _bookmark(bookmark: Bookmark) -> Json:
    return {"name": bookmark.name, "position": bookmark.position}


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
