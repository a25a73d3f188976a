"""Setting of a page in a worker, of which only the newest is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from briefreader.errors import BriefreaderError
from briefreader.services.briefing.draft import Draft
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.message_boxes import show_error


class PageJob(QObject):
    """Has pages made for ``dialog``, which hears only of the one that was asked for last.

    Signals: ``made`` carries the ``Draft``, ``refused`` the words that say why there is no page.
    """

    made = Signal(object)
    refused = Signal(str)

    def __init__(self, jobs: JobRunner, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._jobs = jobs
        self._dialog = dialog
        self._job: Job | None = None

    def start(self, draft: Callable[[Steps], Draft]) -> None:
        """Call ``draft`` in a worker; a page that is under way is not wanted any more."""
        self.stop()

        def work(progress: Progress, cancelled: Cancelled) -> object:  # noqa: ARG001
            return draft(Steps(cancelled=cancelled))

        self._job = job = self._jobs.start(work)
        # No lambdas: they would keep the dialog, and its pages, as long as the job.
        job.succeeded.connect(self._tell)
        job.failed.connect(self._fail)

    def stop(self) -> None:
        """Want no page any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _tell(self, draft: Draft) -> None:
        if self.sender() is self._job:
            self.made.emit(draft)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        if isinstance(error, BriefreaderError):
            self.refused.emit(translated(error))
        else:
            show_error(self._dialog, error)
