"""Opening a library: a new one, an old one, and files that are none."""

import errno
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from briefreader.errors import LibraryError
from briefreader.library.database import Library, default_library_path, open_library, open_reader
from briefreader.library.file_checks import library_error
from briefreader.library.records import Statement
from briefreader.library.version import APPLICATION_ID, SCHEMA_VERSION

_HEADER_BYTES = 100


def make_foreign(path: Path) -> None:
    """Write an SQLite file of another application."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (body TEXT)")
    connection.commit()
    connection.close()


def make_newer(path: Path) -> None:
    """Write a library with a schema step that does not exist yet."""
    open_library(path).close()
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('briefreader', '999_future', '2100-01-01')"
    )
    connection.execute("CREATE VIEW of_the_future AS SELECT 1")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.commit()
    connection.close()


def make_damaged(path: Path) -> None:
    """Write a library whose pages after the first are overwritten."""
    open_library(path).close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_bytes(b"Dear diary, " * 50), "is not a Briefreader library"),
        (lambda path: path.write_bytes(b"SQLite format 3\x00"), "another application"),
        (lambda path: path.write_bytes(b"x"), "is not a Briefreader library"),
        (make_foreign, "belongs to another application"),
        (make_newer, "newer Briefreader"),
        (make_damaged, "Restore it from a backup"),
    ],
    ids=["text", "only a header", "one byte", "foreign", "newer", "damaged"],
)
def test_a_file_that_is_no_library_is_refused_and_left_alone(
    make: Callable[[Path], object], reason: str, tmp_path: Path
) -> None:
    """The message names the file and says what is wrong; no byte changes, no file appears."""
    path = tmp_path / "some.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=reason) as caught:
        open_library(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_refused_with_a_proposal(tmp_path: Path) -> None:
    """A folder is no library; the message proposes a file in it."""
    with pytest.raises(LibraryError, match=r"is a folder; .*library\.db"):
        open_library(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    """A path that goes through a file is refused; the file stays."""
    (tmp_path / "file").write_text("a")
    with pytest.raises(LibraryError, match="cannot be written"):
        open_library(tmp_path / "file" / "library.db")
    assert (tmp_path / "file").read_text() == "a"


def test_a_new_library_is_made_with_its_folders(tmp_path: Path) -> None:
    """Missing folders are made; the file is marked as ours and uses a write-ahead log."""
    path = tmp_path / "far" / "away" / "library.db"
    with open_library(path) as library:
        assert library.path == path
        assert library.statements.summaries() == ()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        connection.close()


def test_an_empty_file_becomes_a_library(library_path: Path) -> None:
    """A file that holds nothing may become a library, as with SQLite itself."""
    library_path.touch()
    open_library(library_path).close()
    with open_library(library_path, create=False) as library:
        assert library.problems() == ()


def test_a_missing_library_is_not_made_by_mere_reading(library_path: Path) -> None:
    """Without ``create`` a misspelt name is an error, not an empty library."""
    with pytest.raises(LibraryError, match="There is no library at"):
        open_library(library_path, create=False)
    assert not library_path.exists()


def test_opening_again_changes_nothing(library_path: Path) -> None:
    """A library at the newest version is the same after it was opened and closed, and alone."""
    open_library(library_path).close()
    # SQLite counts in the file's header how often it was opened to write.
    before = library_path.read_bytes()[_HEADER_BYTES:]
    open_library(library_path).close()
    assert library_path.read_bytes()[_HEADER_BYTES:] == before
    assert list(library_path.parent.iterdir()) == [library_path]


def test_many_may_make_the_same_library_at_once(library_path: Path) -> None:
    """Several Briefreaders that start together on a new library all get a sound one."""
    start = threading.Barrier(4)
    failures: list[Exception] = []

    def work() -> None:
        start.wait()
        try:
            with open_library(library_path) as library:
                library.settings.get("anything")
        except LibraryError as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with open_library(library_path, create=False) as library:
        assert library.problems() == ()


def test_two_connections_see_each_others_work(statement: Statement, library_path: Path) -> None:
    """A worker that opens the library for itself reads what the window wrote, and back."""
    with open_library(library_path) as worker:
        assert worker.statements.get(statement.id) == statement


def test_a_reader_waits_for_no_one_and_changes_nothing(
    library: Library, statement: Statement
) -> None:
    """It sees what was stored before a writer began, in a folder of any name."""
    writer = sqlite3.connect(library.path)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("UPDATE statements SET title = 'Half done'")
    with open_reader(library.path) as reader:
        assert reader.statements.get(statement.id) == statement
    writer.rollback()
    writer.close()
    with pytest.raises(LibraryError), open_reader(library.path) as reader:
        reader.statements.delete(statement.id)
    assert library.statements.get(statement.id) == statement


def test_a_reader_makes_no_library(tmp_path: Path) -> None:
    """One that was moved away meanwhile is missed, not made anew."""
    path = tmp_path / "no library #1 é.db"
    with pytest.raises(LibraryError, match="no library"):
        open_reader(path)
    assert not path.exists()
    open_library(path).close()
    open_reader(path).close()


def test_the_default_library_is_in_the_users_data_folder(user_folders: Path) -> None:
    """It lies in a folder named after the app, below the data folder of the platform."""
    path = default_library_path()
    assert path.is_relative_to(user_folders)
    assert path.parts[-2:] == ("briefreader", "library.db")


def test_another_program_that_writes_is_named_at_once(library: Library) -> None:
    """Where nobody is to be kept waiting; otherwise SQLite waits as before."""
    writer = sqlite3.connect(library.path)
    writer.execute("BEGIN IMMEDIATE")
    with (
        pytest.raises(LibraryError, match="Another program is writing"),
        library.without_waiting(),
        library.transaction(),
    ):
        pytest.fail("the library is not locked")
    writer.close()
    with library.without_waiting(), library.transaction():
        library.settings.set("answer", value=42)
    assert library.settings.get("answer", default=0) == 42


def _refused(kind: type[sqlite3.Error], code: int) -> sqlite3.Error:
    error = kind("reason")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (_refused(sqlite3.DatabaseError, sqlite3.SQLITE_NOTADB),
         "The library a.db is damaged (reason). Restore it from a backup."),
        (_refused(sqlite3.OperationalError, sqlite3.SQLITE_CORRUPT | 0x100),
         "The library a.db is damaged (reason). Restore it from a backup."),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'a' with text 'secret'"),
         "The library a.db is damaged (Could not decode to UTF-8 column 'a'). "
         "Restore it from a backup."),
        (_refused(sqlite3.OperationalError, sqlite3.SQLITE_BUSY),
         "Another program is writing to the library a.db."),
        (_refused(sqlite3.OperationalError, sqlite3.SQLITE_FULL),
         "The library a.db cannot be written: the disk is full. Free some space and try again."),
        (OSError(errno.ENOSPC, "reason"),
         "The library a.db cannot be written: the disk is full. Free some space and try again."),
        (_refused(sqlite3.OperationalError, sqlite3.SQLITE_READONLY),
         "The library a.db cannot be written (reason). Check the permissions of the file and of "
         "its folder, or choose another place."),
        (OSError(errno.EACCES, "reason"),
         "The library a.db cannot be written (reason). Check the permissions of the file and of "
         "its folder, or choose another place."),
        (_refused(sqlite3.OperationalError, sqlite3.SQLITE_IOERR),
         "The library a.db cannot be written (reason). Check the folder's permissions and free "
         "space, or choose another place."),
    ],
)  # fmt: skip
def test_each_cause_is_told_with_what_to_do(error: Exception, told: str) -> None:
    """Damage, another program, a full disk and missing permission are not the same."""
    assert str(library_error(Path("a.db"), error)) == told
