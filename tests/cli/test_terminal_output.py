"""What a terminal is given: nothing in titles and file names that it would obey."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library

_PROMISE = "Kazakhstan will cut emissions by 2030.\n"
_TITLE = "Joint\x1b]0;owned\x07 \x9b31m\u202eStatement"


@pytest.fixture
def database(run: Callable[..., Any], tmp_path: Path) -> Path:
    """Return a library with one statement whose title is hostile, as another program wrote it."""
    file = tmp_path / "talks.txt"
    file.write_text(_PROMISE, "utf-8")
    path = tmp_path / "library.db"
    run("import", file, "--library", path)
    with open_library(path) as library, library.transaction():
        statement = library.statements.get(1)
        library.statements.put(replace(statement, title=_TITLE))
    return path


def _assert_obeys_nothing(text: str) -> None:
    """Fail if ``text`` has a control character other than a line end."""
    assert [char for char in text if char in "\x07\x1b\x9b\u202e"] == []


@pytest.mark.parametrize(
    "command", [("list",), ("search", "emissions"), ("list", "--format", "json")]
)
def test_titles_move_no_cursor(
    run: Callable[..., Any], database: Path, command: tuple[str, ...]
) -> None:
    """Escape sequences are shown, in tables and in JSON, whose value is still the title."""
    out = run(*command, "--library", database).out
    if "json" in command:
        assert json.loads(out)[0]["title"] == _TITLE
        assert "\x1b" not in out
        assert "\x9b" not in out
    else:
        _assert_obeys_nothing(out)
        assert r"Joint\x1b]0;owned\x07 \x9b31m\u202eStatement" in out


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("export",), "out.md"),
        (("briefing", "--statement", "1"), "out.md"),
        (("briefing", "--statement", "1"), "out.html"),
    ],
)
def test_titles_turn_no_page_around(
    run: Callable[..., Any], database: Path, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    """The heads of what is written for people show what is hidden in a title."""
    out = tmp_path / name
    assert run(*command, "--library", database, "-o", out).code == 0
    text = out.read_text("utf-8")
    _assert_obeys_nothing(text)
    assert "u202eStatement" in text


def test_file_names_forge_no_lines(run: Callable[..., Any], tmp_path: Path) -> None:
    """A line feed within a name is shown as such: a file has one line, as each other has."""
    forged = tmp_path / "a\nimported   statement 9     b\x1b[2J.txt"
    forged.write_text(_PROMISE, "utf-8")
    broken = tmp_path / "c\nbriefreader: d\x07.txt"
    broken.touch()
    result = run("import", forged, broken, "--library", tmp_path / "library.db")
    assert result.code == 1
    assert len(result.out.splitlines()) == 2
    assert len(result.err.splitlines()) == 1
    assert r"a\nimported   statement 9     b\x1b[2J.txt" in result.out
    _assert_obeys_nothing(result.out + result.err)


def test_extracted_titles_are_shown(run: Callable[..., Any], tmp_path: Path) -> None:
    """The title that a document declares is not obeyed either."""
    file = tmp_path / "talks.html"
    file.write_text(f"<title>Joint&#x202e;Statement</title><body><p>{_PROMISE}</p></body>", "utf-8")
    out = run("extract", file, "--format", "text").out
    assert r"Joint\u202eStatement" in out
    _assert_obeys_nothing(out)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_cell_of_a_table_is_a_formula(
    run: Callable[..., Any], database: Path, start: str
) -> None:
    """A spreadsheet that opens what was written runs nothing."""
    with open_library(database) as library:
        first = library.commitments.find()[0]
        library.commitments.put(replace(first, evidence=f"{start}cmd()"))
    out = run("commitments", "--library", database, "--format", "csv").out
    cells = [row["evidence"] for row in csv.DictReader(io.StringIO(out, newline=""))]
    assert f"'{start}cmd()" in cells
    assert f"{start}cmd()" not in cells
