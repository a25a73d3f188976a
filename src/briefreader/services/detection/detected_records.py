"""Converters between detection and the library: a statement to read, a detection as a record."""

from briefreader.commitments.findings import Detection, Metadata
from briefreader.library.records import Commitment, Statement


def commitment_from(detection: Detection, statement: Statement) -> Commitment:
    """Return the record, not stored yet, of what was detected in ``statement``."""
    return Commitment(
        statement_id=statement.id,
        span=detection.span,
        quote=detection.span.of(statement.text),
        paragraph=detection.paragraph,
        cue=detection.cue,
        rule=detection.rule,
        strength=detection.strength,
        actors=detection.actors,
        themes=detection.themes,
        due=detection.due,
        confidence=detection.confidence,
        conditional=detection.conditional,
        detected=detection.span,
    )


def metadata_of(statement: Statement) -> Metadata:
    """Return what detection needs to know about a statement."""
    return Metadata(
        title=statement.title,
        date=statement.date,
        parties=statement.parties,
        language=statement.language,
        place=statement.place,
        kind=statement.kind,
    )
