"""CSV with the separator that a spreadsheet expects, and what people read beside keys."""

import csv
import io
from pathlib import Path

import pytest

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.services.annotations.notes_export import export_notes
from briefreader.services.briefing.sources import brief_statement
from briefreader.services.commitments_table.table_export import export_rows
from briefreader.services.export.csv_writing import CsvWriter, Separator
from briefreader.services.export.table import COLUMNS
from briefreader.services.export.writing import export
from briefreader.services.library_access import open_with_themes
from commitments_made import TODAY, add_commitment, add_statement

AWKWARD = ("=1+1", 'He said "a;b,c\td"', "two\r\nlines", 0.5, 1234, None, "'=", -0.25)


def written(separator: Separator) -> list[str]:
    """Return the cells of ``AWKWARD`` as Python's reader finds them in a file."""
    target = io.StringIO(newline="")
    CsvWriter(target, separator).row(AWKWARD)
    (row,) = csv.reader(
        io.StringIO(target.getvalue(), newline=""), delimiter=separator.value, strict=True
    )
    return row


@pytest.mark.parametrize("separator", Separator)
def test_every_separator_keeps_the_cells_apart(separator: Separator) -> None:
    """Whatever stands in them; formulas are harmless, also where a number has a decimal comma."""
    numbers = ("0,5", "-0,25") if separator is Separator.SEMICOLON else ("0.5", "-0.25")
    assert written(separator) == [
        "'=1+1", AWKWARD[1], AWKWARD[2], numbers[0], "1234", "", "''=", numbers[1],
    ]  # fmt: skip


NUMBERED = (
    "The Presidents met in Lima.",
    "1. They spoke of water.",
    "Chad will dig wells.",
    "2. Peru will plant trees.",
)


@pytest.fixture
def numbered(library: Library) -> list[int]:
    """Return the ids of three commitments of a statement that numbers its paragraphs, backwards."""
    open_with_themes(library.path).close()
    lima = add_statement(library, "Lima talks", TODAY, NUMBERED)
    made = [
        add_commitment(library, lima, quote, paragraph=paragraph, themes=themes)
        for quote, paragraph, themes in (
            ("The Presidents met in Lima.", 2, ()),
            ("Chad will dig wells.", 4, ("climate-environment", "energy")),
            ("Peru will plant trees.", 5, ("of-nobody",)),
        )
    ]
    return [each.id for each in reversed(made)]


def test_the_cited_number_is_that_of_briefings(
    library: Library, numbered: list[int], tmp_path: Path, qapp: object
) -> None:
    """Beside the place among all paragraphs; a paragraph before the first number has none."""
    out, markdown, rows_out = tmp_path / "all.csv", tmp_path / "all.md", tmp_path / "rows.csv"
    export(library, [1], out)
    export(library, [1], markdown)
    export_rows(library, numbered, rows_out)
    rows = list(csv.DictReader(out.open(encoding="utf-8-sig", newline="")))
    assert [row["paragraph"] for row in rows] == ["2", "4", "5"]
    assert [row["cited_paragraph"] for row in rows] == ["", "1", "2"]
    other = list(csv.DictReader(rows_out.open(encoding="utf-8-sig", newline="")))
    assert other == rows[::-1]
    briefed = brief_statement(library, 1, TODAY)
    told = {item.quote: item.paragraph for group in briefed.groups for item in group.items}
    assert told == {row["quote"]: int(row["cited_paragraph"] or 0) for row in rows}
    for row in rows[1:]:
        line = next(
            each for each in markdown.read_text("utf-8").splitlines() if row["quote"] in each
        )
        assert f"para. {row['cited_paragraph']}" in line


def test_themes_have_their_names_beside_their_keys(
    library: Library, numbered: list[int], tmp_path: Path
) -> None:
    """As the library calls them, best first; one that is not known keeps its key."""
    out = tmp_path / "rows.csv"
    export_rows(library, numbered, out, separator=Separator.SEMICOLON)
    rows = list(csv.DictReader(out.open(encoding="utf-8-sig", newline=""), delimiter=";"))
    assert [(row["themes"], row["theme_names"]) for row in rows] == [
        ("of-nobody", "of-nobody"),
        ("climate-environment; energy", "Climate and environment; Energy"),
        ("", ""),
    ]
    assert {row["confidence"] for row in rows} == {"0,9"}
    assert {row["strength"] for row in rows} == {Strength.FIRM.value}


def test_new_columns_come_last() -> None:
    """Programs of others count on the places of those that were there before."""
    assert COLUMNS[:3] == ("id", "statement", "title")
    assert COLUMNS[9] == "paragraph"
    assert COLUMNS[22:] == ("evidence", "theme_names", "cited_paragraph")


def test_notes_have_the_separator_too(library: Library, tmp_path: Path) -> None:
    """Their table begins with its head, however few there are."""
    out = tmp_path / "notes.csv"
    export_notes(library, (), out, separator=Separator.TAB)
    assert out.read_bytes().startswith(b"\xef\xbb\xbfid\tstatement\ttitle\tdate\t")
