"""Draft of a page: its picture, and which commitments stand where and which have no room."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from briefreader.errors import BriefingError
from briefreader.services.briefing.logo import load_logo
from briefreader.services.briefing.page import fit, page_picture
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.sheet import EntryPlace
from briefreader.services.briefing.values import Briefing, BriefingItem
from briefreader.services.export.progress import Steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page as it will be printed, to be looked at and picked from.

    ``scale`` is how many pixels of ``picture`` are a point. ``places`` are from top to bottom;
    ``items`` are all commitments of the page by their ids, on it or not; ``aside`` those that are
    not on it, the hidden first, then the pinned, then the most important. ``left_out`` says how
    much that is, empty if nothing; ``logo_problem`` why the logo is missing.
    """

    picture: QImage
    scale: float
    places: tuple[EntryPlace, ...]
    items: Mapping[int, BriefingItem]
    aside: tuple[BriefingItem, ...]
    left_out: str
    logo_problem: BriefingError | None = None


def drafted(
    briefing: Briefing,
    size: PageSize,
    scale: float,
    steps: Steps | None = None,
    *,
    margin: float = 0,
) -> Draft:
    """Return ``briefing`` on a page of ``size``, pictured with ``scale`` pixels to a point.

    It has its own margins, or ``margin`` in points if that is wider. A logo that cannot be read is
    left out. Raises BriefingError if the paper is too small, CancelledError if ``steps`` were
    cancelled meanwhile.
    """
    briefing, problem = _with_readable_logo(briefing)
    page = fit(briefing, size, margin, steps)
    items = {item.id: item for item in _items(briefing) if item.id}
    shown = page.selection.shown_ids
    aside = (item for number, item in items.items() if number not in shown)
    return Draft(
        picture=page_picture(page, scale),
        scale=scale,
        places=page.places,
        items=items,
        aside=tuple(
            sorted(aside, key=lambda item: (not item.hidden, not item.pinned, item.rank, item.id))
        ),
        left_out=page.selection.left_out,
        logo_problem=problem,
    )


def _items(briefing: Briefing) -> Iterator[BriefingItem]:
    for group in briefing.groups:
        yield from group.items
    yield from briefing.upcoming
    yield from briefing.news.new
    yield from briefing.news.dropped


def _with_readable_logo(briefing: Briefing) -> tuple[Briefing, BriefingError | None]:
    """Return the briefing without a logo that cannot be read, and why it cannot be."""
    try:
        if briefing.plan.logo:
            load_logo(briefing.plan.logo)
    except BriefingError as error:
        return replace(briefing, plan=replace(briefing.plan, logo="")), error
    return briefing, None
