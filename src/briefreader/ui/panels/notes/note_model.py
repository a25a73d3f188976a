"""The notes and bookmarks of a statement as one list."""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefreader.library.records import Annotation, Bookmark
from briefreader.services.annotations.note_listing import Note
from briefreader.services.annotations.note_text import plain_words
from briefreader.text.control_characters import visible_lines

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class NoteRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    """The row's ``Annotation`` or ``Bookmark``."""
    AUTHOR = Qt.ItemDataRole.UserRole + 2
    """Who wrote the row's note, empty where that need not be said."""


class NoteModel(QAbstractListModel):
    """Rows are annotations and bookmarks; a bookmark's name can be edited in place."""

    renamed = Signal(object, str)
    """A bookmark was given another name in the list; carries the bookmark and the name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []
        self._names_authors = False

    def set_notes(self, notes: Sequence[Note], *, names_authors: bool) -> None:
        """Show ``notes`` in their order; rows that stay are only drawn again.

        ``names_authors`` tells whether rows say who wrote them.
        """
        same = list(map(_identity, notes)) == list(map(_identity, self._notes))
        if same and names_authors == self._names_authors:
            self._notes = list(notes)
            if notes:
                self.dataChanged.emit(self.index(0), self.index(len(notes) - 1))
            return
        self.beginResetModel()
        self._names_authors = names_authors
        self._notes = list(notes)
        self.endResetModel()

    def row_of(self, note: Note) -> QModelIndex:
        """Return the row of ``note`` by kind and id, an invalid index if it is not shown."""
        for row, each in enumerate(self._notes):
            if _identity(each) == _identity(note):
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._notes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what may be done with a row."""
        flags = super().flags(index)
        if index.isValid() and isinstance(self._notes[index.row()], Bookmark):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``NoteRole``."""
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        match role:
            case NoteRole.NOTE:
                return note
            case Qt.ItemDataRole.DisplayRole:
                return heading(note)
            case Qt.ItemDataRole.EditRole:
                return note.name if isinstance(note, Bookmark) else heading(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = self.tr("Bookmark") if isinstance(note, Bookmark) else self.tr("Note")
                author = self._author(note)
                return (
                    f"{kind}, {author}: {heading(note)}" if author else f"{kind}: {heading(note)}"
                )
            case NoteRole.AUTHOR:
                return self._author(note)
        return None

    def _author(self, note: Note) -> str:
        if self._names_authors and isinstance(note, Annotation):
            return visible_lines(note.author)
        return ""

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Store what was typed in place."""
        note = self._notes[index.row()] if index.isValid() else None
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not isinstance(note, Bookmark) or not name:
            return False
        if name != note.name:
            self.renamed.emit(note, name)
        return True


def heading(note: Note) -> str:
    """Return what a row says first: the note's words, or what is marked, or the bookmark's name."""
    if isinstance(note, Bookmark):
        return visible_lines(note.name)
    return visible_lines(_words(note.note) if note.note else note.exact)


@lru_cache(maxsize=1000)
def _words(markdown: str) -> str:
    return plain_words(markdown)


def _identity(note: Note) -> tuple[type, int]:
    return type(note), note.id
