"""A disk of 20 MB that gets full again and again while the window is worked in."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from diary import entries
from statements_made import make_statements
from told import Told, in_recovery, typing_lost, verify_decisions

from briefreader.library.database import open_library

HERE = Path(__file__).parent
PROGRAM = Path(sys.executable).with_name("briefreader")
MEGABYTES = 20
FULL_SECONDS = 6
FREE_SECONDS = 6
PATIENCE_SECONDS = 120


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of its own, in memory."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a disk of 20 MB")
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "briefreader-test", folder]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        pytest.skip(f"a disk of 20 MB cannot be mounted: {mounted.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_is_told_of_and_nothing_is_lost(
    small: Path,
    tmp_path: Path,
    home: dict[str, str],
    seed: int,
    size: Callable[[str, float], float],
    tell: Callable[[str], None],
) -> None:
    """Work goes on once there is room; closing waits for it, and keeps the words."""
    rounds = int(size("ROUNDS", 6))
    chance = random.Random(seed)  # noqa: S311 - moments
    library, diary, errors = small / "library.db", tmp_path / "diary", tmp_path / "errors"
    seconds = rounds * (FULL_SECONDS + FREE_SECONDS)
    command = [sys.executable, HERE / "person_at_work.py", library, diary, tmp_path / "files"]
    with errors.open("wb") as stderr:
        window = subprocess.Popen(
            [*command, str(seed), "--seconds", str(seconds)], env=home, stderr=stderr
        )
    wait_until_open(diary)
    refused = []
    for number in range(rounds):
        time.sleep(chance.uniform(FREE_SECONDS / 2, FREE_SECONDS))
        fill(small)
        made = make_statements(tmp_path / f"more-{number}", 3, f"{seed}m{number}")
        refused.append(import_by_command(made, library, home))
        time.sleep(chance.uniform(FULL_SECONDS / 2, FULL_SECONDS))
        if number == rounds - 1:
            # It is to be closed while the disk is full.
            wait_for_leaving(diary)
            time.sleep(FULL_SECONDS / 2)
        free(small)
    code = window.wait(PATIENCE_SECONDS)
    complaints = errors.read_text("utf-8")
    told = Told()
    told.read(diary)
    tell(f"{rounds} times full; the window told {dict(told.counts)}, {len(told.failed)} failed")
    tell(f"the command line said: {refused[0]!r}")
    tell(f"dialogs: {dict(told.dialogs)}")
    assert (code, "Traceback" in complaints) == (0, False), complaints
    assert any("disk is full" in text for text in told.dialogs)
    assert all("disk is full" in each for each in refused)
    with open_library(library) as opened:
        assert opened.problems() == ()
    with closing(sqlite3.connect(library)) as db:
        stored = {name for (name,) in db.execute("SELECT name FROM originals")}
        assert told.files <= stored
        assert not told.failed & stored, "what was told as failed is there"
        verify_decisions(db, told)
        notes = [text for (text,) in db.execute("SELECT note FROM annotations")]
    told.left.update(told.typed)
    assert typing_lost(notes, [], told, time.monotonic()) == (0.0, 0)
    assert in_recovery(small) == []


def wait_until_open(diary: Path) -> None:
    """Wait until the window can be worked in."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not any(entry["kind"] == "open" for entry in entries(diary)):
        assert time.monotonic() < deadline, "there is no window"
        time.sleep(0.05)


def wait_for_leaving(diary: Path) -> None:
    """Wait until the user has begun to close the window."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not any(entry["kind"] == "leaving" for entry in entries(diary)):
        assert time.monotonic() < deadline, "nobody closes the window"
        time.sleep(0.05)


def fill(folder: Path) -> None:
    """Fill the disk to the last byte."""
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def free(folder: Path) -> None:
    """Make room again."""
    (folder / "filler").unlink()


def import_by_command(files: list[Path], library: Path, home: dict[str, str]) -> str:
    """Import on a full disk by the command line; returns its complaint."""
    completed = subprocess.run(
        [PROGRAM, "import", files[0].parent, "--library", library],
        env=home,
        capture_output=True,
        text=True,
        check=False,
    )
    shutil.rmtree(files[0].parent)
    assert completed.returncode == 1, completed.stdout
    assert "Traceback" not in completed.stderr, completed.stderr
    return completed.stderr
