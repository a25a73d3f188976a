"""Where stretches of a text lie on the lines of its document."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_MOST_BLOCKS, _MOST_STRETCHES = 500, 2_000
"""Of so many paragraphs and stretches the places are kept."""


class LineArea(NamedTuple):
    """What words cover of their line, in the coordinates of the document.

    ``area`` reaches down to the next line of the paragraph, so that those of one stretch have no
    gaps; ``height`` is that of the letters, ``baseline`` where they stand. The words
    ``begins_right`` where they run to the left.
    """

    area: QRectF
    height: float
    baseline: float
    begins_right: bool


class _Line(NamedTuple):
    """A line from ``start`` to ``end`` (UTF-16) of its paragraph, and where its letters are.

    ``first`` is the edge at which its letters begin: the right one where they run to the left.
    """

    start: int
    end: int
    first: float
    last: float
    top: float
    bottom: float
    height: float
    baseline: float


class LineGeometry:
    """Tells where words of ``document`` are; to be made anew when it is laid out anew."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._lines: dict[int, list[_Line]] = {}
        self._areas: dict[tuple[int, int], tuple[LineArea, ...]] = {}

    def areas(self, start: int, end: int) -> tuple[LineArea, ...]:
        """Return what the text from ``start`` to ``end`` (UTF-16) covers, line by line."""
        known = self._areas.get((start, end))
        if known is None:
            if len(self._areas) > _MOST_STRETCHES:
                self._areas.clear()
            known = self._areas[start, end] = tuple(self._measured(start, end))
        return known

    def _measured(self, start: int, end: int) -> Iterator[LineArea]:
        block = self._document.findBlock(start)
        while block.isValid() and (begin := block.position()) < end:
            if block.length() > 1:
                yield from self._areas_in(block, max(0, start - begin), end - begin)
            block = block.next()

    def _areas_in(self, block: QTextBlock, start: int, end: int) -> Iterator[LineArea]:
        lines = self._lines_of(block)
        first = max(0, bisect_right(lines, start, key=lambda line: line.start) - 1)
        for number in range(first, len(lines)):
            line = lines[number]
            if line.start >= end:
                return
            begins, ends = self._ends(block, number, line, start, end)
            if begins != ends:
                left, width = min(begins, ends), abs(ends - begins)
                area = QRectF(left, line.top, width, line.bottom - line.top)
                yield LineArea(area, line.height, line.baseline, begins_right=ends < begins)

    def _ends(
        self, block: QTextBlock, number: int, line: _Line, start: int, end: int
    ) -> tuple[float, float]:
        """Return where the words from ``start`` to ``end`` begin and end on their line."""
        begins, ends = line.first, line.last
        if start > line.start or end < line.end:
            origin, found = self._origin(block), block.layout().lineAt(number)
            begins = origin + _x(found, start) if start > line.start else begins
            ends = origin + _x(found, end) if end < line.end else ends
        return begins, ends

    def _origin(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).left()

    def _lines_of(self, block: QTextBlock) -> list[_Line]:
        number = block.blockNumber()
        if number not in self._lines:
            if len(self._lines) > _MOST_BLOCKS:
                self._lines.clear()
            self._lines[number] = list(_lines(self._document, block))
        return self._lines[number]


def _lines(document: QTextDocument, block: QTextBlock) -> Iterator[_Line]:
    # Asked for first: it has the block laid out.
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    goes_left = block.textDirection() == Qt.LayoutDirection.RightToLeft
    all_lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    tops = [line.y() for line in all_lines]
    ends = [*tops[1:], *(line.y() + line.height() for line in all_lines[-1:])]
    for line, top, bottom in zip(all_lines, tops, ends, strict=True):
        shown = line.naturalTextRect().translated(corner)
        first, last = shown.left(), shown.right()
        if goes_left:
            first, last = last, first
        begin = line.textStart()
        yield _Line(
            start=begin,
            end=begin + line.textLength(),
            first=first,
            last=last,
            top=corner.y() + top,
            bottom=corner.y() + bottom,
            height=line.height(),
            baseline=corner.y() + top + line.ascent(),
        )


def _x(line: QTextLine, position: int) -> float:
    # Qt's stubs have the number alone; PySide returns it with the position.
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else line.x())
