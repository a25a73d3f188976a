"""`briefreader export`: by ending, of chosen statements or all."""

import csv
import io
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library
from briefreader.library.records import Trashing
from briefreader.services.changes import apply_change
from briefreader.services.export.writing import FORMATS
from briefreader.services.statements.properties import trash

Run = Callable[..., Any]


@pytest.fixture
def three(database: Path) -> Path:
    """Return the library with a newer statement and one in the trash."""
    with open_library(database) as library:
        first = library.statements.get(1)
        day = first.date
        assert day
        library.statements.put(
            replace(first, id=0, digest="e", title="Newer", date=day.replace(year=2020))
        )
        gone = library.statements.put(replace(first, id=0, digest="f", title="Trashed"))
        change = trash([gone.id])
        assert isinstance(change.after, Trashing)
        apply_change(library, change)
    return database


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format(ending: str, run: Run, database: Path, tmp_path: Path) -> None:
    """The file is there, nothing is printed, and the program ends with 0."""
    out = tmp_path / f"out{ending}"
    result = run("export", "--library", database, "-o", out)
    assert (result.code, result.out, result.err) == (0, "", "")
    assert out.stat().st_size


def test_all_statements_by_default(run: Run, three: Path, tmp_path: Path) -> None:
    """The newest first, those in the trash left out."""
    out = tmp_path / "out.json"
    assert run("export", "--library", three, "-o", out).code == 0
    found = json.loads(out.read_text("utf-8"))["statements"]
    assert [each["statement"]["id"] for each in found] == [2, 1]
    assert [len(each["commitments"]) for each in found] == [0, 3]


def test_chosen_statements(run: Run, three: Path, tmp_path: Path) -> None:
    """In the order in which they are named, each once."""
    out = tmp_path / "out.json"
    chosen = ("--statement", 1, "--statement", 2, "--statement", 1)
    assert run("export", "--library", three, *chosen, "-o", out).code == 0
    found = json.loads(out.read_text("utf-8"))["statements"]
    assert [each["statement"]["id"] for each in found] == [1, 2]


def test_the_csv_has_what_the_command_prints(run: Run, database: Path, tmp_path: Path) -> None:
    """The same commitments with the same values, and more columns."""
    out = tmp_path / "out.csv"
    assert run("export", "--library", database, "-o", out).code == 0
    printed = run("commitments", "--library", database, "--format", "csv").out
    wanted = list(csv.DictReader(io.StringIO(printed, newline="")))
    found = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert [{key: row[key] for key in wanted[0]} for row in found] == wanted


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--library", "{db}"],
        ["-o", "out.csv", "--statement", "one"],
        ["-o", "out.csv", "extra"],
        ["-o", "out.csv", "--format", "csv"],
    ],
)
def test_wrong_usage(words: list[str], run: Run, database: Path) -> None:
    """It ends with 2 and says what is wrong."""
    result = run("export", *(word.format(db=database) for word in words))
    assert result.code == 2
    assert result.err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--library", "{db}", "-o", "{tmp}/out.xls"], "end the name in .csv, .json"),
        (["--library", "{db}", "-o", "{tmp}/out"], "end the name in"),
        (["--library", "{db}", "-o", "{tmp}/none/out.csv"], "No such file"),
        (["--library", "{db}", "-o", "{tmp}"], "end the name in"),
        (["--library", "{db}", "--statement", "9", "-o", "{tmp}/out.csv"], "no statement 9"),
        (["--library", "{tmp}/none.db", "-o", "{tmp}/out.csv"], "no library"),
    ],
)
def test_failures(words: list[str], reason: str, run: Run, database: Path, tmp_path: Path) -> None:
    """One line on standard error, exit code 1, and no file."""
    before = sorted(tmp_path.rglob("*"))
    result = run("export", *(word.format(db=database, tmp=tmp_path) for word in words))
    assert (result.code, result.out) == (1, "")
    assert len(result.err.splitlines()) == 1
    assert reason in result.err
    assert sorted(path for path in tmp_path.rglob("*") if ".db-" not in path.name) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_replaced(run: Run, database: Path, tmp_path: Path) -> None:
    """It stays what it is."""
    pipe = tmp_path / "out.csv"
    os.mkfifo(pipe)
    assert run("export", "--library", database, "-o", pipe).code == 1
    assert pipe.is_fifo()


def test_the_help_lists_the_formats(run: Run) -> None:
    """Each ending with what it is for."""
    result = run("export", "--help")
    assert result.code == 0
    for ending in FORMATS:
        assert f"  {ending} " in result.out
