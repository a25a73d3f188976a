"""`briefreader extract`."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_json_is_the_contract(run: Callable[..., Any], file: Path) -> None:
    """Keys in order; each quote stands at its offsets."""
    result = run("extract", file, "--format", "json")
    assert (result.code, result.err) == (0, "")
    found = json.loads(result.out)
    assert list(found) == ["statement", "commitments"]
    assert list(found["statement"]) == ["title", "date", "parties", "language", "text"]
    assert found["statement"]["date"] == "2015-11-02"
    assert found["statement"]["parties"] == ["United States", "Kazakhstan"]
    assert len(found["commitments"]) == 3
    for each in found["commitments"]:
        assert list(each) == [
            "quote", "start", "end", "paragraph", "cue", "strength", "actors", "themes", "due",
            "confidence",
        ]  # fmt: skip
        assert found["statement"]["text"][each["start"] : each["end"]] == each["quote"]
    assert [each["strength"] for each in found["commitments"]] == ["firm", "firm", "intent"]
    assert found["commitments"][1]["due"] == {"text": "by May 2016", "by": "2016-05-31"}


def test_json_keeps_letters_and_ends_with_a_line_end(run: Callable[..., Any], file: Path) -> None:
    """Indented by two, quotation marks as they are."""
    out = run("extract", file, "--format", "json").out
    assert out.startswith('{\n  "statement": {\n    "title": ')
    assert out.endswith("\n}\n")
    assert "“Central Asia”" in out


def test_csv_has_the_same_commitments(run: Callable[..., Any], file: Path) -> None:
    """A header, one row each, lists in one cell, CRLF; quotation marks do not break it."""
    file.write_text('We, the leaders, will call the plan "Bridge, and more".')
    objects = json.loads(run("extract", file, "--format", "json").out)["commitments"]
    out = run("extract", file, "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert out.endswith("\r\n")
    assert [row["quote"] for row in rows] == [each["quote"] for each in objects] != []
    assert [row["themes"] for row in rows] == ["; ".join(each["themes"]) for each in objects]
    assert [row["due_by"] for row in rows] == [""]


def test_text_is_for_people(run: Callable[..., Any], file: Path) -> None:
    """Title, day and parties; per commitment its paragraph, strength, theme, due day, actors."""
    lines = run("extract", file, "--format", "text").out.splitlines()
    assert lines[0] == "Joint Statement of the United States and Kazakhstan"
    assert lines[1] == "2015-11-02, United States, Kazakhstan"
    assert lines[2] == "3 commitments"
    due = next(line for line in lines if "by 2016-05-31" in line)
    assert due.startswith("¶ 3")
    assert "firm" in due
    assert due.endswith("United States, Kazakhstan")
    assert any("Terrorism" in line or "terrorism" in line for line in lines)


def test_a_text_without_commitments_is_no_failure(run: Callable[..., Any], file: Path) -> None:
    """It says so, in each format's own way."""
    file.write_text("The weather was fine. The ministers discussed it.")
    assert run("extract", file).out.endswith("\nNo commitments found.\n")
    assert json.loads(run("extract", file, "--format", "json").out)["commitments"] == []
    assert run("extract", file, "--format", "csv").out.count("\r\n") == 1
    assert run("extract", file).code == 0
