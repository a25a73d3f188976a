"""Which commitments somebody has written a note on."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from briefreader.library.records import Annotation, Commitment


def noted(commitments: Sequence[Commitment], annotations: Iterable[Annotation]) -> frozenset[int]:
    """Return the ids of those of ``commitments`` (in text order) that a note is on.

    That is one about the commitment, or on words of it; mere highlights and notes on the whole
    statement are none.
    """
    notes = [each for each in annotations if each.note.strip() and not each.is_on_statement]
    if not notes:
        return frozenset()
    starts = [each.span.start for each in commitments]
    longest = max((len(each.span) for each in commitments), default=0)
    found = {each.commitment_id for each in notes}
    for note in notes:
        first = bisect_left(starts, note.span.start - longest)
        last = bisect_left(starts, note.span.end)
        near = commitments[first:last]
        found |= {each.id for each in near if each.span.overlaps(note.span)}
    return frozenset(each.id for each in commitments if each.id in found)
