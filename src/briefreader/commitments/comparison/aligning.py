"""Alignment of two statements' commitments: each one with the one that takes it up, if any does."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from zlib import crc32

from briefreader.commitments.comparison.alignment import (
    Alignment,
    AlignmentKind,
    ComparedCommitment,
)
from briefreader.commitments.comparison.assignment import best_assignment
from briefreader.commitments.comparison.comparison_words import ComparisonWords
from briefreader.commitments.comparison.features import Featured, featured, telling_words
from briefreader.commitments.comparison.likeness import likely_pairs, threshold
from briefreader.commitments.comparison.shifts import shifts
from briefreader.text.folding import fold

WordsOf = Callable[[str], ComparisonWords]
"""Returns the words of the language with an ISO 639-1 code."""

_SAME_WORDS = 0.9
"""Share of the telling words, both sides taken together, that a repetition has in common: an
article, a spelling or a name may differ."""
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
    return _told(before, after, pairs, words)


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
    before: Sequence[ComparedCommitment],
    after: Sequence[ComparedCommitment],
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
            told.append(_pair(left, place, before[left], after[place], words, score))
    told += [
        Alignment(place, None, AlignmentKind.DROPPED)
        for place in range(len(before))
        if place not in pairs
    ]
    return tuple(told)


def _pair(
    left: int,
    right: int,
    before: ComparedCommitment,
    after: ComparedCommitment,
    words: Mapping[str, ComparisonWords],
    score: float,
) -> Alignment:
    found = shifts(before, after, lambda each: words[each.language])
    if found:
        kind = AlignmentKind.STRENGTHENED if found[0].firmer else AlignmentKind.WEAKENED
    else:
        same = _is_repeated(before, after, words)
        kind = AlignmentKind.REPEATED if same else AlignmentKind.REWORDED
    return Alignment(left, right, kind, found, score)


def _is_repeated(
    before: ComparedCommitment,
    after: ComparedCommitment,
    words: Mapping[str, ComparisonWords],
) -> bool:
    """Tell whether both say the same in the same words, but for trifles."""
    if before.language != after.language:
        return False
    own = words[before.language]
    one, other = (
        Counter(map(own.stem, telling_words(each.quote, own))) for each in (before, after)
    )
    return (one & other).total() >= _SAME_WORDS * (one | other).total()
