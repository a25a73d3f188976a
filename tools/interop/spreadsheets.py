"""Tables in LibreOffice Calc and pandas: every row with all its cells, and days as days."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export import table
from briefreader.services.export.csv_writing import Separator
from briefreader.services.export.progress import Steps
from briefreader.services.export.writing import export
from briefreader.text.formulas import defused
from interop.rows import Row
from interop.scratch import converted, output_of, program, python_with

NEEDS = "LibreOffice Calc (soffice); pandas and openpyxl are installed apart from ours"
_DAYS = ("date", "due_by", "status_date")
Cells = Mapping[str, object]


class _Csv(NamedTuple):
    """A form of CSV, and what a person chooses in LibreOffice's dialog to read it."""

    name: str
    separator: Separator
    language: int

    @property
    def import_filter(self) -> str:
        """Separator, quotes, UTF-8, the first line, no formats of columns, the language."""
        return f"CSV:{ord(self.separator)},34,76,1,,{self.language}"


_FORMS = (
    _Csv("CSV", Separator.COMMA, language=1033),
    _Csv("CSV with semicolons, in German", Separator.SEMICOLON, language=1031),
    _Csv("CSV with tabs", Separator.TAB, language=1033),
)


def run(library: Path, work: Path) -> Iterator[Row]:
    """Yield how many commitments and days arrive of an export of all statements."""
    program("soffice")
    python = python_with("pandas", ["pandas", "openpyxl"])
    with open_library(library, create=False) as opened:
        sent = _written(opened, work)
    asked, about = [], []
    for number, form in enumerate(_FORMS):
        text, made = work / f"{number}.csv", work / f"csv{number}"
        (seen,) = converted([text], "xlsx", made, form.import_filter)
        asked += [f"{text}:{form.separator}:{form.separator.decimal_sign}", f"{seen}:openpyxl"]
        about += [("pandas", form.name), ("LibreOffice", form.name)]
    (seen,) = converted([work / "table.xlsx"], "xlsx", work / "book")
    asked += [str(work / "table.xlsx"), f"{seen}:openpyxl"]
    about += [("pandas", "XLSX"), ("LibreOffice", "XLSX")]
    script = Path(__file__).with_name("reading_tables.py")
    read = json.loads(output_of([python, script, *asked]))
    for (name, kind), rows in zip(about, read, strict=True):
        yield from _compared(name, kind, sent, rows)


def _written(library: Library, work: Path) -> list[Cells]:
    """Write the files; return what their rows hold."""
    ids = library.statements.listed(Listing())
    for number, form in enumerate(_FORMS):
        export(library, ids, work / f"{number}.csv", separator=form.separator)
    export(library, ids, work / "table.xlsx")
    names = theme_names(library)
    return [table.values(each, names) for each in table.rows_of(library, ids, Steps())]


def _compared(name: str, kind: str, sent: Sequence[Cells], read: Sequence[Cells]) -> Iterator[Row]:
    """Yield how many rows arrived with all their cells, and how many days as days."""
    harmless = kind != "XLSX"
    pairs = list(zip(sent, read, strict=False))
    alike = [_expected(one, harmless=harmless) == dict(other) for one, other in pairs]
    yield Row(name, f"commitments ({kind})", len(sent), sum(alike) if len(sent) == len(read) else 0)
    days = [(one[column], other.get(column)) for one, other in pairs for column in _DAYS]
    named = [(day, cell) for day, cell in days if day is not None]
    yield Row(
        name, f"days as days ({kind})", len(named), sum(cell == {"day": day} for day, cell in named)
    )


def _expected(sent: Cells, *, harmless: bool) -> dict[str, object]:
    """Return the cells of a row as they are to arrive; ``harmless`` as a CSV file has them."""
    cells: dict[str, object] = {}
    for column, value in sent.items():
        cell = "; ".join(map(str, value)) if isinstance(value, list) else value
        if isinstance(cell, str) and harmless:
            cell = defused(cell)
        if column in _DAYS and cell:
            cell = {"day": cell}
        cells[column] = None if cell == "" else cell
    return cells
