"""A window and other programs write to one library at the same time, for a minute."""

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from diary import entries
from statements_made import make_statements
from told import Told, hear, typing_lost, verify_decisions

from briefreader.library.database import open_library

HERE = Path(__file__).parent
PROGRAM = Path(sys.executable).with_name("briefreader")
WRITERS = "ab"
FREEZE_MS = 100
LIKE_ALONE = 1.5
"""A busy machine holds up both windows, as when a panel is loaded at its first use."""
PATIENCE_SECONDS = 120


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """Return a folder in memory, where that is known: who waits there does not wait for the disk.

    The disk is that of all programs of the machine, and writing through to it may take long.
    """
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
    if not memory.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


def test_nothing_is_lost_or_freezes_between_programs(
    quick: Path,
    home: dict[str, str],
    seed: int,
    size: Callable[[str, float], float],
    tell: Callable[[str], None],
) -> None:
    """Each finds what it wrote; the window answers as one alone does that has the same to do."""
    seconds = size("DURATION", 60)
    shared, alone = quick / "shared", quick / "alone"
    windows = {folder: open_at_work(folder, home, seed, seconds) for folder in (shared, alone)}
    wait_until_open(shared)
    library = shared / "library.db"
    writers = {
        name: subprocess.Popen(
            [sys.executable, HERE / "evidence_writer.py", library, name, str(seconds)],
            env=home,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in WRITERS
    }
    told = Told()
    imports = import_for(seconds, library, home, told, seed)
    said = {
        name: json.loads(each.communicate(timeout=PATIENCE_SECONDS)[0])
        for name, each in writers.items()
    }
    for folder, window in windows.items():
        assert window.wait(PATIENCE_SECONDS) == 0, (folder / "errors").read_text("utf-8")
        complaints = (folder / "errors").read_text("utf-8")
        assert "Traceback" not in complaints, complaints
    told.read(shared / "diary")
    frozen = {folder.name: freezes(folder) for folder in windows}
    tell(f"the window told {dict(told.counts)}; others wrote {said}; {imports} imports")
    for name, (blocked, most, doing) in frozen.items():
        tell(f"{name}: blocked {blocked} ms at most, frozen {most} ms, over {FREEZE_MS} ms {doing}")
    tell(f"dialogs: {dict(told.dialogs)}")

    assert not any(each["failures"] for each in said.values())
    assert not [text for text in told.dialogs if "lock" in text or "Another program" in text]
    verify(library, told, said)
    assert frozen["shared"][0] <= max(FREEZE_MS, LIKE_ALONE * frozen["alone"][0])


def open_at_work(
    folder: Path, home: dict[str, str], seed: int, seconds: float
) -> "subprocess.Popen[bytes]":
    """Open a window on a new library in ``folder``, whose user works at once."""
    folder.mkdir()
    command = [sys.executable, HERE / "person_at_work.py", folder / "library.db", folder / "diary"]
    options = [folder / "files", str(seed), "--measure", "--seconds", str(seconds)]
    with (folder / "errors").open("wb") as errors:
        return subprocess.Popen([*command, *options], env=home, stderr=errors)


def wait_until_open(folder: Path) -> None:
    """Wait until the window in ``folder`` can be worked in."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not any(entry["kind"] == "open" for entry in entries(folder / "diary")):
        assert time.monotonic() < deadline, "there is no window"
        time.sleep(0.05)


def import_for(seconds: float, library: Path, home: dict[str, str], told: Told, seed: int) -> int:
    """Import by the command line again and again; returns how often."""
    end = time.monotonic() + seconds
    done = 0
    while time.monotonic() < end:
        made = make_statements(library.with_name(f"batch-{done}"), 20, f"{seed}c{done}")
        completed = subprocess.run(
            [PROGRAM, "import", made[0].parent, "--library", library],
            env=home,
            capture_output=True,
            text=True,
            check=False,
        )
        assert completed.returncode == 0, completed.stderr
        hear(completed.stdout.splitlines(), told)
        done += 1
    return done


def freezes(folder: Path) -> tuple[int, int, dict[str, int]]:
    """Return for how long the window was blocked at most, and frozen, and at what it was too long.

    A window is frozen, and not blocked, while it computes, which others have no part in.
    """
    found = [entry for entry in entries(folder / "diary") if entry["kind"] == "frozen"]
    blocked = max((entry["ms"] - entry["computed"] for entry in found), default=0)
    doing = Counter(entry["doing"] for entry in found if entry["ms"] > FREEZE_MS)
    return blocked, max((entry["ms"] for entry in found), default=0), dict(doing)


def verify(library: Path, told: Told, said: dict[str, dict[str, dict[str, int]]]) -> None:
    """The library has what each has told."""
    with open_library(library) as opened:
        assert opened.problems() == ()
    with closing(sqlite3.connect(library)) as db:
        evidence = dict(db.execute("SELECT id, evidence FROM commitments"))
        for name, each in said.items():
            for number, times in each["written"].items():
                assert evidence[int(number)].count(name) == times, f"{name} at {number}"
        verify_decisions(db, told)
        stored = {name for (name,) in db.execute("SELECT name FROM originals")}
        assert told.files <= stored
        notes = [text for (text,) in db.execute("SELECT note FROM annotations")]
    told.left.update(told.typed)
    assert typing_lost(notes, [], told, time.monotonic()) == (0.0, 0)
