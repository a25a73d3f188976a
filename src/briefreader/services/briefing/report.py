"""The report: all that the briefing has, on as many pages as it takes, with a table of contents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from briefreader.errors import BriefingError
from briefreader.services.briefing.head import (
    classification,
    coverage_remark,
    foot,
    key_figures,
    title_block,
)
from briefreader.services.briefing.outline import InternalLink, OutlineEntry
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.rows import Row, split
from briefreader.services.briefing.selection import select_all
from briefreader.services.briefing.style import PLAIN, STRONG, Look, load_look, report_sizes
from briefreader.services.briefing.text_box import Align
from briefreader.services.briefing.text_format import shorten
from briefreader.services.briefing.text_styles import TextStyles
from briefreader.services.briefing.typeset import Typesetter
from briefreader.services.briefing.values import Briefing
from briefreader.translatable import mark

_LONGEST_HEAD = 80
_LONGEST_ENTRY = 70
_PAGE_COLUMN = 40
_INDENT = 14
_HEAD_GAP, _FOOT_GAP = 14, 12
_LEAST_BODY = 120
_LONGEST_DAY = 40


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row at ``y`` points below the top of its page."""

    row: Row
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the report: its rows, each in its place; ``margin`` and ``width`` in points."""

    rows: tuple[PlacedRow, ...]
    margin: float
    width: float

    def draw(self, painter: QPainter) -> None:
        """Draw the page; the painter's unit is the grid's, its origin the paper's corner."""
        for placed in self.rows:
            placed.row.draw(painter, self.margin, placed.y, self.width)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The pages, their outline, and the links of the table of contents."""

    pages: tuple[Sheet, ...]
    marks: tuple[OutlineEntry, ...]
    jumps: tuple[InternalLink, ...]


def set_report(briefing: Briefing, size: PageSize, margin: float = 0) -> Report:
    """Return the report of ``briefing`` on pages of ``size``, nothing left out or cut short.

    Its margins are its own, or ``margin`` if that is wider. Raises BriefingError if the paper is
    too small.
    """
    look = load_look()
    return _ReportPaginator(briefing, size, replace(look, margin=max(look.margin, margin))).bound()


class _ReportPaginator:
    """Sets the rows of a report and spreads them over pages."""

    def __init__(self, briefing: Briefing, size: PageSize, look: Look) -> None:
        sizes = report_sizes()
        self._briefing = briefing
        self._size = size
        self._margin = look.margin
        self._width = size.width - 2 * look.margin
        self._phrases = briefing.phrases
        self._text_styles = TextStyles(look, sizes, self._width, briefing.phrases)
        self._selection = select_all(briefing)
        self._setter = Typesetter(look, sizes, self._width, briefing.phrases, chapters=True)
        self._first_top = self._margin + _height(self._running_head(0))
        self._top = self._margin + _height(self._running_head(1)) + _HEAD_GAP
        foot = _height([self._running_foot(1, 1)]) + _FOOT_GAP
        self._bottom = size.height - self._margin - foot
        if self._bottom - self._top < _LEAST_BODY:
            raise BriefingError(
                mark("errors", "The paper is too small for a briefing; choose A4 or Letter.")
            )

    def bound(self) -> Report:
        """Return the whole report."""
        # Without rows there is a first page all the same, which would stay empty.
        body = [rows for rows in self._spread(self._body(), self._top) if rows]
        heads = [(each, page) for page, rows in enumerate(body) for each in rows if each.row.heads]
        # How many pages the contents take does not depend on the numbers in them.
        first = len(
            self._spread(self._front([(each.row, 0) for each, _ in heads]), self._first_top)
        )
        entries = [(each.row, first + page + 1) for each, page in heads]
        front = self._spread(self._front(entries), self._first_top)
        marks = tuple(
            OutlineEntry(each.row.heads, each.row.level, first + page, self._size.height - each.y)
            for each, page in heads
        )
        pages = [*front, *body]
        return Report(
            pages=tuple(self._sheet(rows, number, len(pages)) for number, rows in enumerate(pages)),
            marks=marks,
            jumps=tuple(self._jumps(front, marks)),
        )

    def _front(self, entries: Sequence[tuple[Row, int]]) -> Iterator[Row]:
        """Yield the head, the key figures and the table of contents."""
        yield from title_block(self._text_styles, self._briefing)
        yield from coverage_remark(self._text_styles, self._briefing)
        if Section.KEY_FIGURES in self._briefing.plan.shown and self._briefing.is_read:
            yield key_figures(self._text_styles, self._selection)
        if entries:
            yield replace(self._text_styles.chapter(self._phrases.text("contents")), heads="")
        for number, (row, page) in enumerate(entries):
            yield self._entry(row, page, number)

    def _entry(self, row: Row, page: int, number: int) -> Row:
        """Return the line of the table of contents for the heading ``row``."""
        text_styles = self._text_styles
        indent = float(_INDENT * row.level)
        name = text_styles.run(shorten(row.heads, _LONGEST_ENTRY), PLAIN if row.level else STRONG)
        on_page = text_styles.text(self._phrases.number(page))
        boxes = (
            (indent, text_styles.box([name], self._width - indent - _PAGE_COLUMN)),
            (
                self._width - _PAGE_COLUMN,
                text_styles.box([on_page], _PAGE_COLUMN, align=Align.RIGHT),
            ),
        )
        gap = text_styles.sizes.item_gap * (0.6 if row.level else 1.8)
        return Row(boxes=boxes, gap=gap, target=number)

    def _body(self) -> Iterator[Row]:
        yield from self._setter.sections(self._selection)
        if len(self._briefing.statements) > 1:
            yield from self._setter.statements(self._briefing.statements)

    def _spread(self, rows: Iterable[Row], first_top: float) -> list[list[PlacedRow]]:
        """Return the rows page by page; a heading stays with the row after it."""
        pages: list[list[PlacedRow]] = [[]]
        y = first_top
        for unit in _units(rows):
            if y + _height(unit) > self._bottom and pages[-1]:
                pages.append([])
                y = self._top
            for row in self._pieces(unit):
                if y + row.height > self._bottom and pages[-1]:
                    pages.append([])
                    y = self._top
                placed = row if pages[-1] else replace(row, gap=0.0)
                pages[-1].append(PlacedRow(placed, y))
                y += placed.height
        return pages

    def _pieces(self, unit: Sequence[Row]) -> Iterator[Row]:
        """Yield the rows, the last in pieces if it is taller than what a page has under them."""
        yield from unit[:-1]
        yield from split(unit[-1], self._bottom - self._top - _height(unit[:-1]))

    def _sheet(self, rows: Sequence[PlacedRow], number: int, pages: int) -> Sheet:
        placed = []
        y = self._margin
        for row in self._running_head(number):
            placed.append(PlacedRow(row, y))
            y += row.height
        foot = self._running_foot(number + 1, pages)
        placed += [*rows, PlacedRow(foot, self._size.height - self._margin - foot.height)]
        return Sheet(rows=tuple(placed), margin=self._margin, width=self._width)

    def _running_head(self, number: int) -> list[Row]:
        """Return what stands above page ``number``, from 0: classification, title and date."""
        text_styles, briefing = self._text_styles, self._briefing
        rows = [classification(text_styles, briefing)] if briefing.plan.classification else []
        if number:
            title = text_styles.box(
                [text_styles.small(shorten(briefing.title, _LONGEST_HEAD))], self._width * 0.7
            )
            day = text_styles.small(shorten(briefing.facts[0], _LONGEST_DAY))
            box = text_styles.box([day], self._width * 0.3, align=Align.RIGHT)
            rows.append(Row(boxes=((0.0, title), (self._width * 0.7, box))))
        return rows

    def _running_foot(self, page: int, pages: int) -> Row:
        number = self._phrases.number
        said = self._phrases.text("page", page=number(page), pages=number(pages))
        return foot(self._text_styles, self._briefing, self._selection.made, said)

    def _jumps(
        self, front: Sequence[Sequence[PlacedRow]], marks: Sequence[OutlineEntry]
    ) -> Iterator[InternalLink]:
        for page, rows in enumerate(front):
            for each in rows:
                if each.row.target >= 0:
                    top = self._size.height - each.y - each.row.gap
                    bottom = self._size.height - each.y - each.row.height
                    box = (self._margin, bottom, self._margin + self._width, top)
                    yield InternalLink(page, box, marks[each.row.target])


def _units(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows one by one, headings together with the row after them."""
    unit: list[Row] = []
    for row in rows:
        unit.append(row)
        if not row.heads:
            yield unit
            unit = []
    if unit:
        yield unit


def _height(rows: Iterable[Row]) -> float:
    return sum(row.height for row in rows)
