"""The action that brings back the library as a backup has it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefreader.errors import LibraryError
from briefreader.translatable import mark
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.dialogs.restoring.restore_dialog import ListedBackup, RestoreDialog
from briefreader.ui.dialogs.restoring.restore_jobs import listed_backups, looked_into, restore
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import FileActions
from briefreader.ui.window.window_state import WindowState


class RestoreActions(FileActions):
    """Lists backups and restores one into the library of the window, in workers."""

    restored = Signal(object)
    """The library is as a backup has it; carries where it is kept as it was before."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        state: WindowState,
        parent: QWidget,
        *,
        settle_notes: Callable[[], bool],
        is_importing: Callable[[], bool],
    ) -> None:
        """Ask ``settle_notes`` to keep what is being written, which tells whether it is saved."""
        super().__init__(session, jobs, state, parent)
        self._settle_notes = settle_notes
        self._is_importing = is_importing

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"restore_library": self.ask_backup}

    def ask_backup(self) -> None:
        """Let the user choose among the backups, having kept what is being written."""
        if not self._settle_notes():
            self._session.failed.emit(
                LibraryError(
                    mark("errors", "A note is not saved yet. Save it or give it up, then restore.")
                )
            )
            return
        dialog = RestoreDialog(self._window)
        dialog.file_wanted.connect(lambda: self._ask_file(dialog))
        dialog.chosen.connect(lambda path: self._restore(path, dialog))
        dialog.finished.connect(dialog.deleteLater)
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[ListedBackup, ...]:  # noqa: ARG001
            return listed_backups(database, cancelled)

        self._follow(self._jobs.start(work), dialog, dialog.show_backups)
        dialog.open()

    def _ask_file(self, dialog: RestoreDialog) -> None:
        """Let the user choose a copy or an archive, to be listed with what it holds."""
        asked = dialog.file_dialog(self._state.folder)
        asked.fileSelected.connect(lambda name: self.look_into(Path(name), dialog))
        asked.open()

    def look_into(self, backup: Path, dialog: RestoreDialog) -> None:
        """List the file ``backup`` in ``dialog``, or tell why it cannot be restored."""
        self._state.folder = str(backup.parent)

        def work(progress: Progress, cancelled: Cancelled) -> ListedBackup:
            return looked_into(backup, progress, cancelled)

        job = self._jobs.start(work)
        self._follow(job, dialog, dialog.add)
        show_progress(dialog, job, self.tr("Reading the backup…"))

    def _restore(self, backup: Path, dialog: RestoreDialog) -> None:
        if self._is_importing():
            show_error(
                dialog,
                LibraryError(mark("errors", "An import is under way. Restore when it has ended.")),
            )
            return
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return restore(backup, database, progress, cancelled)

        job = self._jobs.start(work)
        self._follow(job, dialog, dialog.close_after)
        show_progress(dialog, job, self.tr("Restoring the library…"))
        job.succeeded.connect(self._show_restored)

    def _show_restored(self, kept: Path) -> None:
        self._session.show_restored()
        self._say(self.tr("Restored. What was there is kept as {path}").format(path=kept))
        self.restored.emit(kept)

    def _follow(self, job: Job, dialog: RestoreDialog, done: Callable[..., object]) -> None:
        """Keep ``dialog`` from being used until ``job`` has ended, which ends with it.

        What shows its progress is made after that, or its button could not be pressed either.
        """
        dialog.setEnabled(False)
        dialog.rejected.connect(job.cancel)
        # Methods of the dialog, not functions: it may be gone by then.
        job.ended.connect(dialog.release)
        job.failed.connect(dialog.tell)
        job.succeeded.connect(done)
