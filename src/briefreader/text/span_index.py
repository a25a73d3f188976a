"""Index of thousands of records that stand somewhere in a text, to find those at one place."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from briefreader.text.span import Span


class Placed(Protocol):
    """Something that stands at a ``span`` of a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


P = TypeVar("P", bound=Placed)


class SpanIndex(Generic[P]):
    """Records in the order of their starts; asking for a place takes a binary search."""

    def __init__(self, records: Iterable[P] = ()) -> None:
        self._records = sorted(records, key=_start)
        self._longest = max((each.span.end - each.span.start for each in self._records), default=0)

    def overlapping(self, place: Span) -> list[P]:
        """Return the records that share a code point with ``place``, in order."""
        first = bisect_left(self._records, place.start - self._longest, key=_start)
        last = bisect_left(self._records, place.end, key=_start)
        return [each for each in self._records[first:last] if each.span.end > place.start]


def topmost(records: Sequence[P]) -> list[tuple[Span, P]]:
    """Return the stretches that each of ``records`` shows where some lie over others.

    The shorter lies on the longer, so that all are seen; of equals, the later. The stretches come
    in text order, without overlaps.
    """
    stretches: list[tuple[Span, P]] = []
    edges = sorted({edge for each in records for edge in (each.span.start, each.span.end)})
    lying = sorted(records, key=lambda each: -len(each.span))
    for start, end in pairwise(edges):
        there = [each for each in lying if each.span.start <= start and each.span.end >= end]
        if not there:
            continue
        top = there[-1]
        goes_on = stretches and stretches[-1][1] is top and stretches[-1][0].end == start
        begins = stretches.pop()[0].start if goes_on else start
        stretches.append((Span(begins, end), top))
    return stretches


def _start(record: Placed) -> int:
    return record.span.start
