"""Brings files, folders, drops and pastes into the library, off the GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefreader.library.database import open_library
from briefreader.ui.dialogs import show_progress
from briefreader.ui.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.session import Session
from briefreader.ui.window_state import WindowState

# Reading and detecting take long to load, and the first window needs neither.
if TYPE_CHECKING:
    from briefreader.services.importing import ImportResult


class ImportActions(QObject):
    """Imports in a worker that has its own connection to the library."""

    imported = Signal(object)
    """An import has ended; carries its ``ImportResult``s."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._state = state
        self._window = parent

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"open": self.ask_files, "import_folder": self.ask_folder, "paste": self.paste}

    def ask_files(self) -> None:
        """Let the user choose files to open."""
        from briefreader.documents.reader import SUPPORTED_SUFFIXES

        endings = " ".join(f"*{suffix}" for suffix in SUPPORTED_SUFFIXES)
        patterns = self.tr("Statements ({endings});;All files (*)").format(endings=endings)
        dialog = QFileDialog(self._window, self.tr("Open"), self._state.folder, patterns)
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_folder(self) -> None:
        """Let the user choose a folder to import with all that is in it."""
        dialog = QFileDialog(self._window, self.tr("Import folder"), self._state.folder)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.import_paths([Path(n) for n in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; opens the statement if it was a single one."""
        if not paths:
            return
        self._state.folder = str(paths[0].parent)
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> "tuple[ImportResult, ...]":
            return _import_all(database, paths, progress, cancelled)

        self._start(work, self.tr("Importing…"))

    def paste(self) -> None:
        """Make a statement of the text in the clipboard."""
        text = QGuiApplication.clipboard().text()
        database = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> "tuple[ImportResult, ...]":  # noqa: ARG001
            from briefreader.services.detection import detector_of
            from briefreader.services.importing import import_text

            with open_library(database) as library:
                return (import_text(library, text, detector_of(library)),)

        self._start(work, self.tr("Reading the clipboard…"))

    def _start(self, work: Callable[[Progress, Cancelled], object], label: str) -> None:
        job = self._jobs.start(work)
        show_progress(self._window, job, label)
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)

    def _finish(self, results: "tuple[ImportResult, ...]") -> None:
        from briefreader.services.importing import Outcome
        from briefreader.ui.library.import_report import show_report

        self._session.refresh_library()
        shown = [each for each in results if each.statement_id]
        if shown:
            new = (each for each in shown if each.outcome is Outcome.IMPORTED)
            self._session.open_statement(next(new, shown[0]).statement_id)
        show_report(self._window, results)
        self.imported.emit(results)


def _import_all(
    database: Path,
    paths: Sequence[Path],
    progress: Progress,
    cancelled: Cancelled,
) -> "tuple[ImportResult, ...]":
    from briefreader.services.importing import import_paths
    from briefreader.services.reading import setup_of
    from briefreader.services.reading_pool import ReadingPool

    with open_library(database) as library, ReadingPool(setup_of(library)) as pool:
        return tuple(import_paths(library, paths, pool.read, progress, cancelled))
