"""A library on a disc, or on a share of others: it can be read, and is left as it is."""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

Drop = Callable[[], None] | None
Program = Callable[..., subprocess.CompletedProcess[bytes]]

LOCKED = {"file": (0o400, 0o700), "folder": (0o600, 0o500), "both": (0o400, 0o500)}


@pytest.fixture(params=LOCKED)
def locked(request: pytest.FixtureRequest, sample_library: Path, tmp_path: Path) -> Iterator[Path]:
    """Return a library of which the file, its folder, or both cannot be written."""
    folder = tmp_path / "locked"
    folder.mkdir()
    path = shutil.copyfile(sample_library, folder / "library.db")
    of_file, of_folder = LOCKED[request.param]
    path.chmod(of_file)
    folder.chmod(of_folder)
    yield path
    folder.chmod(0o700)


def test_it_is_listed_searched_exported_checked_and_backed_up(
    locked: Path, program: Program, tmp_path: Path, as_ordinary_user: Drop
) -> None:
    """All that reads works as anywhere else, and nothing is left beside it."""
    before = locked.read_bytes()

    def done(*words: object) -> bytes:
        run = program(*words, "--library", locked, before=as_ordinary_user)
        assert run.returncode == 0, run.stderr
        return run.stdout

    assert b"Kazakhstan" in done("list")
    assert b"Nuclear Security" in done("search", "nuclear")
    assert b"sound" in done("check")
    done("export", "--output", tmp_path / "out.csv")
    assert "Kazakhstan" in (tmp_path / "out.csv").read_text("utf-8")
    done("backup", "--output", tmp_path / "copy.db")
    done("backup", "--output", tmp_path / "copy.zip")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM statements").fetchone() == (1,)
    assert locked.read_bytes() == before
    assert [each.name for each in locked.parent.iterdir()] == ["library.db"]


def test_what_only_its_log_has_is_not_passed_over(
    sample_library: Path, program: Program, tmp_path: Path, as_ordinary_user: Drop
) -> None:
    """A library that was not closed is read whole or refused with what to do, never in part."""
    folder = tmp_path / "locked"
    folder.mkdir()
    path = shutil.copyfile(sample_library, folder / "library.db")
    with closing(sqlite3.connect(path)) as open_still:
        open_still.execute("PRAGMA journal_mode = WAL")
        open_still.execute("UPDATE statements SET title = 'A title that is in the log'")
        open_still.commit()
        other = tmp_path / "disc"
        other.mkdir()
        for name in ("library.db", "library.db-wal"):
            shutil.copyfile(folder / name, other / name)
    other.chmod(0o500)
    run = program("list", "--library", other / "library.db", before=as_ordinary_user)
    other.chmod(0o700)
    assert run.returncode == 1
    assert b"was not closed" in run.stderr
    assert run.stdout == b""


def test_one_that_would_have_to_be_upgraded_is_refused(
    sample_library: Path, program: Program, tmp_path: Path, as_ordinary_user: Drop
) -> None:
    """With what to do, as it cannot be upgraded where it is."""
    path = shutil.copyfile(sample_library, tmp_path / "library.db")
    with closing(sqlite3.connect(path)) as older:
        older.execute("PRAGMA user_version = 3")
    path.chmod(0o400)
    run = program("list", "--library", path, before=as_ordinary_user)
    assert run.returncode == 1
    assert b"another version of Briefreader" in run.stderr
    assert b"Copy it" in run.stderr
