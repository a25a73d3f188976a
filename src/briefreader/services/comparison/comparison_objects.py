"""A comparison as JSON objects and as the rows of a table, for other programs."""

from collections.abc import Iterator, Sequence

from briefreader.commitments.comparison.alignment import AlignmentKind, Shift
from briefreader.library.records import Commitment
from briefreader.services.comparison.comparison_wording import shift_wording
from briefreader.services.comparison.statement_comparison import (
    ComparisonRow,
    ReadStatement,
    StatementComparison,
)
from briefreader.services.json_contract import commitment_object
from briefreader.services.record_codec import Json, day_value

COLUMNS = (
    "kind",
    "reason",
    "explanation",
    "score",
    "judged",
    "before_id",
    "before_paragraph",
    "before_strength",
    "before_actors",
    "before_themes",
    "before_due",
    "before_quote",
    "after_id",
    "after_paragraph",
    "after_strength",
    "after_actors",
    "after_themes",
    "after_due",
    "after_quote",
)
_DIGITS = 3
_DECISIONS = frozenset(("origin", "review", "status", "status_date", "evidence", "author"))
"""What people say of a commitment in a library; a file holds nothing of it."""


def comparison_object(comparison: StatementComparison) -> Json:
    """Return the comparison as `briefreader compare` prints it."""
    return {
        "before": _statement(comparison.before),
        "after": _statement(comparison.after),
        "counts": {kind.value: count for kind, count in comparison.counts.items()},
        "alignments": [_alignment(row) for row in comparison.rows],
    }


def comparison_cells(rows: Sequence[ComparisonRow]) -> Iterator[list[object]]:
    """Yield the cells under ``COLUMNS`` of each row."""
    for row in rows:
        yield [
            row.kind.value,
            _reason(row) or "",
            "; ".join(str(shift_wording(each)) for each in row.shifts),
            round(row.score, _DIGITS) if row.before and row.after else "",
            "yes" if row.judged else "no",
            *_cells(row.before),
            *_cells(row.after),
        ]


def _statement(read: ReadStatement) -> Json:
    about = read.statement
    known = {"id": about.id} if about.id else {}
    return known | {
        "title": about.title,
        "date": day_value(about.date),
        "parties": list(about.parties),
        "language": about.language,
        "commitments": len(read.commitments),
    }


def _alignment(row: ComparisonRow) -> Json:
    return {
        "kind": row.kind.value,
        "reason": _reason(row),
        "changes": [shift_object(each) for each in row.shifts],
        "score": round(row.score, _DIGITS) if row.before and row.after else None,
        "judged": row.judged,
        "before": _commitment(row.before),
        "after": _commitment(row.after),
    }


def _reason(row: ComparisonRow) -> str | None:
    shifted = row.kind in (AlignmentKind.STRENGTHENED, AlignmentKind.WEAKENED)
    return row.shifts[0].reason.value if shifted else None


def shift_object(shift: Shift) -> Json:
    """Return one thing in which a commitment became firmer or softer."""
    return {
        "reason": shift.reason.value,
        "direction": "stronger" if shift.firmer else "weaker",
        "before": shift.before or None,
        "after": shift.after or None,
        "explanation": str(shift_wording(shift)),
    }


def _commitment(commitment: Commitment | None) -> Json | None:
    if commitment is None:
        return None
    values = commitment_object(commitment)
    if commitment.id:
        return values
    unknown = _DECISIONS | {"id", "statement"}
    return {name: value for name, value in values.items() if name not in unknown}


def _cells(commitment: Commitment | None) -> list[object]:
    if commitment is None:
        return [""] * 7
    return [
        commitment.id or "",
        commitment.paragraph,
        commitment.strength.value,
        "; ".join(commitment.actors),
        "; ".join(commitment.themes),
        commitment.due.by.isoformat() if commitment.due else "",
        commitment.quote,
    ]
