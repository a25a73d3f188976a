"""What the user does with notes and bookmarks: highlight, write, name, correct, remove."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget

from briefreader.library.records import Annotation, Bookmark, Orphan
from briefreader.services import notes
from briefreader.text.span import Span
from briefreader.ui.notes.model import Note
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session import Session
from briefreader.ui.theme import WindowTheme

if TYPE_CHECKING:
    from briefreader.ui.notes.note_dialog import NoteDialog

_NAME_LENGTH = 60


class NoteActions(QObject):
    """Carries out the note actions on the reader's selection or place."""

    def __init__(
        self, session: Session, reader: ReaderPanel, theme: WindowTheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = reader
        self._theme = theme
        self._window = parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "highlight": self.highlight,
            "note": self.write_note,
            "bookmark": self.toggle_bookmark,
        }

    def set_theme(self, theme: WindowTheme) -> None:
        """Offer the annotation colours of ``theme``."""
        self._theme = theme

    def highlight(self) -> None:
        """Highlight the selected passage, without a note."""
        span = self._reader.view.selected_span()
        if span is not None:
            self._annotate(span, "", (), "yellow")

    def write_note(self) -> None:
        """Ask for a note on the selection, or on the current commitment if nothing is selected."""
        span = self._reader.view.selected_span()
        current = self._session.current
        if span is None and current is not None:
            span = current.span
        statement = self._session.statement
        if span is None or statement is None:
            return
        from briefreader.ui.notes.note_dialog import NoteDialog

        dialog = NoteDialog(span.of(statement.text), self._theme, parent=self._window)
        target = span
        dialog.accepted.connect(
            lambda: self._annotate(target, dialog.note(), dialog.tags(), dialog.colour())
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def toggle_bookmark(self) -> None:
        """Bookmark the selection or the cursor's line; takes away a bookmark that is there."""
        statement = self._session.statement
        if statement is None:
            return
        selected = self._reader.view.selected_span()
        current = self._session.current
        if selected is not None:
            start = selected.start
        elif current is not None:
            start = current.span.start
        else:
            start = self._reader.view.position()
        there = next((each for each in self._session.bookmarks if each.position == start), None)
        if there is not None:
            self._session.perform(notes.remove_bookmark(there))
            return
        words = selected.of(statement.text) if selected else statement.text[start : start + 200]
        if self._session.perform(notes.add_bookmark(statement, start, _name(words))) is not None:
            self._reader.view.clear_selection()

    def edit(self, note: Note) -> None:
        """Let the user correct a note, or rename a bookmark."""
        if isinstance(note, Bookmark):
            self._rename(note)
            return
        from briefreader.ui.notes.note_dialog import NoteDialog

        dialog = NoteDialog(
            note.exact,
            self._theme,
            note=note.note,
            tags=note.tags,
            colour=note.colour,
            parent=self._window,
        )
        dialog.accepted.connect(lambda: self._save(note, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def remove(self, note: Note) -> None:
        """Remove a note or bookmark."""
        if isinstance(note, Bookmark):
            self._session.perform(notes.remove_bookmark(note))
        else:
            self._session.perform(notes.remove_annotation(note))

    def put_back(self, orphan: Orphan) -> None:
        """Give what has lost its place the selected passage."""
        span, statement = self._reader.view.selected_span(), self._session.statement
        if span is None or statement is None:
            return
        from briefreader.services import orphans

        name = self.tr("Put back at selection")
        self._session.perform_all(name, orphans.put_back(orphan, statement, span))
        self._reader.view.clear_selection()

    def delete_orphan(self, orphan: Orphan) -> None:
        """Delete what has lost its place, if the user is sure."""
        box = QMessageBox(self._window)
        box.setObjectName("deleteOrphanDialog")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete"))
        box.setText(self.tr("Delete this?"))
        box.setInformativeText(self.tr("It has no place in the new version. Undo brings it back."))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("deleteOrphanConfirm")
        delete.clicked.connect(lambda: self._delete(orphan))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _delete(self, orphan: Orphan) -> None:
        from briefreader.services import orphans

        self._session.perform(orphans.delete(orphan))

    def _annotate(self, span: Span, note: str, tags: tuple[str, ...], colour: str) -> None:
        statement = self._session.statement
        if statement is None:
            return
        change = notes.annotate(
            statement, span, note, colour=colour, tags=tags, now=datetime.now(UTC)
        )
        if self._session.perform(change) is not None:
            self._reader.view.clear_selection()

    def _save(self, annotation: Annotation, dialog: "NoteDialog") -> None:
        self._session.perform(
            notes.edit_annotation(
                annotation,
                note=dialog.note(),
                tags=dialog.tags(),
                colour=dialog.colour(),
                now=datetime.now(UTC),
            )
        )

    def _rename(self, bookmark: Bookmark) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("bookmarkDialog")
        dialog.setWindowTitle(self.tr("Bookmark"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setTextValue(bookmark.name)
        dialog.textValueSelected.connect(lambda name: self._save_name(bookmark, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_name(self, bookmark: Bookmark, name: str) -> None:
        if name.strip() and name.strip() != bookmark.name:
            self._session.perform(notes.rename_bookmark(bookmark, name.strip()))


def _name(words: str) -> str:
    """Return a short name from the first words of a passage."""
    line = " ".join(words.split())
    if len(line) <= _NAME_LENGTH:
        return line
    return line[:_NAME_LENGTH].rsplit(" ", 1)[0] + "…"
