"""A slim strip between text and scroll bar: everything in the statement at a glance."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.plain_text import plain_tooltip

_NEAR = 4
"""How many pixels from a mark a click still means it."""


class StripMarkKind(IntEnum):
    """What a mark stands for, in the order in which they are drawn."""

    COMMITMENT = 0
    HIT = 1
    NOTE = 2
    BOOKMARK = 3


class StripMark(NamedTuple):
    """Something at the code point ``position``; ``width`` is the share of the strip it fills.

    ``tip`` tells what it is when the mouse rests on it.
    """

    kind: StripMarkKind
    position: int
    colour: QColor
    width: float = 1.0
    tip: Callable[[], str] = str
    commitment: int = 0


class OverviewStrip(QWidget):
    """Draws marks at their share of the text's length; a click goes there."""

    WIDTH: ClassVar[int] = 14
    place_chosen = Signal(int)
    """The user wants to read at this code point."""
    commitment_chosen = Signal(int)
    """The user wants the commitment with this id."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("overviewStrip")
        self.setAccessibleName(self.tr("Overview"))
        self.setFixedWidth(self.WIDTH)
        self.setMouseTracking(True)
        self._theme = theme
        self._length = 1
        self._marks: list[StripMark] = []
        self._by_commitment: dict[int, StripMark] = {}
        self._picture: QPixmap | None = None
        self._current = 0

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``; the marks bring their own."""
        self._theme = theme
        self._picture = None
        self.update()

    def set_marks(self, marks: Sequence[StripMark], length: int) -> None:
        """Show ``marks`` of a text of ``length`` code points."""
        self._length = max(1, length)
        self._marks = sorted(marks, key=lambda each: each.position)
        self._by_commitment = {each.commitment: each for each in marks if each.commitment}
        self._picture = None
        found = Counter(each.kind for each in marks)
        counts = [found[kind] for kind in StripMarkKind]
        parts = [
            self.tr("%Ln commitment(s)", "", counts[StripMarkKind.COMMITMENT]),
            self.tr("%Ln found", "", counts[StripMarkKind.HIT]),
            self.tr("%Ln note(s)", "", counts[StripMarkKind.NOTE]),
            self.tr("%Ln bookmark(s)", "", counts[StripMarkKind.BOOKMARK]),
        ]
        shown = [part for part, count in zip(parts, counts, strict=True) if count]
        self.setAccessibleDescription(", ".join(shown))
        self.update()

    def set_current(self, commitment_id: int) -> None:
        """Frame the mark of the current commitment (0: none)."""
        self._current = commitment_id
        self.update()

    def marks(self) -> tuple[StripMark, ...]:
        """Return what is shown, in text order."""
        return tuple(self._marks)

    def y_of(self, position: int) -> float:
        """Return how far down the strip a code point is."""
        return position / self._length * (self.height() - 4) + 2

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self.WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._current in self._by_commitment:
            self._paint_current(painter, self._by_commitment[self._current])
        painter.end()

    def _drawn(self) -> QPixmap:
        """Return the strip with all its marks, to be painted again and again."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour("paper"))
        scale = (self.height() - 4) / self._length
        # A pixel shows one mark of a kind, however many there are.
        shown = {(mark.kind, int(mark.position * scale)): mark for mark in self._marks}
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        for (_, y), mark in sorted(shown.items(), key=lambda item: item[0]):
            # With fillRect PySide would load the presets of gradients, which takes 5 ms.
            painter.setBrush(mark.colour)
            painter.drawRect(self._area(mark, y + 2))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        near = self._near(event.position().y()) is not None
        shape = Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def event(self, event: QEvent) -> bool:
        """Tell what the mark under the mouse stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._near(event.pos().y())
            tip = plain_tooltip(mark.tip()) if mark else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _area(self, mark: StripMark, y: int) -> QRectF:
        if mark.kind is StripMarkKind.NOTE:
            return QRectF(1, y - 2, 5, 5)
        if mark.kind is StripMarkKind.BOOKMARK:
            return QRectF(self.WIDTH - 6, y - 3, 5, 6)
        height = 2 if mark.kind is StripMarkKind.HIT else 3
        return QRectF(2, y - 1, (self.WIDTH - 4) * mark.width, height)

    def _paint_current(self, painter: QPainter, mark: StripMark) -> None:
        y = self.y_of(mark.position)
        painter.setPen(QPen(self._theme.colour("text"), 1))
        painter.setBrush(mark.colour)
        painter.drawRect(QRectF(0.5, y - 3.5, self.WIDTH - 1, 7))

    def _go(self, y: float) -> None:
        mark = self._near(y)
        if mark is not None and mark.commitment:
            self.commitment_chosen.emit(mark.commitment)
        else:
            share = (y - 2) / max(1, self.height() - 4)
            place = mark.position if mark else round(min(1.0, max(0.0, share)) * self._length)
            self.place_chosen.emit(place)

    def _near(self, y: float) -> StripMark | None:
        """Return the mark nearest to ``y``, None if none is near."""
        position = round(y / max(1, self.height()) * self._length)
        at = bisect_left(self._marks, position, key=lambda each: each.position)
        around = self._marks[max(0, at - 3) : at + 3]
        nearest = min(around, key=lambda each: abs(self.y_of(each.position) - y), default=None)
        if nearest is None or abs(self.y_of(nearest.position) - y) > _NEAR:
            return None
        return nearest
