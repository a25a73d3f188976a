"""The annotations and bookmarks of a statement as one list, in the order of the text."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.library.records import Annotation, Bookmark
from briefreader.text.span import Span

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
Note = Annotation | Bookmark


class Role(IntEnum):
    """What the model tells beyond Qt's own roles."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    """The row's ``Annotation`` or ``Bookmark``."""


class NoteModel(QAbstractListModel):
    """Rows are annotations and bookmarks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []

    def set_notes(self, annotations: Iterable[Annotation], bookmarks: Iterable[Bookmark]) -> None:
        """Show these, in text order."""
        self.beginResetModel()
        self._notes = sorted([*bookmarks, *annotations], key=lambda note: place(note).start)
        self.endResetModel()

    def row_of(self, note: Note) -> QModelIndex:
        """Return the row of ``note`` by kind and id, an invalid index if it is not shown."""
        for row, each in enumerate(self._notes):
            if type(each) is type(note) and each.id == note.id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt; also answers every ``Role``."""
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        match role:
            case Role.NOTE:
                return note
            case Qt.ItemDataRole.DisplayRole:
                return heading(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = self.tr("Bookmark") if isinstance(note, Bookmark) else self.tr("Note")
                return f"{kind}: {heading(note)}"
        return None


def heading(note: Note) -> str:
    """Return what a row says first: the note's text, or what is marked, or the bookmark's name."""
    if isinstance(note, Bookmark):
        return note.name
    return note.note or note.exact


def place(note: Note) -> Span:
    """Return where in the text ``note`` is."""
    if isinstance(note, Bookmark):
        return Span(note.position, note.position)
    return note.span
