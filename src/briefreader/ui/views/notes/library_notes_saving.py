"""Export of the notes that the view lists: the question for a file, and its writing."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QMainWindow

from briefreader.services.annotations.notes_export import ENDINGS, Notes, export_notes
from briefreader.services.export.writing import FORMATS
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.dialogs.exporting.export_labels import name_label
from briefreader.ui.dialogs.exporting.save_dialog import save_dialog, with_ending
from briefreader.ui.dialogs.exporting.save_job import save_in_worker
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState


class LibraryNotesSaving(QObject):
    """Asks where to, and writes in a worker."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session, self._jobs, self._state, self._window = session, jobs, state, window
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def ask(self, notes: Notes) -> None:
        """Let the user choose where to, and in which of the formats."""
        names = {
            ".csv": self.tr("Table of notes"),
            ".md": self.tr("Notes by statement"),
            ".jsonld": name_label(FORMATS[".jsonld"]),
        }
        dialog = save_dialog(self._window, self.tr("Export the notes"), self._folder, names)
        dialog.setObjectName("exportNotesFile")
        dialog.selectFile(self.tr("Notes") + ENDINGS[0])
        dialog.fileSelected.connect(lambda chosen: self._take_name(Path(chosen), notes))
        dialog.open()

    def save(self, notes: Notes, out: Path) -> Job:
        """Write ``notes`` to ``out`` in a worker, and say so when it is done."""
        separator = self._state.separator
        return save_in_worker(
            self._window,
            self._jobs,
            self._session.library.path,
            lambda library, steps: export_notes(library, notes, out, steps, separator),
            doing=self.tr("Exporting…"),
            done=self.tr("%Ln note(s) exported to {path}", "", len(notes)).format(path=out),
        )

    def _take_name(self, chosen: Path, notes: Notes) -> None:
        self._folder = str(chosen.parent)
        self.save(notes, with_ending(chosen, ENDINGS))
