"""One page of entries of several kinds, however many there are: tightened, cut, then left out."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from briefreader.errors import BriefingError
from briefreader.services.briefing.sheet import Sheet
from briefreader.services.briefing.style import load_sizes
from briefreader.translatable import mark

K = TypeVar("K")
SetSheet = Callable[[int, int, Mapping[K, int]], Sheet]
"""Returns the page in a size of type (its place in ``load_sizes``), with quotes of so many
characters at most, and as many entries of each kind."""
MOST_ENTRIES = 80
"""More than have room on any page."""
_QUOTES = (320, 240, 180, 140, 110)
"""Characters of a quote to try, the longest first."""


def fitted(
    set_sheet: SetSheet[K], everything: Mapping[K, int], guaranteed: Mapping[K, int]
) -> Sheet:
    """Return the page with as many of the entries as have room, the first kinds' first.

    ``everything`` tells how many there are of each kind, in the order of the page; ``guaranteed``
    how many a kind keeps that the kinds before it would leave no room for. Raises BriefingError if
    the paper is too small.
    """
    sizes = range(len(load_sizes()))
    if sum(everything.values()) <= MOST_ENTRIES:
        for quote in _QUOTES:
            for level in sizes:
                page = set_sheet(level, quote, everything)
                if page.fits:
                    return page
    ranked = _ranked(everything, guaranteed)

    def tight(count: int) -> Sheet:
        shown = {kind: ranked[:count].count(kind) for kind in everything}
        return set_sheet(sizes[-1], _QUOTES[-2], shown)

    low, high = 0, min(len(ranked), MOST_ENTRIES)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if tight(middle).fits else (low, middle - 1)
    page = tight(low)
    if not page.fits:
        raise BriefingError(
            mark("errors", "The paper is too small for this page; choose A4 or Letter.")
        )
    return page


def _ranked(everything: Mapping[K, int], guaranteed: Mapping[K, int]) -> Sequence[K]:
    """Return the kinds, one an entry, in the order in which entries are kept."""
    shares = {kind: min(guaranteed.get(kind, 0), count) for kind, count in everything.items()}
    first = [kind for kind, share in shares.items() for _ in range(share)]
    return first + [kind for kind, count in everything.items() for _ in range(count - shares[kind])]
