"""Pairs of records that both sides have: those at the same words, or nearly."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefreader.library.records import Annotation, Commitment
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex

Known = TypeVar("Known", Commitment, Annotation)
Pairs = dict[int, int]
"""The index of mine by that of theirs."""
Candidate = tuple[tuple[float, ...], int, int]
"""How good a pair is, the least is the best, and the indexes of mine and of theirs."""


def paired(candidates: Iterable[Candidate]) -> Pairs:
    """Return the pairs: the best go together first, and each record is in one at most."""
    found: Pairs = {}
    taken: set[int] = set()
    for _, here, there in sorted(candidates):
        if here not in taken and there not in found:
            found[there] = here
            taken.add(here)
    return found


@dataclass(frozen=True, slots=True)
class _Indexed:
    span: Span
    index: int


def overlapping(mine: Sequence[Commitment], theirs: Sequence[Commitment]) -> Pairs:
    """Pair the commitments that share at least half the code points of the shorter.

    Those go together first that share most of what both cover.
    """
    indexed = SpanIndex(_Indexed(each.span, index) for index, each in enumerate(theirs))
    return paired(
        ((-_share(left.span, right.span), *_ends(left.span), *_ends(right.span)), here, right.index)
        for here, left in enumerate(mine)
        for right in indexed.overlapping(left.span)
        if same_place(left.span, right.span)
    )


def same_place(one: Span, other: Span) -> bool:
    """Tell whether the two share at least half the code points of the shorter."""
    if not one.overlaps(other):
        return False
    return 2 * len(one.shared(other)) >= min(len(one), len(other))


def at_same_places(
    mine: Sequence[Known],
    theirs: Sequence[Known],
    places: Callable[[Known], tuple[Hashable, ...]],
    rank: Callable[[Known, Known], int | None],
) -> Pairs:
    """Pair the records that have one of their ``places`` in common.

    ``rank`` is given mine and theirs: None if they are not the same, 0 if nothing can be more so.
    All else goes in the order of theirs, each taking the one of least rank that is left.
    """
    by_place: defaultdict[Hashable, set[int]] = defaultdict(set)
    for here, record in enumerate(mine):
        for place in places(record):
            by_place[place].add(here)
    candidates: list[Candidate] = []
    for there, record in enumerate(theirs):
        for here in set().union(*(by_place.get(place, ()) for place in places(record))):
            found = rank(mine[here], record)
            if found is not None:
                candidates.append(((found > 0, there, found, here), here, there))
    return paired(candidates)


def _share(one: Span, other: Span) -> float:
    """Return which part of what both cover is covered by both (Jaccard's coefficient)."""
    shared = len(one.shared(other))
    return shared / (len(one) + len(other) - shared)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
