"""Painter of annotations and bookmarks: a mark, the note, its author and the words it is about."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.library.records import Bookmark
from briefreader.services.annotations.note_listing import Note
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.notes.colour_mark import MARK, paint_colour_mark
from briefreader.ui.panels.notes.note_model import NoteRole, heading

_MOST_READ = 400
"""More letters than any row shows."""


class NoteDelegate(RowDelegate):
    """Paints the rows of a ``NoteModel``, each as high as what it says."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._measure(parent.font())

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        if option.font != self._measured:
            self._measure(QFont(option.font))
        note: Note = index.data(NoteRole.NOTE)
        width = option.rect.width() - 2 * Space.MEDIUM - MARK - Space.SMALL
        lines = self._counter.lines(heading(note)[:_MOST_READ], width, _most_lines(note))
        below = self._line_below if self._below(note, index.data(NoteRole.AUTHOR)) else 0
        return QSize(0, lines * self._line + below + 2 * Space.SMALL)

    def _measure(self, font: QFont) -> None:
        self._counter = LineCounter(font)
        self._line = QFontMetrics(font).lineSpacing()
        self._line_below = QFontMetrics(scaled(font, 0.9)).lineSpacing()
        self._measured = font

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the mark, beside it the note, and below the words that it is about."""
        note: Note = index.data(NoteRole.NOTE)
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        self._paint_mark(painter, area, note)
        area.adjust(MARK + Space.SMALL, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(colour)
        words = heading(note)[:_MOST_READ].replace("\n", " ")
        used = draw_wrapped(painter, area, words, _most_lines(note))
        below = self._below(note, index.data(NoteRole.AUTHOR))
        if below:
            area.setTop(area.top() + used)
            painter.setFont(scaled(font, 0.9))
            painter.setPen(self.theme.colour("muted"))
            draw_wrapped(painter, area, below, 1)

    def _below(self, note: Note, author: str) -> str:
        """Return who wrote the note, where that is said, and the words that it is about."""
        if isinstance(note, Bookmark):
            return ""
        words = visible_lines(note.exact)
        quote = f"“{words}”" if words else self.tr("On the whole statement")
        return " · ".join(part for part in (author, quote if note.note else "") if part)

    def _paint_mark(self, painter: QPainter, area: QRect, note: Note) -> None:
        left, top = float(area.left()), float(area.top()) + 3
        if isinstance(note, Bookmark):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            ribbon = [(1, 0), (10, 0), (10, 14), (5.5, 10), (1, 14)]
            painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in ribbon]))
            return
        paint_colour_mark(painter, QPointF(left, top), note.colour, self.theme)


def _most_lines(note: Note) -> int:
    return 1 if isinstance(note, Bookmark) else 2
