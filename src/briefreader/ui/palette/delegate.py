"""Draws the entries of the command palette: the name, the menu that it is in, its key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.text.type_ahead import marks
from briefreader.ui.palette.model import Role
from briefreader.ui.row_delegate import Index, RowDelegate
from briefreader.ui.theme import Space, scaled

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ARROW = " › "


class PaletteDelegate(RowDelegate):
    """Paints the rows of a ``PaletteModel``; what was typed stands out."""

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
        """Draw the name with its marks, then the menus, and at the end the key."""
        entry = index.data(Role.ENTRY)
        enabled = entry.action.isEnabled()
        area = area.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        muted = self.theme.colour("muted")
        painter.setFont(scaled(font, 0.9))
        painter.setPen(muted)
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, entry.keys)
        keys = painter.fontMetrics().horizontalAdvance(entry.keys)
        area.setRight(area.right() - keys - Space.LARGE)
        painter.setPen(colour if enabled else muted)
        area.setLeft(self._paint_name(painter, area, font, entry.name) + Space.MEDIUM)
        painter.setFont(scaled(font, 0.9))
        painter.setPen(muted)
        menus = painter.fontMetrics().elidedText(
            _ARROW.join(entry.menus), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, menus)

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
