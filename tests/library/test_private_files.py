"""Libraries and their copies can be read by nobody but their owner, at no moment."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import Library, default_library_path, open_library
from briefreader.library.records import Statement

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")

PRIVATE, FOLDER, OPEN = 0o600, 0o700, 0o644


def mode(path: Path) -> int:
    """Return what the owner, the group and others may do with the file."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(autouse=True)
def generous_umask() -> Iterator[None]:
    """Let new files be open to all, unless whoever makes them says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_new_library_is_private_from_the_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is so before SQLite writes to it, and so is what SQLite keeps beside it."""
    path = tmp_path / "library.db"
    seen: list[int] = []
    connect = sqlite3.connect

    def watched(name: Path, *args: Any, **named: Any) -> sqlite3.Connection:
        seen.append(mode(path))
        return connect(name, *args, **named)

    monkeypatch.setattr(sqlite3, "connect", watched)
    with open_library(path) as library:
        library.settings.set("any", value=1)
        modes = {each.name: mode(each) for each in tmp_path.glob("library.db*")}
    assert set(seen) == {PRIVATE}
    assert modes == dict.fromkeys(("library.db", "library.db-wal", "library.db-shm"), PRIVATE)


def test_folders_that_are_made_for_a_library_are_private(tmp_path: Path) -> None:
    """Each of them is; a folder that was there stays as it is."""
    there = tmp_path / "there"
    there.mkdir(mode=0o755)
    path = there / "new" / "deeper" / "library.db"
    open_library(path).close()
    assert [mode(each) for each in (path.parent, path.parent.parent)] == [FOLDER, FOLDER]
    assert mode(there) == 0o755


def test_an_older_library_is_made_private(new_library: Path, tmp_path: Path) -> None:
    """The log of one that was not closed is made so too, and the owner's rights stay."""
    path, log = tmp_path / "library.db", tmp_path / "library.db-wal"
    path.write_bytes(new_library.read_bytes())
    log.touch()
    path.chmod(OPEN)
    log.chmod(OPEN)
    with open_library(path):
        assert (mode(path), mode(log)) == (PRIVATE, PRIVATE)


def test_an_older_library_behind_a_link_is_made_private(new_library: Path, tmp_path: Path) -> None:
    """The file that the link leads to is, and what lies beside that."""
    path, link = tmp_path / "folder" / "library.db", tmp_path / "link.db"
    path.parent.mkdir()
    path.write_bytes(new_library.read_bytes())
    link.symlink_to(path)
    with open_library(link) as library:
        library.settings.set("any", value=1)
        modes = {mode(each) for each in path.parent.iterdir()}
    assert modes == {PRIVATE}


def test_a_new_library_behind_a_link_is_private(tmp_path: Path) -> None:
    """A link that leads to no file yet makes one that nobody else can read."""
    path, link = tmp_path / "library.db", tmp_path / "link.db"
    link.symlink_to(path)
    open_library(link).close()
    assert mode(path) == PRIVATE


def test_a_library_of_somebody_else_stays_as_it_is(
    new_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who may read it is for its owner to say."""
    path = tmp_path / "library.db"
    path.write_bytes(new_library.read_bytes())
    path.chmod(OPEN)
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    open_library(path).close()
    assert mode(path) == OPEN


def test_the_folder_of_the_users_own_library_is_made_private() -> None:
    """An earlier version made it open to all."""
    path = default_library_path()
    path.parent.mkdir(parents=True)
    open_library(path).close()
    assert mode(path.parent) == FOLDER


def test_a_backup_is_private_while_it_is_written(
    library: Library, statement: Statement, tmp_path: Path
) -> None:
    """It is so at each step of the copying, and in the end."""
    copy = tmp_path / "copy.db"
    seen: set[int] = set()
    library.back_up(copy, lambda _left, _all: seen.add(mode(copy)))
    assert library.statements.get(statement.id) == statement
    assert seen | {mode(copy)} == {PRIVATE}
