"""The small mark of a note beside what it is on: a bubble with a tail."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from briefreader.ui.app.theme import WindowTheme


def paint_note(painter: QPainter, area: QRectF, theme: WindowTheme) -> None:
    """Draw the mark of a note in ``area``, which is a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("positive"))
    side = area.width()
    bubble = QRectF(area.left(), area.top(), side, side * 0.72)
    painter.drawRoundedRect(bubble, side * 0.2, side * 0.2)
    left, base = area.left() + side * 0.22, bubble.bottom() - 0.5
    tail = (QPointF(left, base), QPointF(left + side * 0.4, base), QPointF(left, area.bottom()))
    painter.drawPolygon(QPolygonF(list(tail)))
    painter.restore()
