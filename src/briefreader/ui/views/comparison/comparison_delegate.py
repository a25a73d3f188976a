"""Painter of a comparison's rows: the earlier words on the left, the later on the right."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.services.comparison.comparison_wording import kind_name
from briefreader.services.comparison.statement_comparison import ComparisonRow
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.labels import binding_label, due_label
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.views.comparison.comparison_model import (
    ComparisonRole,
    WordChanges,
    shown_quote,
)
from briefreader.ui.views.comparison.marked_text import MarkedText, mark_look

SIGNS = {
    AlignmentKind.NEW: "+",
    AlignmentKind.DROPPED: "−",
    AlignmentKind.STRENGTHENED: "▲",
    AlignmentKind.WEAKENED: "▼",
    AlignmentKind.REWORDED: "≈",
    AlignmentKind.REPEATED: "=",
}
"""A sign for each kind, which shows without colour."""
_COLOURS = {
    AlignmentKind.NEW: "positive",
    AlignmentKind.DROPPED: "negative",
    AlignmentKind.STRENGTHENED: "positive",
    AlignmentKind.WEAKENED: "negative",
}
_LINE_SAMPLE = 22
_KEPT_LAYOUTS = 400


class ComparisonDelegate(RowDelegate):
    """Paints the rows of a ``ComparisonModel`` in the two columns of ``view``."""

    def __init__(self, theme: WindowTheme, view: QListView) -> None:
        super().__init__(theme, view)
        self._view = view
        # One for the size and one for the drawing of each row in view; a font or width is a key.
        self._laid_out = lru_cache(maxsize=_KEPT_LAYOUTS)(_laid_out)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, D102
        row = index.data(ComparisonRole.ROW)
        if row is None:
            return QSize(0, QFontMetrics(option.font).height() + 2 * Space.SMALL)
        facts = QFontMetrics(scaled(option.font, 0.9)).height()
        columns = [self._text(each, option.font) for each in (row.before, row.after) if each]
        reason = facts + Space.TINY if index.data(ComparisonRole.REASONS) else 0
        tallest = max(each.height for each in columns)
        return QSize(0, tallest + facts + Space.TINY + reason + 2 * Space.SMALL)

    def column_width(self) -> int:
        """Return how wide the words of a side are."""
        return (self._view.viewport().width() - 2 * Space.MEDIUM - Space.LARGE) // 2

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw a kind's head or a row."""
        row = index.data(ComparisonRole.ROW)
        kind = index.data(ComparisonRole.KIND)
        if row is None:
            self._paint_head(painter, area, font, colour, kind, index.data(ComparisonRole.COUNT))
            return
        area.adjust(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        reason = index.data(ComparisonRole.REASONS)
        if reason:
            small = scaled(font, 0.9, bold=True)
            painter.setFont(small)
            painter.setPen(self.theme.colour(_COLOURS.get(kind, "muted")))
            line = QRect(area.left(), area.top(), area.width(), QFontMetrics(small).height())
            told = painter.fontMetrics().elidedText(
                f"{SIGNS[kind]} {reason}", Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, told)
            area.setTop(area.top() + line.height() + Space.TINY)
        self._paint_sides(painter, area, font, colour, row, index.data(ComparisonRole.CHANGES))

    def _paint_head(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        colour: QColor,
        kind: AlignmentKind,
        count: int,
    ) -> None:
        area.adjust(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(scaled(font, 1.05, bold=True))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.colour(_COLOURS.get(kind, "muted")))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, SIGNS[kind])
        painter.setPen(colour)
        name = area.adjusted(Space.LARGE, 0, 0, 0)
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignLeft, translated(kind_name(kind)))
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, str(count))

    def _paint_sides(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        colour: QColor,
        row: ComparisonRow,
        changes: WordChanges,
    ) -> None:
        width = self.column_width()
        lefts = (area.left(), area.right() - width)
        sides = (row.before, row.after)
        for left, commitment, marks, gone in zip(
            lefts, sides, (changes.before, changes.after), (True, False), strict=True
        ):
            column = QRect(left, area.top(), width, area.height())
            if commitment is None:
                self._paint_absent(painter, column, font, gone=gone)
                continue
            text = self._text(commitment, font)
            painter.setFont(font)
            painter.setPen(colour)
            ground = self.theme.annotation("pink" if gone else "green")
            look = mark_look(self.theme.colour("text"), ground, gone=gone)
            text.draw(painter, QPointF(column.topLeft()), marks, look)
            column.setTop(column.bottom() - QFontMetrics(scaled(font, 0.9)).height())
            self._paint_facts(painter, column, font, commitment)

    def _paint_absent(self, painter: QPainter, column: QRect, font: QFont, *, gone: bool) -> None:
        italic = QFont(font)
        italic.setItalic(True)
        painter.setFont(italic)
        painter.setPen(self.theme.colour("muted"))
        says = self.tr("(not in the earlier one)") if gone else self.tr("(not in the later one)")
        painter.drawText(column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, says)

    def _paint_facts(
        self, painter: QPainter, line: QRect, font: QFont, commitment: Commitment
    ) -> None:
        """Draw how firm it is, by line style and word, when it is due and where it stands."""
        small = scaled(font, 0.9)
        painter.setFont(small)
        painter.setPen(QPen(self.theme.colour("muted"), 2, PEN_STYLES[commitment.strength]))
        middle = QRectF(line).center().y() + 1
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.left() + _LINE_SAMPLE, middle))
        painter.setPen(self.theme.colour("muted"))
        place = self.tr("para {number}").format(number=commitment.paragraph)
        facts = [binding_label(commitment), place]
        facts += [due_label(commitment.due)] if commitment.due else []
        room = line.adjusted(_LINE_SAMPLE + 6, 0, 0, 0)
        told = painter.fontMetrics().elidedText(
            " · ".join(facts), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, told)

    def _text(self, commitment: Commitment, font: QFont) -> MarkedText:
        return self._laid_out(shown_quote(commitment), font.toString(), self.column_width())


def _laid_out(quote: str, font: str, width: int) -> MarkedText:
    made = QFont()
    made.fromString(font)
    return MarkedText(quote, made, width)
