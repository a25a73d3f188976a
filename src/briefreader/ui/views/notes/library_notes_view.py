"""The view of the notes of all statements: filtered, sorted, and one key from their words."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from briefreader.library.listed_notes import ListedNote
from briefreader.library.records import Annotation
from briefreader.services.annotations.library_notes import LibraryNotes
from briefreader.services.changes import Change, Step, changes_to
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.session.session import Session
from briefreader.ui.views.notes.library_note_jobs import Listed, listing_notes
from briefreader.ui.views.notes.library_note_list import LibraryNoteList
from briefreader.ui.views.notes.library_notes_head import LibraryNotesHead
from briefreader.ui.window.main_view import MainView

_PAUSE_MS = 150


class LibraryNotesView(MainView):
    """Lists the notes and highlights of the whole library; Enter goes to the words in the reader.

    Attributes:
        head: what is looked for.
        model: the notes that are listed.

    """

    read_wanted = Signal(object)
    """The statement of a note is open, to be seen at the note; carries the ``ListedNote``."""
    export_wanted = Signal(object)
    """What is listed is to be saved as a file; carries the notes."""

    def __init__(self, session: Session, jobs: JobRunner, theme: WindowTheme) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._notes: LibraryNotes | None = None
        # Counts what changed notes: those at hand are of when it was ``_read_at``.
        self._changes, self._read_at = 0, -1
        self.head = LibraryNotesHead(tuple(theme.annotation_colours))
        self.list = LibraryNoteList(theme)
        self.model = self.list.note_model
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._connect()
        self.setFocusProxy(self.list)

    def begin(self) -> None:
        """Read the notes, if they have changed since."""
        self._ask()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self.list.set_theme(theme)

    def _connect(self) -> None:
        session, head = self._session, self.head
        self._pause.timeout.connect(self._ask)
        head.typed.connect(self._pause.start)
        head.changed.connect(self._ask)
        head.list_wanted.connect(self._leave_words)
        head.export_wanted.connect(lambda: self.export_wanted.emit(self.model.notes))
        self.empty.pressed.connect(head.clear)
        self.list.opened.connect(self._open)
        session.changes.applied.connect(self._follow)
        session.changes.written.connect(self._follow_writing)
        session.library_changed.connect(self._spoil)

    def _follow(self, step: Step) -> None:
        if changes_to(step, Annotation):
            self._spoil()

    def _follow_writing(self, _change: Change[Annotation]) -> None:
        self._spoil()

    def _spoil(self) -> None:
        """Read anew, now or when the view is seen again."""
        self._changes += 1
        if self.isVisible():
            self._pause.start()

    def _ask(self) -> None:
        """List in a worker what is asked for; what it was asked before is not wanted any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        head, as_of = self.head, self._changes
        known = self._notes if as_of == self._read_at else None
        work = listing_notes(self._session.library.path, known, head.wanted, head.order)
        job = self._jobs.start(work)
        self._job = job
        job.succeeded.connect(
            lambda listed: self._show(listed, as_of) if job is self._job else None
        )
        job.failed.connect(lambda error: self._fail(job, error))

    def _fail(self, job: Job, error: Exception) -> None:
        # One that was broken off fails as SQLite tells it.
        if not job.is_cancelled():
            self._session.failed.emit(error)

    def _show(self, listed: Listed, as_of: int) -> None:
        if listed.notes is not self._notes:
            self._notes, self._read_at = listed.notes, as_of
            self.head.show_choices(listed.notes)
        self.list.show_notes(listed.found)
        self.head.show_count(len(listed.found), len(listed.notes.every))
        self._show_state(listed)

    def _show_state(self, listed: Listed) -> None:
        if listed.notes.every:
            self.empty.set_text(
                self.tr("No note matches"),
                self.tr("Clear the filter to see them all."),
                self.tr("Clear the filter"),
            )
        else:
            self.empty.set_text(
                self.tr("No notes yet"),
                self.tr(
                    "Open a statement, select a passage and press N to write a note on it,\n"
                    "or Ctrl+Shift+H to highlight it. All of them are listed here."
                ),
            )
        self._stack.setCurrentWidget(self.list if listed.found else self.empty)

    def _leave_words(self) -> None:
        """Give the keys to the list, with what was typed last."""
        self._ask()
        self.list.setFocus()

    def _open(self, note: ListedNote) -> None:
        """Open the statement of a note, and let the window show it there."""
        opened = self._session.statement
        if opened is None or opened.id != note.statement_id:
            self._session.reading.open(note.statement_id)
        if self._session.statement is not None and self._session.statement.id == note.statement_id:
            self.read_wanted.emit(note)
