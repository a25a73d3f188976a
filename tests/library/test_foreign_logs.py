"""A log of another library that lies beside one is not applied to it."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from briefreader.library.database import Library, open_library
from briefreader.library.write_ahead_logs import set_aside_foreign_log


def left_log(library: Library) -> bytes:
    """Return the log of a library that was written to and never closed."""
    library.settings.set("in the log", value=True)
    return library.path.with_name("library.db-wal").read_bytes()


def test_a_copy_laid_over_a_library_does_not_get_its_log(
    library: Library, tmp_path: Path, add_statement: Callable[..., Any], dump_of: Callable[..., Any]
) -> None:
    """It opens as it was copied; the old log is kept aside."""
    copy, path = tmp_path / "copy.db", tmp_path / "laid.db"
    library.back_up(copy)
    add_statement()
    log = left_log(library)
    expected = dump_of(copy)
    shutil.copyfile(copy, path)
    path.with_name("laid.db-wal").write_bytes(log)
    with open_library(path) as opened:
        assert opened.problems() == ()
    assert dump_of(path) == expected
    assert path.with_name("laid.db-wal foreign 1").read_bytes() == log


def test_the_log_of_a_library_that_is_gone_is_kept(library: Library, tmp_path: Path) -> None:
    """A new library is made in its place, and the words in the old log are not thrown away."""
    log = left_log(library)
    path = tmp_path / "gone.db"
    for number in (1, 2):
        path.unlink(missing_ok=True)
        path.with_name("gone.db-wal").write_bytes(log)
        open_library(path).close()
        assert path.with_name(f"gone.db-wal foreign {number}").read_bytes() == log


def test_a_library_s_own_log_is_applied(library: Library, tmp_path: Path) -> None:
    """As after a power cut."""
    left_log(library)
    path = tmp_path / "cut.db"
    for end in ("", "-wal"):
        shutil.copyfile(f"{library.path}{end}", f"{path}{end}")
    with open_library(path) as opened:
        assert opened.settings.get("in the log") is True
    assert not list(tmp_path.glob("*foreign*"))


def test_an_open_library_keeps_its_log(library: Library) -> None:
    """However often others open it; nor is an empty log moved."""
    left_log(library)
    assert set_aside_foreign_log(library.path) is None
    with open_library(library.path) as other:
        assert other.settings.get("in the log") is True
    with closing(sqlite3.connect(library.path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
