"""What leaves the app as table, data, list, calendar and citation."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt

from briefreader.errors import CancelledError, ExportError, NotFoundError
from briefreader.library.database import Library
from briefreader.services.export import csv_table, writing
from briefreader.services.export.calendar import _folded
from briefreader.services.export.steps import Steps
from briefreader.services.export.writing import FORMATS, export, format_of

Exported = Callable[..., bytes]


def rows(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a CSV file as a spreadsheet reads them."""
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_csv_has_a_row_for_each_commitment_that_stands(exported: Exported) -> None:
    """The dismissed one is left out; quotes, commas and emoji stay as they are."""
    content = exported(".csv")
    table = rows(content)
    assert [each["commitment"] for each in table] == [
        "We will build the “bridge” 🌉, or =SUM(A1); really",
        "We will meet again in Tokyo next year",
        "We will sing",
    ]
    first = table[0]
    assert (first["date"], first["parties"]) == ("2015-11-02", "Japan; Chad")
    assert (first["themes"], first["review"]) == ("Trade and investment", "confirmed")
    assert table[1]["due_by"] == "2016-12-31"
    assert content.count(b"\r\n") == content.count(b"\n") == 4
    assert tuple(first) == csv_table.COLUMNS


def test_no_cell_is_a_formula(exported: Exported) -> None:
    """A spreadsheet shows the words that a statement or a colleague wrote."""
    table = rows(exported(".csv"))
    assert table[1]["evidence"] == "'=HYPERLINK(1)"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in table for cell in row.values())


