"""Fitting of a briefing on exactly one page, and the drawing of that page on any device."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtGui import QColorConstants, QImage, QPagedPaintDevice, QPageLayout, QPainter

from briefreader.errors import BriefingError
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.selection import BriefingSelection, Room, select
from briefreader.services.briefing.sheet import Sheet
from briefreader.services.briefing.style import Look, Sizes, load_look, load_sizes
from briefreader.services.briefing.text_box import UNITS_PER_INCH, UNITS_PER_POINT
from briefreader.services.briefing.typeset import Typesetter
from briefreader.services.briefing.values import Briefing
from briefreader.services.export.progress import Steps
from briefreader.translatable import mark

_SHORTEST_QUOTE, _QUOTE_STEP, _QUOTE_STEPS = 130, 10, 37
"""Characters per quote to try, once the tightest type does not hold the quotes as they are."""
_MOST_ENTRIES = 80
"""No page holds more entries than this, so no attempt to set more is made."""
_GUARANTEED = {"upcoming": 3, "news": 3, "dropped": 1, "tallies": 3, "notes": 2, "bookmarks": 1}
"""The share that each section keeps, if it is wanted, of a page that commitments would fill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Sheet):
    """One page of a briefing, and what of it stands there."""

    selection: BriefingSelection


def fit(briefing: Briefing, size: PageSize, margin: float = 0, steps: Steps | None = None) -> Page:
    """Return ``briefing`` on one page of ``size``, with its own margins or ``margin`` if wider.

    Tightens first, then shortens quotes, then leaves out what matters least; each section that is
    wanted keeps a small share. Raises BriefingError if not even the title block has room,
    CancelledError if ``steps`` were cancelled meanwhile.
    """
    look = load_look()
    fitter = _PageFitter(
        briefing, size, replace(look, margin=max(look.margin, margin)), steps or Steps()
    )
    page = fitter.whole() or fitter.reduced()
    if page is None:
        raise BriefingError(
            mark("errors", "The paper is too small for a briefing; choose A4 or Letter.")
        )
    return page


def print_briefing(briefing: Briefing, device: QPagedPaintDevice) -> None:
    """Draw ``briefing`` as the one page of ``device``, in the device's own paper size.

    The widest margin of the device is kept on all sides where it is wider than the page's own.
    Raises BriefingError if the device cannot be drawn on or its paper is too small.
    """
    page = fit(briefing, *paper_of(device))
    with painting_on(device) as painter:
        page.draw(painter)


def paper_of(device: QPagedPaintDevice) -> tuple[PageSize, float]:
    """Return the size of the device's paper and its widest margin, in points."""
    layout = device.pageLayout()
    paper = layout.fullRect(QPageLayout.Unit.Point)
    margins = layout.margins(QPageLayout.Unit.Point)
    widest = max(margins.left(), margins.top(), margins.right(), margins.bottom())
    return PageSize(paper.width(), paper.height()), widest


@contextmanager
def painting_on(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """Yield a painter on ``device`` whose unit is the grid's, its origin the paper's corner.

    Raises BriefingError if the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise BriefingError(
            mark("errors", "The printer or file cannot be written; check that it is ready.")
        )
    try:
        layout = device.pageLayout()
        dots = device.logicalDpiX()
        if layout.mode() == QPageLayout.Mode.StandardMode:
            corner = layout.paintRect(QPageLayout.Unit.Inch).topLeft()
            painter.translate(-corner.x() * dots, -corner.y() * dots)
        painter.scale(dots / UNITS_PER_INCH, dots / UNITS_PER_INCH)
        yield painter
    finally:
        painter.end()


class _PageFitter:
    """Tries one briefing on one page size."""

    def __init__(self, briefing: Briefing, size: PageSize, look: Look, steps: Steps) -> None:
        self._briefing = briefing
        self._size = size
        self._look = look
        self._steps = steps
        self._all = Room.for_all(briefing)

    def whole(self) -> Page | None:
        """Return the page with every entry, as loose and with quotes as long as may be."""
        if self._all.entries > _MOST_ENTRIES:
            return None
        levels = load_sizes()
        if self._set(levels[-1], self._all) is None:
            return self._with_longest_quotes(self._all)
        loosest = _largest(
            lambda loose: self._set(levels[-1 - loose], self._all) is not None, len(levels) - 1
        )
        return self._set(levels[-1 - loosest], self._all)

    def reduced(self) -> Page | None:
        """Return the page with as many entries as the tightest type and short quotes allow."""
        ranked = self._ranked()
        kept = _largest(
            lambda count: self._set(load_sizes()[-1], _room(ranked[:count])) is not None,
            len(ranked),
        )
        return self._with_longest_quotes(_room(ranked[:kept]))

    def _ranked(self) -> tuple[str, ...]:
        """Return the sorts of entries, one name an entry, in the order in which they are kept.

        First the share of each section, then the commitments, the firm and dated before others,
        then what else the sections have.
        """
        shares = {name: min(share, getattr(self._all, name)) for name, share in _GUARANTEED.items()}
        first = [name for name, share in shares.items() for _ in range(share)]
        rest = [
            name
            for name, share in shares.items()
            for _ in range(min(getattr(self._all, name) - share, _MOST_ENTRIES))
        ]
        items = ["items"] * min(self._all.items, _MOST_ENTRIES)
        return (*first, *items, *rest)[:_MOST_ENTRIES]

    def _with_longest_quotes(self, room: Room) -> Page | None:
        """Return the page in the tightest type, its quotes as long as ``room``'s entries allow."""

        def attempt(steps: int) -> Page | None:
            quote = _SHORTEST_QUOTE + steps * _QUOTE_STEP
            return self._set(load_sizes()[-1], replace(room, quote=quote))

        return attempt(_largest(lambda steps: attempt(steps) is not None, _QUOTE_STEPS))

    def _set(self, sizes: Sizes, room: Room) -> Page | None:
        """Return the page with what ``room`` allows, None if it does not fit."""
        self._steps.check()
        selection = select(self._briefing, room)
        margin = self._look.margin
        setter = Typesetter(
            self._look,
            sizes,
            self._size.width - 2 * margin,
            self._briefing.phrases,
            run_in=sizes is load_sizes()[-1],
        )
        page = Page(
            selection=selection,
            size=self._size,
            margin=margin,
            rows=setter.rows(selection),
            footer=setter.footer(selection),
        )
        return page if page.fits else None


def _room(kept: Sequence[str]) -> Room:
    """Return room for the entries whose sorts are named, with short quotes."""
    counts = Counter(kept)
    return Room(
        items=counts["items"],
        quote=_SHORTEST_QUOTE,
        **{name: counts[name] for name in _GUARANTEED},
    )


def _largest(fits: Callable[[int], bool], most: int) -> int:
    """Return the largest number up to ``most`` that fits, by bisection; 0 if none does."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return low


def page_picture(page: Page, scale: float) -> QImage:
    """Return ``page`` on white paper, with ``scale`` pixels to a point."""
    width, height = round(page.size.width * scale), round(page.size.height * scale)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColorConstants.White)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale / UNITS_PER_POINT, scale / UNITS_PER_POINT)
    page.draw(painter)
    painter.end()
    return picture
