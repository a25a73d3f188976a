"""Painter of the small square that shows the colour of a note."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from briefreader.ui.app.theme import WindowTheme

MARK = 12
"""How wide and high it is, in device-independent pixels."""
_RADIUS = 3
_AROUND = 1.5
"""So that the edge of a mark in an icon lies on whole pixels."""


def paint_colour_mark(painter: QPainter, place: QPointF, colour: str, theme: WindowTheme) -> None:
    """Draw the mark of the annotation colour ``colour`` with its upper left corner at ``place``."""
    painter.setPen(theme.colour("muted"))
    painter.setBrush(theme.annotation(colour))
    painter.drawRoundedRect(QRectF(place, QSizeF(MARK, MARK)), _RADIUS, _RADIUS)


def colour_icon(colour: str, theme: WindowTheme, ratio: float) -> QIcon:
    """Return the mark as an icon for a screen of this device pixel ratio."""
    drawn = QPixmap(QSizeF(MARK + 2 * _AROUND, MARK + 2 * _AROUND).toSize() * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_colour_mark(painter, QPointF(_AROUND, _AROUND), colour, theme)
    painter.end()
    return QIcon(drawn)
