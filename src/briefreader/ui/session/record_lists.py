"""A statement's records as the windows hold them, brought up to date without reading all again."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from briefreader.library.record_types import StatementRecord
from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan
from briefreader.services.changes import Change

R = TypeVar("R", bound=StatementRecord)

_NAMELESS = ""
"""What others have done is not undone here."""


def patched(
    records: tuple[R, ...], changes: Sequence[Change[R]], place: Callable[[R], tuple[int, ...]]
) -> tuple[R, ...]:
    """Return ``records`` after ``changes``, in the order of their ``place``.

    The same tuple comes back if there are no changes.
    """
    if not changes:
        return records
    by_id = {each.id: each for each in records}
    for change in changes:
        if change.after is not None:
            by_id[change.after.id] = change.after
        elif change.before is not None:
            by_id.pop(change.before.id, None)
    return tuple(sorted(by_id.values(), key=place))


def differences(before: Iterable[R], after: Iterable[R]) -> tuple[Change[R], ...]:
    """Return the changes that make the records ``after`` of those ``before``."""
    old, new = ({each.id: each for each in records} for records in (before, after))
    return tuple(
        Change(_NAMELESS, old.get(each), new.get(each))
        for each in dict.fromkeys((*old, *new))
        if old.get(each) != new.get(each)
    )


def place_of_span(record: Commitment | Annotation) -> tuple[int, int, int]:
    """Return what the library orders commitments and annotations of a statement by."""
    return record.span.start, record.span.end, record.id


def place_of_bookmark(bookmark: Bookmark) -> tuple[int, int]:
    """Return what the library orders bookmarks of a statement by."""
    return bookmark.position, bookmark.id


def place_of_orphan(orphan: Orphan) -> tuple[int]:
    """Return what the library orders orphans of a statement by."""
    return (orphan.id,)
