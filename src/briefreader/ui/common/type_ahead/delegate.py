"""Painter of the rows of a type-ahead popup: the name, its detail, and at the end its key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.text.type_ahead import marks
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.type_ahead.model import ChoiceRole

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TICK = "✓"


class ChoiceDelegate(RowDelegate):
    """Paints the rows of a ``ChoiceModel``; what was typed stands out."""

    typed = ""

    def sizeHint(  # noqa: N802, D102
        self,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002
    ) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the name with what was typed in bold, then the detail, and at the end the key."""
        choice = index.data(ChoiceRole.CHOICE)
        area = area.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        muted = self.theme.colour("muted")
        end = _TICK if choice.checked else choice.keys
        painter.setFont(scaled(font, 0.9))
        painter.setPen(muted)
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, end)
        keys = painter.fontMetrics().horizontalAdvance(end)
        area.setRight(area.right() - keys - Space.LARGE)
        painter.setPen(colour if choice.enabled else muted)
        area.setLeft(self._paint_name(painter, area, font, choice.name) + Space.MEDIUM)
        painter.setFont(scaled(font, 0.9))
        painter.setPen(muted)
        detail = painter.fontMetrics().elidedText(
            choice.detail, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, detail)

    def _paint_name(self, painter: QPainter, area: QRect, font: QFont, name: str) -> int:
        """Draw ``name``; returns where it ends."""
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        marked = {
            place for span in marks(self.typed, name) for place in range(span.start, span.end)
        }
        left, start = area.left(), 0
        while start < len(name):
            end = start + 1
            while end < len(name) and (end in marked) == (start in marked):
                end += 1
            painter.setFont(bold if start in marked else font)
            room = area.adjusted(left - area.left(), 0, 0, 0)
            painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, name[start:end])
            left += painter.fontMetrics().horizontalAdvance(name[start:end])
            start = end
        return left
