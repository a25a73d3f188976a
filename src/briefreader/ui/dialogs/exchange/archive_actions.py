"""Actions that put the library into an archive, and make a new library of a backup."""

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from briefreader.ui.app.jobs import Cancelled, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.window.file_actions import FileActions


class ArchiveActions(FileActions):
    """What the user does with archives; the work is done in workers and can be cancelled."""

    archived = Signal(object)
    """An archive was written; carries its path."""
    restored = Signal(object)
    """A library was made of a backup; carries its path."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"archive_library": self.ask_target, "restore_library": self.ask_backup}

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
            from briefreader.ui.dialogs.exchange.archive_jobs import archive

            return archive(database, path, progress, cancelled)

        self._start(work, self.tr("Archiving the library…"), self._say_archived)

    def ask_backup(self) -> None:
        """Let the user choose an archive or a copy, and then where its library goes."""
        pattern = self.tr("Backups (*.zip *.briefing *.db);;All files (*)")
        dialog = self._dialog("restoreDialog", self.tr("Restore library: backup"), pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.ask_library(Path(name)))
        dialog.open()

    def ask_library(self, backup: Path) -> None:
        """Let the user name the new library; one that is there is never replaced."""
        title = self.tr("Restore library: name of the new library")
        pattern = self.tr("Libraries (*.briefing *.db);;All files (*)")
        dialog = self._dialog("restoreAsDialog", title, pattern)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix("briefing")
        dialog.selectFile(f"{backup.stem}.briefing")
        dialog.fileSelected.connect(lambda name: self.restore(backup, Path(name)))
        dialog.open()

    def restore(self, backup: Path, target: Path) -> None:
        """Make a new library of an archive or a copy."""
        self._state.folder = str(backup.parent)

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            from briefreader.ui.dialogs.exchange.archive_jobs import restore_beside

            return restore_beside(backup, target, progress, cancelled)

        self._start(work, self.tr("Restoring the library…"), self._say_restored)

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

    def _say_restored(self, path: Path) -> None:
        box = PlainMessageBox(self._window)
        box.setObjectName("restoredDialog")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("Restore library"))
        box.setText(self.tr("The library was restored."))
        box.setInformativeText(
            self.tr("It is in {path}. The library in this window is as it was.").format(path=path)
        )
        show = box.addButton(self.tr("&Open in a new window"), QMessageBox.ButtonRole.AcceptRole)
        show.setObjectName("openRestored")
        show.clicked.connect(lambda: _open_window(path))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(box.deleteLater)
        box.open()
        self.restored.emit(path)

    def _dialog(self, name: str, title: str, pattern: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._state.folder, pattern)
        dialog.setObjectName(name)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _open_window(library: Path) -> None:
    """Start the program once more, on another library: a window shows one."""
    is_bundle = getattr(sys, "frozen", False)
    arguments = [] if is_bundle else ["-m", "briefreader"]
    QProcess.startDetached(sys.executable, [*arguments, "--library", str(library)])
