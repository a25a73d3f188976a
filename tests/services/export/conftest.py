"""A library with two statements, decisions, notes and words that are hard to export."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.services import notes, review
from briefreader.services.changes import apply_change
from briefreader.services.detection import load_taxonomy
from briefreader.services.export.writing import export
from briefreader.services.importing import import_text
from briefreader.text.span import Span

TEXT = (
    "Joint statement of Japan and Chad\n\n"
    "We will build the “bridge” 🌉, or =SUM(A1); really. It rained.\n\n"
    "We will meet again in Tokyo next year. We will plant trees."
)
OTHER = "Joint statement of Peru and Chile & co_100%\n\nWe will sing."
NOW = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
Exported = Callable[..., bytes]


@pytest.fixture
def filled(library: Library, detector: object) -> Library:
    """Return the library with two statements and what a user did with the first."""
    library.themes.ensure_shipped(load_taxonomy())
    first = import_text(library, TEXT, detector).statement_id  # type: ignore[arg-type]
    import_text(library, OTHER, detector)  # type: ignore[arg-type]
    statement = library.statements.get(first)
    changed = replace(
        statement,
        date=dt.date(2015, 11, 2),
        parties=("Japan", "Chad"),
        source="https://example.org/a?b=1,2",
        place="Tokyo",
    )
    library.statements.put(changed)
    bridge, meeting, trees = library.commitments.of_statement(first)
    apply_change(library, review.confirm(bridge))
    library.commitments.put(
        replace(
            library.commitments.get(meeting.id),
            due=DueDate("next year", dt.date(2016, 12, 31)),
            evidence="=HYPERLINK(1)",
        )
    )
    apply_change(library, review.dismiss(library.commitments.get(trees.id)))
    span = Span(TEXT.index("bridge"), TEXT.index("bridge") + 6)
    apply_change(
        library,
        notes.annotate(changed, span, "Ask *Vienna*\nfirst", colour="yellow", tags=("x",), now=NOW),
    )
    apply_change(library, notes.add_bookmark(changed, 40, "Here [1]"))
    return library


@pytest.fixture
def exported(filled: Library, tmp_path: Path) -> Exported:
    """Return a function that exports the library by an ending and returns the file's bytes."""

    def run(ending: str, ids: tuple[int, ...] = (1, 2)) -> bytes:
        out = tmp_path / f"out{ending}"
        export(filled, ids, out)
        return out.read_bytes()

    return run
