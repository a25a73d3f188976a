"""Closing of the window during an import: the choice to wait or stop, and the report afterwards."""

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefreader.errors import LibraryError
from briefreader.services.importing.import_summary import keep_summary, summary_of
from briefreader.services.importing.outcomes import ImportResult
from briefreader.ui.common.labels import undo_remark
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.panels.library.import_actions import ImportActions
from briefreader.ui.session.session import Session


class ClosingDuringImport(QObject):
    """Asks whether to wait for imports or to stop them, and closes the window once they have ended.

    What they did is kept for the next start, which tells of it: nobody could look through it.
    """

    def __init__(self, session: Session, imports: ImportActions, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._imports = imports
        self._window = window
        self._box: QMessageBox | None = None
        self._leaving = False
        self._results: list[ImportResult] = []
        imports.imported.connect(self._note)
        imports.broken.connect(self._stay)
        imports.idle.connect(self._go_on)

    def may_close(self) -> bool:
        """Tell whether no import is under way; else ask, and let the answer close the window."""
        if not self._imports.is_busy():
            self._keep()
            return True
        if self._box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        box = self._box = PlainMessageBox(self._window)
        box.setObjectName("closeQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Briefreader")
        box.setText(self.tr("An import is under way."))
        asked = self.tr(
            "Finish it before the window is closed? What came in so far stays in the library "
            "either way."
        )
        box.setInformativeText(f"{asked}\n\n{undo_remark()}")
        role = QMessageBox.ButtonRole
        finish = box.addButton(self.tr("&Finish the import first"), role.AcceptRole)
        stop = box.addButton(self.tr("&Stop and close"), role.DestructiveRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        for button, name, slot in (
            (finish, "finishFirst", self._wait),
            (stop, "stopAndClose", self._stop),
            (stay, "stayOpen", self._stay),
        ):
            button.setObjectName(name)
            button.clicked.connect(slot)
        box.setDefaultButton(finish)
        box.setEscapeButton(stay)
        box.finished.connect(self._forget_box)
        box.open()

    def _forget_box(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None

    def _wait(self) -> None:
        self._leave(self.tr("The window closes once the import is done."))

    def _stop(self) -> None:
        self._leave(self.tr("Stopping the import…"))
        self._imports.stop()

    def _leave(self, message: str) -> None:
        self._leaving = True
        self._window.statusBar().showMessage(message)

    def _stay(self) -> None:
        """Keep the window open, as the user wants it or an error is to be seen."""
        if self._leaving:
            self._leaving = False
            self._results.clear()
            self._window.statusBar().clearMessage()

    def _note(self, results: tuple[ImportResult, ...]) -> None:
        if self._leaving:
            self._results += results

    def _go_on(self) -> None:
        """Close the window if that was waited for; the question is no question any more."""
        if self._box is not None:
            self._box.close()
        if self._leaving:
            self._window.close()

    def _keep(self) -> None:
        """Keep what was done for the next start, if the window closes by itself now."""
        if self._leaving and self._results:
            library, summary = self._session.library, summary_of(self._results)
            with suppress(LibraryError):
                self._session.changes.patiently(lambda: keep_summary(library, summary))
