"""Actions that take notes and codes of other programs in, and say what became of them."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefreader.services.merge.applying import changes_of
from briefreader.services.merge.planning import MergePlan
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.interchange.interchange_jobs import plan_notes
from briefreader.ui.dialogs.interchange.interchange_labels import notes_file_patterns
from briefreader.ui.dialogs.interchange.interchange_report import show_report
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions
from briefreader.ui.window.window_state import WindowState


class InterchangeActions(FileActions):
    """Reads in a worker, and changes the library in one step that can be undone."""

    taken_in = Signal(object)
    """A file has come in; carries its ``MergePlan``."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(session, jobs, state, parent)
        self._waiting: deque[Path] = deque()
        self._busy = False

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"import_notes": self.ask_file}

    def ask_file(self) -> None:
        """Let the user choose a file of notes or codes."""
        title = self.tr("Import notes and codes")
        dialog = QFileDialog(self._window, title, self._state.folder, notes_file_patterns())
        dialog.setObjectName("notesFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def receive(self, paths: Sequence[Path]) -> None:
        """Take files in, one after the other: what the first brings the next need not."""
        self._waiting.extend(paths)
        self._next()

    def import_file(self, path: Path) -> None:
        """Take in what the file holds."""
        self.receive([path])

    def _next(self) -> None:
        """Take in the next file that waits, unless one is being dealt with."""
        if self._busy or not self._waiting:
            return
        self._busy = True
        path = self._waiting.popleft()
        self._state.folder = str(path.parent)
        database = self._session.library.path
        statement = self._session.statement
        opened = statement.id if statement else 0

        def work(progress: Progress, cancelled: Cancelled) -> MergePlan:
            return plan_notes(database, path, opened, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Importing notes and codes…"))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)
        job.ended.connect(self._go_on)

    def _go_on(self) -> None:
        self._busy = False
        self._next()

    def _finish(self, plan: MergePlan) -> None:
        session = self._session
        if plan.new_statements:
            session.refresh_library()
        changes = changes_of(session.library, plan)
        # They are of others, and what nobody has signed is not the user's either.
        done = session.changes.perform_all(self.tr("Import notes and codes"), changes, sign=False)
        if done is None:
            return
        if plan.new_statements and not changes:
            session.reading.open(plan.new_statements[0])
        show_report(self._window, plan)
        self.taken_in.emit(plan)
