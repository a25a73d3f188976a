"""Records that lost their place in a new version of their statement, kept until someone decides."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from briefreader.library.annotations import annotation_of, annotation_row
from briefreader.library.bookmarks import bookmark_of, bookmark_row
from briefreader.library.commitment_rows import commitment_of, commitment_row
from briefreader.library.connection import Row
from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan, OrphanKind
from briefreader.library.store import RowStore

_Placed = Commitment | Annotation | Bookmark


class OrphanStore(RowStore[Orphan]):
    """Reads and writes orphans."""

    table = "orphans"

    def get(self, orphan_id: int) -> Orphan:
        """Return the orphan; raises NotFoundError if there is none."""
        return _orphan(self._row(orphan_id))

    def of_statement(self, statement_id: int) -> tuple[Orphan, ...]:
        """Return the statement's orphans in the order in which they stood in its text."""
        found = self._rows("statement_id = ?", [statement_id])
        return tuple(_orphan(row) for row in found)

    def of_kind(self, kind: OrphanKind) -> tuple[Orphan, ...]:
        """Return the orphans of this kind of all statements."""
        return tuple(_orphan(row) for row in self._rows("kind = ?", [kind.value]))

    def put(self, orphan: Orphan) -> Orphan:
        """Store the orphan; id 0 gets a new id. Returns it as stored."""
        values = {
            "statement_id": orphan.statement_id,
            "kind": orphan.kind.value,
            "exact": orphan.exact,
            "prefix": orphan.prefix,
            "suffix": orphan.suffix,
            "record": json.dumps(_plain(orphan.record), ensure_ascii=False),
            "created": orphan.created.isoformat(),
        }
        return replace(orphan, id=self._write(orphan.id, values))


def _orphan(row: Row) -> Orphan:
    return Orphan(
        id=row["id"],
        statement_id=row["statement_id"],
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        record=_record(row["kind"], json.loads(row["record"])),
        created=datetime.fromisoformat(row["created"]),
    )


def _plain(record: _Placed) -> dict[str, Any]:
    """Return the record as its own store would keep it, with its id."""
    match record:
        case Commitment():
            names = {"actors": list(record.actors), "themes": list(record.themes)}
            return {"id": record.id, **commitment_row(record), **names}
        case Annotation():
            return {"id": record.id, **annotation_row(record)}
        case Bookmark():
            return {"id": record.id, **bookmark_row(record)}


def _record(kind: str, kept: Mapping[str, Any]) -> _Placed:
    # Those kept before notes had authors or other targets say nothing of it.
    if kind == "commitment":
        unsaid = {"author": "", "owner": "", "reminder": None}
        return commitment_of({**unsaid, **kept}, kept["actors"], kept["themes"])
    if kind == "annotation":
        return annotation_of({"target": "span", "commitment_id": None, "author": "", **kept})
    return bookmark_of(kept)
