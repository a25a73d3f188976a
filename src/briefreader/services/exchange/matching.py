"""Which commitments of two readers are the same: those that stand at the same words, or nearly."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.library.records import Commitment
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex


@dataclass(frozen=True, slots=True)
class Matching:
    """Commitments in pairs of one's and the other's, and those that only one of them has."""

    pairs: tuple[tuple[Commitment, Commitment], ...]
    only_one: tuple[Commitment, ...]
    only_other: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True)
class _Numbered:
    span: Span
    number: int


def match(one: Sequence[Commitment], other: Sequence[Commitment]) -> Matching:
    """Pair the commitments that share at least half the letters of the shorter.

    Each is in one pair at most; those go together first that share most of what both cover. The
    pairs are in the order of ``one``.
    """
    numbered = SpanIndex(_Numbered(each.span, number) for number, each in enumerate(other))
    candidates = [
        (-_share(left.span, right.span), left.span, right.span, here, right.number)
        for here, left in enumerate(one)
        for right in numbered.overlapping(left.span)
        if same_place(left.span, right.span)
    ]
    ours: dict[int, int] = {}
    theirs: set[int] = set()
    for *_, here, there in sorted(candidates):
        if here not in ours and there not in theirs:
            ours[here] = there
            theirs.add(there)
    return Matching(
        pairs=tuple((one[here], other[there]) for here, there in sorted(ours.items())),
        only_one=tuple(each for here, each in enumerate(one) if here not in ours),
        only_other=tuple(each for there, each in enumerate(other) if there not in theirs),
    )


def same_place(one: Span, other: Span) -> bool:
    """Tell whether the two share at least half the code points of the shorter."""
    if not one.overlaps(other):
        return False
    return 2 * len(one.shared(other)) >= min(len(one), len(other))


def _share(one: Span, other: Span) -> float:
    """Return which part of what both cover is covered by both (Jaccard's coefficient)."""
    shared = len(one.shared(other))
    return shared / (len(one) + len(other) - shared)
