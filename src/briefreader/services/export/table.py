"""Table of commitments: one row each, for spreadsheets and statistics; its form as CSV."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Statement, StatementSummary
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.csv_writing import ENCODING, CsvWriter, Separator
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import each_records
from briefreader.services.json_contract import commitment_object
from briefreader.services.statements.public_source import public_source
from briefreader.text.numbering import ParagraphNumbers

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
    "theme_names",
    "cited_paragraph",
)
"""Other programs count on their places: new ones come last."""
ThemeNames = Mapping[str, str]
"""The names of themes by their keys."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A commitment of the statement ``about``.

    ``cited_paragraph`` is the number by which its paragraph is cited, as briefings and Markdown
    have it (``ParagraphNumbers``): 0 for none.
    """

    about: Statement | StatementSummary
    commitment: Commitment
    cited_paragraph: int


def write(
    library: Library,
    statement_ids: Sequence[int],
    path: Path,
    steps: Steps,
    separator: Separator = Separator.COMMA,
) -> None:
    """Write the commitments that were not dismissed, a row each, by statement and place."""
    write_rows(path, rows_of(library, statement_ids, steps), theme_names(library), separator)


def write_rows(
    path: Path, rows: Iterable[TableRow], themes: ThemeNames, separator: Separator
) -> None:
    """Write these rows as CSV, in their order."""
    with path.open("w", encoding=ENCODING, newline="") as file:
        writer = CsvWriter(file, separator)
        writer.row(COLUMNS)
        for row in rows:
            writer.row(
                "; ".join(value) if isinstance(value, list) else value
                for value in values(row, themes).values()
            )


def rows_of(library: Library, statement_ids: Sequence[int], steps: Steps) -> Iterator[TableRow]:
    """Yield the commitments of these statements that were not dismissed, by statement and place."""
    for records in each_records(library, statement_ids, steps):
        numbers = ParagraphNumbers(records.statement.text)
        for each in records.kept:
            yield TableRow(records.statement, each, numbers.of(each.paragraph))


def values(row: TableRow, themes: ThemeNames) -> dict[str, object]:
    """Return what stands in each of ``COLUMNS``, as JSON has it, not made harmless yet."""
    about, commitment = row.about, row.commitment
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
        "theme_names": [themes.get(key, key) for key in commitment.themes],
        "cited_paragraph": row.cited_paragraph or None,
    }
    return {column: known[column] for column in COLUMNS}
