"""Takes notes and codes of other programs into the library, and says what became of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from briefreader.library.database import open_library
from briefreader.ui.dialogs import show_progress
from briefreader.ui.file_actions import FileActions
from briefreader.ui.jobs import Cancelled, Progress

# Reading and detecting take long to load, and the first window needs neither.
if TYPE_CHECKING:
    from briefreader.services.interchange.taking_in import TakenIn


class InterchangeActions(FileActions):
    """Reads in a worker, and changes the library in one step that can be undone."""

    taken_in = Signal(object)
    """A file has come in; carries its ``TakenIn``."""

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"import_notes": self.ask_file}

    def ask_file(self) -> None:
        """Let the user choose a file of notes or codes."""
        patterns = self.tr(
            "Notes and codes (*.jsonld *.qdpx);;W3C Web Annotations (*.jsonld);;"
            "REFI-QDA projects (*.qdpx)"
        )
        title = self.tr("Import notes and codes")
        dialog = QFileDialog(self._window, title, self._state.folder, patterns)
        dialog.setObjectName("notesFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Take in what the file holds."""
        self._state.folder = str(path.parent)
        database = self._session.library.path
        statement = self._session.statement
        opened = statement.id if statement else 0

        def work(progress: Progress, cancelled: Cancelled) -> "TakenIn":
            return _read(database, path, opened, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Importing notes and codes…"))
        job.succeeded.connect(self._finish)
        job.failed.connect(self._session.failed)

    def _finish(self, taken: "TakenIn") -> None:
        from briefreader.services.interchange.taking_in import settled
        from briefreader.ui.interchange.report import show_report

        session = self._session
        if taken.statements:
            session.refresh_library()
        changes = settled(session.library, taken.changes)
        # They are of others, and what nobody has signed is not the user's either.
        done = session.changes.perform_all(self.tr("Import notes and codes"), changes, sign=False)
        if done is None:
            return
        if taken.statements and not changes:
            session.reading.open(taken.statements[0])
        show_report(self._window, taken)
        self.taken_in.emit(taken)


def _read(
    database: Path, path: Path, opened: int, progress: Progress, cancelled: Cancelled
) -> "TakenIn":
    """Read the file, and bring in the texts that are new."""
    from datetime import UTC, datetime

    from briefreader.services.detection import detector_of
    from briefreader.services.export.steps import Steps
    from briefreader.services.interchange.reading import read_file
    from briefreader.services.interchange.taking_in import take_in

    now = datetime.now(UTC)
    with open_library(database) as library:
        file = read_file(path, library.themes.all(), now)
        return take_in(
            library,
            file,
            lambda: detector_of(library),
            opened=opened,
            now=now,
            steps=Steps(progress, cancelled),
        )
