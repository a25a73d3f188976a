"""The program is killed while its user types a note that nobody lets it store."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from briefreader.services.annotations.recovery import kept_in, left_behind

DRIVER = Path(__file__).with_name("writing_person.py")
FIRST = 5
MANY = 250
KEYS_IN_TWO_SECONDS = 100


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without a signal")
def test_all_but_the_last_words_are_kept(environment: dict[str, str], tmp_path: Path) -> None:
    """In the recovery file, since the library is locked by another program all the time."""
    library = tmp_path / "library.db"
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen", "BRIEFREADER_LANGUAGE": "en"}
    with subprocess.Popen(
        [sys.executable, DRIVER, library], env=offscreen, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        try:
            typed = program.stdout.read(FIRST)
            with closing(sqlite3.connect(library, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                typed += program.stdout.read(MANY)
                os.kill(program.pid, signal.SIGKILL)
                typed += program.stdout.read()
        finally:
            program.kill()
    (file,) = left_behind(library)
    (kept,) = kept_in(file)
    assert typed.startswith(kept.written.note)
    assert len(typed) - len(kept.written.note) <= KEYS_IN_TWO_SECONDS
