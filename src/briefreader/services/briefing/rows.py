"""Rows of a page: boxes, measured in points and drawn on the grid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Protocol

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from briefreader.services.briefing.text_box import UNITS_PER_POINT, TextBox


class Box(Protocol):
    """Something with a height in points that can be drawn."""

    @property
    def height(self) -> float:
        """The height in points."""

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its top left corner at ``x`` and ``y`` points of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Boxes side by side, each at its x, below ``gap`` and perhaps a rule; lengths in points.

    ``heads`` is the text of a heading, which stays on the page of the row that follows; ``level``
    is its depth in the outline, from 0. ``target`` is the number of the heading that the row leads
    to in a PDF, -1 if to none. ``commitment`` is the id of the one that the row tells of, 0 if of
    none.
    """

    boxes: tuple[tuple[float, Box], ...]
    gap: float = 0
    rule: str = ""
    rule_gap: float = 0
    heads: str = ""
    level: int = 0
    target: int = -1
    commitment: int = 0

    @property
    def height(self) -> float:
        """The height with all distances."""
        return self.gap + self.rule_gap + max((box.height for _, box in self.boxes), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Draw the row into ``width`` points with its top left corner at ``x``, ``y``."""
        y += self.gap
        if self.rule:
            painter.setPen(QPen(QColor(self.rule), 0.6 * UNITS_PER_POINT))
            unit = UNITS_PER_POINT
            painter.drawLine(QLineF(x * unit, y * unit, (x + width) * unit, y * unit))
            y += self.rule_gap
        for left, box in self.boxes:
            box.draw(painter, x + left, y)


class Stack:
    """Rows one below the other, as one box."""

    def __init__(self, rows: Sequence[Row], width: float) -> None:
        self._rows = tuple(rows)
        self._width = width

    @property
    def height(self) -> float:
        """The height of all rows in points."""
        return sum(row.height for row in self._rows)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the rows with their top left corner at ``x`` and ``y`` points of the page."""
        for row in self._rows:
            row.draw(painter, x, y, self._width)
            y += row.height


class Picture:
    """An image, scaled into a box and not distorted; ``width`` and ``height`` in points."""

    def __init__(self, image: QImage, most_width: float, most_height: float) -> None:
        scale = min(most_width / image.width(), most_height / image.height())
        self._image = image
        self.width = image.width() * scale
        self._height = image.height() * scale

    @property
    def height(self) -> float:
        """The height in points."""
        return self._height

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the image with its top left corner at ``x`` and ``y`` points of the page."""
        unit = UNITS_PER_POINT
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        place = QRectF(x * unit, y * unit, self.width * unit, self._height * unit)
        painter.drawImage(place, self._image, QRectF(self._image.rect()))
        painter.restore()


def split(row: Row, most: float) -> Iterator[Row]:
    """Yield ``row`` as it is, or if it is taller than ``most`` points in pieces that are not.

    Only text can be parted; a taller picture stays whole.
    """
    if row.height <= most:
        yield row
        return
    room = most - row.gap - row.rule_gap
    columns = [
        [(left, part) for part in (box.parts(room) if isinstance(box, TextBox) else (box,))]
        for left, box in row.boxes
    ]
    for number, boxes in enumerate(zip_longest(*columns)):
        kept = tuple(each for each in boxes if each is not None)
        yield replace(row, boxes=kept) if number == 0 else Row(boxes=kept)
