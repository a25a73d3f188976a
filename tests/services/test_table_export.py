"""Export of the table's rows: all that is listed, in its order, in three formats."""

import csv
import datetime as dt
import io
import re
import zipfile
from pathlib import Path

import pytest

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.services.commitments_table.table_export import export_rows
from commitments_made import TODAY, add_commitment, add_statement


@pytest.fixture
def ids(library: Library) -> list[int]:
    """Return the ids of two commitments, in another order than that of the library."""
    lima = add_statement(library, "Lima | talks", TODAY, ["Chad will mend a bridge"])
    cairo = add_statement(library, "Cairo talks", None, ["=1+1 will be paid"])
    first = add_commitment(
        library, lima, "Chad will mend a bridge", due=DueDate("soon", dt.date(2026, 3, 4)),
        status=Status.MET, evidence="Seen",
    )  # fmt: skip
    second = add_commitment(library, cairo, "=1+1 will be paid", actors=("Chad", "Peru"))
    return [second.id, first.id, 99]


def test_a_table_of_the_rows(library: Library, ids: list[int], tmp_path: Path) -> None:
    """The columns are those of the other exports; what is a formula is made harmless."""
    out = tmp_path / "rows.csv"
    export_rows(library, ids, out)
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["id"] for row in rows] == [str(ids[0]), str(ids[1])]
    assert rows[0]["quote"] == "'=1+1 will be paid"
    assert (rows[1]["title"], rows[1]["due_by"]) == ("Lima | talks", "2026-03-04")
    assert (rows[1]["status"], rows[1]["evidence"]) == ("met", "Seen")


def test_markdown_of_the_rows(library: Library, ids: list[int], tmp_path: Path) -> None:
    """A table, in which no text is markup."""
    out = tmp_path / "rows.md"
    export_rows(library, ids, out)
    head, line, first, second = out.read_text("utf-8").splitlines()
    assert head.startswith("| Due | Status | Actor")
    assert set(line) <= set("| -")
    assert "| Chad, Peru |" in first
    assert "4 March 2026 | met |" in second
    assert "Lima \\| talks" in second


def test_a_workbook_of_the_rows(library: Library, ids: list[int], tmp_path: Path) -> None:
    """Dates are numbers that are shown as dates; no cell is a formula; the same bytes each time."""
    out, again = tmp_path / "rows.xlsx", tmp_path / "again.xlsx"
    export_rows(library, ids, out)
    export_rows(library, ids, again)
    assert out.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(out) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        styles = book.read("xl/styles.xml").decode()
    assert "<f>" not in sheet
    assert "=1+1 will be paid" in sheet
    # 4 March 2026, counted from 1900.
    assert re.search(r'<c r="\w+3" s="\d+"><v>46085</v></c>', sheet)
    assert "yyyy\\-mm\\-dd" in styles or "yyyy-mm-dd" in styles
    assert sheet.count("<row ") == 3


def test_days_that_programs_count_differently_are_text(library: Library, tmp_path: Path) -> None:
    """Excel takes 1900 for a leap year, LibreOffice does not; from March on they agree."""
    old = add_statement(library, "Old talks", dt.date(1900, 2, 28), ["Chad will mend a bridge"])
    due = DueDate("by spring", dt.date(1900, 3, 1))
    made = add_commitment(library, old, "Chad will mend a bridge", due=due)
    out = tmp_path / "rows.xlsx"
    export_rows(library, [made.id], out)
    with zipfile.ZipFile(out) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "1900-02-28" in sheet
    assert re.search(r'<c r="\w+2" s="\d+"><v>61</v></c>', sheet)


def test_an_export_of_statements_can_be_a_workbook(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    """By its ending, as any other format; what was dismissed is left out."""
    from briefreader.services.export.writing import export

    out = tmp_path / "all.xlsx"
    export(library, [1, 2], out)
    with zipfile.ZipFile(out) as book:
        assert "Chad will mend a bridge" in book.read("xl/worksheets/sheet1.xml").decode()
