"""Values of salvaged rows that could be read as bytes and make no sense any more.

One letter that is another would keep the whole library from being opened, or its row from coming
into the new one. So such a value is replaced by one that says nothing.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from briefreader.commitments.attributes.taxonomy import Term
from briefreader.commitments.model import Kind, Strength
from briefreader.library.records import Origin, Review, Status, Target, Verdict
from briefreader.library.store import as_date, as_names

_NONE = "[]"
_NEVER = "1970-01-01T00:00:00+00:00"
_NO_SENSE = (ValueError, TypeError, LookupError, AttributeError)


def _names(value: str) -> None:
    if not all(isinstance(each, str) for each in as_names(value)):
        raise TypeError


def _terms(value: str) -> None:
    for each in json.loads(value):
        term = Term(**each)
        if not (isinstance(term.text, str) and isinstance(term.weight, int | float)):
            raise TypeError


_MAKES_SENSE: Mapping[str, Mapping[str, tuple[Callable[[Any], object], str | None]]] = {
    "themes": {"terms": (_terms, _NONE)},
    "statements": {
        "date": (as_date, None),
        "parties": (_names, _NONE),
        "imported": (datetime.fromisoformat, _NEVER),
        "kind": (Kind, Kind.OTHER.value),
    },
    "commitments": {
        "due_by": (as_date, None),
        "strength": (Strength, Strength.INTENT.value),
        "origin": (Origin, Origin.DETECTED.value),
        "review": (Review, Review.UNREVIEWED.value),
        "status": (Status, Status.OPEN.value),
        "status_date": (as_date, None),
        "reminder": (as_date, None),
    },
    "evidence": {
        "date": (as_date, None),
        "status": (Status, None),
        "created": (datetime.fromisoformat, _NEVER),
    },
    # One that cannot be read is taken for the harmless one: what was found was right.
    "alignments": {"verdict": (Verdict, Verdict.RIGHT.value)},
    "annotations": {
        "tags": (_names, _NONE),
        "created": (datetime.fromisoformat, _NEVER),
        "modified": (datetime.fromisoformat, _NEVER),
        "target": (Target, Target.SPAN.value),
    },
    "reading_warnings": {"wording": (json.loads, None)},
    "versions": {"imported": (datetime.fromisoformat, _NEVER)},
    "orphans": {"created": (datetime.fromisoformat, _NEVER)},
    "openings": {"opened": (datetime.fromisoformat, _NEVER)},
    # NULL is refused there: whoever asks for a setting that is not there gets the usual value.
    "settings": {"value": (json.loads, None)},
}
"""What reads the values of a column, or raises, and what stands for those that cannot be read."""


_KINDS: Mapping[str, tuple[type | tuple[type, ...], object]] = {
    "TEXT": (str, ""),
    "INTEGER": (int, 0),
    "REAL": ((int, float), 0.0),
    "BLOB": (bytes, b""),
}
"""What a column of each type holds, and what says nothing there."""


class RowSense:
    """Knows what rows of a new library at ``db`` may hold."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._columns: dict[str, dict[str, tuple[str, bool]]] = {}

    def mended(self, table: str, columns: Sequence[str], row: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return ``row`` of ``table``, as it is where all its values make sense."""
        types = self._types(table)
        readers = _MAKES_SENSE.get(table, {})
        values = list(row)
        for number, column in enumerate(columns):
            kind, is_needed = types[column]
            value = values[number]
            held, nothing = _KINDS[kind]
            if not isinstance(value, held) and (is_needed or value is not None):
                values[number] = value = nothing if is_needed else None
            if column in readers:
                read, otherwise = readers[column]
                try:
                    read(value)
                except _NO_SENSE:
                    values[number] = otherwise
        return tuple(values)

    def _types(self, table: str) -> dict[str, tuple[str, bool]]:
        """Return for each column what it holds, and whether it must hold something."""
        if table not in self._columns:
            found = self._db.execute(f"PRAGMA table_info({table})").fetchall()
            self._columns[table] = {row[1]: (row[2], bool(row[3])) for row in found}
        return self._columns[table]
