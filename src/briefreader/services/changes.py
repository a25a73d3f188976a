"""Changes as values: what a record was before and is after, so that each can be undone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from briefreader.library.database import Library
from briefreader.library.record_types import IdentifiedRecord, Record
from briefreader.library.records import Annotation, Commitment, Evidence
from briefreader.services.rebasing import has_moved, rebased

R = TypeVar("R", bound=Record)
R_co = TypeVar("R_co", bound=Record, covariant=True)


@dataclass(frozen=True, slots=True)
class Change(Generic[R_co]):
    """A step from ``before`` (None: not there yet) to ``after`` (None: gone).

    ``name`` is what Undo calls it, such as "Dismiss commitment". A new record has the id 0 until
    the change has been applied.
    """

    name: str
    before: R_co | None
    after: R_co | None

    @property
    def record(self) -> R_co:
        """What it is of: as it is afterwards, as it was before if it goes."""
        found = self.before if self.after is None else self.after
        if found is None:
            message = "a change is of a record"
            raise TypeError(message)
        return found

    def inverse(self) -> "Change[R_co]":
        """Return the change that takes this one back."""
        return Change(self.name, self.after, self.before)


Step = tuple[Change[Record], ...]
"""Changes that are carried out, and undone, together."""


def apply_change(library: Library, change: Change[R]) -> Change[R]:
    """Carry out ``change`` in ``library`` and return it as it was done, which undoes it exactly.

    New records have their ids. Where another window or program has changed the record since, what
    it changed stays: the result is from what was there to what both made of it. Raises
    OvertakenError if both changed the same or it has gone, VersionError if the statement has got
    another text, and LibraryError if the library cannot be written; then nothing is changed.
    """
    (applied,) = apply_changes(library, (change,))
    return applied


def apply_changes(library: Library, changes: Sequence[Change[R]]) -> tuple[Change[R], ...]:
    """Carry out all of ``changes`` in order, or none; see ``apply_change``.

    A new commitment that notes or entries of the same step are on has an id below 0, by which they
    name it, until it gets its own.
    """
    ids: dict[int, int] = {}
    with library.transaction():
        return tuple(_applied(library, change, ids) for change in changes)


def changes_to(changes: Iterable[Change[Record]], kind: type[R]) -> Iterator[Change[R]]:
    """Yield those of ``changes`` that are of records of this ``kind``, in order."""
    for change in changes:
        before, after = change.before, change.after
        if not isinstance(change.record, kind):
            continue
        if (before is None or isinstance(before, kind)) and (
            after is None or isinstance(after, kind)
        ):
            yield Change(change.name, before, after)


def _applied(library: Library, change: Change[R], ids: dict[int, int]) -> Change[R]:
    """Carry out ``change``; ``ids`` are those that new commitments of the step have got so far."""
    record = change.record
    if change.after is None and not isinstance(record, IdentifiedRecord):
        message = f"a {type(record).__name__} cannot be deleted"
        raise TypeError(message)
    held = _held(library, record)
    if change.after is not None and has_moved(change.after, held):
        library.store_of(record).check_current(change.after)
    after = rebased(change.before, change.after, held)
    if after is None:
        _delete(library, record)
        return Change(change.name, held, None)
    stored = library.store_of(record).put(_linked(after, ids))
    if isinstance(record, Commitment) and isinstance(stored, Commitment) and record.id < 0:
        ids[record.id] = stored.id
    return Change(change.name, held, stored)


def _held(library: Library, record: R) -> R | None:
    """Return the record as the library holds it, None if it is new or has gone."""
    if isinstance(record, IdentifiedRecord) and record.id <= 0:
        return None
    return library.store_of(record).held(record)


def _linked(record: R, ids: dict[int, int]) -> R:
    """Return ``record`` with the ids of the library where those of its step stand in for them."""
    if isinstance(record, Commitment) and record.id < 0:
        return replace(record, id=0)
    if isinstance(record, Annotation) and (record.commitment_id or 0) < 0:
        return replace(record, commitment_id=ids.get(record.commitment_id or 0))
    if isinstance(record, Evidence) and record.commitment_id < 0:
        return replace(record, commitment_id=ids[record.commitment_id])
    return record


def _delete(library: Library, record: Record) -> None:
    if isinstance(record, IdentifiedRecord):
        library.store_of(record).delete(record.id)
