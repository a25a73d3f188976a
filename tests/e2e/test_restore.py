"""Restoring while another process has the library open, as a window has."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from briefreader import shipped

Program = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_library_open_in_another_process_is_restored(
    program: Program, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """Who has it open sees the restored library next; what had been written is kept beside."""
    library, copy = tmp_path / "my library.db", tmp_path / "copy.db"
    assert program("import", shipped.sample(), "--library", library).returncode == 0
    assert program("backup", "--library", library, "-o", copy).returncode == 0
    with closing(sqlite3.connect(library)) as window:
        window.execute("PRAGMA journal_mode = WAL")
        window.execute("PRAGMA wal_autocheckpoint = 0")
        window.execute("UPDATE statements SET title = 'Written last'")
        window.commit()
        assert Path(f"{library}-wal").stat().st_size
        completed = program("restore", copy, "-o", library)
        assert completed.returncode == 0, completed.stderr
        assert window.execute("SELECT title FROM statements").fetchone() != ("Written last",)
        window.execute("UPDATE statements SET place = place")
        window.commit()
    kept = tmp_path / "my library before restore.db"
    assert str(kept) in completed.stdout.decode()
    assert dump_of(library) == dump_of(copy)
    with closing(sqlite3.connect(kept)) as old:
        assert old.execute("SELECT title FROM statements").fetchall() == [("Written last",)]
    for path in (library, kept):
        assert program("check", "--library", path).returncode == 0
