"""Changes as values: what a record was before and is after, so that each can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from briefreader.errors import VersionError
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Bookmark,
    Collection,
    Commitment,
    Orphan,
    Statement,
    Tagging,
    Theming,
    Trashing,
)
from briefreader.library.themes import ThemeSet
from briefreader.wording import mark

Record = TypeVar(
    "Record",
    Commitment,
    Bookmark,
    Annotation,
    Orphan,
    Statement,
    Collection,
    Tagging,
    Trashing,
    ThemeSet,
    Theming,
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

    Raises VersionError if the statement has got another text since ``change`` was made, and
    LibraryError if the library cannot be written; then nothing is changed.
    """
    with library.transaction():
        if change.after is not None:
            _check_text(library, change.after)
            return Change(
                change.name, change.before, _store(library, change.after).put(change.after)
            )
        if change.before is not None:
            _store(library, change.before).delete(change.before.id)
    return change


def apply_changes(library: Library, changes: Sequence[AnyChange]) -> tuple[AnyChange, ...]:
    """Carry out all of ``changes`` in order, or none; see ``apply_change``.

    A new commitment that notes of the same step are on has an id below 0, by which they name it,
    until it gets its own.
    """
    ids: dict[int, int] = {}
    with library.transaction():
        return tuple(_apply_linked(library, change, ids) for change in changes)


def _apply_linked(library: Library, change: AnyChange, ids: dict[int, int]) -> AnyChange:
    """Carry out ``change``; ``ids`` are those that new commitments of the step have got so far."""
    match change.after:
        case Commitment(id=number) if number < 0:
            applied = apply_change(
                library, Change(change.name, change.before, replace(change.after, id=0))
            )
            ids[number] = getattr(applied.after, "id", 0)
            return applied
        case Annotation(commitment_id=int(number)) if number < 0:
            linked = replace(change.after, commitment_id=ids.get(number))
            return apply_change(library, Change(change.name, change.before, linked))
    return apply_change(library, change)


def _check_text(library: Library, record: object) -> None:
    """Raise VersionError if ``record`` belongs to a text that its statement no longer has.

    An import, in this window or by another program, may have brought in a new version.
    """
    match record:
        case Statement(id=statement_id, digest=digest) if statement_id:
            current = library.statements.digest(statement_id) in (digest, "")
        case Commitment(statement_id=statement_id, span=span, quote=words):
            current = library.statements.words(statement_id, span) == words
        case Annotation(statement_id=statement_id, span=span, exact=words):
            current = library.statements.words(statement_id, span) == words
        case _:
            current = True
    if not current:
        raise VersionError(
            mark(
                "errors",
                "The statement has a new version; this step belongs to the text before it.",
            )
        )


def _store(library: Library, record: object) -> Any:
    """Return the store of ``record``'s kind; raises TypeError for any other kind of thing."""
    stores: dict[type, Any] = {
        Commitment: library.commitments,
        Bookmark: library.bookmarks,
        Annotation: library.annotations,
        Orphan: library.orphans,
        Statement: library.statements,
        Collection: library.collections,
        Tagging: library.tags,
        Trashing: library.trash,
        ThemeSet: library.themes,
        Theming: library.theming,
    }
    store = stores.get(type(record))
    if store is None:
        message = f"no store for {type(record).__name__}"
        raise TypeError(message)
    return store
