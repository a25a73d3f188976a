"""JSON of whole statements: text, commitments with their review, notes and bookmarks.

``docs/export.schema.json`` is its schema. ``VERSION`` grows with every change that a reader of the
file must know of.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from briefreader.library.database import Library
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.export.progress import Steps
from briefreader.services.export.records import StatementRecords, each_records
from briefreader.services.json_contract import (
    bookmark_object,
    commitment_object,
    note_object,
    statement_object,
)
from briefreader.services.record_codec import Json

FORMAT = "briefreader-export"
VERSION = 1


def write(library: Library, statement_ids: Sequence[int], path: Path, steps: Steps) -> None:
    """Write one object with all statements, one at a time: a library may be larger than memory."""
    head = {"format": FORMAT, "version": VERSION, "themes": theme_names(library)}
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_indented(head).removesuffix("\n}"))
        file.write(',\n  "statements": [')
        separator = "\n"
        for records in each_records(library, statement_ids, steps):
            file.write(separator + _indented(records_object(records), "    "))
            separator = ",\n"
        file.write("\n  ]\n}\n" if statement_ids else "]\n}\n")


def records_object(records: StatementRecords) -> Json:
    """Return a statement as `briefreader extract` prints it, with its decisions and notes.

    ``coverage`` says whether an empty list of commitments says anything.
    """
    statement = records.statement
    return {
        "statement": statement_object(statement),
        "coverage": records.coverage.value,
        "commitments": list(map(commitment_object, records.commitments)),
        "notes": list(map(note_object, records.annotations)),
        "bookmarks": list(map(bookmark_object, records.bookmarks)),
    }


def _indented(value: Json, margin: str = "") -> str:
    # A text has its line ends escaped, so those that are there are the layout's.
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return margin + text.replace("\n", f"\n{margin}")
