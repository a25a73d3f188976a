"""A statement's records as the windows hold them, brought up to date without reading all again."""

from collections.abc import Iterable
from typing import Any, TypeVar

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.services.changes import AnyChange

Placed = TypeVar("Placed", Commitment, Bookmark, Annotation)


def patched(
    records: tuple[Placed, ...], kind: type[Placed], changes: Iterable[AnyChange]
) -> tuple[Placed, ...]:
    """Return ``records`` after ``changes``, as far as these are of ``kind``, in text order.

    The order is that of the library's stores. The same tuple comes back if nothing has changed.
    """
    concerned = [each for each in changes if isinstance(each.after or each.before, kind)]
    if not concerned:
        return records
    by_id = {each.id: each for each in records}
    for change in concerned:
        if change.after is not None:
            by_id[change.after.id] = change.after
        elif change.before is not None:
            by_id.pop(change.before.id, None)
    return tuple(sorted(by_id.values(), key=_place))


def _place(record: Any) -> tuple[int, int, int]:
    if isinstance(record, Bookmark):
        return record.position, record.position, record.id
    return record.span.start, record.span.end, record.id
