"""The small shapes by which one sees what became of a commitment, whatever their colour.

A circle that fills: a quarter in progress, half partly met, whole met. Missed is crossed out,
superseded struck through; what is open has no mark.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from briefreader.library.records import Status
from briefreader.ui.app.theme import WindowTheme, theme_of_palette

_COLOURS: Mapping[Status, str] = {
    Status.OPEN: "muted",
    Status.IN_PROGRESS: "accent",
    Status.PARTLY_MET: "accent",
    Status.MET: "positive",
    Status.MISSED: "negative",
    Status.SUPERSEDED: "muted",
}
_FILLED: Mapping[Status, int] = {Status.IN_PROGRESS: 90, Status.PARTLY_MET: 180, Status.MET: 360}
"""How many degrees of the circle are filled, from the top on."""
_TOP, _SIXTEENTHS = 90, 16
_SIZE = 12


def paint_status(painter: QPainter, area: QRectF, status: Status, theme: WindowTheme) -> None:
    """Draw the mark of ``status`` in ``area``, which is a square; nothing for what is open."""
    if status is Status.OPEN:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour(_COLOURS[status])
    pen = QPen(colour, max(1.4, area.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    circle = area.adjusted(inset, inset, -inset, -inset)
    painter.drawEllipse(circle)
    filled = _FILLED.get(status, 0)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(circle, _TOP * _SIXTEENTHS, -filled * _SIXTEENTHS)
    middle, reach = circle.center(), circle.width() * 0.24
    if status is Status.MISSED:
        painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach))
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
    elif status is Status.SUPERSEDED:
        painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
    painter.restore()


def status_icon(status: Status, theme: WindowTheme, ratio: float = 1.0) -> QIcon:
    """Return the mark of ``status`` as an icon; ``ratio`` is that of the screen's pixels."""
    picture = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_status(painter, QRectF(0, 0, _SIZE, _SIZE), status, theme)
    painter.end()
    icon = QIcon(picture)
    # In a row that is selected too it is what it is.
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class StatusMark(QWidget):
    """Shows the mark of a status beside its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = Status.OPEN
        self.setFixedWidth(_SIZE)

    def show_status(self, status: Status) -> None:
        """Show the mark of ``status``; what is open takes no room."""
        self.status = status
        self.setVisible(status is not Status.OPEN)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        top = (self.height() - _SIZE) / 2
        area = QRectF(0, top, _SIZE, _SIZE)
        paint_status(painter, area, self.status, theme_of_palette(self.palette()))
        painter.end()
