"""Painter of the table's cells: chips of themes and passed dates, strengths as in the text."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from briefreader.library.commitment_listing import ListedCommitment
from briefreader.library.records import Review
from briefreader.services.commitments_table.table_filter import Column
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.common.labels import short_date
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.views.commitments_table.row_model import COLUMNS, RowRole
from briefreader.ui.views.commitments_table.table_labels import (
    distance_label,
    is_overdue,
)

_LINES = 2
_CHIP = 10
_LINE_SAMPLE = 22
_BAR = 3
_MARKS = {Review.CONFIRMED: "✓", Review.DISMISSED: "✕", Review.UNREVIEWED: ""}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(RowDelegate):
    """Paints the cells of a ``RowModel``; nothing is told by colour alone."""

    def __init__(self, theme: WindowTheme, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._today = today

    def row_height(self, font: QFont) -> int:
        """Return the height of every row."""
        return _LINES * QFontMetrics(font).lineSpacing() + 2 * Space.SMALL

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        width = QFontMetrics(option.font).horizontalAdvance(index.data() or "")
        return QSize(width + 2 * Space.SMALL, self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell; the mouse marks none, as it would mark one of a row only."""
        option.state &= ~QStyle.StateFlag.State_MouseOver
        super().paint(painter, option, index)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw one cell."""
        row: ListedCommitment | None = index.data(RowRole.ROW)
        painter.setPen(self.theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if row is None:
            return
        colour = self.theme.colour("muted") if row.review is Review.DISMISSED else colour
        area.adjust(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
        painter.setFont(font)
        painter.setPen(colour)
        match COLUMNS[index.column()]:
            case None:
                self._paint_words(painter, area, row, index)
            case Column.THEME:
                self._paint_theme(painter, area, row, index)
            case Column.STRENGTH:
                self._paint_strength(painter, area, row, index)
            case Column.DUE:
                self._paint_due(painter, area, row)
            case Column.REVIEW:
                self._paint_review(painter, area, row, index)
            case _:
                draw_wrapped(painter, area, index.data() or "", _LINES)

    def _paint_words(
        self, painter: QPainter, area: QRect, row: ListedCommitment, index: Index
    ) -> None:
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent(index.data(RowRole.THEME)))
        bar = QRectF(area.left() - Space.TINY, area.top(), _BAR, area.height())
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(pen)
        draw_wrapped(painter, area.adjusted(Space.TINY, 0, 0, 0), visible_lines(row.quote), _LINES)

    def _paint_theme(
        self, painter: QPainter, area: QRect, row: ListedCommitment, index: Index
    ) -> None:
        theme, pen = index.data(RowRole.THEME), painter.pen()
        if not row.themes:
            return
        top = area.top() + (painter.fontMetrics().lineSpacing() - _CHIP) / 2
        painter.setPen(QPen(self.theme.accent(theme), 1.5))
        painter.setBrush(self.theme.highlight(theme))
        painter.drawRoundedRect(QRectF(area.left(), top, _CHIP, _CHIP), 3, 3)
        painter.setPen(pen)
        room = area.adjusted(_CHIP + Space.TINY + 2, 0, 0, 0)
        draw_wrapped(painter, room, index.data() or "", _LINES)

    def _paint_strength(
        self, painter: QPainter, area: QRect, row: ListedCommitment, index: Index
    ) -> None:
        line = painter.fontMetrics().lineSpacing()
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, _elided(painter, index.data(), area))
        accent = self.theme.accent(index.data(RowRole.THEME))
        painter.setPen(QPen(accent, 2, PEN_STYLES[row.strength]))
        below = area.top() + line + Space.TINY
        painter.drawLine(area.left(), below, area.left() + _LINE_SAMPLE, below)

    def _paint_due(self, painter: QPainter, area: QRect, row: ListedCommitment) -> None:
        """Draw the date, below it how far it is; one that has passed stands in a red frame."""
        if row.due is None:
            return
        today, line = self._today(), painter.fontMetrics().lineSpacing()
        if is_overdue(row, today):
            red = self.theme.colour("negative")
            frame = QRectF(area).adjusted(-Space.TINY, -2, Space.TINY, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(red, 1.2))
            painter.drawRoundedRect(frame, 5, 5)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignLeft, _elided(painter, short_date(row.due), area)
        )
        painter.setFont(scaled(painter.font(), 0.9))
        if not is_overdue(row, today):
            painter.setPen(self.theme.colour("muted"))
        below = area.adjusted(0, line, 0, 0)
        said = _elided(painter, distance_label(row, today), below)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, said)

    def _paint_review(
        self, painter: QPainter, area: QRect, row: ListedCommitment, index: Index
    ) -> None:
        mark, pen = _MARKS[row.review], painter.pen()
        if mark:
            is_kept = row.review is Review.CONFIRMED
            painter.setPen(self.theme.colour("positive" if is_kept else "negative"))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft, mark)
            area.adjust(painter.fontMetrics().horizontalAdvance(mark) + Space.TINY, 0, 0, 0)
        else:
            pen = QPen(self.theme.colour("muted"))
        painter.setPen(pen)
        draw_wrapped(painter, area, index.data() or "", _LINES)


def _elided(painter: QPainter, text: str, area: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
