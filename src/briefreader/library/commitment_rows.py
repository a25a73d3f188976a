"""Commitments as the columns of a row, and back."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.connection import Row
from briefreader.library.records import Commitment, Origin, Review, Status
from briefreader.library.store import as_date, date_text
from briefreader.text.span import Span


def dated_row(commitment: Commitment) -> dict[str, Any]:
    """Return the columns of a commitment with when it was decided on: now, if it is."""
    is_decided = commitment.review is not Review.UNREVIEWED
    decided = now_text() if is_decided else None
    return {**commitment_row(commitment), "decided": decided}


def revised(row: Row, *, renamed: bool) -> dict[str, str]:
    """Return the SQL of how often a commitment was changed and when last, as ``row`` is written.

    ``renamed`` tells that it gets other actors or themes. What is as it was counts nothing.
    """
    told = [name for name in row if name != "decided"]
    old = ", ".join(f'commitments."{name}"' for name in told)
    new = ", ".join(f'excluded."{name}"' for name in told)
    differs = f"({int(renamed)} OR ({old}) IS NOT ({new}))"
    return {
        "revision": f"revision + {differs}",
        "modified": f"CASE WHEN {differs} THEN '{now_text()}' ELSE modified END",
    }


def now_text() -> str:
    """Return the time as the library keeps it."""
    return datetime.now(UTC).isoformat("T", "seconds")


def commitment_row(commitment: Commitment) -> dict[str, Any]:
    """Return the columns of a commitment, but its id; plain enough for JSON."""
    due, detected = commitment.due, commitment.detected
    return {
        "statement_id": commitment.statement_id,
        "start": commitment.span.start,
        "end": commitment.span.end,
        "quote": commitment.quote,
        "paragraph": commitment.paragraph,
        "cue": commitment.cue,
        "rule": commitment.rule,
        "strength": commitment.strength.value,
        "due_text": due.text if due else None,
        "due_by": date_text(due.by) if due else None,
        "confidence": commitment.confidence,
        "conditional": int(commitment.conditional),
        "origin": commitment.origin.value,
        "review": commitment.review.value,
        "edited": int(commitment.edited),
        "detected_start": detected.start if detected else None,
        "detected_end": detected.end if detected else None,
        "status": commitment.status.value,
        "status_date": date_text(commitment.status_date),
        "evidence": commitment.evidence,
        "owner": commitment.owner,
        "reminder": date_text(commitment.reminder),
        "author": commitment.author,
    }


def commitment_of(row: Row, actors: Sequence[str], themes: Sequence[str]) -> Commitment:
    """Return the commitment that is kept in these columns, with its actors and themes."""
    by = as_date(row["due_by"])
    start, end = row["detected_start"], row["detected_end"]
    return Commitment(
        id=row["id"],
        statement_id=row["statement_id"],
        span=Span(row["start"], row["end"]),
        quote=row["quote"],
        paragraph=row["paragraph"],
        cue=row["cue"],
        rule=row["rule"],
        strength=Strength(row["strength"]),
        actors=tuple(actors),
        themes=tuple(themes),
        due=DueDate(row["due_text"], by) if by else None,
        confidence=row["confidence"],
        conditional=bool(row["conditional"]),
        origin=Origin(row["origin"]),
        review=Review(row["review"]),
        edited=bool(row["edited"]),
        detected=None if start is None else Span(start, end),
        status=Status(row["status"]),
        status_date=as_date(row["status_date"]),
        evidence=row["evidence"],
        owner=row["owner"],
        reminder=as_date(row["reminder"]),
        author=row["author"],
    )
