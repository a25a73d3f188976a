"""Action that shows the file of a statement in the program that the system has for it."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow, QMessageBox

from briefreader.errors import BriefreaderError
from briefreader.services.files import scratch_folder
from briefreader.services.statements.original_copy import copy_original, is_active
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.session.session import Session

_MESSAGE_MS = 6000


class OriginalActions(QObject):
    """Hands copies of original files to other programs; they go with this one."""

    def __init__(self, session: Session, panel: LibraryPanel, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._panel = panel
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"show_original": self.show}

    def show(self) -> None:
        """Show the file of the statement that is chosen, if it is one; asks where that may act."""
        targets = self._panel.targets()
        if len(targets) != 1:
            return
        try:
            path = copy_original(self._session.library, targets[0], self._folder)
        except (OSError, BriefreaderError) as error:
            self._session.failed.emit(error)
            return
        if path is None:
            self._say(self.tr("The library keeps no file of this statement."))
        elif is_active(path):
            self._ask(path)
        else:
            self._open(path)

    @cached_property
    def _folder(self) -> Path:
        """A private folder that is deleted when the program ends."""
        kept = ExitStack()
        folder = kept.enter_context(scratch_folder())
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(kept.close)
        return folder

    def _ask(self, path: Path) -> None:
        box = PlainMessageBox(self._window)
        box.setObjectName("originalQuestion")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Show original file"))
        box.setText(self.tr("Open “{name}” in another program?").format(name=path.name))
        box.setInformativeText(
            self.tr(
                "Unlike Briefreader, a browser or mail program may load pictures from the internet "
                "and run what a page brings along."
            )
        )
        show = box.addButton(self.tr("&Open"), QMessageBox.ButtonRole.AcceptRole)
        show.setObjectName("openOriginal")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        show.clicked.connect(lambda: self._open(path))
        box.finished.connect(box.deleteLater)
        box.open()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("The system has no program to show “{name}”.")
            self._say(words.format(name=path.name))

    def _say(self, message: str) -> None:
        self._window.statusBar().showMessage(message, _MESSAGE_MS)
