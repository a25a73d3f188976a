"""Collections and tags, by which the user orders statements."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefreader.library.connection import Connection
from briefreader.library.records import Collection, Tagging
from briefreader.library.store import RowStore, Store

_MEMBERS = "SELECT statement_id FROM collection_statements WHERE collection_id = ? ORDER BY 1"


class CollectionStore(RowStore[Collection]):
    """Reads and writes collections."""

    table = "collections"

    def names(self) -> dict[int, str]:
        """Return the names of all collections by their ids, in alphabetical order."""
        sql = "SELECT id, name FROM collections ORDER BY name COLLATE NOCASE, id"
        return dict(self._db.execute(sql).fetchall())

    def get(self, collection_id: int) -> Collection:
        """Return the collection; raises NotFoundError if there is none."""
        row = self._row(collection_id)
        members = tuple(member for (member,) in self._db.execute(_MEMBERS, [collection_id]))
        return Collection(id=collection_id, name=row["name"], statements=members)

    def holding(self, ids: Sequence[int]) -> dict[int, int]:
        """Return how many of the statements ``ids`` are in each collection that has any."""
        sql = """
            SELECT collection_id, count(*) FROM collection_statements
            WHERE statement_id IN (SELECT value FROM json_each(?)) GROUP BY collection_id
        """
        return dict(self._db.execute(sql, [json.dumps(list(ids))]).fetchall())

    def put(self, collection: Collection) -> Collection:
        """Store the collection with its members; id 0 gets a new id. Returns it as stored.

        Statements that are no longer there are passed over.
        """
        with self._db.atomic():
            stored = replace(collection, id=self._write(collection.id, {"name": collection.name}))
            self._db.delete("collection_statements", "collection_id = ?", [stored.id])
            self._db.database.execute(
                "INSERT INTO collection_statements SELECT ?, id FROM statements "
                "WHERE id IN (SELECT value FROM json_each(?))",
                [stored.id, json.dumps(stored.statements)],
            )
        return stored


class TagStore(Store[Tagging]):
    """Reads and writes the tags of statements."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def names(self) -> tuple[str, ...]:
        """Return all tags in alphabetical order."""
        sql = "SELECT DISTINCT tag FROM statement_tags ORDER BY tag COLLATE NOCASE, tag"
        return tuple(tag for (tag,) in self._db.execute(sql))

    def tagged(self, tag: str) -> tuple[int, ...]:
        """Return the ids of the statements that have ``tag``, trashed ones too."""
        sql = "SELECT statement_id FROM statement_tags WHERE tag = ? ORDER BY statement_id"
        return tuple(statement_id for (statement_id,) in self._db.execute(sql, [tag]))

    def of(self, ids: Sequence[int]) -> Tagging:
        """Return the tags of the statements ``ids``, of those without any too."""
        sql = """
            SELECT statement_id, tag FROM statement_tags
            WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY statement_id, tag
        """
        tags: defaultdict[int, list[str]] = defaultdict(list)
        for statement_id, tag in self._db.execute(sql, [json.dumps(list(ids))]):
            tags[statement_id].append(tag)
        return Tagging(tuple((each, tuple(tags[each])) for each in ids))

    def held(self, tagging: Tagging) -> Tagging:
        """Return the tags that the same statements have now."""
        return self.of([statement_id for statement_id, _ in tagging.tags])

    def put(self, tagging: Tagging) -> Tagging:
        """Give the statements these tags and no others; returns ``tagging``.

        Statements that are no longer there are passed over.
        """
        ids = json.dumps([statement_id for statement_id, _ in tagging.tags])
        pairs = [(each, tag) for each, tags in tagging.tags for tag in tags]
        with self._db.atomic():
            of_statements = "statement_id IN (SELECT value FROM json_each(?))"
            self._db.delete("statement_tags", of_statements, [ids])
            self._db.database.execute(
                "INSERT INTO statement_tags "
                "SELECT value ->> 0, value ->> 1 FROM json_each(?) "
                "WHERE value ->> 0 IN (SELECT id FROM statements)",
                [json.dumps(pairs)],
            )
        return tagging
