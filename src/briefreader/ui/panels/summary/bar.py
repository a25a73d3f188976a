"""One bar of the summary: a name, a stretch for each strength, and their count."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.panels.summary.fills import paint_fill
from briefreader.ui.panels.summary.summary_labels import bar_label, segment_label

_LEAST_WIDTH = 5.0
"""Of a stretch, so that one commitment among hundreds can be seen and clicked."""
_GAP = 2.0
_ROUND = 4.0


class BarStep(StrEnum):
    """Where the arrow keys lead from a bar."""

    PREVIOUS = "previous"
    NEXT = "next"
    FIRST = "first"
    LAST = "last"


_STEPS = {
    Qt.Key.Key_Up: BarStep.PREVIOUS,
    Qt.Key.Key_Down: BarStep.NEXT,
    Qt.Key.Key_Home: BarStep.FIRST,
    Qt.Key.Key_End: BarStep.LAST,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """What a bar shows: ``counts`` in the order of ``Strength``, in the colours of ``theme``.

    ``longest`` is the count of the longest bar of its block. ``key`` is that of its group.
    """

    key: str
    name: str
    counts: tuple[int, int, int]
    theme: Theme | None
    longest: int

    def strengths(self) -> list[tuple[Strength, int]]:
        """Return the strengths that there are, firmest first, with their counts."""
        pairs = zip(Strength, self.counts, strict=True)
        return [(strength, count) for strength, count in pairs if count]


class BarButton(QAbstractButton):
    """Draws a ``Bar``; it or one of its stretches can be chosen by mouse and by keys.

    Left and Right go from stretch to stretch, Enter and Space choose the stretch or all of the bar.
    """

    chosen = Signal(object)
    """The user wants to see the commitments behind it; carries a ``Strength``, None for all."""
    stepped = Signal(BarStep)
    """The user goes to another bar by an arrow key."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = Bar("", "", (0, 0, 0), None, 1)
        self._name_width = 0
        self._stretch: Strength | None = None
        self._hovered: Strength | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    @property
    def bar(self) -> Bar:
        """What is shown."""
        return self._bar

    def set_bar(self, bar: Bar) -> None:
        """Show ``bar``."""
        self._stretch = None
        if bar == self._bar:
            return
        self._bar = bar
        self.setAccessibleName(bar_label(bar.name, bar.counts))
        self.update()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def wanted_name_width(self) -> int:
        """Return how many pixels the name takes if it is not cut."""
        return self.fontMetrics().horizontalAdvance(self._bar.name)

    def set_name_width(self, width: int) -> None:
        """Begin the bar after ``width`` pixels for the name."""
        if width != self._name_width:
            self._name_width = width
            self.update()

    def stretches(self) -> list[tuple[Strength, QRectF]]:
        """Return where the stretches are, from left to right."""
        left = Space.SMALL + self._name_width + Space.SMALL
        count_width = QFontMetrics(self.font()).horizontalAdvance(number_label(self._bar.longest))
        shown = self._bar.strengths()
        room = self.width() - left - count_width - 2 * Space.SMALL - _GAP * len(Strength)
        scale = max(0.0, room) / max(1, self._bar.longest)
        height = self._thickness()
        top = (self.height() - height) / 2
        areas = []
        at = float(left)
        for strength, count in shown:
            width = max(_LEAST_WIDTH, count * scale)
            areas.append((strength, QRectF(at, top, width, height)))
            at += width + _GAP
        return areas

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        height = self.fontMetrics().height() + Space.SMALL + 2
        return QSize(self._name_width + 12 * Space.LARGE, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(6 * Space.LARGE, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        metrics = self.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        area = QRectF(Space.SMALL, 0, self._name_width, self.height())
        name = metrics.elidedText(self._bar.name, Qt.TextElideMode.ElideRight, self._name_width)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, middle, name)
        end = self._paint_stretches(painter)
        painter.setPen(self._theme.colour("muted"))
        count = QRectF(end + Space.SMALL - _GAP, 0, self.width(), self.height())
        painter.drawText(count, middle, number_label(sum(self._bar.counts)))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if self.isDown() else "hover"))
            painter.drawRoundedRect(ground, _ROUND, _ROUND)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.drawRoundedRect(ground, _ROUND, _ROUND)

    def _paint_stretches(self, painter: QPainter) -> float:
        """Draw the bar; returns where it ends."""
        accent = self._theme.accent(self._bar.theme)
        ground = self._theme.highlight(self._bar.theme)
        end = float(Space.SMALL + self._name_width + Space.SMALL)
        for strength, area in self.stretches():
            paint_fill(painter, area, strength, accent, ground)
            if strength is (self._stretch or self._hovered):
                self._paint_ring(painter, area, self._theme.colour("text"))
            end = area.right() + _GAP
        return end

    def _paint_ring(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), _ROUND, _ROUND)

    def _thickness(self) -> float:
        return round(self.fontMetrics().height() * 0.72)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_to_stretch(1 if key == Qt.Key.Key_Right else -1)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        self._stretch = self._stretch_at(event.position())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseMoveEvent(event)
        self._hover(self._stretch_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        super().leaveEvent(event)
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the mouse; let go of the stretch when the focus goes."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = plain_tooltip(self.tip_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._set_stretch(None)
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """Return what a tool tip at ``point`` says: of a stretch, or of all the bar."""
        stretch = self._stretch_at(point)
        if stretch is None:
            return self.accessibleName()
        return segment_label(self._bar.name, stretch, dict(self._bar.strengths())[stretch])

    def _stretch_at(self, point: QPointF) -> Strength | None:
        """Return the strength under ``point``; None beside the bar, and if it is all of the bar."""
        areas = self.stretches()
        if len(areas) < 2:
            return None
        return next(
            (each for each, area in areas if area.left() <= point.x() < area.right() + _GAP), None
        )

    def _go_to_stretch(self, by: int) -> None:
        stops: Sequence[Strength | None] = [None, *(each for each, _ in self._bar.strengths())]
        if len(stops) > 2:
            self._set_stretch(stops[(stops.index(self._stretch) + by) % len(stops)])

    def _set_stretch(self, stretch: Strength | None) -> None:
        self._stretch = stretch
        said = ""
        if stretch is not None:
            said = segment_label(self._bar.name, stretch, dict(self._bar.strengths())[stretch])
        self.setAccessibleDescription(said)
        self.update()

    def _hover(self, stretch: Strength | None) -> None:
        if stretch != self._hovered:
            self._hovered = stretch
            self.update()

    def _choose(self) -> None:
        self.chosen.emit(self._stretch)
