"""Painter of the notes of all statements: a mark, the note, what it is on, where, by whom."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.library.listed_notes import ListedNote
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.views.notes.library_note_model import (
    LibraryNoteModel,
    LibraryNoteRole,
    changed_label,
    statement_of,
    words_of,
)

_MARK = 12
_LINES = 3
"""Of the note and of what it is on, together: where the first is short, the other has more."""
_OF_NOTE = 2
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LibraryNoteDelegate(RowDelegate):
    """Paints the rows of a ``LibraryNoteModel``, all of the same height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, D102, N802
        line = QFontMetrics(option.font).lineSpacing()
        facts = QFontMetrics(scaled(option.font, 0.9)).lineSpacing()
        return QSize(0, _LINES * line + Space.TINY + facts + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the mark, beside it the note, below it what it is on, and last the facts."""
        note, model = index.data(LibraryNoteRole.NOTE), index.model()
        if note is None or not isinstance(model, LibraryNoteModel):
            return
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        area.adjust(Space.LARGE, Space.SMALL, -Space.LARGE, -Space.SMALL)
        small = scaled(font, 0.9)
        self._paint_mark(painter, area, note, QFontMetrics(font).lineSpacing())
        area.adjust(_MARK + Space.SMALL, 0, 0, 0)
        height = QFontMetrics(small).lineSpacing()
        facts = QRect(area.left(), area.bottom() - height + 1, area.width(), height)
        painter.setFont(font)
        painter.setPen(colour)
        words, about = words_of(note), model.about(note)
        if words:
            most = _OF_NOTE if note.exact else _LINES
            used = draw_wrapped(painter, area, words.replace("\n", " "), most)
            area.setTop(area.top() + used)
            left = _LINES - used // QFontMetrics(font).lineSpacing()
            painter.setPen(self.theme.colour("muted"))
            if left:
                draw_wrapped(painter, area, about.replace("\n", " "), left)
        else:
            draw_wrapped(painter, area, about.replace("\n", " "), _LINES)
        painter.setFont(small)
        painter.setPen(self.theme.colour("muted"))
        self._paint_facts(painter, facts, note)

    def _paint_facts(self, painter: QPainter, area: QRect, note: ListedNote) -> None:
        """Draw the statement at the left, and at the right who wrote it, its tags and when."""
        metrics = painter.fontMetrics()
        tags = [f"#{visible(tag)}" for tag in note.tags]
        told = [visible(note.author), " ".join(tags), changed_label(note.modified)]
        end = " · ".join(part for part in told if part)
        most = area.width() * 3 // 5
        shown = metrics.elidedText(end, Qt.TextElideMode.ElideLeft, most)
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, shown)
        room = area.adjusted(0, 0, -metrics.horizontalAdvance(shown) - Space.LARGE, 0)
        title = metrics.elidedText(statement_of(note), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_mark(self, painter: QPainter, area: QRect, note: ListedNote, line: int) -> None:
        top = area.top() + (line - _MARK) / 2
        painter.setPen(self.theme.colour("border"))
        painter.setBrush(self.theme.annotation(note.colour))
        painter.drawRoundedRect(QRectF(area.left(), top, _MARK, _MARK), 3, 3)
