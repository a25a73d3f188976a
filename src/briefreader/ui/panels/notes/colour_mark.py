"""Painter of the small square that shows the colour of a note."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from briefreader.ui.app.theme import WindowTheme

MARK = 12
"""How wide and high it is, in device-independent pixels."""
_RADIUS = 3


def paint_colour_mark(painter: QPainter, place: QPointF, colour: str, theme: WindowTheme) -> None:
    """Draw the mark of the annotation colour ``colour`` with its upper left corner at ``place``."""
    painter.setPen(theme.colour("muted"))
    painter.setBrush(theme.annotation(colour))
    painter.drawRoundedRect(QRectF(place, QSizeF(MARK, MARK)), _RADIUS, _RADIUS)
