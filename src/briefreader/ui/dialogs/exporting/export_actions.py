"""Actions that export statements: they ask what and where to, and write in a worker."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox

from briefreader.services.export.preview import Extent
from briefreader.services.export.writing import CSV, FORMATS
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.app.theme import theme_of_palette
from briefreader.ui.common.message_boxes import show_error, show_progress
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.dialogs.exporting.export_dialog import ExportDialog
from briefreader.ui.dialogs.exporting.export_jobs import count, write
from briefreader.ui.dialogs.exporting.export_labels import done_label, name_label
from briefreader.ui.dialogs.exporting.scope import ExportScope, Ids
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.session.session import Session
from briefreader.ui.window.file_actions import file_stem
from briefreader.ui.window.window_state import WindowState

_MESSAGE_MS = 8000


class ExportActions(QObject):
    """Opens the Export dialog on the statements that are open, chosen or listed."""

    exported = Signal(object)
    """A file was written; carries its path."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        panel: LibraryPanel,
        state: WindowState,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._panel = panel
        self._state = state
        self._window = window
        self._alarm: int | None = None
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"export": self.ask}

    def ask(self) -> None:
        """Let the user choose statements and a format."""
        opened = self._session.statement
        scopes = {
            ExportScope.OPEN: (opened.id,) if opened else (),
            ExportScope.CHOSEN: self._panel.targets(),
            ExportScope.LISTED: self._panel.listed_ids(),
        }
        theme = theme_of_palette(self._window.palette())
        dialog = ExportDialog(scopes, theme, self._state.separator, self._window)
        dialog.formats.choose(self._state.export_format)
        dialog.scope_changed.connect(partial(self._count, dialog))
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.finished.connect(dialog.deleteLater)
        self._count(dialog, dialog.statement_ids())
        dialog.open()

    def _take(self, dialog: ExportDialog) -> None:
        self._alarm = dialog.alarm()
        if dialog.ending() == CSV:
            self._state.separator = dialog.separator()
        self._ask_file(dialog.statement_ids(), dialog.ending())

    def export_to(self, path: Path, ids: Ids) -> Job:
        """Write the statements with these ids to ``path`` in a worker, and say so when it is done.

        The ending of ``path`` names the format.
        """
        database, alarm = self._session.library.path, self._alarm
        separator = self._state.separator

        def work(progress: Progress, cancelled: Cancelled) -> Path:
            return write(database, ids, path, progress, cancelled, alarm=alarm, separator=separator)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Exporting…"))
        job.succeeded.connect(lambda _: self._say_exported(path, len(ids)))
        job.failed.connect(lambda error: show_error(self._window, error))
        return job

    def _count(self, dialog: ExportDialog, ids: Ids) -> None:
        """Tell the dialog how much the export would hold."""
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Ids, Extent]:  # noqa: ARG001
            return ids, count(database, ids)

        # A slot of the dialog's own: it goes with the dialog, should that be closed before.
        job = self._jobs.start(work)
        job.succeeded.connect(dialog.show_extent)
        job.failed.connect(self._session.failed)

    def _ask_file(self, ids: Ids, ending: str) -> None:
        """Let the user choose the file, whose name gets ``ending`` if it has another."""
        self._state.export_format = ending
        pattern = f"{name_label(FORMATS[ending])} (*{ending})"
        dialog = QFileDialog(self._window, self.tr("Export"), self._folder, pattern)
        dialog.setObjectName("exportFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(f"{self._proposed_name(ids)}{ending}")
        dialog.fileSelected.connect(lambda chosen: self._take_name(Path(chosen), ending, ids))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_name(self, chosen: Path, ending: str, ids: Ids) -> None:
        self._folder = str(chosen.parent)
        if chosen.name.lower().endswith(ending):
            self.export_to(chosen, ids)
            return
        path = chosen.with_name(chosen.name + ending)
        if path.exists():
            # The file dialog asked about the name without the ending.
            self._ask_to_replace(path, ids)
        else:
            self.export_to(path, ids)

    def _ask_to_replace(self, path: Path, ids: Ids) -> None:
        box = PlainMessageBox(self._window)
        box.setObjectName("replaceDialog")
        box.setWindowTitle("Briefreader")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("{name} exists already.").format(name=path.name))
        box.setInformativeText(self.tr("Do you want to replace it?"))
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace.clicked.connect(lambda: self.export_to(path, ids))
        box.finished.connect(box.deleteLater)
        box.open()

    def _proposed_name(self, ids: Ids) -> str:
        """Return a name that every file system takes: date and title of one statement."""
        if len(ids) != 1:
            return self.tr("Statements")
        about = self._session.library.statements.summaries_of(ids).get(ids[0])
        if about is None:
            return self.tr("Statement")
        return file_stem(about.title, about.date) or self.tr("Statement")

    def _say_exported(self, path: Path, count: int) -> None:
        self._window.statusBar().showMessage(done_label(count, str(path)), _MESSAGE_MS)
        self.exported.emit(path)
