"""Names that stay: the same record has the same identifier in every file and library."""

import uuid
from collections import Counter
from collections.abc import Iterable

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.services.export.records import Record

_NAMESPACE = uuid.UUID("5a0f1d0e-6f0b-5d2b-9a55-0c6a51e7a9b1")


def identifier(*parts: object) -> uuid.UUID:
    """Return the identifier of what these parts name; it depends on nothing else."""
    return uuid.uuid5(_NAMESPACE, "\x1f".join(str(part) for part in parts))


def record_identifiers(digest: str, records: Iterable[Record]) -> dict[tuple[type, int], uuid.UUID]:
    """Return the identifiers of a statement's records, by their kinds and ids.

    ``digest`` is that of the statement's text. Records that are alike differ by their order.
    """
    alike: Counter[tuple[object, ...]] = Counter()
    found: dict[tuple[type, int], uuid.UUID] = {}
    for record in records:
        name = _name(record)
        found[type(record), record.id] = identifier(digest, *name, alike[name])
        alike[name] += 1
    return found


def _name(record: Record) -> tuple[object, ...]:
    match record:
        case Commitment():
            return "commitment", record.span.start, record.span.end, record.origin.value
        case Bookmark():
            return "bookmark", record.position, record.name
        case Annotation():
            span = record.span
            return "annotation", record.target.value, span.start, span.end, record.created
