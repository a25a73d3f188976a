"""Two programs work on a library and are killed, again and again, at moments of chance."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from diary import entries
from statements_made import make_statements
from told import Told, hear, in_recovery, typing_lost, verify_decisions

from briefreader.library.database import open_library

HERE = Path(__file__).parent
PROGRAM = Path(sys.executable).with_name("briefreader")
LIVES_OF_A_LIBRARY = 20
LONGEST_START_SECONDS = 60
LONGEST_LIFE_SECONDS = 8.0
MOST_ENTRIES = 40


class OtherProgram:
    """A program without a window, which tells on its standard output what it has stored."""

    def __init__(self, command: list[Any], home: Mapping[str, str]) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            command, env=home, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.lines += [line for line in self.process.stdout if line.endswith("\n")]

    def kill(self) -> str:
        """Kill it and return what it complained of."""
        self.process.kill()
        self._reader.join()
        assert self.process.stderr is not None
        with self.process.stderr:
            complaint = self.process.stderr.read()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()
        return complaint


def test_nothing_that_was_told_is_lost_by_kills(
    tmp_path: Path,
    home: dict[str, str],
    seed: int,
    size: Callable[[str, float], float],
    tell: Callable[[str], None],
) -> None:
    """Decisions, files and notes are there after each; of what was typed 2 s at most are not."""
    kills = int(size("KILLS", 200))
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    lost_seconds, before_open, recovered = [], 0, 0
    totals: Counter[str] = Counter()
    dialogs: Counter[str] = Counter()
    told = Told()
    for number in range(kills):
        folder = tmp_path / f"library-{number // LIVES_OF_A_LIBRARY}"
        if number % LIVES_OF_A_LIBRARY == 0:
            totals += told.counts
            dialogs += told.dialogs
            told = Told()
            folder.mkdir()
        life = f"{seed}x{number}"
        diary = tmp_path / f"{life}.diary"
        try:
            killed_at, opened = live(folder / "library.db", life, diary, home, chance, told)
            before_open += not opened
            told.read(diary)
            lost, from_file = verify(folder, tmp_path / "copy", told, killed_at)
        except AssertionError as error:
            pytest.fail(f"life {number} (SEED={seed}): {error}")
        lost_seconds.append(lost)
        recovered += from_file
        if number % 10 == 9:
            print(f"{number + 1} kills, lost at most {max(lost_seconds):.2f} s", flush=True)
    totals += told.counts
    dialogs += told.dialogs
    tell(f"{kills} kills, {before_open} of them before there was a window")
    tell(f"told before: {dict(totals)}; all of it was there afterwards")
    tell(
        f"typing lost: {max(lost_seconds):.2f} s at most; {recovered} notes were in recovery files"
    )
    tell(f"dialogs met: {dict(dialogs)}")
    tell(f"left over: {left_over(tmp_path)}")


def live(
    library: Path,
    life: str,
    diary: Path,
    home: dict[str, str],
    chance: random.Random,
    told: Told,
) -> tuple[float, bool]:
    """Let both programs work and kill them; returns when, and whether there was a window."""
    files = library.with_name("files")
    errors = diary.with_suffix(".errors")
    with errors.open("wb") as stderr:
        window = subprocess.Popen(
            [sys.executable, HERE / "person_at_work.py", library, diary, files, life],
            env=home,
            stderr=stderr,
        )
    other = None
    try:
        if chance.random() < 0.15:
            time.sleep(chance.uniform(0, 1.5))
        else:
            wait_until_open(diary, window, errors)
            other = OtherProgram(second(library, files, life, chance), home)
            wait_for_entries(diary, chance.randint(1, MOST_ENTRIES))
            time.sleep(chance.uniform(0, 0.3))
    finally:
        killed_at = time.monotonic()
        window.send_signal(signal.SIGKILL)
        window.wait()
    if other is not None:
        if chance.random() < 0.5:
            time.sleep(chance.uniform(0, 0.5))
        complaint = other.kill()
        assert not complaint, f"the other program complained: {complaint}"
        hear(other.lines, told)
    complaints = errors.read_text("utf-8")
    assert "Traceback" not in complaints, complaints
    return killed_at, other is not None


def wait_for_entries(diary: Path, number: int) -> None:
    """Wait until the diary is so long, and not for a time, in which a busy machine does little."""
    deadline = time.monotonic() + LONGEST_LIFE_SECONDS
    while time.monotonic() < deadline and sum(1 for _ in entries(diary)) < number:
        time.sleep(0.005)


def second(library: Path, files: Path, life: str, chance: random.Random) -> list[Any]:
    """Return the command of the program that works beside the window."""
    if chance.random() < 0.5:
        return [sys.executable, HERE / "note_writer.py", library, f"{life}w"]
    made = make_statements(files / f"{life}i", 40, f"{life}i")
    return [PROGRAM, "import", made[0].parent, "--library", library]


def wait_until_open(diary: Path, window: subprocess.Popen[bytes], errors: Path) -> None:
    """Wait until the window can be worked in."""
    deadline = time.monotonic() + LONGEST_START_SECONDS
    while not any(entry["kind"] == "open" for entry in entries(diary)):
        assert window.poll() is None, f"the window ended: {errors.read_text('utf-8')}"
        assert time.monotonic() < deadline, "there is no window"
        time.sleep(0.02)


def verify(folder: Path, copy: Path, told: Told, killed_at: float) -> tuple[float, int]:
    """Look into a copy of what the kill has left, with its log, whether all that was told is there.

    Returns how many seconds of typing are lost, and how many notes only recovery files have.
    """
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    library = copy / "library.db"
    for end in ("", "-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(folder / f"library.db{end}", f"{library}{end}")
    if not library.exists() or not library.stat().st_size:
        assert not told.decisions, "the library is gone"
        return 0.0, 0
    with closing(sqlite3.connect(library)) as db:
        found = [line for (line,) in db.execute("PRAGMA integrity_check")]
        assert found == ["ok"], found
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if "annotations" not in tables:
        assert not told.decisions, "the tables are gone"
        return 0.0, 0
    with open_library(library) as opened:
        assert opened.problems() == ()
    with closing(sqlite3.connect(library)) as db:
        stored = {name for (name,) in db.execute("SELECT name FROM originals")}
        assert told.files <= stored, f"files lost: {sorted(told.files - stored)}"
        notes = [text for (text,) in db.execute("SELECT note FROM annotations")]
        assert told.notes <= set(notes), f"notes lost: {sorted(told.notes - set(notes))}"
        verify_decisions(db, told)
    return typing_lost(notes, in_recovery(folder), told, killed_at)


def left_over(folder: Path) -> dict[str, int]:
    """Count the files that kills have left and nothing has cleaned up, by their kind."""
    kinds: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and (".briefreader-" in str(path) or path.parent.name == "tmp"):
            kinds[path.suffix or path.name[:16]] += 1
    return dict(kinds)
