"""`briefreader extract`."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefreader.cli.tables import extraction_text
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.model import DueDate, Strength
from briefreader.services.detection.extraction import Extraction
from briefreader.text.span import Span


def test_json_is_the_contract(run: Callable[..., Any], file: Path) -> None:
    """Keys in order; each quote stands at its offsets."""
    result = run("extract", file, "--format", "json")
    assert (result.code, result.err) == (0, "")
    found = json.loads(result.out)
    assert list(found) == ["statement", "commitments"]
    assert list(found["statement"]) == ["title", "date", "parties", "language", "text"]
    assert found["statement"]["date"] == "2015-11-02"
    assert found["statement"]["parties"] == ["United States", "Kazakhstan"]
    assert found["commitments"] != []
    for each in found["commitments"]:
        assert list(each) == [
            "quote", "start", "end", "paragraph", "cue", "strength", "actors", "themes", "due",
            "confidence",
        ]  # fmt: skip
        assert found["statement"]["text"][each["start"] : each["end"]] == each["quote"]


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


def test_csv_has_names_and_printed_numbers_last(run: Callable[..., Any], file: Path) -> None:
    """Beside the keys of themes, and the place of the paragraph among all."""
    file.write_text("Joint statement\n\n1. We met.\n\n2. We, the leaders, will fight terrorism.")
    rows = list(csv.DictReader(io.StringIO(run("extract", file, "--format", "csv").out)))
    assert list(rows[0])[-3:] == ["confidence", "theme_names", "cited_paragraph"]
    told = ("themes", "theme_names", "paragraph", "cited_paragraph")
    assert [tuple(row[each] for each in told) for row in rows] == [
        ("terrorism", "Terrorism", "3", "2")
    ]


def test_text_is_for_people() -> None:
    """Title, day and parties; per commitment its paragraph, strength, theme, due day, actors."""
    text = "Both sides pledged to open a consulate in Astana by May 2016. They will meet."
    both = ("United States", "Kazakhstan")
    first = Detection(
        span=Span(0, 60),
        paragraph=3,
        cue="pledged to",
        rule="pledge",
        strength=Strength.FIRM,
        actors=both,
        themes=("migration", "trade-investment"),
        due=DueDate("by May 2016", dt.date(2016, 5, 31)),
        confidence=0.9,
    )
    second = replace(
        first, span=Span(62, 76), paragraph=12, strength=Strength.INTENT, themes=(), due=None
    )
    extraction = Extraction(
        text=text,
        metadata=Metadata(title="Talks", date=None, parties=both, language="en"),
        source="",
        detections=(first, second),
    )
    assert extraction_text(extraction, {"migration": "Migration"}) == (
        "Talks\n"
        "undated, United States, Kazakhstan\n"
        "2 commitments\n"
        "\n"
        "¶ 3   firm    Migration  by 2016-05-31  United States, Kazakhstan\n"
        "    Both sides pledged to open a consulate in Astana by May 2016\n"
        "¶ 12  intent  no theme   no date        United States, Kazakhstan\n"
        "    They will meet\n"
    )


def test_text_is_the_default(run: Callable[..., Any], file: Path) -> None:
    """It starts with the title and the day."""
    lines = run("extract", file).out.splitlines()
    assert lines[0] == "Joint Statement of the United States and Kazakhstan"
    assert lines[1] == "2015-11-02, United States, Kazakhstan"
    assert run("extract", file, "--format", "text").out.splitlines() == lines


def test_a_text_without_commitments_is_no_failure(run: Callable[..., Any], file: Path) -> None:
    """It says so, in each format's own way."""
    file.write_text("The weather was fine. The ministers discussed it.")
    assert run("extract", file).out.endswith("\nNo commitments found.\n")
    assert json.loads(run("extract", file, "--format", "json").out)["commitments"] == []
    assert run("extract", file, "--format", "csv").out.count("\r\n") == 1
    assert run("extract", file).code == 0


def test_a_guessed_encoding_is_no_failure(run: Callable[..., Any], tmp_path: Path) -> None:
    """It is said on standard error, in one line with the file's name; the output is as ever."""
    file = tmp_path / "old.txt"
    file.write_bytes("France and Peru agreed to meet in Orléans.".encode("cp1252"))
    found = run("extract", file, "--format", "json")
    assert found.code == 0
    (line,) = found.err.splitlines()
    assert line.startswith(f"briefreader: {file}: ")
    assert "Windows-1252" in line
    assert len(json.loads(found.out)["commitments"]) == 1
