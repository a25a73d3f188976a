"""Painter of the notes of all statements: a mark, the note, what it is on, where, by whom."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.library.listed_notes import ListedNote
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.labels import date_label
from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.notes.colour_mark import MARK, paint_colour_mark
from briefreader.ui.views.notes.library_note_model import (
    LibraryNoteModel,
    LibraryNoteRole,
    changed_label,
    words_of,
)

_NOTE_LINES, _QUOTE_LINES = 3, 2
_MOST_READ = 1_200
"""More letters than any row shows."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LibraryNoteDelegate(RowDelegate):
    """Paints the rows of a ``LibraryNoteModel``, each as high as what it says."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._measure(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, D102
        if option.font != self._measured:
            self._measure(QFont(option.font))
        width = option.rect.width() - 2 * Space.LARGE - MARK - Space.SMALL
        lines = sum(self._counter.lines(text, width, most) for text, most in _texts(index) if text)
        return QSize(0, lines * self._line + Space.TINY + self._facts + 2 * Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the mark, beside it the note, below it what it is on, and last the facts."""
        note = index.data(LibraryNoteRole.NOTE)
        if note is None:
            return
        painter.setPen(QPen(self.theme.colour("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        area.adjust(Space.LARGE, Space.SMALL, -Space.LARGE, -Space.SMALL)
        middle = area.top() + (self._line - MARK) / 2
        paint_colour_mark(painter, QPointF(area.left(), middle), note.colour, self.theme)
        area.adjust(MARK + Space.SMALL, 0, 0, 0)
        facts = QRect(area.left(), area.bottom() - self._facts + 1, area.width(), self._facts)
        painter.setFont(font)
        painter.setPen(colour)
        for text, most in _texts(index):
            if text:
                area.setTop(area.top() + draw_wrapped(painter, area, text, most))
            painter.setPen(self.theme.colour("muted"))
        painter.setFont(scaled(font, 0.9))
        self._paint_facts(painter, facts, note)

    def _paint_facts(self, painter: QPainter, area: QRect, note: ListedNote) -> None:
        """Draw the statement at the left, and at the right who wrote it, its tags and when.

        The date of the statement comes first, as titles are long and often alike.
        """
        metrics = painter.fontMetrics()
        tags = [f"#{visible(tag)}" for tag in note.tags]
        told = [visible(note.author), " ".join(tags), changed_label(note.modified)]
        end = " · ".join(part for part in told if part)
        most = area.width() * 3 // 5
        shown = metrics.elidedText(end, Qt.TextElideMode.ElideLeft, most)
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, shown)
        room = area.adjusted(0, 0, -metrics.horizontalAdvance(shown) - Space.LARGE, 0)
        where = " · ".join(([date_label(note.date)] if note.date else []) + [visible(note.title)])
        title = metrics.elidedText(where, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE | Qt.AlignmentFlag.AlignLeft, title)

    def _measure(self, font: QFont) -> None:
        self._counter = LineCounter(font)
        self._line = QFontMetrics(font).lineSpacing()
        self._facts = QFontMetrics(scaled(font, 0.9)).lineSpacing()
        self._measured = font


def _texts(index: Index) -> tuple[tuple[str, int], tuple[str, int]]:
    """Return what a row says first and below it, each with how many lines it has at most."""
    note, model = index.data(LibraryNoteRole.NOTE), index.model()
    if note is None or not isinstance(model, LibraryNoteModel):
        return ("", 0), ("", 0)
    words, about = _one_line(words_of(note)), _one_line(model.about(note))
    return (
        ((words, _NOTE_LINES), (about, _QUOTE_LINES)) if words else ((about, _NOTE_LINES), ("", 0))
    )


def _one_line(text: str) -> str:
    return text[:_MOST_READ].replace("\n", " ")
