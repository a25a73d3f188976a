"""Alignment of two statements' commitments: each one with the one that takes it up, if any does."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from zlib import crc32

from briefreader.commitments.comparison.alignment import (
    Alignment,
    AlignmentKind,
    ComparedCommitment,
    Shift,
)
from briefreader.commitments.comparison.assignment import best_assignment
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.features import Featured, featured
from briefreader.commitments.comparison.likeness import likely_pairs, threshold
from briefreader.commitments.comparison.shifts import decisive, shifts
from briefreader.text.folding import fold

WordsOf = Callable[[str], ComparisonWords]
"""Returns the words of the language with an ISO 639-1 code."""

_DIFFERING = 1
"""Telling words that may differ in a repetition: nobody would look for what has changed."""
_SAME_WORDS = 0.7
"""Share of the telling words that a repetition has in common at least: of three, one that differs
is much."""
_STEPS = 1_000_000
"""Steps from 0 to 1 in which likeness is told, as sums of whole numbers have no order."""
_TIE_BITS = 20

Pair = tuple[int, int]


def align(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    words_of: WordsOf,
    settled: Iterable[Pair] = (),
    ruled_out: Iterable[Pair] = (),
) -> tuple[Alignment, ...]:
    """Return the alignments of two statements' commitments, each of which is in exactly one.

    ``settled`` are pairs that a person made, ``ruled_out`` those that a person found wrong. Pairs
    come in the order of ``after``, as do new ones; then those that were dropped, in the order of
    ``before``. Neither the order of a sequence nor which of both comes first plays a part.
    """
    words = {each.language: words_of(each.language) for each in (*before, *after)}
    pairs = {left: (right, 1.0) for left, right in settled}
    barred = set(ruled_out)
    for left, right in _same(before, after, pairs, barred):
        pairs[left] = right, 1.0
    taken = {right for right, _ in pairs.values()}
    lefts = _in_order(before, (each for each in range(len(before)) if each not in pairs))
    rights = _in_order(after, (each for each in range(len(after)) if each not in taken))
    one, other = featured(before, after, words)
    pairs |= _assigned(one, other, lefts, rights, barred)
    return _told(one, other, pairs, words)


def _in_order(side: Sequence[ComparedCommitment], places: Iterable[int]) -> list[int]:
    """Return ``places`` by what is there, not by how it came."""
    return sorted(places, key=lambda place: _identity(side[place]))


def _identity(commitment: ComparedCommitment) -> tuple[int, str]:
    return commitment.paragraph, repr(commitment)


def _same(
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
    pairs: Mapping[int, tuple[int, float]],
    barred: set[Pair],
) -> Iterable[Pair]:
    """Yield what the same parties promise in the same words; of several in their order."""
    taken = {right for right, _ in pairs.values()}
    held: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in _in_order(after, (each for each in range(len(after)) if each not in taken)):
        held[_wording(after[place])].append(place)
    for place in _in_order(before, (each for each in range(len(before)) if each not in pairs)):
        found = held[_wording(before[place])]
        free = next((each for each in found if (place, each) not in barred), None)
        if free is not None:
            found.remove(free)
            yield place, free


def _wording(commitment: ComparedCommitment) -> tuple[str, ...]:
    return (" ".join(fold(commitment.quote).split()), *sorted(commitment.actors))


def _assigned(
    one: Sequence[Featured],
    other: Sequence[Featured],
    lefts: Sequence[int],
    rights: Sequence[int],
    barred: set[Pair],
) -> dict[int, tuple[int, float]]:
    """Return the pairs of the best assignment, with their likeness."""
    likely = likely_pairs([one[each] for each in lefts], [other[each] for each in rights])
    scores = {
        (lefts[left], rights[right]): score
        for (left, right), score in likely.items()
        if (lefts[left], rights[right]) not in barred
    }
    gains = {pair: _gain(score, one[pair[0]], other[pair[1]]) for pair, score in scores.items()}
    return {left: (right, scores[left, right]) for left, right in best_assignment(gains).items()}


def _gain(score: float, one: Featured, other: Featured) -> int:
    """Return what a pair adds: what its likeness is above the threshold.

    So one good pair is worth more than two poor ones. The last bits settle ties, in the same way
    whichever side is which.
    """
    first, second = (crc32(repr(each.commitment).encode()) for each in (one, other))
    above = round((score - threshold(one, other)) * _STEPS) + 1
    return (above << _TIE_BITS) + first * second % (1 << _TIE_BITS)


def _told(
    before: Sequence[Featured],
    after: Sequence[Featured],
    pairs: Mapping[int, tuple[int, float]],
    words: Mapping[str, ComparisonWords],
) -> tuple[Alignment, ...]:
    by_right = {right: (left, score) for left, (right, score) in pairs.items()}
    told = []
    for place in range(len(after)):
        left, score = by_right.get(place, (None, 0.0))
        if left is None:
            told.append(Alignment(None, place, AlignmentKind.NEW))
        else:
            kind, found = _kind(before[left], after[place], words)
            told.append(Alignment(left, place, kind, found, score))
    told += [
        Alignment(place, None, AlignmentKind.DROPPED)
        for place in range(len(before))
        if place not in pairs
    ]
    return tuple(told)


def _kind(
    before: Featured, after: Featured, words: Mapping[str, ComparisonWords]
) -> tuple[AlignmentKind, tuple[Shift, ...]]:
    """Return what became of a commitment, and the shifts: the one that decides it comes first."""
    found = shifts(before, after, lambda each: words[each.language])
    deciding = decisive(found)
    if deciding is not None:
        kind = AlignmentKind.STRENGTHENED if deciding.firmer else AlignmentKind.WEAKENED
        return kind, (deciding, *(each for each in found if each != deciding))
    same = _is_repeated(before, after)
    return (AlignmentKind.REPEATED if same else AlignmentKind.REWORDED), found


def _is_repeated(before: Featured, after: Featured) -> bool:
    """Tell whether both say the same in the same words, but for trifles."""
    if before.commitment.language != after.commitment.language:
        return False
    one, other = ({term.stem for term in each.terms if term.changes} for each in (before, after))
    differing = max(len(one - other), len(other - one))
    return differing <= _DIFFERING and len(one & other) >= _SAME_WORDS * len(one | other)
