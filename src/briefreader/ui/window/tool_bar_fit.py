"""What of a tool bar has room: its words go first, the least important ones before the others."""

from collections.abc import Collection, Sequence
from typing import NamedTuple


class Measured(NamedTuple):
    """How wide a part of the bar is, what stands around it included.

    ``worded`` is its width with words beside its icon, 0 where it has none to drop.
    """

    name: str
    plain: int
    worded: int = 0


class Fit(NamedTuple):
    """The parts that show words, and how many parts there are room for."""

    words: frozenset[str]
    shown: int


def fitted(room: int, parts: Sequence[Measured], important: Sequence[str], more: int) -> Fit:
    """Return what fits into ``room``.

    ``important`` names the parts that have words, the most important first; ``more`` is how wide
    the button is that leads to the parts for which there is no room.
    """
    named = {each.name for each in parts if each.worded}
    words = [name for name in important if name in named]
    while words and _width(parts, words) > room:
        words.pop()
    if _width(parts, words) <= room:
        return Fit(frozenset(words), len(parts))
    left, shown = room - more, 0
    for each in parts:
        left -= each.plain
        if left < 0:
            break
        shown += 1
    return Fit(frozenset(), shown)


def _width(parts: Sequence[Measured], words: Collection[str]) -> int:
    return sum(each.worded if each.name in words else each.plain for each in parts)
