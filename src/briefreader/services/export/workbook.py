"""Workbook of commitments (Office Open XML), for spreadsheets: dates are dates, nothing a formula.

Its columns are those of the CSV table. XlsxWriter keeps a row in memory at a time. The file says
nothing of who wrote it or when: the same commitments give the same bytes.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter

from briefreader.library.database import Library
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.progress import Steps
from briefreader.services.export.table import COLUMNS, TableRow, ThemeNames, rows_of, values

_DATES = frozenset({"date", "due_by", "status_date"})
_WIDTHS = {
    "title": 40,
    "quote": 80,
    "evidence": 40,
    "parties": 30,
    "actors": 24,
    "themes": 24,
    "theme_names": 30,
    "cited_paragraph": 16,
}
_WIDTH = 12
_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - as XlsxWriter takes it
_FIRST_DAY = dt.date(1900, 3, 1)
"""Programs number earlier days differently, as Excel has a 29 February 1900: those are texts."""
_LONGEST = 32_767
"""Characters that a cell may have."""


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the commitments that were not dismissed, a row each, by statement and place."""
    write_rows(path, rows_of(library, statement_ids, steps), theme_names(library))


def write_rows(path: Path, rows: Iterable[TableRow], themes: ThemeNames) -> None:
    """Write these rows, in their order."""
    options = {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet("Commitments")
        bold = book.add_format({"bold": True})
        for number, name in enumerate(COLUMNS):
            sheet.set_column(number, number, _WIDTHS.get(name, _WIDTH))
            sheet.write_string(0, number, name, bold)
        sheet.freeze_panes(1, 0)
        last = 0
        for last, row in enumerate(rows, 1):
            for number, (name, value) in enumerate(values(row, themes).items()):
                _write_cell(sheet, (last, number), name, value)
        sheet.autofilter(0, 0, last, len(COLUMNS) - 1)


def _write_cell(
    sheet: "xlsxwriter.worksheet.Worksheet", place: tuple[int, int], name: str, value: object
) -> None:
    """Write a value as what it is; a text is a text, whatever it begins with."""
    if value is None or value == "":
        return
    if name in _DATES and (day := dt.date.fromisoformat(str(value))) >= _FIRST_DAY:
        sheet.write_datetime(*place, day)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        sheet.write_number(*place, value)
    else:
        text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
        sheet.write_string(*place, text[:_LONGEST])
