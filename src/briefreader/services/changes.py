"""Changes as values: what a record was before and is after, so that each can be undone."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Statement,
    Tagging,
    Trashing,
)

Record = TypeVar(
    "Record", Commitment, Bookmark, Annotation, Statement, Collection, Tagging, Trashing
)


@dataclass(frozen=True, slots=True)
class Change(Generic[Record]):
    """A step from ``before`` (None: not there yet) to ``after`` (None: gone).

    ``name`` is what Undo calls it, such as "Dismiss commitment". A new record has the id 0 until
    the change has been applied.
    """

    name: str
    before: Record | None
    after: Record | None

    def inverse(self) -> "Change[Record]":
        """Return the change that takes this one back."""
        return Change(self.name, self.after, self.before)


AnyChange = Change[Any]


def apply_change(library: Library, change: AnyChange) -> AnyChange:
    """Carry out ``change`` in ``library`` and return it with the ids of new records filled in.

    Raises LibraryError, and changes nothing, if the library cannot be written.
    """
    with library.transaction():
        if change.after is not None:
            return Change(
                change.name, change.before, _store(library, change.after).put(change.after)
            )
        if change.before is not None:
            _store(library, change.before).delete(change.before.id)
    return change


def _store(library: Library, record: object) -> Any:
    """Return the store of ``record``'s kind; raises TypeError for any other kind of thing."""
    stores: dict[type, Any] = {
        Commitment: library.commitments,
        Bookmark: library.bookmarks,
        Annotation: library.annotations,
        Statement: library.statements,
        Collection: library.collections,
        Tagging: library.tags,
        Trashing: library.trash,
    }
    store = stores.get(type(record))
    if store is None:
        message = f"no store for {type(record).__name__}"
        raise TypeError(message)
    return store