def test_json_is_what_the_schema_says(exported: Exported, project: Path) -> None:
    """Everything is in it, what was dismissed too, and quotes stand at their offsets."""
    schema = json.loads((project / "docs" / "export.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    found = json.loads(exported(".json"))
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(found)
    first = found["statements"][0]
    assert [each["review"] for each in first["commitments"]] == [
        "confirmed",
        "unreviewed",
        "dismissed",
    ]
    for each in (*first["commitments"], *first["annotations"]):
        quote = each.get("quote", each.get("exact"))
        assert first["text"][each["start"] : each["end"]] == quote
    assert first["bookmarks"] == [{"id": 1, "name": "Here [1]", "position": 40}]
    assert first["annotations"][0]["note"] == "Ask *Vienna*\nfirst"
    assert json.loads(exported(".json", ()))["statements"] == []


def test_a_calendar_reads_the_due_dates(exported: Exported) -> None:
    """One all-day event for the dated commitment; the statement's address leads back."""
    content = exported(".ics")
    calendar: Any = icalendar.Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert event.errors == []
    assert event.decoded("dtstart") == dt.date(2016, 12, 31)
    assert event.decoded("dtend") == dt.date(2017, 1, 1)
    assert str(event["summary"]) == "We will meet again in Tokyo next year"
    assert str(event["description"]).splitlines()[1:] == [
        "Joint statement of Japan and Chad (2015-11-02)",
        "Due: next year",
        "By: Japan, Chad",
    ]
    assert str(event["url"]) == "https://example.org/a?b=1,2"
    assert event["categories"].to_ical() == b"Trade and investment"
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert exported(".ics") == content


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_folded_lines_come_apart_as_they_were(line: str) -> None:
    """No character is cut, and no line is too long for RFC 5545."""
    pieces = list(_folded(line))
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert all(len(piece.encode()) <= 75 for piece in pieces)


def test_bibtex_escapes_what_latex_takes_for_commands(exported: Exported) -> None:
    """Each statement has an entry with a key of its own."""
    text = exported(".bib").decode()
    assert "@misc{japan-chad-joint-2015,\n" in text
    assert "  author = {{Japan} and {Chad}},\n" in text
    assert "  date = {2015-11-02},\n" in text
    assert r"  title = {{Joint statement of Peru and Chile \& co\_100\%}}," in text
    assert text.count("@misc{") == 2
    assert text.count("{") - text.count("}") == 0


def test_csl_json_names_parties_as_they_are(exported: Exported) -> None:
    """Zotero splits no party into first and last name."""
    items = json.loads(exported(".csl.json"))
    assert items[0]["author"] == [{"literal": "Japan"}, {"literal": "Chad"}]
    assert items[0]["issued"] == {"date-parts": [[2015, 11, 2]]}
    assert items[0]["URL"] == "https://example.org/a?b=1,2"
    assert len({each["id"] for each in items}) == 2


def test_markdown_reads_as_lists_under_headings(exported: Exported) -> None:
    """What statements and names hold is no markup; a note is."""
    text = exported(".md").decode()
    html = MarkdownIt("commonmark").render(text)
    assert html.count("<h1>") == 2
    assert "<h2>Trade and investment</h2>" in html
    assert "<strong>firm</strong>, Japan, Chad, due by 2016-12-31 (para. 3)" in html
    assert "<em>Vienna</em>" in html
    assert "<li>Here [1] (para. 2)</li>" in html
    assert "plant trees" not in html


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_library_gives_the_same_bytes(exported: Exported, ending: str) -> None:
    """In every format."""
    assert exported(ending) == exported(ending)


def test_a_long_export_tells_of_each_statement(filled: Library, tmp_path: Path) -> None:
    """So that a bar can show how far it is."""
    told: list[tuple[int, int]] = []
    steps = Steps(progress=lambda done, total, _: told.append((done, total)))
    export(filled, (1, 2), tmp_path / "a.csv", steps)
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("ending", FORMATS)
def test_a_cancelled_export_leaves_what_was_there(
    filled: Library, tmp_path: Path, ending: str
) -> None:
    """Stopped after the first statement; no half file is left beside it either."""
    out = tmp_path / f"old{ending}"
    out.write_text("old")
    answers = iter((False, True))
    with pytest.raises(CancelledError):
        export(filled, (1, 2), out, Steps(cancelled=lambda: next(answers)))
    assert out.read_text() == "old"
    assert [each.name for each in tmp_path.glob("*old*")] == [out.name]
    assert list(tmp_path.glob(".*")) == []


def test_a_full_disk_leaves_what_was_there(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And says why the file could not be written."""
    out = tmp_path / "old.csv"
    out.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    table = writing.Format(".csv", "", full)
    monkeypatch.setattr(writing, "FORMATS", {".csv": table})
    with pytest.raises(ExportError, match="No space left on device"):
        export(filled, (1,), out)
    assert out.read_text() == "old"
    assert list(tmp_path.glob(".*")) == []


def test_an_unknown_ending_or_statement_is_refused(filled: Library, tmp_path: Path) -> None:
    """Nothing is written then."""
    with pytest.raises(ExportError, match=r"\.csv, \.json"):
        export(filled, (1,), tmp_path / "a.xyz")
    with pytest.raises(NotFoundError):
        export(filled, (7,), tmp_path / "a.csv")
    assert list(tmp_path.glob("*a.*")) == []


def test_the_longest_ending_counts() -> None:
    """Citations are no mere JSON; letters may be large."""
    found = format_of(Path("Quotes.CSL.JSON"))
    assert found is not None
    assert found.ending == ".csl.json"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(words=st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60))
def test_any_words_survive_csv_and_json(filled: Library, tmp_path: Path, words: str) -> None:
    """Emoji, quotation marks, line ends, whatever was noted."""
    commitment = filled.commitments.of_statement(1)[0]
    filled.commitments.put(replace(commitment, evidence=words))
    for ending in (".csv", ".json"):
        export(filled, (1,), tmp_path / f"a{ending}")
    (row, *_) = rows((tmp_path / "a.csv").read_bytes())
    defused = f"'{words}" if words[0] in "=+-@\t\r" else words
    assert row["evidence"] == defused
    (statement,) = json.loads((tmp_path / "a.json").read_text("utf-8"))["statements"]
    assert statement["commitments"][0]["evidence"] == words
