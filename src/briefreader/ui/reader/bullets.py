"""Bullets of lists, painted where the text has the characters that stand for them.

The characters stay in the document, which holds the text exactly; they are only not to be seen.
"""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from briefreader.text.direction import is_right_to_left
from briefreader.text.span import Span
from briefreader.ui.reader.layout import is_bullet
from briefreader.ui.reader.line_geometry import LineGeometry
from briefreader.ui.reader.page import StatementPage

_FROM_WORDS = 0.5
"""How far before the words a bullet is, as a share of the font's height."""
_SIZE = 0.22
_UNSEEN = "color:transparent;"


class _Bullet(NamedTuple):
    middle: QPointF
    size: float
    level: int


class Bullets:
    """Paints the bullets that are in view."""

    def __init__(self) -> None:
        self._shown: tuple[_Bullet, ...] = ()

    def measure(self, page: StatementPage, geometry: LineGeometry, seen: Span) -> None:
        """Take the places of the bullets of ``page`` in ``seen`` for the next painting."""
        paragraphs, text = page.paragraphs, page.text
        first = max(0, bisect_right(paragraphs, seen.start, key=lambda each: each.span.start) - 1)
        last = bisect_left(paragraphs, seen.end, key=lambda each: each.span.start)
        metrics = QFontMetricsF(page.document.defaultFont())
        shown = []
        for each in paragraphs[first:last]:
            if not is_bullet(each, text):
                continue
            words = page.positions.to_utf16(each.span.start + each.marker)
            lines = geometry.areas(words, page.positions.to_utf16(each.span.end))
            if lines:
                area, apart = lines[0].area, _FROM_WORDS * metrics.height()
                goes_left = is_right_to_left(text, each.span.start + each.marker, each.span.end)
                x = area.right() + apart if goes_left else area.left() - apart
                y = lines[0].baseline - metrics.xHeight() / 2
                shown.append(_Bullet(QPointF(x, y), _SIZE * metrics.height(), each.level))
        self._shown = tuple(shown)

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Paint them: discs, within these rings, within these squares."""
        for middle, size, level in self._shown:
            area = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
            is_ring = level % 3 == 2
            painter.setPen(QPen(colour, size / 5) if is_ring else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if is_ring else colour)
            if level % 3 == 0:
                painter.drawRect(area.adjusted(size / 8, size / 8, -size / 8, -size / 8))
            else:
                painter.drawEllipse(area)


def with_markers(copied: QMimeData) -> QMimeData:
    """Return what was copied as text and HTML in which the bullets' characters are seen again."""
    data = QMimeData()
    data.setText(copied.text())
    data.setHtml(copied.html().replace(_UNSEEN, ""))
    return data
