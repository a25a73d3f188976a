"""What steps on entries made of their commitments, for who shows these."""

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Evidence
from briefreader.services.changes import Change, Step, changes_to


def with_followed(library: Library, step: Step) -> Step:
    """Return a step that was carried out, with what it made of the commitments of its entries."""
    ids = {each.record.commitment_id for each in changes_to(step, Evidence)}
    if not ids:
        return step
    others = tuple(each for each in step if not _is_of(each.record, ids))
    stored = library.commitments.of_ids(sorted(ids))
    gone = tuple(
        each
        for each in changes_to(step, Commitment)
        if each.record.id in ids.difference(one.id for one in stored)
    )
    return (*others, *gone, *(Change(step[0].name, each, each) for each in stored))


def _is_of(record: object, ids: set[int]) -> bool:
    return isinstance(record, Commitment) and record.id in ids
