"""What a library's connection promises to those that write by it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefreader.library.connection import Connection
from briefreader.library.database import Library, open_library
from briefreader.library.reading_history import ReadingHistoryStore
from briefreader.library.records import Statement


def test_who_did_not_wait_once_waits_again(tmp_path: Path) -> None:
    """For as long as before, for another program that writes."""
    with closing(sqlite3.connect(tmp_path / "any.db", timeout=3)) as sqlite:
        db = Connection(sqlite)
        with db.without_waiting():
            assert db.execute("PRAGMA busy_timeout").fetchone() == (0,)
        assert db.execute("PRAGMA busy_timeout").fetchone() == (3_000,)


def test_how_far_was_read_is_kept(library: Library, statement: Statement) -> None:
    """Though it was opened before, and nothing else is to be noted."""
    library.reading_history.note_position(statement.id, 12)
    with open_library(library.path) as again:
        assert again.reading_history.position(statement.id) == 12


def test_where_nothing_is_to_be_noted_nothing_is_written(tmp_path: Path) -> None:
    """Readers then need no lock, and views are not told of a change."""
    with closing(sqlite3.connect(tmp_path / "any.db")) as sqlite:
        done: list[str] = []
        sqlite.set_trace_callback(done.append)
        history = ReadingHistoryStore(Connection(sqlite))
        history.flush()
        assert done == []
        history.note(1, datetime(2026, 1, 2, tzinfo=UTC))
        assert done != []
