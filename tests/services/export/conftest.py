"""A library with all that an export can hold."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.commitments.model import DueDate, Kind
from briefreader.library.database import Library
from briefreader.library.records import Annotation, Commitment, Review, Statement, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.services.export.progress import Steps
from briefreader.services.export.writing import export
from briefreader.services.library_access import open_with_themes
from briefreader.text.span import Span

NOW = dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
Exported = Callable[..., bytes]


@pytest.fixture
def rich(library: Library, statement: Statement) -> Statement:
    """Return a statement with three commitments: one dated, one dismissed; notes, a bookmark."""
    open_with_themes(library.path).close()
    stored = library.statements.put(
        replace(
            statement,
            date=dt.date(2023, 4, 5),
            kind=Kind.JOINT_STATEMENT,
            place="Tokyo",
            imported=NOW,
            source="https://mfa.example/a b?x=1&y=é",
        )
    )
    bridge, meeting, trees = library.commitments.of_statement(statement.id)
    library.commitments.put_all(
        [
            dated(bridge, "2024-06-30", status=Status.MET, evidence="=SUM(A1), it stands"),
            replace(meeting, review=Review.DISMISSED, due=DueDate("next", dt.date(2025, 1, 1))),
            replace(trees, conditional=True),
        ]
    )
    for change in (
        notes.annotate(
            stored, Span(0, 5), "A *note*;\nof 🌉 two lines", colour="green", tags=("a b",), now=NOW
        ),
        notes.note_on_statement(stored, "On all of it", colour="yellow", now=NOW),
        notes.note_on_commitment(stored, trees, "Which trees?", colour="yellow", now=NOW),
        notes.add_bookmark(stored, 40, "The *bridge*"),
    ):
        apply_change(library, change)
    return stored


def dated(commitment: Commitment, day: str, **fields: Any) -> Commitment:
    """Return the commitment, due on ``day``."""
    return replace(commitment, due=DueDate("in time", dt.date.fromisoformat(day)), **fields)


@pytest.fixture
def exported(library: Library, tmp_path: Path) -> Exported:
    """Return a function that exports statements by an ending and returns the file's bytes."""

    def run(
        ending: str,
        *statements: Statement | Annotation,
        steps: Steps | None = None,
        alarm: int | None = None,
    ) -> bytes:
        out = tmp_path / f"out{ending}"
        export(library, [each.id for each in statements], out, steps, alarm=alarm)
        return out.read_bytes()

    return run
