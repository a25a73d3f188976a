"""The list of the notes of all statements: one is opened, or copied."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from briefreader.library.listed_notes import ListedNote
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.natural_list import NaturalList
from briefreader.ui.common.rows import make_current, select_only
from briefreader.ui.views.notes.library_note_delegate import LibraryNoteDelegate
from briefreader.ui.views.notes.library_note_model import (
    LibraryNoteModel,
    quote_of,
    statement_of,
    words_of,
)


class LibraryNoteList(NaturalList):
    """Shows the rows of ``note_model``."""

    opened = Signal(object)
    """The user wants to see a note at its words; carries the ``ListedNote``."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("libraryNoteList")
        self.setAccessibleName(self.tr("Notes of all statements"))
        self.note_model = LibraryNoteModel(self)
        self.setModel(self.note_model)
        self._delegate = LibraryNoteDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(self._open)
        self.customContextMenuRequested.connect(self._show_menu)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_notes(self, notes: Sequence[ListedNote]) -> None:
        """List ``notes``; the current one stays so if it is among them, else it is the first.

        Where all rows are the same ones, what is in sight stays there.
        """
        kept, top = self.current(), self.indexAt(QPoint())
        if self.note_model.set_notes(notes):
            row = self.note_model.row_of(kept.id) if kept is not None else 0
            select_only(self, self.note_model.index(max(0, row)))
            self.scrollTo(self.currentIndex())
        else:
            # They may say more now, and need more room.
            self.measure_anew()
            self.scrollTo(top, NaturalList.ScrollHint.PositionAtTop)

    def current(self) -> ListedNote | None:
        """Return the note of the current row, if any."""
        return self.note_model.note_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Copy the whole note, not its first words only."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        note = self.current()
        if note is not None:
            self.opened.emit(note)

    def _copy(self) -> None:
        note = self.current()
        if note is not None:
            lines = (words_of(note), quote_of(note), statement_of(note))
            QGuiApplication.clipboard().setText("\n".join(filter(None, lines)))

    def _show_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            return
        make_current(self, index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Go to the words")).triggered.connect(self._open)
        menu.addAction(self.tr("&Copy note")).triggered.connect(self._copy)
        menu.popup(self.viewport().mapToGlobal(point))
