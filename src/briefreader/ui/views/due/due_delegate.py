"""Painter of the rows of what is due."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.library.records import Commitment, Status
from briefreader.services.follow_up.due_page import DueGroup
from briefreader.services.review.due_figures import is_overdue
from briefreader.text.control_characters import visible, visible_lines
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.common.labels import binding_label, names_label, number_label
from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.views.due.due_labels import days_label, group_label
from briefreader.ui.views.due.due_model import DueModel, DueRole, DueRow

_LINES = 2
_BAR, _SAMPLE, _STATUS, _ARROW = 3, 22, 12, 7
_BESIDE = Space.LARGE + Space.SMALL + Space.SMALL + _BAR + Space.MEDIUM
"""What of a row's width is beside its words and when they are due."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DueDelegate(RowDelegate):
    """Draws the heads of groups, and commitments with when they are due."""

    def __init__(self, theme: WindowTheme, model: DueModel, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._measure(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, D102
        if option.font != self._measured:
            self._measure(QFont(option.font))
        if index.data(DueRole.GROUP) is not None:
            return QSize(0, self._line + 2 * Space.MEDIUM)
        row = index.data(DueRole.ROW)
        lines = _LINES
        if row is not None:
            quote = visible_lines(row.commitment.quote)
            width = self._words_width(option.rect.width() - _BESIDE, self._when(row.commitment))
            lines = self._counter.lines(quote, width, _LINES)
        return QSize(0, lines * self._line + self._facts + 2 * Space.SMALL + Space.TINY)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the head of a group or a commitment."""
        group = index.data(DueRole.GROUP)
        if group is not None:
            self._paint_head(painter, area, font, colour, index)
            return
        row = index.data(DueRole.ROW)
        if row is not None:
            self._paint_commitment(painter, area, font, colour, row)

    def _paint_head(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        group = DueGroup(index.data(DueRole.GROUP))
        area.adjust(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("muted"))
        painter.drawPolygon(_arrow(area, folded=bool(index.data(DueRole.FOLDED))))
        area.adjust(_ARROW + Space.SMALL, 0, 0, 0)
        bold = scaled(font, 1.1, bold=True)
        painter.setFont(bold)
        is_late = group is DueGroup.OVERDUE
        painter.setPen(self.theme.colour("negative") if is_late else colour)
        name = group_label(group)
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, name)
        area.adjust(QFontMetrics(bold).horizontalAdvance(name) + Space.SMALL, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        count = number_label(index.data(DueRole.COUNT))
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, count)

    def _paint_commitment(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, row: DueRow
    ) -> None:
        commitment = row.commitment
        area.adjust(Space.LARGE + Space.SMALL, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent(row.theme))
        bar = QRectF(area.left(), area.top() + 2, _BAR, area.height() - 4)
        painter.drawRoundedRect(bar, 2, 2)
        area.adjust(Space.SMALL + _BAR, 0, 0, 0)
        small = scaled(font, 0.9)
        when = self._when(commitment)
        painter.setFont(small)
        is_late = is_overdue(commitment, self._model.today)
        painter.setPen(self.theme.colour("negative" if is_late else "muted"))
        line = QRect(area.left(), area.top(), area.width(), self._line)
        painter.drawText(line, _MIDDLE | Qt.AlignmentFlag.AlignRight, when)
        painter.setFont(font)
        painter.setPen(colour)
        words = QRect(area)
        words.setWidth(self._words_width(area.width(), when))
        draw_wrapped(painter, words, visible_lines(commitment.quote), _LINES)
        painter.setFont(small)
        facts = QRect(area.left(), area.bottom() - self._facts + 1, area.width(), self._facts)
        self._paint_facts(painter, facts, row)

    def _paint_facts(self, painter: QPainter, area: QRect, row: DueRow) -> None:
        commitment = row.commitment
        pen = QPen(self.theme.accent(row.theme), 2, PEN_STYLES[commitment.strength])
        painter.setPen(pen)
        middle = area.center().y() + 1
        painter.drawLine(area.left(), middle, area.left() + _SAMPLE, middle)
        taken = 0
        if commitment.status is not Status.OPEN:
            square = QRectF(area.right() - _STATUS, area.top() + 1, _STATUS, _STATUS)
            paint_status(painter, square, commitment.status, self.theme)
            taken = _STATUS + Space.SMALL
        facts = [binding_label(commitment), names_label(commitment.actors), visible(row.title)]
        if commitment.owner:
            facts.insert(2, visible(commitment.owner))
        line = " · ".join(fact for fact in facts if fact)
        room = area.adjusted(_SAMPLE + Space.SMALL, 0, -taken, 0)
        painter.setPen(self.theme.colour("muted"))
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)

    def _words_width(self, width: int, when: str) -> int:
        """Return what of ``width`` the words have, beside ``when`` they are due."""
        return width - (self._small.horizontalAdvance(when) + Space.MEDIUM if when else 0)

    def _measure(self, font: QFont) -> None:
        self._counter = LineCounter(font)
        self._line = QFontMetrics(font).lineSpacing()
        self._small = QFontMetrics(scaled(font, 0.9))
        self._facts = self._small.height()
        self._measured = font

    def _when(self, commitment: Commitment) -> str:
        due = commitment.due
        return days_label(due.by, self._model.today) if due else ""


def _arrow(area: QRect, *, folded: bool) -> QPolygonF:
    """Return the triangle that tells whether a group is folded."""
    box = QRectF(area.left(), area.center().y() - _ARROW / 2 + 0.5, _ARROW, _ARROW)
    if folded:
        middle = (box.topRight() + box.bottomRight()) / 2
        return QPolygonF([box.topLeft(), middle, box.bottomLeft()])
    middle = (box.bottomLeft() + box.bottomRight()) / 2
    return QPolygonF([box.topLeft(), box.topRight(), middle])
