"""`briefreader backup` and `check`."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_a_backup_is_a_library(run: Callable[..., Any], database: Path, tmp_path: Path) -> None:
    """The copy lists the same statements."""
    copy = tmp_path / "copy.db"
    assert run("backup", "--library", database, "-o", copy).code == 0
    original = run("list", "--library", database, "--format", "json").out
    assert run("list", "--library", copy, "--format", "json").out == original


def test_a_backup_overwrites_nothing(run: Callable[..., Any], database: Path, file: Path) -> None:
    """The message proposes another name; the file is as it was."""
    before = file.read_bytes()
    result = run("backup", "--library", database, "-o", file)
    assert result.code == 1
    assert "exists already" in result.err
    assert file.read_bytes() == before


def test_a_sound_library_passes_the_check(run: Callable[..., Any], database: Path) -> None:
    """It says so."""
    result = run("check", "--library", database)
    assert (result.code, result.out) == (0, f"{database}: sound\n")


def test_each_damage_is_a_line(run: Callable[..., Any], database: Path) -> None:
    """On standard error, and the program ends with 1."""
    connection = sqlite3.connect(database)
    connection.execute("UPDATE commitments SET start = start + 1, end = end + 1")
    connection.commit()
    connection.close()
    result = run("check", "--library", database)
    assert (result.code, result.out) == (1, "")
    assert result.err.splitlines() == [
        f"briefreader: {database}: commitment {number}: statement 1 has other words at its place"
        for number in (1, 2, 3)
    ]
