"""`briefreader export`: the format is what the name ends in."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from briefreader.services.export.writing import FORMATS


def test_all_statements_or_some_are_written(
    run: Callable[..., Any], database: Path, tmp_path: Path
) -> None:
    """Without --statement all of them."""
    everything, one = tmp_path / "all.json", tmp_path / "one.json"
    assert run("export", "--library", database, "-o", everything).code == 0
    assert run("export", "--library", database, "--statement", 1, "-o", one).code == 0
    counts = [len(json.loads(each.read_text("utf-8"))["statements"]) for each in (everything, one)]
    assert counts[0] >= counts[1] == 1


def test_an_unknown_ending_fails_in_one_line(
    run: Callable[..., Any], database: Path, tmp_path: Path
) -> None:
    """With the endings that there are, and without a file."""
    ended = run("export", "--library", database, "-o", tmp_path / "a.xyz")
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert ", ".join(FORMATS) in ended.err
    assert not (tmp_path / "a.xyz").exists()


def test_a_statement_that_is_not_there_fails(
    run: Callable[..., Any], database: Path, tmp_path: Path
) -> None:
    """Nothing is written."""
    ended = run("export", "--library", database, "--statement", 99, "-o", tmp_path / "a.csv")
    assert ended.code == 1
    assert "no statement 99" in ended.err
    assert not (tmp_path / "a.csv").exists()
