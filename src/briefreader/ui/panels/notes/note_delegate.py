"""Painter of annotations and bookmarks: a mark, the note, its author and the words it is about."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.library.records import Annotation, Bookmark
from briefreader.services.annotations.note_listing import Note
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.notes.colour_mark import MARK, paint_colour_mark
from briefreader.ui.panels.notes.note_model import NoteRole, heading


class NoteDelegate(RowDelegate):
    """Paints the rows of a ``NoteModel``."""

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        font = option.font
        note: Note = index.data(NoteRole.NOTE)
        has_quote = isinstance(note, Annotation) and bool(note.note or index.data(NoteRole.AUTHOR))
        head = QFontMetrics(font).lineSpacing() * (1 if isinstance(note, Bookmark) else 2)
        quote = QFontMetrics(scaled(font, 0.9)).lineSpacing() if has_quote else 0
        return QSize(0, head + quote + 2 * Space.SMALL)

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
        lines = 1 if isinstance(note, Bookmark) else 2
        used = draw_wrapped(painter, area, heading(note).replace("\n", " "), lines)
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
