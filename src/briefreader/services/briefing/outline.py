"""The outline of a briefing: its headings, and the places that lead to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """An entry of the outline: where a heading stands; pages and levels count from 0.

    ``top`` is in points above the foot of the page.
    """

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class InternalLink:
    """A place on a page that leads to ``target``: left, bottom, right, top in points."""

    page: int
    box: tuple[float, float, float, float]
    target: OutlineEntry
