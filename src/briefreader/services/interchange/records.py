"""What formats of other programs cannot say of a record, as plain values and back.

The names are those of our own properties, ``briefreader:strength`` and the like; all values are
JSON's. Places are not among them, as each format has its own way to give these.
"""

import datetime as dt
from typing import Any

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.records import (
    Annotation,
    Commitment,
    Origin,
    Review,
    Status,
    Target,
)
from briefreader.services.interchange.values import Fields
from briefreader.text.span import Span

Data = dict[str, Any]
_COLOUR = "yellow"


def commitment_data(commitment: Commitment) -> Data:
    """Return all of a commitment but its place and words."""
    due, detected = commitment.due, commitment.detected
    return {
        "kind": "commitment",
        "strength": commitment.strength.value,
        "actors": list(commitment.actors),
        "themes": list(commitment.themes),
        "dueText": due.text if due else None,
        "dueBy": due.by.isoformat() if due else None,
        "cue": commitment.cue,
        "rule": commitment.rule,
        "confidence": commitment.confidence,
        "conditional": commitment.conditional,
        "origin": commitment.origin.value,
        "review": commitment.review.value,
        "edited": commitment.edited,
        "detected": [detected.start, detected.end] if detected else None,
        "status": commitment.status.value,
        "statusDate": commitment.status_date.isoformat() if commitment.status_date else None,
        "evidence": commitment.evidence,
        "author": commitment.author,
    }


def commitment_of(fields: Fields, span: Span) -> Commitment:
    """Return the commitment at ``span`` that the fields tell of; raises ExchangeError."""
    by = fields.day("dueBy")
    return Commitment(
        statement_id=0,
        span=span,
        quote="",
        paragraph=1,
        cue=fields.text("cue"),
        rule=fields.text("rule"),
        strength=fields.choice("strength", Strength.FIRM),
        actors=fields.texts("actors"),
        themes=tuple(dict.fromkeys(fields.texts("themes"))),
        due=DueDate(fields.text("dueText"), by) if by else None,
        confidence=fields.number("confidence", 0, 1, 1.0),
        conditional=fields.flag("conditional"),
        origin=fields.choice("origin", Origin.MANUAL),
        review=fields.choice("review", Review.UNREVIEWED),
        edited=fields.flag("edited"),
        detected=fields.span("detected", None),
        status=fields.choice("status", Status.OPEN),
        status_date=fields.day("statusDate"),
        evidence=fields.text("evidence"),
        author=fields.text("author"),
    )


def annotation_data(annotation: Annotation) -> Data:
    """Return all of a note but its place, its words and the commitment that it is on."""
    return {
        "kind": "annotation",
        "target": annotation.target.value,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "colour": annotation.colour,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "author": annotation.author,
    }


def annotation_of(fields: Fields, span: Span, now: dt.datetime) -> Annotation:
    """Return the note at ``span`` that the fields tell of; raises ExchangeError."""
    created = fields.moment("created", now)
    return Annotation(
        statement_id=0,
        span=span,
        exact="",
        prefix="",
        suffix="",
        note=fields.text("note"),
        tags=fields.texts("tags"),
        colour=fields.text("colour") or _COLOUR,
        created=created,
        modified=fields.moment("modified", created),
        target=fields.choice("target", Target.SPAN),
        author=fields.text("author"),
    )


def foreign_note(
    span: Span,
    note: str,
    tags: tuple[str, ...],
    times: tuple[dt.datetime, dt.datetime],
    target: Target = Target.SPAN,
    author: str = "",
) -> Annotation:
    """Return what another program noted at ``span``; ``times`` are when it was made and changed."""
    return Annotation(
        statement_id=0,
        span=span,
        exact="",
        prefix="",
        suffix="",
        note=note,
        tags=tags,
        colour=_COLOUR,
        created=times[0],
        modified=times[1],
        target=target,
        author=author,
    )


def foreign_commitment(
    span: Span, themes: tuple[str, ...], strength: Strength | None, author: str
) -> Commitment:
    """Return what another program has coded at ``span`` by a theme or a strength."""
    return Commitment(
        statement_id=0,
        span=span,
        quote="",
        paragraph=1,
        cue="",
        rule="",
        strength=strength or Strength.FIRM,
        actors=(),
        themes=themes,
        due=None,
        confidence=1.0,
        origin=Origin.MANUAL,
        review=Review.CONFIRMED,
        author=author,
    )
