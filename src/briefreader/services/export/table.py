"""CSV of commitments: one row each, for spreadsheets and statistics.

RFC 4180: a header line, commas, quotes doubled, CRLF. UTF-8 begins with a byte order mark, without
which Excel takes the file for the system's old encoding; other programs skip it.

What a spreadsheet would take for a formula is made harmless (``text/formulas.py``).
"""

import csv
from collections.abc import Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement, StatementSummary
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_records
from briefreader.services.json_contract import commitment_object
from briefreader.services.statements.public_source import public_source
from briefreader.text.formulas import defused

COLUMNS = (
    "id",
    "statement",
    "title",
    "date",
    "parties",
    "source",
    "quote",
    "start",
    "end",
    "paragraph",
    "cue",
    "strength",
    "conditional",
    "actors",
    "themes",
    "due_text",
    "due_by",
    "confidence",
    "origin",
    "review",
    "status",
    "status_date",
    "evidence",
)
ENCODING = "utf-8-sig"


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the commitments that were not dismissed, a row each, by statement and place."""
    with path.open("w", encoding=ENCODING, newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for records in each_records(library, statement_ids, steps):
            rows.writerows(cells(records.statement, each) for each in records.kept)


def cells(about: Statement | StatementSummary, commitment: Commitment) -> list[object]:
    """Return the cells under ``COLUMNS`` of a commitment of the statement ``about``."""
    return [_cell(value) for value in values(about, commitment).values()]


def values(about: Statement | StatementSummary, commitment: Commitment) -> dict[str, object]:
    """Return what stands in each of ``COLUMNS``, as JSON has it, not made harmless yet."""
    found = commitment_object(commitment)
    due = found["due"] or {"text": None, "by": None}
    known = found | {
        "title": about.title,
        "date": about.date.isoformat() if about.date else None,
        "parties": list(about.parties),
        "source": public_source(about.source),
        "conditional": "yes" if commitment.conditional else "no",
        "due_text": due["text"],
        "due_by": due["by"],
    }
    return {column: known[column] for column in COLUMNS}


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "; ".join(value)
    return defused(value) if isinstance(value, str) else value
