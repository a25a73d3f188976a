"""Actions on the table's rows: copy them as a table, export all that the filter lets through."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from briefreader.services.commitments_table.columns import Rows
from briefreader.services.commitments_table.table_export import ENDINGS, export_rows
from briefreader.services.export.writing import FORMATS
from briefreader.ui.app.jobs import Job, JobRunner
from briefreader.ui.dialogs.exporting.export_labels import name_label
from briefreader.ui.dialogs.exporting.save_dialog import save_dialog, with_ending
from briefreader.ui.dialogs.exporting.save_job import MESSAGE_MS, save_in_worker
from briefreader.ui.session.session import Session
from briefreader.ui.views.commitments_table.row_copying import as_html, as_tabbed
from briefreader.ui.views.commitments_table.table_view import CommitmentsTable
from briefreader.ui.window.window_state import WindowState

MOST_COPIED = 5_000
"""Rows that are copied at once: they are read while the window waits."""


class TableActions(QObject):
    """Carries out what concerns the rows of ``table``."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        table: QWidget,
        state: WindowState,
        window: QMainWindow,
    ) -> None:
        """Raise TypeError if ``table`` is another view."""
        super().__init__(window)
        if not isinstance(table, CommitmentsTable):
            message = f"{table.objectName()} is no table of commitments"
            raise TypeError(message)
        self._session = session
        self._jobs = jobs
        self._table = table
        self._state = state
        self._window = window
        self._folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"copy_rows": self.copy_rows, "export_rows": self.ask_file}

    def copy_rows(self) -> None:
        """Copy the selected rows, in the columns that are seen, as text with tabs and as HTML."""
        ids = self._table.rows.selected_ids(MOST_COPIED)
        if ids is None:
            self._say(self.tr("These are too many rows to copy; export them to a file."))
        elif ids:
            cells = self._table.cells(ids)
            data = QMimeData()
            data.setText(as_tabbed(cells))
            data.setHtml(as_html(cells))
            QGuiApplication.clipboard().setMimeData(data)
            self._say(self.tr("%Ln row(s) copied.", "", len(ids)))

    def ask_file(self) -> None:
        """Let the user choose where to, and in which of the formats."""
        names = {each: name_label(FORMATS[each]) for each in ENDINGS}
        dialog = save_dialog(self._window, self.tr("Export the rows"), self._folder, names)
        dialog.setObjectName("exportRowsFile")
        dialog.selectFile(self.tr("Commitments") + ENDINGS[0])
        ids = self._table.model.ids
        dialog.fileSelected.connect(lambda chosen: self._take_name(Path(chosen), ids))
        dialog.open()

    def export_to(self, path: Path, ids: Sequence[int]) -> Job:
        """Write the commitments with these ids to ``path`` in a worker; say when it is done."""
        separator = self._state.separator
        return save_in_worker(
            self._window,
            self._jobs,
            self._session.library.path,
            lambda library, steps: export_rows(library, ids, path, steps, separator),
            doing=self.tr("Exporting…"),
            done=self.tr("%Ln commitment(s) exported to {path}", "", len(ids)).format(path=path),
        )

    def _take_name(self, chosen: Path, ids: Rows) -> None:
        self._folder = str(chosen.parent)
        self.export_to(with_ending(chosen, ENDINGS), ids)

    def _say(self, message: str) -> None:
        self._window.statusBar().showMessage(message, MESSAGE_MS)
