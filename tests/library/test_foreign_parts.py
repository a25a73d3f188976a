"""Triggers and views that others have put into a library are refused; errors say what is wrong."""

import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefreader.errors import DamagedLibraryError, LibraryError
from briefreader.library.database import Library, open_library
from briefreader.library.file_checks import explained, library_error
from briefreader.library.foreign_parts import is_ours
from briefreader.services.archive.restoration import restore

FOREIGN = (
    "CREATE TRIGGER statements_more AFTER INSERT ON statements BEGIN DELETE FROM annotations; END",
    "CREATE TRIGGER bookmarks_ai AFTER INSERT ON bookmarks BEGIN DELETE FROM annotations; END",
    "CREATE VIEW more AS SELECT * FROM annotations",
    "DROP VIEW notes_view; CREATE VIEW notes_view AS SELECT load_extension('x') AS id",
)


@pytest.mark.parametrize("sql", FOREIGN)
def test_a_library_with_a_foreign_part_is_refused(library: Library, sql: str) -> None:
    """It stays as it was, and is taken out of no backup either."""
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        db.executescript(sql)
    before = library.path.read_bytes()
    with pytest.raises(LibraryError, match="did not put there"):
        open_library(library.path)
    assert library.path.read_bytes() == before
    copy = Path(shutil.copy(library.path, library.path.with_name("copy.db")))
    with pytest.raises(LibraryError, match="did not put there"):
        restore(copy, library.path.with_name("made.db"), replaces=False)


def test_a_trigger_of_ours_is_known_by_what_it_does(library: Library) -> None:
    """Not by its name: one that does anything more is foreign."""
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        found = [sql for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE type='trigger'")]
    assert len(found) == 13
    for sql in found:
        assert is_ours(sql)
        assert not is_ours(sql.replace("END", "DELETE FROM annotations; END"))
        for value in ("old.rowid", "new.rowid", "new.id", "new.text", "old.quote"):
            other = sql.replace(value, "load_extension('x')")
            assert is_ours(other) == (other == sql)
        assert not is_ours(sql.replace(" ON ", " ON other_", 1))


def test_our_views_are_known_by_their_text(library: Library) -> None:
    """To the letter: other programs read what stands in them."""
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        found = [sql for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE type = 'view'")]
    assert len(found) == 3
    for sql in found:
        assert is_ours(sql)
        assert not is_ours(sql.replace("s.title", "s.source AS title"))


def raised(code: int, message: str) -> sqlite3.OperationalError:
    """Return an error as SQLite raises it with this extended result code."""
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (raised(sqlite3.SQLITE_CORRUPT_VTAB, "malformed"), "is damaged"),
        (raised(sqlite3.SQLITE_NOTADB, "not a database"), "is damaged"),
        (sqlite3.DatabaseError("no sense"), "is damaged"),
        (
            sqlite3.OperationalError("Could not decode to UTF-8 column 'note' with text 'secret'"),
            "is damaged",
        ),
        (raised(sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"), "Another program is writing"),
        (raised(sqlite3.SQLITE_LOCKED, "locked"), "Another program is writing"),
        (raised(sqlite3.SQLITE_FULL, "full"), "the disk is full"),
        (OSError(errno.ENOSPC, "No space left"), "the disk is full"),
        (raised(sqlite3.SQLITE_READONLY, "readonly"), "Check the permissions of the file"),
        (raised(sqlite3.SQLITE_CANTOPEN, "unable to open"), "Check the permissions of the file"),
        (PermissionError(errno.EACCES, "Permission denied"), "Check the permissions of the file"),
        (raised(sqlite3.SQLITE_IOERR_WRITE, "disk I/O error"), "disk I/O error"),
    ],
)
def test_errors_tell_damage_lock_space_and_permission_apart(error: Exception, told: str) -> None:
    """The user can do something else about each."""
    made = library_error(Path("some.db"), error)
    assert told in str(made)
    assert "secret" not in str(made)
    assert isinstance(made, DamagedLibraryError) is (told == "is damaged")


def test_only_what_sqlite_said_is_explained() -> None:
    """Any other error stays as it is."""
    other = ValueError("no")
    assert explained(Path("some.db"), other) is other
    assert isinstance(explained(Path("some.db"), sqlite3.OperationalError("x")), LibraryError)
