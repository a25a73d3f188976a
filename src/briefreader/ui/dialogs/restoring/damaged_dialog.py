"""Dialog on a library that is damaged: what can be done about it, before there is a window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from briefreader.errors import BriefreaderError
from briefreader.services.archive.restoration import restore
from briefreader.services.archive.salvaging import Mended, copy_to_read, mend
from briefreader.services.export.progress import Steps
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress, Work
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.dialogs.restoring.restore_dialog import RestoreDialog
from briefreader.ui.dialogs.restoring.restore_jobs import listed_backups, looked_into
from briefreader.ui.dialogs.restoring.ways_out import lay_out_ways


def offer_repair(parent: QWidget, error: BriefreaderError, repair: Callable[[], object]) -> None:
    """Say that the open library is damaged; ``repair`` is called if the user wants to mend it."""
    translate = QCoreApplication.translate
    box = PlainMessageBox(parent)
    box.setObjectName("repairDialog")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Briefreader")
    box.setText(translate("DamagedDialog", "The library is damaged."))
    box.setInformativeText(translated(error))
    now = box.addButton(
        translate("DamagedDialog", "&Close and repair…"), QMessageBox.ButtonRole.AcceptRole
    )
    now.setObjectName("repairNow")
    now.clicked.connect(repair)
    box.addButton(translate("DamagedDialog", "&Later"), QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


class DamagedDialog(QDialog):
    """Accepted once there is a library to open; rejected by the user who quits.

    The damaged file is kept whatever is chosen.

    Attributes:
        copy: a copy of the damaged library, to be opened for reading and discarded in the end; None
            where there is a sound library at its place.

    """

    def __init__(self, path: Path, error: BriefreaderError) -> None:
        super().__init__()
        self._path = path
        self.copy: Path | None = None
        self._jobs = JobRunner(self)
        self._backups: RestoreDialog | None = None
        lay_out_ways(
            self,
            "damaged",
            self.tr("The library is damaged."),
            self.tr(
                "{reason}\n\nBriefreader can save what can still be read, bring back a backup, or "
                "open the library as it is, for reading only. The damaged file is kept in any case."
            ).format(reason=translated(error)),
            (
                ("Salvage", self.tr("&Save what can be read"), self._salvage),
                ("Restore", self.tr("&Restore a backup…"), self._choose_backup),
                ("Read", self.tr("&Open read-only"), self._read),
                ("Quit", self.tr("&Quit"), self.reject),
            ),
        )

    def done(self, result: int) -> None:
        """Close, once what was begun has stopped."""
        self._jobs.finish()
        super().done(result)

    def _salvage(self) -> None:
        path = self._path

        def work(progress: Progress, cancelled: Cancelled) -> Mended:
            return mend(path, Steps(progress, cancelled))

        job = self._begin(work, self.tr("Saving what can be read…"))
        job.succeeded.connect(self._say_mended)

    def _read(self) -> None:
        path = self._path

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return copy_to_read(path, Steps(progress, cancelled))

        job = self._begin(work, self.tr("Reading the library…"))
        job.succeeded.connect(self._end_read)

    def _end_read(self, copy: Path) -> None:
        self.copy = copy
        self.accept()

    def _begin(self, work: Work, label: str) -> Job:
        """Do ``work`` in a worker; nothing else can be chosen until it ends or is cancelled."""
        job = self._jobs.start(work)
        self.setEnabled(False)
        # After that, or its button could not be pressed either.
        show_progress(self, job, label)
        job.ended.connect(self._release)
        job.failed.connect(self._tell)
        return job

    def _release(self) -> None:
        self.setEnabled(True)

    def _tell(self, error: Exception) -> None:
        show_error(self, error)

    def _say_mended(self, mended: Mended) -> None:
        box = PlainMessageBox(self)
        box.setObjectName("mendedDialog")
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("Briefreader")
        box.setText(self._what_was_saved(mended))
        box.setInformativeText(
            self.tr("The damaged file is kept as {path}").format(path=mended.kept[0])
        )
        box.finished.connect(self.accept)
        box.open()

    def _what_was_saved(self, mended: Mended) -> str:
        locale, salvaged = QLocale(), mended.salvaged
        lines = [
            self.tr("Saved: {statements} statements, {commitments} commitments, {notes} notes.")
            .format(
                statements=locale.toString(salvaged.saved.get("statements", 0)),
                commitments=locale.toString(salvaged.saved.get("commitments", 0)),
                notes=locale.toString(salvaged.saved.get("annotations", 0)),
            )
        ]  # fmt: skip
        if lost := sum(salvaged.lost.values()):
            lines.append(self.tr("%Ln entry(s) could not be read.", "", lost))
        if salvaged.patched:
            lines.append(
                self.tr(
                    "Of %Ln text(s) only what notes and commitments quote is left.",
                    "",
                    salvaged.patched,
                )
            )
        return "\n".join(lines)

    def _choose_backup(self) -> None:
        dialog = self._backups = RestoreDialog(self)
        # No lambdas: they would keep this dialog, and let it go as the other one is taken down,
        # which would then be taken down twice.
        dialog.file_wanted.connect(self._choose_file)
        dialog.chosen.connect(self._restore)
        dialog.finished.connect(dialog.deleteLater)
        path = self._path
        job = self._jobs.start(lambda _progress, cancelled: listed_backups(path, cancelled))
        job.succeeded.connect(dialog.show_backups)
        job.failed.connect(dialog.tell)
        dialog.open()

    def _choose_file(self) -> None:
        dialog = self._backups
        if dialog is None:
            return
        asked = dialog.file_dialog(str(self._path.parent))
        asked.fileSelected.connect(self._look_into)
        asked.open()

    def _look_into(self, chosen: str) -> None:
        dialog, backup = self._backups, Path(chosen)
        if dialog is None:
            return
        job = self._jobs.start(lambda progress, cancel: looked_into(backup, progress, cancel))
        job.succeeded.connect(dialog.add)
        job.failed.connect(dialog.tell)

    def _restore(self, backup: Path) -> None:
        dialog, path = self._backups, self._path
        if dialog is None:
            return

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Path, ...]:
            return restore(backup, path, Steps(progress, cancelled), replaces=True)

        job = self._jobs.start(work)
        dialog.setEnabled(False)
        show_progress(dialog, job, self.tr("Restoring the library…"))
        job.ended.connect(dialog.release)
        job.failed.connect(dialog.tell)
        job.succeeded.connect(dialog.close_after)
        job.succeeded.connect(self._end_restored)

    def _end_restored(self, _kept: tuple[Path, ...]) -> None:
        self.accept()
