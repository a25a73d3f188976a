"""Likeness of two commitments: how surely the one takes up the other's promise."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from heapq import nsmallest

from briefreader.commitments.comparison.features import Featured, is_shared_by_all

THRESHOLD = 0.33
"""Likeness from which two commitments are one promise; below, one is dropped and one is new.
Pairs that only share their theme and a common act stay under it."""
THRESHOLD_BETWEEN_LANGUAGES = 0.4
"""Little of two languages can be compared, so chance pairs are liker."""
_DICE_SHARE = 0.7
"""Of the likeness of words; the rest is how much of the shorter one stands in the longer, which
often has got a purpose or examples."""
_ENOUGH_SHARED = 4
"""Features that must be shared for that to count in full: two or three stand in many others."""
_LEAST_SHARED = 2
"""But of a commitment of two words both are enough, never one."""
_OTHER_OBJECT = 0.7
"""What is left where only acts, purposes and examples are shared."""
_OTHER_THEME = 0.7
"""What is left where the themes have nothing in common: detection may err, or a word decide."""
_LATER_THEME = 0.92
"""Where the first theme of neither is one of the other's."""
_OTHER_ACTORS = 0.55
"""What is left where nobody promises both: as a rule another promise, now and then one that all
make together."""
_SOME_ACTORS = 0.9
"""Where some of those who promise are the same."""
_CANDIDATES = 16
"""Commitments that are compared with one, those that share most with it."""
_LONGEST_POSTING = 60
"""A feature that more commitments have finds none of them: it would tell little, and the time
would grow with the square of the size."""


def likely_pairs(
    before: Sequence[Featured], after: Sequence[Featured]
) -> dict[tuple[int, int], float]:
    """Return the likeness of the pairs, by their places, that reach the threshold.

    The same whichever side is which. An index of the features finds the pairs, so that the time
    grows with the size of the statements, not with its square.
    """
    pairs = set(_candidates(before, after))
    pairs.update((one, other) for other, one in _candidates(after, before))
    likely = {}
    for one, other in sorted(pairs):
        first, second = before[one], after[other]
        found = likeness(first, second)
        if found >= threshold(first, second):
            likely[one, other] = found
    return likely


def threshold(one: Featured, other: Featured) -> float:
    """Return the likeness from which the two are one promise."""
    same = one.commitment.language == other.commitment.language
    return THRESHOLD if same else THRESHOLD_BETWEEN_LANGUAGES


def likeness(one: Featured, other: Featured) -> float:
    """Return from 0 to 1 how alike two commitments are, whichever comes first."""
    both = one.weights.keys() & other.weights.keys()
    if not both:
        return 0.0
    totals = one.total, other.total
    if one.commitment.language != other.commitment.language:
        # Words that both spell alike count too: names, and what came from one root.
        totals = _comparable(one, both), _comparable(other, both)
    shared = sum(min(one.weights[each], other.weights[each]) for each in both)
    words = _words(shared, len(both), totals, min(len(one.weights), len(other.weights)))
    if one.objects.isdisjoint(other.objects):
        words *= _OTHER_OBJECT
    themes = _themes(one.commitment.themes, other.commitment.themes)
    return words * themes * _actors(one.commitment.actors, other.commitment.actors)


def _comparable(one: Featured, both: Collection[str]) -> int:
    """Return the weight of what could be found in another language, and of what was: ``both``."""
    return sum(
        weight for each, weight in one.weights.items() if each in both or is_shared_by_all(each)
    )


def _words(shared: int, count: int, totals: tuple[int, int], shorter: int) -> float:
    """Return how alike the words are, of which ``count`` that weigh ``shared`` are in both."""
    enough = min(1.0, count / max(_LEAST_SHARED, min(_ENOUGH_SHARED, shorter)))
    # Numbers count only where they are shared, so that more may be shared than is there.
    dice = min(1.0, 2 * shared / max(1, sum(totals)))
    contained = min(1.0, shared / max(1, *totals) if min(totals) == 0 else shared / min(totals))
    return _DICE_SHARE * dice + (1 - _DICE_SHARE) * contained * enough


def _themes(one: Sequence[str], other: Sequence[str]) -> float:
    if not one or not other or one[0] in other or other[0] in one:
        return 1.0
    return _OTHER_THEME if set(one).isdisjoint(other) else _LATER_THEME


def _actors(one: Sequence[str], other: Sequence[str]) -> float:
    mine, theirs = set(one), set(other)
    if not mine or not theirs or mine == theirs:
        return 1.0
    return _OTHER_ACTORS if mine.isdisjoint(theirs) else _SOME_ACTORS


def _candidates(these: Sequence[Featured], others: Sequence[Featured]) -> Iterable[tuple[int, int]]:
    """Yield for each of ``these`` the places of those of ``others`` that share most with it."""
    index: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(others):
        for feature in each.weights:
            index[feature].append(place)
    telling = {key: found for key, found in index.items() if len(found) <= _LONGEST_POSTING}
    for place, each in enumerate(these):
        shared: dict[int, int] = defaultdict(int)
        for feature, weight in each.weights.items():
            for other in telling.get(feature, ()):
                shared[other] += min(weight, others[other].weights[feature])
        # Equal ones in the order of their places, which is that of their content.
        nearest = nsmallest(_CANDIDATES, shared, key=lambda other: (-shared[other], other))
        yield from ((place, other) for other in nearest)
