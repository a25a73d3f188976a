"""Statement files and archives on the command line."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import open_library
from briefreader.library.records import Review
from briefreader.services.changes import apply_change
from briefreader.services.formats.briefstatement.briefstatement_writing import (
    shared_statement,
    statement_file,
)
from briefreader.services.review import review


@pytest.fixture
def mine(run: Callable[..., Any], file: Path, tmp_path: Path) -> Path:
    """Return my library, with the statement."""
    path = tmp_path / "mine.db"
    assert run("import", file, "--library", path).code == 0
    return path


@pytest.fixture
def sent(mine: Path, tmp_path: Path) -> Path:
    """Return Ann's statement file: she has dismissed the first commitment."""
    path = tmp_path / "ann.briefstatement"
    with open_library(mine) as library:
        shared = shared_statement(library, 1, "Ann")
    first, *rest = shared.commitments
    judged = replace(first, review=Review.DISMISSED, author="Ann")
    path.write_bytes(statement_file(replace(shared, commitments=(judged, *rest))))
    return path


def test_a_statement_file_is_imported(
    run: Callable[..., Any], mine: Path, sent: Path, file: Path, tmp_path: Path
) -> None:
    """Into a library that has the statement, and into one that has not; the second time it is old.

    Other files on the same line come in as well.
    """
    other = tmp_path / "other.db"
    result = run("import", sent, file, "--library", other)
    assert result.code == 0
    lines = result.out.splitlines()
    assert [line.split()[0] for line in lines] == ["imported", "duplicate"]
    assert "(from Ann)" in lines[0]
    assert run("import", sent, "--library", mine).out.startswith("imported")
    again = run("import", sent, "--library", mine)
    assert again.out.startswith("duplicate")
    assert "nothing in it is new" in again.out
    for path in (mine, other):
        with open_library(path) as library:
            assert library.commitments.of_statement(1)[0].author == "Ann"


def test_mine_is_kept_where_nobody_can_be_asked(
    run: Callable[..., Any], mine: Path, sent: Path
) -> None:
    """The line says how many were left, and where to settle them."""
    with open_library(mine) as library:
        apply_change(library, review.confirm(library.commitments.of_statement(1)[0]))
    result = run("import", sent, "--library", mine)
    assert result.code == 0
    assert "1 commitments that you judged otherwise" in result.out
    with open_library(mine) as library:
        assert library.commitments.of_statement(1)[0].review is Review.CONFIRMED


def test_a_hostile_file_fails_with_its_reason(
    run: Callable[..., Any], mine: Path, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """One line on standard error, exit code 1, the library as it was."""
    bad = tmp_path / "bad.briefstatement"
    bad.write_bytes(b"PK no")
    before = dump_of(mine)
    result = run("import", bad, tmp_path / "none.briefstatement", "--library", mine)
    assert result.code == 1
    first, second = result.err.splitlines()
    assert "damaged" in first
    assert "cannot be read" in second
    assert dump_of(mine) == before


def test_an_archive_is_written_and_restored(
    run: Callable[..., Any], mine: Path, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """The restored library is equal; no archive is written over a file."""
    archive, restored = tmp_path / "a.zip", tmp_path / "restored.db"
    assert run("backup", "--library", mine, "-o", archive).code == 0
    assert run("restore", archive, "-o", restored).code == 0
    assert dump_of(restored) == dump_of(mine)
    result = run("backup", "--library", mine, "-o", archive)
    assert result.code == 1
    assert "exists already" in result.err
