"""Actions on whole statements: remove, restore, delete for good."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefreader.library.database import open_library
from briefreader.services.statements import properties
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.common.message_boxes import show_progress
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.panels.library.library_labels import statements_label
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.session.session import Session

_MESSAGE_TIME = 8000


class TrashActions(QObject):
    """Moves the chosen statements into the trash and out of it.

    Removing and restoring can be undone; deleting for good is asked about first and cannot.
    """

    def __init__(
        self, session: Session, panel: LibraryPanel, jobs: JobRunner, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._jobs = jobs
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "remove_statement": self.remove,
            "restore_statement": self.restore,
            "delete_statement": self.ask_delete,
            "empty_trash": self.ask_empty,
        }

    def remove(self) -> None:
        """Put the chosen statements into the trash."""
        ids = self._panel.targets()
        if not ids:
            return
        what = self._named(ids)
        if self._session.changes.perform(properties.trash(ids)) is not None:
            words = self.tr("{what} moved to the trash. Undo brings back what was removed.")
            self._window.statusBar().showMessage(words.format(what=what), _MESSAGE_TIME)

    def restore(self) -> None:
        """Take the chosen statements out of the trash."""
        ids = self._panel.targets()
        if ids:
            self._session.changes.perform(properties.restore(ids))

    def ask_delete(self) -> None:
        """Delete the chosen statements for good, if the user means it."""
        ids = self._panel.targets()
        if ids:
            self._ask(ids, self.tr("Delete {what} for good?").format(what=self._named(ids)))

    def ask_empty(self) -> None:
        """Delete everything in the trash for good, if the user means it."""
        ids = self._session.library.trash.ids()
        if ids:
            question = self.tr("Delete everything in the trash ({count}) for good?")
            self._ask(ids, question.format(count=statements_label(len(ids))))
        else:
            self._window.statusBar().showMessage(self.tr("The trash is empty."), _MESSAGE_TIME)

    def _named(self, ids: Sequence[int]) -> str:
        """Return the title of a single statement in quotes, or how many there are."""
        if len(ids) > 1:
            return statements_label(len(ids))
        row = self._session.library.statements.summaries_of(ids).get(ids[0])
        return f"“{row.title}”" if row else statements_label(1)

    def _ask(self, ids: Sequence[int], question: str) -> None:
        box = PlainMessageBox(self._window)
        box.setObjectName("deleteQuestion")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for good"))
        box.setText(question)
        box.setInformativeText(
            self.tr(
                "Their commitments, decisions, notes, bookmarks and original files go too. "
                "This cannot be undone, and the steps before it cannot be undone any more either."
            )
        )
        delete = box.addButton(self.tr("&Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("deleteForGood")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: self._delete(ids))
        box.finished.connect(box.deleteLater)
        box.open()

    def _delete(self, ids: Sequence[int]) -> None:
        database = self._session.library.path
        self._session.forget(ids)

        def work(progress: Progress, cancelled: Cancelled) -> int:
            with open_library(database, create=False) as library:
                return properties.delete_for_good(library, ids, progress, cancelled)

        job = self._jobs.start(work)
        show_progress(self._window, job, self.tr("Deleting…"))
        job.failed.connect(self._session.failed)
        job.ended.connect(self._session.refresh_library)
