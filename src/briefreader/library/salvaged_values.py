"""Values of salvaged rows that could be read as bytes and make no sense any more.

One letter that is another would keep the whole library from being opened, or its row from coming
into the new one. So such a value is replaced by one that says nothing.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from briefreader.commitments.attributes.taxonomy import Term
from briefreader.commitments.model import Kind, Strength
from briefreader.library.records import Origin, Review, Status, Target
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
    },
    "annotations": {
        "tags": (_names, _NONE),
        "created": (datetime.fromisoformat, _NEVER),
        "modified": (datetime.fromisoformat, _NEVER),
        "target": (Target, Target.SPAN.value),
    },
    "versions": {"imported": (datetime.fromisoformat, _NEVER)},
    "orphans": {"created": (datetime.fromisoformat, _NEVER)},
    "openings": {"opened": (datetime.fromisoformat, _NEVER)},
    # NULL is refused there: whoever asks for a setting that is not there gets the usual value.
    "settings": {"value": (json.loads, None)},
}
"""What reads the values of a column, or raises, and what stands for those that cannot be read."""


def with_sense(table: str, columns: Sequence[str], row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Return ``row`` of ``table`` with values that can be read; None if all of its own can be."""
    readers = _MAKES_SENSE.get(table, {})
    values = list(row)
    for number, column in enumerate(columns):
        if column in readers:
            read, otherwise = readers[column]
            try:
                read(values[number])
            except _NO_SENSE:
                values[number] = otherwise
    return tuple(values) if tuple(values) != row else None
