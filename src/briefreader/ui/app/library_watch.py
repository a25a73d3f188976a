"""Watch over the library's file, which may be deleted, moved or replaced while it is open."""

from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from briefreader.errors import BriefreaderError
from briefreader.services.library_access import check_no_log
from briefreader.ui.app.fresh_window import Starter, open_fresh_window
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.common.plain_text import PlainMessageBox
from briefreader.ui.window.main_window import MainWindow

_LOOK_MS = 2_000
_SURE = 2
"""Looks in a row: a program that replaces a file takes it away for a moment."""
_AGAIN = 60
"""Looks after which a user who wanted to save later is asked again."""


class LibraryWatch(QObject):
    """Asks to save elsewhere as soon as the open file is not the one at its path.

    SQLite goes on writing to what was deleted or moved, and all of it goes when the window closes.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._missed = 0
        self._box: LibraryGoneBox | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look whether the file is there, as every two seconds."""
        if self._window.session.library.is_in_place():
            self._missed = 0
            if self._box is not None:
                self._box.close()
            return
        self._missed += 1
        if self._box is None and self._missed % _AGAIN == _SURE:
            self._ask()

    def _ask(self) -> None:
        box = LibraryGoneBox(self._window.session.library.path, self._window)
        box.finished.connect(self._forget)
        box.save.clicked.connect(self._choose)
        self._box = box
        box.open()

    def _forget(self) -> None:
        self._box = None

    def _choose(self) -> None:
        """Let the user choose where to; nothing is overwritten, so that Save asks nothing."""
        path = self._window.session.library.path
        dialog = QFileDialog(self._window, self.tr("Save library"), str(Path.home()))
        dialog.setObjectName("saveElsewhere")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(path.name)
        dialog.setDefaultSuffix(path.suffix.removeprefix("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, target: Path, go_on: Starter = QProcess.startDetached) -> None:
        """Copy all that is open to ``target``, open it in a window of its own, and close this one.

        If it cannot be written the error is shown, and this window stays.
        """
        window = self._window
        window.keep_notes()
        try:
            check_no_log(target)
            window.session.library.back_up(target)
        except BriefreaderError as error:
            show_error(window, error)
            # The next look asks again.
            self._missed = _SURE - 1
            return
        self._timer.stop()
        open_fresh_window(target, go_on)
        window.close()


class LibraryGoneBox(PlainMessageBox):
    """Says that the file is gone, and what becomes of what is open."""

    def __init__(self, path: Path, parent: MainWindow) -> None:
        super().__init__(parent)
        self.setObjectName("libraryGoneDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("Briefreader")
        self.setText(self.tr("The library is no longer where it was."))
        about = self.tr(
            "{path} was deleted, moved or replaced while it is open here. All of it is still there "
            "as long as this window is open. Save it in another place: Briefreader goes on there."
        )
        self.setInformativeText(about.format(path=path))
        self.save = self.addButton(self.tr("&Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        self.save.setObjectName("saveElsewhereButton")
        later = self.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        later.setObjectName("saveLater")
        self.setDefaultButton(self.save)
        self.setEscapeButton(later)
