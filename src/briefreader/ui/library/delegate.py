"""Draws a statement in the library list: title, date and parties, count, search snippet."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefreader.library.records import SearchHit
from briefreader.ui.library.model import Role
from briefreader.ui.theme import Space, WindowTheme, scaled
from briefreader.ui.wrapped_text import draw_wrapped

_TITLE_LINES = 2
_SNIPPET_LINES = 3


class StatementDelegate(QStyledItemDelegate):
    """Paints in the colours of the window theme."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        font: QFont = option.font
        title = QFontMetrics(scaled(font, 1.0, bold=True)).lineSpacing() * _TITLE_LINES
        small = QFontMetrics(scaled(font, 0.9)).lineSpacing()
        lines = 1 + (_SNIPPET_LINES if index.data(Role.HIT) else 0)
        return QSize(0, title + small * lines + 2 * Space.SMALL + Space.TINY)

    def paint(  # noqa: D102
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        font: QFont = option.font
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(area, self._theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("hover"))
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setFont(scaled(font, 1.0, bold=True))
        painter.setPen(self._theme.colour("selected_text" if selected else "text"))
        used = draw_wrapped(painter, area, index.data(), _TITLE_LINES)
        area.setTop(area.top() + used + Space.TINY)
        painter.setFont(scaled(font, 0.9))
        painter.setPen(self._theme.colour("muted"))
        self._paint_line(painter, area, index)
        hit = index.data(Role.HIT)
        if hit is not None:
            area.setTop(area.top() + painter.fontMetrics().lineSpacing())
            self._paint_snippet(painter, area, hit)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        metrics = painter.fontMetrics()
        count = str(index.data(Role.COUNT))
        line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)
        line.setRight(line.right() - metrics.horizontalAdvance(count) - Space.SMALL)
        text = metrics.elidedText(index.data(Role.LINE), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)

    def _paint_snippet(self, painter: QPainter, area: QRect, hit: SearchHit) -> None:
        painter.setPen(self._theme.colour("text"))
        mark = self._theme.annotation("yellow")
        text = hit.snippet.replace("\n", " ")
        draw_wrapped(painter, area, text, _SNIPPET_LINES, marks=hit.marks, mark_colour=mark)
