"""Check of the open library for damage, after a start that finds it was not closed, and weekly."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from briefreader.errors import DamagedLibraryError
from briefreader.library.database import Library
from briefreader.services.archive.soundness import check_for_damage, is_check_due, note_checked
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress


class DamageCheck(QObject):
    """Reads the library in a worker, once, if that is due.

    Signals: ``passed`` tells that nothing speaks against the library, ``damaged`` carries the error
    that was found.
    """

    passed = Signal()
    damaged = Signal(object)

    def __init__(self, library: Library, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs

    def begin(self) -> None:
        """Check now, if it is due."""
        if not is_check_due(self._library, datetime.now(UTC)):
            self.passed.emit()
            return
        path = self._library.path

        def work(progress: Progress, cancelled: Cancelled) -> None:
            check_for_damage(path, Steps(progress, cancelled))

        job = self._jobs.start(work)
        job.succeeded.connect(self._note)
        job.failed.connect(self._tell)

    def _note(self) -> None:
        note_checked(self._library, datetime.now(UTC))
        self.passed.emit()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, DamagedLibraryError):
            self._library.is_known_whole = False
            self.damaged.emit(error)
        else:
            # It could not be read just now: the next start checks it.
            self.passed.emit()
