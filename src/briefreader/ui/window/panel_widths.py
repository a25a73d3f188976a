"""Widths of the panels beside the text, such that the text keeps its room."""

from collections.abc import Sequence
from typing import NamedTuple


class PanelWidths(NamedTuple):
    """The widths of one panel, in pixels: ``folded`` < ``least`` <= ``wanted``."""

    wanted: int
    least: int
    folded: int


def fitted_widths(room: int, panels: Sequence[PanelWidths], kept: int = 0) -> tuple[int, ...]:
    """Return the width of each of ``panels``, its ``folded`` one if it has to fold.

    ``room`` is what the text leaves for them. All get narrower before the last one folds, then the
    one before it; the first ``kept`` never do, even if there is no room for their least widths.
    """
    for count in range(len(panels), kept - 1, -1):
        shown, folded = panels[:count], [each.folded for each in panels[count:]]
        free = room - sum(folded)
        if count == kept or sum(each.least for each in shown) <= free:
            return (*_narrowed(shown, free), *folded)
    return ()


def _narrowed(panels: Sequence[PanelWidths], free: int) -> list[int]:
    """Return widths that sum up to ``free`` at most; each panel gives of what it can give."""
    lacking = max(0, sum(each.wanted for each in panels) - free)
    widths = []
    can_give = sum(each.wanted - each.least for each in panels)
    for each in panels:
        own = each.wanted - each.least
        gives = min(own, -(-lacking * own // can_give)) if can_give else 0
        widths.append(each.wanted - gives)
    return widths
