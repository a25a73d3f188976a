"""Actions on notes and bookmarks: highlight, write, name, walk, remove."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefreader.errors import BriefreaderError
from briefreader.library.records import Annotation, Bookmark, Orphan, Statement
from briefreader.services.annotations import notes, orphans
from briefreader.services.annotations.note_listing import Note, next_place, place
from briefreader.text.span import Span
from briefreader.text.word_span import word_start
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.panels.notes.draft import Draft, on_commitment, on_span, on_statement
from briefreader.ui.panels.notes.notes_panel import NotesPanel
from briefreader.ui.panels.notes.sitting import content_of
from briefreader.ui.panels.notes.unsaved_box import UnsavedNotesBox
from briefreader.ui.panels.notes.writer import NoteWriter
from briefreader.ui.reader.margin import MarginMark, MarkKind
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session

_NAME_LENGTH = 60
_MESSAGE_MS = 4000


class NoteActions(QObject):
    """Carries out the note actions on the reader's selection or place, and keeps what is written.

    ``wanted`` asks for the ``panel`` to be seen: something is to be read or written in it.
    """

    wanted = Signal()

    def __init__(
        self, session: Session, reader: ReaderPanel, panel: NotesPanel, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._reader = reader
        self.panel = panel
        self._window = window
        self._writer = NoteWriter(session, self)
        self._connect()

    def _connect(self) -> None:
        panel, session, writer = self.panel, self._session, self._writer
        panel.chosen.connect(self._show)
        self._reader.view.clicked.connect(self._show_clicked)
        panel.remove_requested.connect(self.remove)
        panel.model.renamed.connect(self._rename)
        panel.editor.changed.connect(writer.take)
        panel.editor.paused.connect(self.flush)
        writer.state_changed.connect(panel.editor.show_state)
        writer.stored.connect(panel.show_note)
        writer.waiting_changed.connect(self._tell_waiting)
        writer.parted.connect(self._tell_parted)
        session.reading.opened.connect(self._close)
        session.records.annotations_changed.connect(self._follow)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "highlight": self.highlight,
            "note": self.write_note,
            "note_statement": self.write_on_statement,
            "edit_note": self.edit_note,
            "next_note": lambda: self._walk(self._session.records.annotations, 1),
            "previous_note": lambda: self._walk(self._session.records.annotations, -1),
            "bookmark": self.toggle_bookmark,
            "next_bookmark": lambda: self._walk(self._session.records.bookmarks, 1),
            "previous_bookmark": lambda: self._walk(self._session.records.bookmarks, -1),
        }

    def flush(self, *, patient: bool = False) -> bool:
        """Keep what is being written; returns whether all of it is saved. See ``NoteWriter``."""
        return self._writer.flush(patient=patient)

    def unsaved_words(self) -> tuple[str, ...]:
        """Return the words of the notes that could not be saved."""
        return tuple(each.content.words for each in self._writer.unsaved)

    def may_close(self) -> bool:
        """Keep what is being written; where that fails, ask, and return False until it is settled.

        The window closes by itself as soon as all is saved or given up.
        """
        if self.flush():
            return True
        if not any(each.isVisible() for each in self._window.findChildren(UnsavedNotesBox)):
            box = UnsavedNotesBox(self._writer, self._window)
            box.settled.connect(self._window.close)
            box.open()
        return False

    def highlight(self) -> None:
        """Highlight the selected passage, without a note."""
        span, statement = self._reader.view.selected_span(), self._session.statement
        if span is None or statement is None:
            return
        change = notes.annotate(statement, span, "", colour="yellow", now=datetime.now(UTC))
        if self._session.changes.perform(change) is not None:
            self._reader.view.clear_selection()

    def write_note(self) -> None:
        """Write a note on the selection, or on the current commitment if nothing is selected."""
        statement, span = self._session.statement, self._reader.view.selected_span()
        if statement is None:
            return
        if span is not None:
            self._begin(on_span(statement, span))
            self._reader.view.clear_selection()
        else:
            self.write_on_commitment()

    def write_on_commitment(self) -> None:
        """Write a note on the current commitment, or go on with the one that it has."""
        statement, current = self._session.statement, self._session.current
        if statement is not None and current is not None:
            there = [
                each
                for each in self._session.records.annotations
                if each.commitment_id == current.id
            ]
            if there:
                self._edit(there[0])
            else:
                self._begin(on_commitment(statement, current))

    def write_on_statement(self) -> None:
        """Write a note on the whole statement."""
        if self._session.statement is not None:
            self._begin(on_statement(self._session.statement))

    def edit_note(self) -> None:
        """Write the list's current note, where that is in sight, or else the one at the cursor."""
        here = self._reader.annotations_at(self._reader.view.position())
        if self.panel.list.isVisible() and self.panel.current() is not None:
            self.panel.edit()
        elif here:
            self._edit(here[0])
        elif self.panel.current() is not None:
            self.wanted.emit()
            self.panel.edit()

    def toggle_bookmark(self) -> None:
        """Bookmark the selection or the cursor's line; takes away a bookmark that is there."""
        statement = self._session.statement
        if statement is None:
            return
        selected = self._reader.view.selected_span()
        start = self._place(selected, statement.text)
        bookmarks = self._session.records.bookmarks
        there = next((each for each in bookmarks if each.position == start), None)
        if there is not None:
            self._session.changes.perform(notes.remove_bookmark(there))
            return
        words = selected.of(statement.text) if selected else statement.text[start : start + 200]
        if (
            self._session.changes.perform(notes.add_bookmark(statement, start, _name(words)))
            is not None
        ):
            self._reader.view.clear_selection()
        self._reader.view.scroll_to(Span(start, start))

    def remove(self, chosen: tuple[Note, ...]) -> None:
        """Remove notes and bookmarks, as one step."""
        self._close()
        name = self.tr("Remove notes") if len(chosen) > 1 else ""
        changes = notes.remove_notes(chosen)
        self._writer.forget({each.id for each in chosen if isinstance(each, Annotation)})
        if name:
            self._session.changes.perform_all(name, changes)
        else:
            self._session.changes.perform_each(changes)

    def put_back(self, orphan: Orphan) -> None:
        """Give what has lost its place the selected passage."""
        span, statement = self._reader.view.selected_span(), self._session.statement
        if span is None or statement is None:
            return
        name = self.tr("Put back at selection")
        self._session.changes.perform_all(name, orphans.put_back(orphan, statement, span))
        self._reader.view.clear_selection()

    def delete_orphan(self, orphan: Orphan) -> None:
        """Delete what has no place, if the user is sure."""
        box = PlainMessageBox(self._window)
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
        self._session.changes.perform(orphans.delete(orphan))

    def _begin(self, draft: Draft) -> None:
        """Open the editor on a note that is kept once it has words."""
        self._writer.begin(draft)
        self.wanted.emit()
        self.panel.list.selectionModel().clear()
        self.panel.compose(draft)

    def _edit(self, note: Annotation) -> None:
        self.wanted.emit()
        self.panel.show_note(note)
        self._show(note)
        self.panel.editor.edit()

    def _show(self, note: object) -> None:
        """Show a note of the list in the editor."""
        if self._writer.is_saving:
            # The list is filled anew by what is being saved, and finds its current row again.
            return
        if isinstance(note, Annotation):
            now = self._writer.note
            if now is None or now.id != note.id:
                self.panel.open_editor(note, self._writer.open(note))
        elif isinstance(note, Bookmark):
            self._close()

    def _close(self, _statement: Statement | None = None) -> None:
        self._writer.leave()
        self.panel.editor.hide()

    def _follow(self, annotations: tuple[Annotation, ...]) -> None:
        """Show the note as Undo or another step has left it."""
        had_note = self._writer.note is not None
        changed = self._writer.follow(annotations, foreign=self._session.is_refreshing)
        if changed is not None:
            self.panel.open_editor(changed, content_of(changed))
        elif had_note and self._writer.note is None:
            self.panel.editor.hide()

    def _tell_waiting(self, failure: BriefreaderError | None) -> None:
        """Say that a note that is no longer in the editor is not saved, and when it is."""
        if failure is None:
            self._window.statusBar().showMessage(self.tr("The note is saved."), _MESSAGE_MS)
        else:
            message = self.tr("A note could not be saved: {reason} Trying again…")
            self._window.statusBar().showMessage(message.format(reason=translated(failure)))

    def _tell_parted(self) -> None:
        """Say that there will be two notes, as another window wrote the same one."""
        self.panel.list.selectionModel().clear()
        told = self.tr("Another window has changed this note. Yours becomes a second one.")
        self._window.statusBar().showMessage(told)

    def show_marked(self, mark: MarginMark) -> None:
        """Show what was clicked in the margin, in the panel."""
        bookmarked = mark.kind is MarkKind.BOOKMARK
        marked: Iterable[Note] = (
            self._session.records.bookmarks if bookmarked else self._session.records.annotations
        )
        there = next((each for each in marked if each.id == mark.id), None)
        if there is not None:
            self.wanted.emit()
            self.panel.show_note(there)

    def show_at_words(self, note_id: int) -> None:
        """Show a note of the open statement at its words in the text, and in the panel."""
        annotations = self._session.records.annotations
        there = next((each for each in annotations if each.id == note_id), None)
        if there is not None:
            self.wanted.emit()
            self.panel.show_note(there)
            self._reader.jump_to(place(there))

    def _show_clicked(self, position: int) -> None:
        """Make the note whose words were clicked the current one of the list, if it is listed."""
        for note in self._reader.annotations_at(position)[:1]:
            if self.panel.model.row_of(note).isValid():
                self.panel.show_note(note)

    def _rename(self, bookmark: Bookmark, name: str) -> None:
        self._session.changes.perform(notes.rename_bookmark(bookmark, name))

    def _walk(self, places: tuple[Note, ...], by: int) -> None:
        """Go to the next note or bookmark in the text, and show it in the panel."""
        there = next_place(places, self._reader.view.position(), by)
        if there is not None:
            self._reader.jump_to(place(there))
            self.panel.show_note(there)

    def _place(self, selected: Span | None, text: str) -> int:
        """Return where a bookmark goes: a selection, the current commitment, the cursor's word."""
        current = self._session.current
        if selected is not None:
            return selected.start
        if current is not None:
            return current.span.start
        return word_start(text, self._reader.view.position())


def _name(words: str) -> str:
    """Return a short name from the first words of a passage."""
    line = " ".join(words.split()).lstrip(" ,;.:–—-)")
    if len(line) <= _NAME_LENGTH:
        return line
    return line[:_NAME_LENGTH].rsplit(" ", 1)[0] + "…"
