"""Archives and restored libraries can be read by nobody but their owner; exports as usual."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefreader.errors import ExportError
from briefreader.library.database import Library, open_library
from briefreader.services.archive.archive import write_archive
from briefreader.services.archive.restoration import restore
from briefreader.services.files import replacing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")

PRIVATE, OPEN = 0o600, 0o644


def mode(path: Path) -> int:
    """Return what the owner, the group and others may do with the file."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """Let new files be readable by all, unless whoever makes them says otherwise."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_an_archive_is_private(library: Library, tmp_path: Path) -> None:
    """Also one that takes the place of an older archive that all could read."""
    new, old = tmp_path / "new.zip", tmp_path / "old.zip"
    old.touch()
    assert mode(old) == OPEN
    write_archive(library, new)
    write_archive(library, old)
    assert (mode(new), mode(old)) == (PRIVATE, PRIVATE)


@pytest.mark.parametrize("ending", [".db", ".zip"])
def test_a_restored_library_is_private(library: Library, tmp_path: Path, ending: str) -> None:
    """So is the library that stood there, which is kept, though all could read it."""
    backup, target = tmp_path / f"backup{ending}", tmp_path / "target.db"
    write_archive(library, backup) if ending == ".zip" else library.back_up(backup)
    open_library(target).close()
    target.chmod(OPEN)
    kept = restore(backup, target, replaces=True)
    assert [mode(each) for each in (target, *kept)] == [PRIVATE, PRIVATE]


def test_a_library_restored_where_none_was_is_private(library: Library, tmp_path: Path) -> None:
    """A backup that all can read makes a library that they cannot."""
    backup, target = tmp_path / "backup.db", tmp_path / "target.db"
    library.back_up(backup)
    backup.chmod(OPEN)
    restore(backup, target, replaces=False)
    assert mode(target) == PRIVATE


def test_a_file_that_is_no_library_and_is_moved_aside_is_private(
    library: Library, tmp_path: Path
) -> None:
    """A log without its library may hold what somebody wrote."""
    backup, target = tmp_path / "backup.db", tmp_path / "target.db"
    library.back_up(backup)
    (tmp_path / "target.db-wal").write_bytes(b"notes")
    kept = restore(backup, target, replaces=True)
    assert [mode(each) for each in (target, *kept)] == [PRIVATE, PRIVATE]


def test_an_export_is_as_other_files_are(tmp_path: Path) -> None:
    """A new one follows the umask; one that is there keeps its mode, and is private meanwhile."""
    new, old = tmp_path / "new.csv", tmp_path / "old.csv"
    old.touch()
    old.chmod(PRIVATE)
    with replacing(new, ExportError), replacing(old, ExportError) as beside:
        meanwhile = mode(beside)
    assert (mode(new), meanwhile, mode(old)) == (OPEN, PRIVATE, PRIVATE)
