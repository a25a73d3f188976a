"""Imports of what is new in the watched folders: soon after the start, and when they change."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from briefreader.errors import BriefreaderError
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.importing.watched_folders import watch_folders, watched_folders
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.panels.library.import_jobs import import_new
from briefreader.ui.panels.library.import_report import show_report
from briefreader.ui.panels.library.watch_dialog import WatchDialog
from briefreader.ui.session.session import Session

_Checked = tuple[tuple[ImportResult, ...], tuple[Path, ...]]
_AFTER_START_MS = 1_500
_SETTLE_MS = 2_000
"""A download or a copied folder is given time to be complete."""
_MOST_FOLDERS = 1_000
_MESSAGE_MS = 8_000


class WatchActions(QObject):
    """Looks into the folders in a worker that has its own connection to the library."""

    checked = Signal(object)
    """The folders were looked into; carries the ``ImportResult``s of what was new."""

    def __init__(self, session: Session, jobs: JobRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._watcher: QFileSystemWatcher | None = None
        self._running = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.check)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"watch_folders": self.ask_folders}

    def begin(self) -> None:
        """Look into the folders once the window is there."""
        self._settle.start(_AFTER_START_MS)

    def ask_folders(self) -> None:
        """Let the user choose which folders are watched."""
        dialog = WatchDialog(watched_folders(self._session.library), self._window)
        dialog.accepted.connect(lambda: self.watch(dialog.folders()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def watch(self, folders: Sequence[Path]) -> None:
        """Watch these folders from now on, and bring in what is in them."""
        try:
            self._session.changes.patiently(lambda: watch_folders(self._session.library, folders))
        except BriefreaderError as error:
            self._session.failed.emit(error)
            return
        self.check()

    def check(self) -> None:
        """Import what is new; while that is under way, look again afterwards."""
        if not watched_folders(self._session.library):
            self._follow(())
            return
        if self._running:
            self._settle.start(_SETTLE_MS)
            return
        self._running = True
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> _Checked:  # noqa: ARG001
            return import_new(database, cancelled, _MOST_FOLDERS)

        job = self._jobs.start(work)
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)
        job.ended.connect(self._end)

    def _end(self) -> None:
        self._running = False

    def _finish(self, found: _Checked) -> None:
        results, folders = found
        self._follow(folders)
        if results:
            self._tell(results)
        self.checked.emit(results)

    def _tell(self, results: tuple[ImportResult, ...]) -> None:
        if any(each.is_version for each in results):
            self._session.changes.forget_steps()
            self._session.reading.reopen()
        elif any(each.notes for each in results):
            self._session.reading.refresh()
        self._session.refresh_library()
        told = [each for each in results if each.outcome is Outcome.FAILED or each.warnings]
        if told:
            show_report(self._window, told)
        count = sum(each.outcome is Outcome.IMPORTED for each in results)
        if count:
            message = self.tr("%Ln statement(s) came in from the watched folders.", "", count)
            self._window.statusBar().showMessage(message, _MESSAGE_MS)

    def _follow(self, folders: Sequence[Path]) -> None:
        """Be told of changes in these folders, and in no others."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if folders:
            self._watcher = QFileSystemWatcher([str(each) for each in folders], self)
            self._watcher.directoryChanged.connect(lambda _: self._settle.start(_SETTLE_MS))
