"""Writer of a comparison to a file, in the format that the file's ending names."""

import io
import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from briefreader.errors import ExportError
from briefreader.services.briefing.paper import Paper
from briefreader.services.comparison.comparison_objects import (
    COLUMNS,
    comparison_cells,
    comparison_object,
)
from briefreader.services.comparison.comparison_page import comparison_pdf
from briefreader.services.comparison.comparison_text import (
    Say,
    comparison_markdown,
    comparison_text,
)
from briefreader.services.comparison.statement_comparison import StatementComparison
from briefreader.services.export.csv_writing import ENCODING, CsvWriter, Separator
from briefreader.services.files import replacing
from briefreader.translatable import mark


def write_comparison(
    comparison: StatementComparison,
    out: Path,
    made: date,
    paper: Paper = Paper.A4,
    say: Say = str,
    language: str = "en",
    separator: Separator = Separator.COMMA,
) -> None:
    """Write ``comparison`` to ``out``: one page as PDF, or all of it as text, table or JSON.

    For a PDF a QGuiApplication must exist. ``language`` is that of the words that ``say`` returns,
    ``separator`` that of a table.
    A file at ``out`` is replaced whole or stays as it was. Raises ExportError if the ending names
    no format that can be written, or the file cannot be written.
    """
    ending = out.suffix.lower()
    if ending not in FORMATS:
        raise ExportError(
            mark(
                "errors",
                "{name}: a comparison cannot be written as this; end the name in {endings}.",
            ),
            name=out.name,
            endings=", ".join(FORMATS),
        )
    if ending == ".pdf":
        content = comparison_pdf(comparison, made, paper, say, language)
    elif ending == ".csv":
        content = _csv(comparison, separator).encode(ENCODING)
    else:
        content = _TEXTS[ending](comparison, say).encode()
    with replacing(out, ExportError) as beside:
        beside.write_bytes(content)


def _json(comparison: StatementComparison, _say: Say) -> str:
    return json.dumps(comparison_object(comparison), ensure_ascii=False, indent=2) + "\n"


def _csv(comparison: StatementComparison, separator: Separator) -> str:
    target = io.StringIO(newline="")
    rows = CsvWriter(target, separator)
    rows.row(COLUMNS)
    for cells in comparison_cells(comparison.rows):
        rows.row(cells)
    return target.getvalue()


_TEXTS: Mapping[str, Callable[[StatementComparison, Say], str]] = {
    ".md": comparison_markdown,
    ".txt": comparison_text,
    ".json": _json,
}
FORMATS = (".pdf", ".md", ".txt", ".csv", ".json")
"""The endings that ``write_comparison`` knows."""
