"""Copies of libraries to read in, of libraries that others use and of damaged ones."""

import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefreader.errors import LibraryError, LockedError
from briefreader.library import reading_copies
from briefreader.library.database import Library, open_library, open_reader
from briefreader.library.reading_copies import (
    discard_abandoned_copies,
    discard_reading_copy,
    make_reading_copy,
)


def test_it_holds_what_the_log_holds(library: Library, add_statement: Callable[..., Any]) -> None:
    """Of a library that is open and written to; and nobody can write to the copy."""
    statement = add_statement()
    copy = make_reading_copy(library.path)
    for opener in (open_library, open_reader):
        with opener(copy) as opened:
            assert [each.id for each in opened.statements.summaries()] == [statement.id]
            assert opened.is_read_only
    assert stat.S_IMODE(copy.parent.stat().st_mode) == stat.S_IRWXU
    with open_library(copy) as opened, pytest.raises(LibraryError):
        opened.check_writable()
    discard_reading_copy(copy)
    assert not copy.parent.exists()


def test_the_library_is_left_as_it_lies(library: Library) -> None:
    """No file comes beside it, and its log stays."""
    library.settings.set("in the log", value=True)
    before = {each.name: each.read_bytes() for each in library.path.parent.iterdir()}
    discard_reading_copy(make_reading_copy(library.path))
    after = {each.name: each.read_bytes() for each in library.path.parent.iterdir()}
    assert after.keys() == before.keys()
    assert after["library.db"] == before["library.db"]
    assert after["library.db-wal"] == before["library.db-wal"]


def test_one_that_is_written_to_all_the_time_is_told_of(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of two halves is of no use; nothing is left of the tries."""
    made: list[Path] = []

    def copied(source: Path, target: Path, _check: object) -> None:
        made.append(target)
        target.write_bytes(source.read_bytes())
        library.settings.set("again", len(made))

    monkeypatch.setattr(reading_copies, "_copy", copied)
    with pytest.raises(LockedError):
        make_reading_copy(library.path)
    assert made
    assert not made[0].parent.exists()


def test_nothing_else_is_discarded(library: Library) -> None:
    """A slip would delete a folder of the user's."""
    with pytest.raises(ValueError, match="no copy"):
        discard_reading_copy(library.path)
    assert library.path.exists()


def test_what_a_killed_program_left_is_discarded(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of programs that still run are not."""
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))
    kept = make_reading_copy(library.path, owner="here-1")
    left = make_reading_copy(library.path, owner="here-2")
    discard_abandoned_copies(lambda owner: owner == "here-2")
    assert kept.exists()
    assert not left.parent.exists()
