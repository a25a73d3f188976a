"""History of reading: when statements were last opened, and how far they were read."""

import sqlite3
from datetime import datetime

from briefreader.library.connection import Connection


class ReadingHistoryStore:
    """Notes when statements are opened, which must not keep a reader waiting.

    While another program writes, a note is kept here and written with the next one.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._pending: dict[int, datetime] = {}
        self._positions: dict[int, int] = {}

    def note(self, statement_id: int, opened: datetime) -> None:
        """Note that the statement was opened at this time, in UTC."""
        self._pending[statement_id] = opened
        self.flush()

    def latest(self) -> datetime | None:
        """Return when a statement was last opened, None if none ever was."""
        (latest,) = self._db.execute("SELECT max(opened) FROM openings").fetchone()
        return datetime.fromisoformat(latest) if latest else None

    def position(self, statement_id: int) -> int:
        """Return how far the statement was read, in code points; 0 if never."""
        if statement_id in self._positions:
            return self._positions[statement_id]
        sql = "SELECT position FROM reading_positions WHERE statement_id = ?"
        row = self._db.execute(sql, [statement_id]).fetchone()
        return int(row[0]) if row else 0

    def note_position(self, statement_id: int, position: int) -> None:
        """Note that the statement was left with the code point ``position`` in view."""
        self._positions[statement_id] = position
        self.flush()

    def flush(self) -> None:
        """Write what is pending, unless the library cannot be written now."""
        if not (self._pending or self._positions):
            return
        try:
            with self._db.without_waiting(), self._db.exclusive():
                self._write()
        except sqlite3.OperationalError:
            return
        self._pending.clear()
        self._positions.clear()

    def _write(self) -> None:
        # Written without sqlite-utils, which takes longer to load than a statement to open.
        self._db.sqlite.executemany(
            "INSERT INTO openings SELECT id, ? FROM statements WHERE id = ? "
            "ON CONFLICT (statement_id) DO UPDATE SET opened = excluded.opened",
            [(opened.isoformat(), each) for each, opened in self._pending.items()],
        )
        self._db.sqlite.executemany(
            "INSERT INTO reading_positions SELECT id, ? FROM statements WHERE id = ? "
            "ON CONFLICT (statement_id) DO UPDATE SET position = excluded.position",
            [(position, each) for each, position in self._positions.items()],
        )
