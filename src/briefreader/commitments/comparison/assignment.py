"""Assignment of pairs: which of many possible pairs make the most together, each side once.

It is the Hungarian method on sparse costs: one after the other is given the place that costs least,
found by Dijkstra's algorithm over what it takes to move those who are there already. Each connected
part is solved for itself, as no path leaves it.
https://doi.org/10.1007/BF02278710 (Jonker and Volgenant, A shortest augmenting path algorithm)
"""

from collections import defaultdict
from collections.abc import Mapping
from heapq import heappop, heappush

_ALONE = -1
"""The place of who stays without a partner, which costs nothing."""

Gains = Mapping[int, Mapping[int, int]]


def best_assignment(gains: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """Return the pairs, the right by the left, whose gains together are the greatest.

    ``gains`` are above 0 and whole, by (left, right). Nobody is in two pairs; some may be in none.
    """
    by_left: dict[int, dict[int, int]] = defaultdict(dict)
    for (left, right), gain in sorted(gains.items()):
        by_left[left][right] = gain
    solved = _Assignment(by_left)
    for left in by_left:
        solved.place(left)
    return {left: right for right, left in solved.holders.items()}


class _Assignment:
    """Pairs so far, with the prices that prove them best.

    Attributes:
        holders: the left of each right that has one.

    """

    def __init__(self, gains: Gains) -> None:
        self.holders: dict[int, int] = {}
        self._gains = gains
        self._held: dict[int, int] = {}
        # What each left has to give at least, and each right costs at most.
        self._lefts = {left: min(0, -max(by.values())) for left, by in gains.items()}
        self._rights: dict[int, int] = defaultdict(int)

    def place(self, start: int) -> None:
        """Give ``start`` a place, moving others where all gain by it."""
        reached = {start: 0}
        """How far the lefts are of which all places were looked at."""
        settled: dict[int, int] = {}
        """How far the rights are that are held by these."""
        came_from: dict[int, int] = {}
        heap: list[tuple[int, int, int]] = []
        left, far = start, 0
        while True:
            self._look(left, far, settled, heap)
            far, right, via = heappop(heap)
            while right != _ALONE and right in settled:
                far, right, via = heappop(heap)
            if right == _ALONE or right not in self.holders:
                break
            settled[right], came_from[right] = far, via
            left = self.holders[right]
            reached[left] = far
        for each, distance in reached.items():
            self._lefts[each] += far - distance
        for each, distance in settled.items():
            self._rights[each] -= far - distance
        self._move(right, via, came_from)

    def _look(
        self, left: int, far: int, settled: Mapping[int, int], heap: list[tuple[int, int, int]]
    ) -> None:
        """Add to ``heap`` how far the places are that ``left``, itself ``far``, could have."""
        heappush(heap, (far - self._lefts[left], _ALONE, left))
        for right, gain in self._gains[left].items():
            if right not in settled and self._held.get(left) != right:
                cost = -gain - self._lefts[left] - self._rights[right]
                heappush(heap, (far + cost, right, left))

    def _move(self, right: int, via: int, came_from: Mapping[int, int]) -> None:
        """Give ``right`` to ``via``, what that had to whom it was found by, and so on."""
        while True:
            had = self._held.pop(via, None)
            if right != _ALONE:
                self._held[via] = right
                self.holders[right] = via
            if had is None:
                return
            right, via = had, came_from[had]
