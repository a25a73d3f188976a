"""The bookmarks of a library."""

from dataclasses import replace
from typing import Any

from briefreader.library.connection import Row
from briefreader.library.records import Bookmark
from briefreader.library.store import RowStore


class BookmarkStore(RowStore[Bookmark]):
    """Reads and writes bookmarks."""

    table = "bookmarks"

    def get(self, bookmark_id: int) -> Bookmark:
        """Return the bookmark; raises NotFoundError if there is none."""
        return bookmark_of(self._row(bookmark_id))

    def of_statement(self, statement_id: int) -> tuple[Bookmark, ...]:
        """Return the statement's bookmarks in text order."""
        found = self._rows("statement_id = ?", [statement_id], "position, id")
        return tuple(bookmark_of(row) for row in found)

    def put(self, bookmark: Bookmark) -> Bookmark:
        """Store the bookmark; id 0 gets a new id. Returns it as stored."""
        return replace(bookmark, id=self._write(bookmark.id, bookmark_row(bookmark)))


def bookmark_row(bookmark: Bookmark) -> dict[str, Any]:
    """Return the columns of a bookmark, but its id; plain enough for JSON."""
    return {
        "statement_id": bookmark.statement_id,
        "name": bookmark.name,
        "position": bookmark.position,
    }


def bookmark_of(row: Row) -> Bookmark:
    """Return the bookmark that is kept in these columns."""
    return Bookmark(
        id=row["id"],
        statement_id=row["statement_id"],
        name=row["name"],
        position=row["position"],
    )
