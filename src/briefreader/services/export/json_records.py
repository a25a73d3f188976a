"""Statements with all their records as JSON, which ``docs/export.schema.json`` describes."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.library.records import Annotation, Bookmark
from briefreader.services.contract import Json, commitment_object
from briefreader.services.export.contents import Content, contents
from briefreader.services.export.steps import Steps

FORMAT, VERSION = "briefreader-export", 1


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write the statements; of each, commitments as `briefreader commitments` prints them."""
    themes = [
        {"key": theme.key, "name": theme.name, "description": theme.description}
        for theme in library.themes.all()
    ]
    head = {"format": FORMAT, "version": VERSION, "themes": themes}
    opening = json.dumps(head, ensure_ascii=False, indent=1).rstrip("}\n")
    with path.open("w", encoding="utf-8", newline="\n") as file:
        # One statement at a time: a large library has no room in memory.
        file.write(f'{opening},\n "statements": [')
        for number, statement in enumerate(_statements(library, statement_ids, steps)):
            file.write(",\n" if number else "\n")
            file.write(json.dumps(statement, ensure_ascii=False, indent=1))
        file.write("\n ]\n}\n")


def _statements(library: Library, ids: Sequence[int], steps: Steps) -> Iterator[Json]:
    for content in contents(library, ids, steps):
        yield _statement(content)


def _statement(content: Content) -> Json:
    statement = content.statement
    return {
        "id": statement.id,
        "title": statement.title,
        "date": statement.date.isoformat() if statement.date else None,
        "parties": list(statement.parties),
        "language": statement.language,
        "kind": statement.kind.value,
        "place": statement.place,
        "source": statement.source,
        "imported": statement.imported.isoformat(),
        "sha256": statement.digest,
        "text": statement.text,
        "commitments": [commitment_object(each) for each in content.commitments],
        "bookmarks": [_bookmark(each) for each in content.bookmarks],
        "annotations": [_annotation(each) for each in content.annotations],
    }


def _bookmark(bookmark: Bookmark) -> Json:
    return {"id": bookmark.id, "name": bookmark.name, "position": bookmark.position}


def _annotation(note: Annotation) -> Json:
    return {
        "id": note.id,
        "target": note.target.value,
        "commitment": note.commitment_id,
        "exact": note.exact,
        "prefix": note.prefix,
        "suffix": note.suffix,
        "start": note.span.start,
        "end": note.span.end,
        "note": note.note,
        "tags": list(note.tags),
        "colour": note.colour,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
    }
