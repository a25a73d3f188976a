"""Backups that are made by themselves: after the start, and daily."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from briefreader.errors import BriefreaderError, DamagedLibraryError
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.error_text import translated
from briefreader.ui.session.session import Session

_LOOK_MS = 3_600_000
"""How often it is asked whether the day's backup is due."""


class AutomaticBackups(QObject):
    """Makes backups in a worker, when the rules of ``services/archive/backup_policy.py`` say so."""

    looked = Signal(object)
    """It was asked whether a backup is due; carries its path, None if none was."""

    damaged = Signal(object)
    """No backup can be made as the library is damaged; carries the error, once."""

    def __init__(self, session: Session, jobs: JobRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._running = False
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self.look(on_start=False))

    def begin(self) -> None:
        """Make the backup of the start, and look every hour from now on."""
        self._timer.start(_LOOK_MS)
        self.look(on_start=True)

    def look(self, *, on_start: bool) -> None:
        """Make a backup if one is due, unless one is being made."""
        if self._running:
            return
        self._running = True
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Path | None:  # noqa: ARG001
            from briefreader.ui.dialogs.restoring.restore_jobs import back_up

            return back_up(database, cancelled, on_start=on_start)

        job = self._jobs.start(work)
        job.succeeded.connect(self.looked)
        job.failed.connect(self._tell)
        job.ended.connect(self._end)

    def _end(self) -> None:
        self._running = False

    def _tell(self, error: Exception) -> None:
        """Tell why there is no backup: once in a dialog, later in the status bar."""
        if isinstance(error, DamagedLibraryError) and not self._told:
            self._told = True
            self.damaged.emit(error)
        elif self._told and isinstance(error, BriefreaderError):
            self._window.statusBar().showMessage(translated(error))
        else:
            self._told = True
            self._session.failed.emit(error)
