"""The notes of a whole library, with what is to be known of their statements."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from briefreader.library.connection import Connection
from briefreader.library.store import as_date, as_names
from briefreader.text.span import Span

_LISTED = """
    SELECT a.id, a.statement_id, a.start, a."end", a.exact, a.note, a.tags, a.colour, a.author,
        a.modified, s.title, s.date
    FROM annotations AS a JOIN statements AS s ON s.id = a.statement_id
    WHERE s.trashed = 0
    ORDER BY s.date DESC, s.title, s.id, a.start, a."end", a.id
"""


class ListedNote(NamedTuple):
    """A note or highlight, with the title and date of its statement.

    ``exact`` are the words that it is on, none where it is on the whole statement.
    """

    id: int
    statement_id: int
    span: Span
    exact: str
    note: str
    tags: tuple[str, ...]
    colour: str
    author: str
    modified: datetime
    title: str
    date: date | None


class ListedNoteStore:
    """Reads the notes of all statements but those in the trash."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> Sequence[ListedNote]:
        """Return every note: by statements, the newest first, undated ones last; then by place."""
        return [
            ListedNote(
                key, statement, Span(start, end), exact, note, as_names(tags), colour, author,
                datetime.fromisoformat(modified), title, as_date(day),
            )
            for key, statement, start, end, exact, note, tags, colour, author, modified, title, day
            in self._db.execute(_LISTED)
        ]  # fmt: skip
