"""Action that shows two statements side by side, and carries out what the user chooses."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from briefreader.library.database import open_library
from briefreader.services.statements import properties
from briefreader.services.statements.versions import ReplacementReport
from briefreader.text.differences import compare
from briefreader.text.minhash import similarity
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.app.theme import theme_of_palette
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.similar.similar_dialog import SimilarDialog, TextComparison
from briefreader.ui.dialogs.versions.version_jobs import merged_version
from briefreader.ui.dialogs.versions.version_report import show_report
from briefreader.ui.session.session import Session


def show_similar(
    parent: QWidget, session: Session, jobs: JobRunner, new_id: int, old_id: int
) -> SimilarDialog:
    """Show the statement ``new_id`` beside the nearly equal one, ``old_id``, without blocking.

    The user keeps both, moves the new one to the trash, or makes its text a new version of the
    older one.
    """
    return _Similar(parent, session, jobs, new_id, old_id).open()


class _Similar(QObject):
    """One comparison; it lives as long as its dialog, and the work that a choice began."""

    def __init__(
        self, parent: QWidget, session: Session, jobs: JobRunner, new_id: int, old_id: int
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._jobs = jobs
        self._new_id = new_id
        self._old_id = old_id
        self._dialog = SimilarDialog(theme_of_palette(parent.palette()), parent)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.trash_requested.connect(self._trash)
        self._dialog.merge_requested.connect(self._merge)
        self._dialog.rejected.connect(self.deleteLater)

    def open(self) -> SimilarDialog:
        """Show the dialog, and compare meanwhile in a worker."""
        database, new_id, old_id = self._session.library.path, self._new_id, self._old_id

        def work(progress: Progress, cancelled: Cancelled) -> TextComparison:  # noqa: ARG001
            return _compared(database, new_id, old_id)

        job = self._jobs.start(work)
        # A slot of the dialog: nothing is shown in it once it is closed.
        job.succeeded.connect(self._dialog.show_comparison)
        job.failed.connect(self._fail)
        self._dialog.open()
        return self._dialog

    def _fail(self, error: Exception) -> None:
        self._dialog.reject()
        self._session.failed.emit(error)

    def _trash(self) -> None:
        if self._session.changes.perform(properties.trash((self._new_id,))) is not None:
            self._session.reading.open(self._old_id)
        self.deleteLater()

    def _merge(self) -> None:
        database, new_id, old_id = self._session.library.path, self._new_id, self._old_id

        def work(progress: Progress, cancelled: Cancelled) -> ReplacementReport:  # noqa: ARG001
            return merged_version(database, new_id, old_id)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Making a new version…"))
        job.succeeded.connect(self._merged)
        job.failed.connect(self._session.failed)
        job.ended.connect(self.deleteLater)

    def _merged(self, report: ReplacementReport) -> None:
        self._session.follow_new_text(report.statement_id)
        show_report(self._window, report)


def _compared(database: Path, new_id: int, old_id: int) -> TextComparison:
    with open_library(database, create=False) as library:
        old, new = library.statements.get(old_id), library.statements.get(new_id)
    return TextComparison(
        old=old,
        new=new,
        rows=compare(old.text, new.text),
        share=similarity(old.text, new.text),
    )
