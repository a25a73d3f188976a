"""Draws annotations and bookmarks: a mark, the note, and the words that it is about."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefreader.library.records import Annotation, Bookmark
from briefreader.ui.notes.model import Note, Role, heading
from briefreader.ui.theme import Space, WindowTheme, scaled
from briefreader.ui.wrapped_text import draw_wrapped

_MARK = 12


class NoteDelegate(QStyledItemDelegate):
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
        note: Note = index.data(Role.NOTE)
        has_quote = isinstance(note, Annotation) and bool(note.note)
        head = QFontMetrics(font).lineSpacing() * (1 if isinstance(note, Bookmark) else 2)
        quote = QFontMetrics(scaled(font, 0.9)).lineSpacing() if has_quote else 0
        return QSize(0, head + quote + 2 * Space.SMALL)

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
        note: Note = index.data(Role.NOTE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(area, self._theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self._theme.colour("hover"))
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        self._paint_mark(painter, area, note)
        area.adjust(_MARK + Space.SMALL, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(self._theme.colour("selected_text" if selected else "text"))
        lines = 1 if isinstance(note, Bookmark) else 2
        used = draw_wrapped(painter, area, heading(note).replace("\n", " "), lines)
        if isinstance(note, Annotation) and note.note:
            area.setTop(area.top() + used)
            painter.setFont(scaled(font, 0.9))
            painter.setPen(self._theme.colour("muted"))
            draw_wrapped(painter, area, f"“{note.exact}”", 1)
        painter.restore()

    def _paint_mark(self, painter: QPainter, area: QRect, note: Note) -> None:
        left, top = float(area.left()), float(area.top()) + 3
        if isinstance(note, Bookmark):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            ribbon = [(1, 0), (10, 0), (10, 14), (5.5, 10), (1, 14)]
            painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in ribbon]))
            return
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.annotation(note.colour))
        painter.drawRoundedRect(QRectF(left, top, _MARK, _MARK), 3, 3)
