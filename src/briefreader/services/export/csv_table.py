"""Commitments as CSV (RFC 4180): one row each, for spreadsheets."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from briefreader.commitments.taxonomy import Theme
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement
from briefreader.services.export.contents import contents
from briefreader.services.export.steps import Steps
from briefreader.text.numbering import ParagraphNumbers

COLUMNS = (
    "statement",
    "date",
    "parties",
    "source",
    "paragraph",
    "commitment",
    "strength",
    "conditional",
    "actors",
    "themes",
    "due_by",
    "due_text",
    "status",
    "status_date",
    "evidence",
    "review",
    "origin",
    "confidence",
    "cue",
    "start",
    "end",
    "statement_id",
    "commitment_id",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the commitments that stand, in UTF-8 with the mark by which Excel knows it.

    Several values in a cell are separated by "; ". A cell that a spreadsheet would take for a
    formula begins with an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    themes = {theme.key: theme for theme in library.themes.all()}
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for content in contents(library, statement_ids, steps):
            numbers = ParagraphNumbers(content.statement.text)
            for commitment in content.standing:
                cells = _cells(content.statement, commitment, numbers, themes)
                table.writerow([_harmless(cell) for cell in cells])


def _cells(
    statement: Statement,
    commitment: Commitment,
    numbers: ParagraphNumbers,
    themes: Mapping[str, Theme],
) -> Iterator[object]:
    """Yield what stands under ``COLUMNS``."""
    due = commitment.due
    yield statement.title
    yield _day(statement.date)
    yield "; ".join(statement.parties)
    yield statement.source
    yield numbers.of(commitment.paragraph) or ""
    yield commitment.quote
    yield commitment.strength.value
    yield "yes" if commitment.conditional else "no"
    yield "; ".join(commitment.actors)
    yield "; ".join(themes[key].name if key in themes else key for key in commitment.themes)
    yield _day(due.by) if due else ""
    yield due.text if due else ""
    yield commitment.status.value
    yield _day(commitment.status_date)
    yield commitment.evidence
    yield commitment.review.value
    yield commitment.origin.value
    yield commitment.confidence
    yield commitment.cue
    yield commitment.span.start
    yield commitment.span.end
    yield statement.id
    yield commitment.id


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
