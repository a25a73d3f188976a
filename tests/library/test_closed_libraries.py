"""A library is marked as closed by the last who has it open, and by nobody else."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from briefreader.library.database import Library, open_library, open_reader
from briefreader.library.write_ahead_logs import is_marked_closed, written_with_log

BY_ANOTHER = "from briefreader.library.database import open_library\nfrom pathlib import Path\n"
KILLED = 9


def run(code: str) -> None:
    """Run ``code`` in a process of its own, to its end."""
    done = subprocess.run([sys.executable, "-c", BY_ANOTHER + code], check=False, timeout=60)
    assert done.returncode in (0, KILLED)


def test_a_library_is_closed_with_its_log_in_it(library_path: Path) -> None:
    """While it is open the file says that there is a log; then there is none, and it says so."""
    with open_library(library_path) as library:
        library.settings.set("kept", value=True)
        assert written_with_log(library_path)
    assert is_marked_closed(library_path)
    assert list(library_path.parent.iterdir()) == [library_path]
    with open_library(library_path) as again:
        assert again.is_known_whole
        assert again.settings.get("kept") is True


def test_only_the_last_to_close_marks_it(library_path: Path) -> None:
    """Neither who opened it later nor who opened it first, while another has it open."""
    first = open_library(library_path)
    with open_library(library_path):
        pass
    assert not is_marked_closed(library_path)
    with open_reader(library_path) as reader:
        reader.statements.summaries()
        first.close()
        assert not is_marked_closed(library_path)


def test_a_program_that_was_killed_leaves_it_unmarked(library_path: Path) -> None:
    """Nor does the next one mark it, until it has been checked."""
    run(
        f"import os; library = open_library(Path({str(library_path)!r}))\n"
        f"library.settings.set('kept', value=True); os._exit({KILLED})"
    )
    with open_library(library_path) as library:
        assert not library.is_known_whole
        assert library.settings.get("kept") is True
    assert not is_marked_closed(library_path)
    with open_library(library_path) as library:
        library.is_known_whole = True
    assert is_marked_closed(library_path)


def test_a_log_beside_a_closed_library_is_set_aside_and_named(
    library: Library, tmp_path: Path, add_statement: Callable[..., Any], dump_of: Callable[..., Any]
) -> None:
    """That of another library is not applied to one that was closed, and is kept whole."""
    path = tmp_path / "closed.db"
    open_library(path).close()
    expected = dump_of(path)
    add_statement()
    log = library.path.with_name(f"{library.path.name}-wal").read_bytes()
    path.with_name("closed.db-wal").write_bytes(log)
    with open_library(path) as opened:
        assert opened.log_set_aside == path.with_name("closed.db-wal foreign 1")
        assert opened.log_set_aside.read_bytes() == log
    assert dump_of(path) == expected


def test_a_copy_made_while_it_is_open_has_its_log(library: Library, tmp_path: Path) -> None:
    """The copy is not known to be whole, and nothing of it is lost."""
    library.settings.set("in the log", value=True)
    path = tmp_path / "copy.db"
    for end in ("", "-wal"):
        shutil.copyfile(f"{library.path}{end}", f"{path}{end}")
    with open_library(path) as copy:
        assert copy.settings.get("in the log") is True
        assert copy.log_set_aside is None
        assert not copy.is_known_whole


@pytest.mark.skipif(os.name != "posix", reason="locks go with a file's descriptors on POSIX only")
def test_workers_leave_the_locks_of_the_window(library_path: Path) -> None:
    """Else another program, closing, would delete the log to which the window goes on writing."""
    window = open_library(library_path)
    window.settings.set("first", value=True)
    open_library(library_path, create=False).close()
    open_reader(library_path).close()
    run(f"open_library(Path({str(library_path)!r})).close()")
    assert library_path.with_name(f"{library_path.name}-wal").exists()
    assert not is_marked_closed(library_path)
    window.settings.set("second", value=True)
    with closing(sqlite3.connect(library_path)) as other:
        kept = other.execute("SELECT count(*) FROM settings WHERE key IN ('first', 'second')")
        assert kept.fetchone() == (2,)
    window.close()
    assert is_marked_closed(library_path)
