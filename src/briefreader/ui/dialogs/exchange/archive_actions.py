"""The action that puts the library into an archive."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from briefreader.ui.app.jobs import Cancelled, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.dialogs.exchange.archive_jobs import archive
from briefreader.ui.window.file_actions import FileActions


class ArchiveActions(FileActions):
    """What the user does with archives; the work is done in workers and can be cancelled."""

    archived = Signal(object)
    """An archive was written; carries its path."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"archive_library": self.ask_target}

    def ask_target(self) -> None:
        """Let the user choose where the archive goes."""
        dialog = self._dialog(
            "archiveDialog", self.tr("Archive library"), self.tr("Archives (*.zip);;All files (*)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        today = dt.datetime.now().astimezone().date().isoformat()
        dialog.selectFile(f"{self._session.library.path.stem} {today}.zip")
        dialog.fileSelected.connect(lambda name: self.archive(Path(name)))
        dialog.open()

    def archive(self, path: Path) -> None:
        """Write everything in the library to an archive."""
        self._state.folder = str(path.parent)
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return archive(database, path, progress, cancelled)

        self._start(work, self.tr("Archiving the library…"), self._say_archived)

    def _start(
        self,
        work: Callable[[Progress, Cancelled], object],
        label: str,
        done: Callable[[Path], None],
    ) -> None:
        job = self._jobs.start(work)
        show_progress(self._window, job, label)
        job.failed.connect(self._session.failed)
        job.succeeded.connect(done)

    def _say_archived(self, path: Path) -> None:
        self._say(self.tr("The library was archived to {path}").format(path=path))
        self.archived.emit(path)

    def _dialog(self, name: str, title: str, pattern: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._state.folder, pattern)
        dialog.setObjectName(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
