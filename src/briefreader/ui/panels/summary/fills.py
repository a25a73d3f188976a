"""Fills of bars that tell strengths without colour: solid, hatched or dotted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefreader.commitments.model import Strength

_CORNER = 2.5
_EDGE = 1.2
_HATCH_STEP, _HATCH_WIDTH = 5.0, 1.6
_DOT_STEP, _DOT_RADIUS = 4.5, 1.15


def paint_fill(
    painter: QPainter, area: QRectF, strength: Strength, accent: QColor, ground: QColor
) -> None:
    """Fill ``area`` as ``strength`` asks, in the strong tone ``accent`` on the pale ``ground``."""
    half = _EDGE / 2
    outline = QPainterPath()
    outline.addRoundedRect(area.adjusted(half, half, -half, -half), _CORNER, _CORNER)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, accent if strength is Strength.FIRM else ground)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    if strength in _PATTERNS:
        _PATTERNS[strength](painter, area, accent)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, _EDGE))
    painter.drawPath(outline)


def _hatch(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, _HATCH_WIDTH))
    x = area.left()
    while x < area.right() + area.height():
        painter.drawLine(QLineF(x, area.top(), x - area.height(), area.bottom()))
        x += _HATCH_STEP


def _dots(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Draw rows of dots from the middle of ``area``, every other row moved by half a step."""
    painter.setBrush(colour)
    rows = max(1, int((area.height() - 2) / _DOT_STEP))
    top = area.center().y() - (rows - 1) * _DOT_STEP / 2
    for row in range(rows):
        x = area.left() + _DOT_STEP * (0.75 if row % 2 == 0 else 1.25)
        while x < area.right() - _DOT_RADIUS:
            painter.drawEllipse(QPointF(x, top + row * _DOT_STEP), _DOT_RADIUS, _DOT_RADIUS)
            x += _DOT_STEP


_PATTERNS: Mapping[Strength, Callable[[QPainter, QRectF, QColor], None]] = {
    Strength.INTENT: _hatch,
    Strength.REAFFIRMED: _dots,
}
