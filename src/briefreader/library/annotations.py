"""The annotations of a library."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from briefreader.library.connection import Row
from briefreader.library.records import Annotation, Target
from briefreader.library.store import RowStore, as_names, names_text
from briefreader.text.span import Span


class AnnotationStore(RowStore[Annotation]):
    """Reads and writes annotations."""

    table = "annotations"

    def get(self, annotation_id: int) -> Annotation:
        """Return the annotation; raises NotFoundError if there is none."""
        return annotation_of(self._row(annotation_id))

    def of_statement(self, statement_id: int) -> tuple[Annotation, ...]:
        """Return the statement's annotations in text order."""
        found = self._rows("statement_id = ?", [statement_id], 'start, "end", id')
        return tuple(annotation_of(row) for row in found)

    def count(self, statement_ids: Sequence[int]) -> int:
        """Return how many annotations these statements have."""
        counted = self._db.execute(
            "SELECT count(*) FROM annotations "
            "WHERE statement_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(statement_ids))],
        )
        return int(counted.fetchone()[0])

    def authors(self, statement_ids: Sequence[int]) -> frozenset[str]:
        """Return the names of who wrote on these statements, without an empty one."""
        found = self._db.execute(
            "SELECT DISTINCT author FROM annotations "
            "WHERE author != '' AND statement_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(statement_ids))],
        )
        return frozenset(author for (author,) in found)

    def has_others(self, author: str) -> bool:
        """Tell whether the library holds notes that are signed by anyone but ``author``."""
        sql = "SELECT 1 FROM annotations WHERE author NOT IN ('', ?) LIMIT 1"
        return self._db.execute(sql, [author]).fetchone() is not None

    def check_current(self, annotation: Annotation) -> None:
        """Raise VersionError if the statement no longer has the annotation's words at its span."""
        self._check_words(annotation.statement_id, annotation.span, annotation.exact)

    def put(self, annotation: Annotation) -> Annotation:
        """Store the annotation; id 0 gets a new id. Returns it as stored."""
        return replace(annotation, id=self._write(annotation.id, annotation_row(annotation)))


def annotation_row(annotation: Annotation) -> dict[str, Any]:
    """Return the columns of an annotation, but its id; plain enough for JSON."""
    return {
        "statement_id": annotation.statement_id,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "exact": annotation.exact,
        "prefix": annotation.prefix,
        "suffix": annotation.suffix,
        "note": annotation.note,
        "tags": names_text(annotation.tags),
        "colour": annotation.colour,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "target": annotation.target.value,
        "commitment_id": annotation.commitment_id,
        "author": annotation.author,
    }


def annotation_of(row: Row) -> Annotation:
    """Return the annotation that is kept in these columns."""
    return Annotation(
        id=row["id"],
        statement_id=row["statement_id"],
        span=Span(row["start"], row["end"]),
        exact=row["exact"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        note=row["note"],
        tags=as_names(row["tags"]),
        colour=row["colour"],
        created=datetime.fromisoformat(row["created"]),
        modified=datetime.fromisoformat(row["modified"]),
        target=Target(row["target"]),
        commitment_id=row["commitment_id"],
        author=row["author"],
    )
