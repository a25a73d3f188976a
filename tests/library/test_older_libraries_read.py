"""What is done with a library that is only read, and cannot be."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from briefreader.errors import LibraryError
from briefreader.library.database import Library
from briefreader.library.read_only import connect_reading

OPEN_FILES = Path("/proc/self/fd")


def _open_files() -> set[str]:
    found = set()
    for each in OPEN_FILES.iterdir():
        with suppress(OSError):  # The one by which they are listed is closed by then.
            found.add(str(each.readlink()))
    return found


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="only Linux tells which files are open")
def test_a_library_that_is_refused_is_not_kept_open(library: Library) -> None:
    """As one of an earlier version, which reading alone cannot upgrade."""
    library.close()
    with closing(sqlite3.connect(library.path)) as earlier:
        earlier.execute("PRAGMA user_version = 3")
    with pytest.raises(LibraryError, match="another version") as refused:
        connect_reading(library.path, patience=1)
    assert str(library.path.resolve()) not in _open_files()
    assert refused.tb is not None  # Which keeps all alive that was not closed.
