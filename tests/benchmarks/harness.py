"""Measuring a piece of work beside a yardstick: by turns, in one run, told as a ratio.

Milliseconds tell of the machine and of who else uses it. A ratio to other work that does nearly the
same, measured in the same seconds, tells of the program.
"""

import gc
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

Work = Callable[..., object]


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured.

    Attributes:
        seconds: how long the pairs of one comparison may go on …
        pairs: … but at least so many are measured.
        statements: in a large library.
        files: in a folder that is imported.
        commitments: in a long statement.
        texts: statements whose sentences are placed anew.
        starts: pairs of processes, started one after the other.

    """

    seconds: float
    pairs: int
    statements: int
    files: int
    commitments: int
    texts: int
    starts: int


FULL = Effort(
    seconds=4, pairs=7, statements=14_000, files=500, commitments=5_000, texts=10, starts=25
)
SHORT = Effort(seconds=0.3, pairs=3, statements=500, files=10, commitments=1_000, texts=3, starts=3)
ONCE = Effort(seconds=0, pairs=1, statements=20, files=2, commitments=40, texts=1, starts=1)
"""To see that a benchmark still runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Our work and the yardstick's, each said in words.

    Attributes:
        what, ours: our work.
        beside, yardstick: other work that does nearly the same.
        given: what both are called with, one entry to a pair, by turns.
        rest: done before each, not measured.
        clock: the seconds that count.
        least: pairs that are measured at least, where each is given something else; not if a
            single one is wanted.
        most: pairs that are measured at most, where each takes long; 0: as the effort says.
        warm_ups: pairs before those that count.
        amount, unit: of what is done in each, such as words: told by the second.

    """

    what: str
    ours: Work
    beside: str
    yardstick: Work
    given: Sequence[tuple[Any, ...]] = ((),)
    rest: Callable[[], object] = lambda: None
    clock: Callable[[], float] = time.perf_counter
    least: int = 0
    most: int = 0
    warm_ups: int = 1
    amount: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """The seconds of each pair: of our work and of the yardstick."""

    comparison: Comparison
    pairs: Sequence[tuple[float, float]] = field(repr=False)

    @property
    def ours(self) -> float:
        """The median seconds of our work."""
        return statistics.median(ours for ours, _ in self.pairs)

    @property
    def yardstick(self) -> float:
        """The median seconds of the yardstick."""
        return statistics.median(yardstick for _, yardstick in self.pairs)

    @property
    def ratio(self) -> float:
        """The median of the ratios of the pairs, so that what slows both for a while counts not."""
        return statistics.median(self._ratios)

    @property
    def middle_half(self) -> tuple[float, float]:
        """Between which ratios the middle half of the pairs lies."""
        if len(self.pairs) == 1:
            return self.ratio, self.ratio
        low, _, high = statistics.quantiles(self._ratios, n=4, method="inclusive")
        return low, high

    @property
    def _ratios(self) -> list[float]:
        return [ours / yardstick for ours, yardstick in self.pairs]


class MissingError(Exception):
    """What a benchmark needs is not here; the message says what, and how to get it."""


Told = Iterator[Comparison | str]
"""What a benchmark yields: comparisons, and lines of what they do not tell.

What is set up before a ``yield`` is there while the comparison is measured.
"""


def measure(comparison: Comparison, effort: Effort) -> Result:
    """Run both by turns, at random which first; returns the seconds of all pairs."""
    chance = random.Random(1)  # noqa: S311 - no secret, the same each time
    for number in range(comparison.warm_ups):
        _pair(comparison, number, chance)
    pairs: list[tuple[float, float]] = []
    most = comparison.most or sys.maxsize
    wanted = max(effort.pairs, comparison.least) if effort.pairs > 1 else 1
    with _heap_at_rest():
        end = time.perf_counter() + effort.seconds
        while len(pairs) < min(wanted, most) or (len(pairs) < most and time.perf_counter() < end):
            pairs.append(_pair(comparison, comparison.warm_ups + len(pairs), chance))
    return Result(comparison, pairs)


@contextmanager
def _heap_at_rest() -> Iterator[None]:
    """Let garbage collections look at what is made inside only, not at what others left behind."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _pair(comparison: Comparison, number: int, chance: random.Random) -> tuple[float, float]:
    given = comparison.given[number % len(comparison.given)]
    works = (comparison.ours, comparison.yardstick)
    seconds = [0.0, 0.0]
    for place in chance.sample((0, 1), 2):
        comparison.rest()
        start = comparison.clock()
        works[place](*given)
        seconds[place] = comparison.clock() - start
    return seconds[0], seconds[1]


def cpu_of_children() -> float:
    """Return the CPU seconds of all processes that this one started and waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
