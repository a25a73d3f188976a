"""Actions that give a statement the changed text of a file, and say what became of the notes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from briefreader.documents.reader import SUPPORTED_SUFFIXES
from briefreader.errors import BriefreaderError
from briefreader.services.statements.versions import ReplacementReport
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.versions.encoding_dialog import EncodingDialog
from briefreader.ui.dialogs.versions.version_jobs import (
    FileInEncodings,
    file_in_encodings,
    new_version,
    reread_version,
)
from briefreader.ui.dialogs.versions.version_report import show_report
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions
from briefreader.ui.window.window_state import WindowState


class VersionActions(FileActions):
    """Imports a new version in a worker that has its own connection to the library.

    ``targets`` names the statement that gets it.
    """

    replaced = Signal(object)
    """A text was replaced; carries the ``ReplacementReport``."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        state: WindowState,
        targets: Callable[[], tuple[int, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(session, jobs, state, parent)
        self._targets = targets

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"import_version": self.ask_file, "read_as": self.ask_encoding}

    def ask_file(self) -> None:
        """Let the user choose the file with the new text of the statement that is chosen."""
        targets = self._targets()
        if len(targets) != 1:
            return
        statement_id = targets[0]
        try:
            title = self._session.library.statements.get(statement_id).title
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        endings = " ".join(f"*{suffix}" for suffix in SUPPORTED_SUFFIXES)
        patterns = self.tr("Statements ({endings});;All files (*)").format(endings=endings)
        heading = self.tr("Import new version of “{title}”").format(title=title)
        dialog = QFileDialog(self._window, heading, self._state.folder, patterns)
        dialog.setObjectName("versionDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(statement_id, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, statement_id: int, path: Path) -> None:
        """Make the text of the file the statement's new version."""
        self._state.folder = str(path.parent)
        database = self._session.library.path

        def work(
            progress: Progress,  # noqa: ARG001
            cancelled: Cancelled,
        ) -> ReplacementReport | None:
            return new_version(database, statement_id, path, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Importing the new version…"))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)

    def ask_encoding(self) -> None:
        """Let the user choose the encoding in which the open statement's file is read."""
        statement = self._session.statement
        if statement is None:
            return
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> FileInEncodings:  # noqa: ARG001
            return file_in_encodings(database, statement.id)

        job = self._jobs.start(work)
        job.succeeded.connect(lambda found: self._choose_encoding(statement.id, found))
        job.failed.connect(self._session.failed)

    def read_as(self, statement_id: int, encoding: str) -> None:
        """Read the statement's own file as in ``encoding``; its present text is kept."""
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> ReplacementReport:  # noqa: ARG001
            return reread_version(database, statement_id, encoding)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Reading the file again…"))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)

    def _choose_encoding(self, statement_id: int, found: FileInEncodings) -> None:
        dialog = EncodingDialog(found.file, found.labels, self._window)
        dialog.accepted.connect(lambda: self.read_as(statement_id, dialog.encoding))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finish(self, report: ReplacementReport | None) -> None:
        if report is None:
            return
        self._session.follow_new_text(report.statement_id)
        show_report(self._window, report)
        self.replaced.emit(report)
