"""The lock of a library among machines and users."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefreader.services.library_lock import LibraryLock
from briefreader.services.lock_holder import NOBODY_KNOWN, Holder
from briefreader.services.processes import own_mark

TAKE = """
import sys
from pathlib import Path
from briefreader.services.library_lock import LibraryLock
lock = LibraryLock(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
print("theirs" if lock.take() else "mine", flush=True)
sys.stdin.readline()
"""
FOREIGN = {
    "user": "ann", "host": "desk", "machine": "", "process": "00000000-12",
    "since": "2026-03-04T12:00:00+00:00",
}  # fmt: skip
Program = subprocess.Popen[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a library, of which the lock need not know more than that it is there."""
    made = tmp_path / "library.db"
    made.touch(mode=0o600)
    return made


@pytest.fixture
def start(path: Path) -> Iterator[Callable[[], Program]]:
    """Return a function that starts a program which takes the lock when it is told to."""
    started: list[Program] = []

    def begin() -> Program:
        made = subprocess.Popen(
            [sys.executable, "-c", TAKE, path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(made)
        assert said(made) == "ready"
        return made

    yield begin
    for each in started:
        each.kill()
        each.wait()


def said(program: Program) -> str:
    """Return the next line that the program says."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def tell(program: Program) -> None:
    """Tell the program to take the lock."""
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def write_foreign(path: Path, content: bytes = json.dumps(FOREIGN).encode()) -> Path:
    """Write the lock of another machine; returns its file."""
    made = path.with_name("library.db.lock")
    made.write_bytes(content)
    return made


def leave(file: Path) -> None:
    """Let the lock be one that nobody has touched for an hour."""
    about = file.stat()
    os.utime(file, (about.st_atime, about.st_mtime - 3600))


def test_it_says_who_has_the_library_open(path: Path) -> None:
    """To those only who can read the library; and is gone afterwards."""
    lock = LibraryLock(path)
    assert lock.take() is None
    assert {each.name for each in path.parent.iterdir()} == {"library.db", "library.db.lock"}
    holder = Holder.decoded(lock.file.read_bytes())
    assert holder.is_own_user_here
    assert holder.process == own_mark()
    assert holder.since_when is not None
    assert stat.S_IMODE(lock.file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR
    lock.release()
    assert [each.name for each in path.parent.iterdir()] == ["library.db"]


def test_another_program_of_the_user_is_known(path: Path, start: Callable[[], Program]) -> None:
    """As one that SQLite keeps apart; once it has been killed the lock is free."""
    other = start()
    tell(other)
    assert said(other) == "mine"
    link = path.with_name("link.db")
    link.symlink_to(path)
    holder = LibraryLock(link).take()
    assert holder is not None
    assert holder.is_own_user_here
    other.kill()
    other.wait()
    assert LibraryLock(path).look() is None
    assert LibraryLock(path).take() is None


def test_another_machine_is_told_of(path: Path) -> None:
    """Who, where and since when; its lock is left as it is."""
    file = write_foreign(path)
    lock = LibraryLock(path)
    holder = lock.take()
    assert holder is not None
    assert (holder.user, holder.host) == ("ann", "desk")
    assert not holder.is_of_this_machine
    lock.release()
    assert json.loads(file.read_bytes()) == FOREIGN
    assert lock.look() == holder


def test_a_machine_of_the_same_name_is_another(path: Path) -> None:
    """Of its processes nothing is known here; of this machine's, which have ended."""
    ended = f"{own_mark().partition('-')[0]}-999999999"
    here = Holder.own()._replace(process=ended)
    file = write_foreign(path, json.dumps(here._replace(machine="other")._asdict()).encode())
    lock = LibraryLock(path)
    holder = lock.take()
    assert holder is not None
    assert not holder.is_of_this_machine
    file.write_text(json.dumps(here._asdict()))
    assert lock.take() is None


@pytest.mark.parametrize("content", [b"", b"\xff{", b"[]", b'{"user": 5}', b"[" * 9000], ids=str)
def test_what_cannot_be_understood_is_a_lock(path: Path, content: bytes) -> None:
    """Of somebody; until it has not been touched for long."""
    file = write_foreign(path, content)
    lock = LibraryLock(path)
    assert lock.take() == NOBODY_KNOWN
    leave(file)
    assert lock.take() is None
    assert Holder.decoded(file.read_bytes()).process == own_mark()


def test_a_lock_counts_as_long_as_it_is_touched(path: Path) -> None:
    """Then another takes it, and the first one finds out and leaves it alone."""
    first = LibraryLock(path)
    first.take()
    leave(first.file)
    assert first.refresh() is None
    assert first.look() is None or first.look().process == own_mark()
    before = first.file.stat().st_mtime
    leave(first.file)
    assert first.refresh() is None
    assert first.file.stat().st_mtime >= before
    write_foreign(path)
    holder = first.refresh()
    assert holder is not None
    assert holder.user == "ann"
    first.release()
    assert first.file.exists()


def test_a_lock_that_is_free_is_taken_by_who_is_still_there(path: Path) -> None:
    """As by a second window of the user when the first has been closed."""
    second = LibraryLock(path)
    file = write_foreign(path)
    assert second.take() is not None
    file.unlink()
    assert second.refresh() is None
    assert Holder.decoded(file.read_bytes()).process == own_mark()


def test_it_is_taken_over_by_who_wants_it_anyway(path: Path) -> None:
    """The user has been asked."""
    file = write_foreign(path)
    lock = LibraryLock(path)
    lock.take_over()
    assert Holder.decoded(file.read_bytes()).process == own_mark()


@pytest.mark.parametrize("stale", [False, True])
def test_of_many_at_once_one_gets_it(stale: bool, path: Path, start: Callable[[], Program]) -> None:
    """Also where all find that of a program which has ended."""
    programs = [start() for _ in range(6)]
    if stale:
        leave(write_foreign(path))
    for each in programs:
        tell(each)
    assert sorted(said(each) for each in programs) == ["mine", *["theirs"] * 5]
    names = {each.name for each in path.parent.iterdir()}
    assert names == {"library.db", "library.db.lock"}


def test_where_there_can_be_none_the_library_is_open_all_the_same(tmp_path: Path) -> None:
    """As where the folder is a file."""
    (tmp_path / "file").touch()
    lock = LibraryLock(tmp_path / "file" / "library.db")
    assert lock.take() is None
    lock.release()


def test_a_long_command_keeps_it(path: Path) -> None:
    """And releases it in the end."""
    lock = LibraryLock(path)
    lock.take()
    with lock.kept():
        assert lock.file.exists()
    assert not lock.file.exists()
