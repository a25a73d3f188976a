"""The texts and files that statements had before."""

from dataclasses import dataclass, replace
from datetime import datetime

from briefreader.library.connection import Row
from briefreader.library.store import RowStore

_HANDED_OVER = ("collection_statements", "statement_tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text that a statement had before, with the file that it came from.

    ``imported`` is when that text came in, in UTC; ``content`` is the file byte for byte.
    """

    id: int = 0
    statement_id: int
    text: str
    digest: str
    source: str
    imported: datetime
    name: str
    media_type: str
    content: bytes


class VersionStore(RowStore[Version]):
    """Reads and writes former versions of statements."""

    table = "versions"

    def get(self, version_id: int) -> Version:
        """Return the version; raises NotFoundError if there is none."""
        return _version(self._row(version_id))

    def of_statement(self, statement_id: int) -> tuple[Version, ...]:
        """Return the statement's former versions, the oldest first."""
        return tuple(_version(row) for row in self._rows("statement_id = ?", [statement_id]))

    def count(self, statement_id: int) -> int:
        """Return how many former versions the statement has."""
        sql = "SELECT count(*) FROM versions WHERE statement_id = ?"
        return int(self._db.execute(sql, [statement_id]).fetchone()[0])

    def statement_with(self, digest: str) -> int:
        """Return the id of the statement that had the text with this SHA-256 before, 0 if none."""
        sql = "SELECT statement_id FROM versions WHERE digest = ? ORDER BY id DESC LIMIT 1"
        found = self._db.execute(sql, [digest]).fetchone()
        return int(found[0]) if found else 0

    def put(self, version: Version) -> Version:
        """Store the version; id 0 gets a new id. Returns it as stored."""
        values = {
            "statement_id": version.statement_id,
            "text": version.text,
            "digest": version.digest,
            "source": version.source,
            "imported": version.imported.isoformat(),
            "name": version.name,
            "media_type": version.media_type,
            "content": version.content,
        }
        return replace(version, id=self._write(version.id, values))

    def hand_over(self, statement_id: int, to: int) -> None:
        """Give another statement the former versions, collections and tags of this one."""
        with self._db.atomic():
            self._db.database.execute(
                "UPDATE versions SET statement_id = ? WHERE statement_id = ?", [to, statement_id]
            )
            for table in _HANDED_OVER:
                # The names are our own; nothing that a user wrote stands in here.
                sql = f"UPDATE OR IGNORE {table} SET statement_id = ? WHERE statement_id = ?"  # noqa: S608
                self._db.database.execute(sql, [to, statement_id])


def _version(row: Row) -> Version:
    return Version(
        id=row["id"],
        statement_id=row["statement_id"],
        text=row["text"],
        digest=row["digest"],
        source=row["source"],
        imported=datetime.fromisoformat(row["imported"]),
        name=row["name"],
        media_type=row["media_type"],
        content=bytes(row["content"]),
    )
