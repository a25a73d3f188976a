"""The rows of the notes of all statements."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefreader.library.listed_notes import ListedNote
from briefreader.services.annotations.note_text import plain_words
from briefreader.text.control_characters import visible, visible_lines
from briefreader.ui.common.labels import date_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.panels.notes.note_labels import colour_label

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_LONGEST_TIP = 1_000


class LibraryNoteRole(IntEnum):
    """What a row holds besides its words."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    """The row's ``ListedNote``."""


class LibraryNoteModel(QAbstractListModel):
    """Lists notes in the order in which they are given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.notes: Sequence[ListedNote] = ()

    def set_notes(self, notes: Sequence[ListedNote]) -> bool:
        """Show ``notes``; tells whether these are other rows than before.

        The same ones are only drawn again.
        """
        if [each.id for each in notes] == [each.id for each in self.notes]:
            self.notes = notes
            if notes:
                self.dataChanged.emit(self.index(0), self.index(len(notes) - 1))
            return False
        self.beginResetModel()
        self.notes = notes
        self.endResetModel()
        return True

    def note_at(self, row: int) -> ListedNote | None:
        """Return the note in a row, None if there is no such row."""
        return self.notes[row] if 0 <= row < len(self.notes) else None

    def row_of(self, note_id: int) -> int:
        """Return the row of a note, -1 if it is not listed."""
        return next((row for row, each in enumerate(self.notes) if each.id == note_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802, D102
        return 0 if parent.isValid() else len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is to be known of a row."""
        note = self.note_at(index.row()) if index.isValid() else None
        if note is None:
            return None
        match role:
            case LibraryNoteRole.NOTE:
                return note
            case Qt.ItemDataRole.DisplayRole:
                return words_of(note) or quote_of(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(note)
            case Qt.ItemDataRole.ToolTipRole:
                lines = (words_of(note), quote_of(note), statement_of(note), self._facts(note))
                return plain_tooltip("\n".join(map(_shortened, filter(None, lines))))
        return None

    def about(self, note: ListedNote) -> str:
        """Return the words that the note is on, in quotation marks, or that it is on all."""
        return f"“{quote_of(note)}”" if note.exact else self.tr("On the whole statement")

    def _told(self, note: ListedNote) -> str:
        words = words_of(note)
        first = (
            self.tr("Note: {words}").format(words=words)
            if words
            else self.tr("Highlight: {words}").format(words=quote_of(note))
        )
        parts = [first, self.about(note) if words else "", statement_of(note), self._facts(note)]
        return ", ".join(part for part in parts if part)

    def _facts(self, note: ListedNote) -> str:
        parts = [
            visible(note.author),
            *map(visible, note.tags),
            colour_label(note.colour),
            changed_label(note.modified),
        ]
        return ", ".join(part for part in parts if part)


def words_of(note: ListedNote) -> str:
    """Return the words of a note without its markup, none of a mere highlight."""
    return visible_lines(_plain(note.note)) if note.note.strip() else ""


def quote_of(note: ListedNote) -> str:
    """Return the words that a note is on, none where it is on the whole statement."""
    return visible_lines(note.exact)


def statement_of(note: ListedNote) -> str:
    """Return the title and the date of a note's statement."""
    title = visible(note.title)
    return f"{title}, {date_label(note.date)}" if note.date else title


def changed_label(moment: datetime) -> str:
    """Return the day of ``moment`` where the user lives, such as "changed 2 Nov 2015"."""
    day = QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date()
    words = QCoreApplication.translate("library_notes", "changed {date}")
    return words.format(date=QLocale().toString(day, "d MMM yyyy"))


def _shortened(line: str) -> str:
    return line if len(line) <= _LONGEST_TIP else line[:_LONGEST_TIP] + "…"


@lru_cache(maxsize=1000)
def _plain(markdown: str) -> str:
    return plain_words(markdown)
