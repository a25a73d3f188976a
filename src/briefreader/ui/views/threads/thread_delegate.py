"""Painter of the list of threads: the latest words, and a strip with a mark for each statement."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.commitments.threads.thread import ThreadState
from briefreader.library.records import Commitment
from briefreader.services.threads.library_threads import PromiseThread
from briefreader.ui.app.theme import PEN_STYLES, Space, scaled
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.views.threads.thread_labels import state_label
from briefreader.ui.views.threads.thread_model import ThreadRole

_LINES = 2
_STEP, _SHORT, _RING = 21, 12, 8


class ThreadDelegate(RowDelegate):
    """Paints the rows of a ``ThreadModel``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        """Return the height of a row: two lines of words, and one of facts."""
        line = QFontMetrics(option.font).lineSpacing()
        facts = QFontMetrics(scaled(option.font, 0.9)).height()
        return QSize(0, _LINES * line + 2 * (facts + Space.TINY) + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw a thread."""
        area.adjust(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setFont(font)
        painter.setPen(colour)
        draw_wrapped(painter, area, index.data(), _LINES)
        small = scaled(font, 0.9)
        height = QFontMetrics(small).height()
        last = QRect(area.left(), area.bottom() - height + 1, area.width(), height)
        line = last.translated(0, -height - Space.TINY)
        painter.setFont(small)
        painter.setPen(self.theme.colour("muted"))
        facts = painter.fontMetrics().elidedText(
            index.data(ThreadRole.SPAN), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, facts)
        thread = index.data(ThreadRole.THREAD)
        if len(thread.wordings) > 1:
            last.setRight(self._paint_state(painter, last, thread) - Space.SMALL)
        self._paint_strip(painter, QRectF(last), index.data(ThreadRole.SAID))
        painter.setPen(QPen(self.theme.colour("border"), 1))
        bottom = area.bottom() + Space.SMALL
        painter.drawLine(area.left(), bottom, area.right(), bottom)

    def _paint_state(self, painter: QPainter, line: QRect, thread: PromiseThread) -> int:
        """Draw at the end a ring if it is suggested, a disc if confirmed, a half one if partly.

        Returns where that begins.
        """
        confirmed = thread.state is ThreadState.CONFIRMED
        colour = self.theme.colour("positive" if confirmed else "muted")
        painter.setPen(colour)
        told = state_label(thread)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, told)
        left = line.right() - painter.fontMetrics().horizontalAdvance(told) - _SHORT - Space.TINY
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if confirmed else Qt.BrushStyle.NoBrush)
        ring = QRectF(left, QRectF(line).center().y() - _RING / 2, _RING, _RING)
        painter.drawEllipse(ring)
        if thread.state is ThreadState.PARTLY:
            painter.setBrush(colour)
            painter.drawPie(ring, 90 * 16, 180 * 16)
        return left

    def _paint_strip(
        self, painter: QPainter, area: QRectF, said: Sequence[Commitment | None]
    ) -> None:
        """Draw a line for each statement that has the promise, a dot for each that has not.

        Of too many for the row, the latest ones.
        """
        left, middle = area.left(), area.center().y()
        for wording in said[-max(1, int(area.width()) // _STEP) :]:
            if wording is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.colour("muted"))
                painter.drawEllipse(QPointF(left + _SHORT / 2, middle), 1.8, 1.8)
            else:
                pen = QPen(self.theme.colour("accent"), 2, PEN_STYLES[wording.strength])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(QPointF(left, middle), QPointF(left + _SHORT, middle))
            left += _STEP
