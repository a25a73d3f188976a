"""Where stretches of a text lie on the lines of its document."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument


class LineArea(NamedTuple):
    """What words cover of their line, in the coordinates of the document.

    ``area`` reaches down to the next line of the paragraph, so that those of one stretch have no
    gaps; ``height`` is that of the letters.
    """

    area: QRectF
    height: float


def line_areas(document: QTextDocument, start: int, end: int) -> Iterator[LineArea]:
    """Yield what the text from ``start`` to ``end`` (UTF-16) covers, line by line."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _areas_in(document, block, start - block.position(), end - block.position())
        block = block.next()


def _areas_in(
    document: QTextDocument, block: QTextBlock, start: int, end: int
) -> Iterator[LineArea]:
    # Asked for first: it has the block laid out.
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    start, end = max(0, start), min(end, block.length() - 1)
    if start >= end or not layout.lineCount():
        return
    first = layout.lineForTextPosition(start).lineNumber()
    for number in range(max(0, first), layout.lineCount()):
        line = layout.lineAt(number)
        begin, after = line.textStart(), line.textStart() + line.textLength()
        if begin >= end:
            return
        goes_on = after < end
        bottom = layout.lineAt(number + 1).y() if goes_on else line.y() + line.height()
        edges = [_x(line.cursorToX(max(start, begin))), _x(line.cursorToX(min(end, after)))]
        if goes_on or (start < begin and end >= after):
            # White space at the end of a line has no width that is seen.
            edges[1] = min(edges[1], line.naturalTextRect().right())
        left, width = corner.x() + min(edges), abs(edges[1] - edges[0])
        area = QRectF(left, corner.y() + line.y(), width, bottom - line.y())
        yield LineArea(area, line.height())


def _x(found: object) -> float:
    """Return the x of what PySide returns for ``cursorToX``: a pair of it and the position."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
