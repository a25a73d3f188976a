"""The margin beside the text: paragraph numbers, bookmarks, notes, and the current place."""

from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from briefreader.ui.theme import WindowTheme, scaled

if TYPE_CHECKING:
    from briefreader.ui.reader.view import StatementView

_MARK = 9.0
_BAR = 3.0


class ReaderMargin(QWidget):
    """A strip left of the text column; positions are UTF-16 positions of the document."""

    WIDTH: ClassVar[int] = 64

    def __init__(self, view: "StatementView", theme: WindowTheme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._paragraphs: tuple[int, ...] = ()
        self._bookmarks: tuple[int, ...] = ()
        self._notes: tuple[int, ...] = ()
        self._current: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Paragraph numbers, bookmarks and notes"))

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def set_paragraphs(self, starts: tuple[int, ...]) -> None:
        """Number the paragraphs that begin at these positions, from 1."""
        self._paragraphs = starts
        self._bookmarks, self._notes, self._current = (), (), None
        self.update()

    def set_places(
        self,
        bookmarks: tuple[int, ...],
        notes: tuple[int, ...],
        current: tuple[int, int] | None,
    ) -> None:
        """Show marks at these positions."""
        self._bookmarks, self._notes, self._current = bookmarks, notes, current
        self.update()

    def set_current(self, current: tuple[int, int] | None) -> None:
        """Mark the lines of the current commitment."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self.WIDTH, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        QApplication.sendEvent(self._view.viewport(), event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self._view.font(), 0.85))
        self._paint_numbers(painter)
        self._paint_current(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        for position in self._bookmarks:
            self._paint_bookmark(painter, self._top_of(position))
        painter.setBrush(self._theme.colour("positive"))
        for position in self._notes:
            self._paint_note(painter, self._top_of(position))
        painter.end()

    def _paint_numbers(self, painter: QPainter) -> None:
        first = self._view.cursorForPosition(QPoint(0, 0)).block().position()
        index = max(0, bisect_right(self._paragraphs, first) - 1)
        painter.setPen(self._theme.colour("muted"))
        height = painter.fontMetrics().height()
        for number, start in enumerate(self._paragraphs[index:], index + 1):
            line = self._line_at(start)
            if line.top() > self.height():
                break
            area = QRectF(0, line.bottom() - height - 1, self.WIDTH - 22, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(number))

    def _paint_current(self, painter: QPainter) -> None:
        if self._current is None:
            return
        start, end = self._current
        top = self._top_of(start)
        bottom = self._line_at(end).bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("current"))
        bar = QRectF(self.WIDTH - _BAR - 6, top, _BAR, bottom - top)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_bookmark(self, painter: QPainter, top: float) -> None:
        left, middle = 4.0, top + 10
        ribbon = [
            QPointF(left, middle - 7),
            QPointF(left + _MARK, middle - 7),
            QPointF(left + _MARK, middle + 7),
            QPointF(left + _MARK / 2, middle + 3),
            QPointF(left, middle + 7),
        ]
        painter.drawPolygon(QPolygonF(ribbon))

    def _paint_note(self, painter: QPainter, top: float) -> None:
        painter.drawRoundedRect(QRectF(17, top + 4, _MARK + 2, _MARK + 1), 2.5, 2.5)
        tail = [QPointF(20, top + 13), QPointF(25, top + 13), QPointF(20, top + 18)]
        painter.drawPolygon(QPolygonF(tail))

    def _line_at(self, position: int) -> QRect:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        return self._view.cursorRect(cursor)

    def _top_of(self, position: int) -> float:
        return float(self._line_at(position).top())
