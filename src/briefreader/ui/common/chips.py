"""Painter of small facts in rows as chips: a rounded ground with a few words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from briefreader.ui.app.theme import WindowTheme

_PADDING = 6
_RADIUS = 4


def chip_width(metrics: QFontMetrics, words: str) -> int:
    """Return how wide the chip of ``words`` is, in device-independent pixels."""
    return metrics.horizontalAdvance(words) + 2 * _PADDING


def paint_chip(
    painter: QPainter, area: QRectF, words: str, theme: WindowTheme, colour: str
) -> None:
    """Draw ``words`` on a chip that fills ``area``, in tones of the window colour ``colour``."""
    tones = theme.chip(colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tones.edge, 1))
    painter.setBrush(tones.ground)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(tones.text)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
