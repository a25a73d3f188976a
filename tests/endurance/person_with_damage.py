"""Starts the app on a library that may be damaged, and does what its dialogs offer.

A program of its own: ``python person_with_damage.py LIBRARY DIARY``. Whoever gets a window looks at
some statements, searches, and closes it.
"""

import sys
import time
from pathlib import Path

from diary import Diary
from person import open_dialogs, open_windows, press, told_by
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit

from briefreader.ui.app.application import make_application
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState
from briefreader.window import open_window

_LOOK_MS = 50
_EVERY = 4
"""So many statements there are for one that is opened."""
_QUIET_SECONDS = 1.5
"""So long the window is left alone: it may be looking for damage in the background."""


class Visitor:
    """Looks again and again at what there is on the screen."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._answered: set[str] = set()
        self._told: set[tuple[str, str]] = set()
        self._opened_at = 0.0
        self._to_open: list[int] | None = None

    def look(self) -> None:
        """Do the next thing, and look again later."""
        QTimer.singleShot(_LOOK_MS, self.look)
        dialogs = open_dialogs()
        for dialog in reversed(dialogs):
            self._tell(dialog)
        # What a dialog lies over can be seen, and not be used.
        over = QApplication.activeModalWidget()
        if isinstance(over, QDialog):
            dialogs = [over]
        windows = open_windows()
        if any(self._answer(dialog) for dialog in reversed(dialogs)) or not windows:
            return
        self._visit(windows[0])

    def _tell(self, dialog: QDialog) -> None:
        told = dialog.objectName(), told_by(dialog)
        if told not in self._told:
            self._told.add(told)
            self._diary.note("dialog", name=told[0], text=told[1])

    def _answer(self, dialog: QDialog) -> bool:
        """Answer the dialog, as far as it waits for that; tell whether it has to be gone first."""
        match dialog.objectName():
            case "damagedDialog":
                if dialog.isEnabled():
                    ways = ("damagedSalvage", "damagedRestore", "damagedQuit")
                    way = next((way for way in ways if way not in self._answered), "damagedQuit")
                    self._answered.add(way)
                    self._diary.note("pressed", name=way)
                    press(dialog, way)
            case "repairDialog":
                self._diary.note("pressed", name="repairNow")
                press(dialog, "repairNow")
            case "restoreDialog":
                self._restore(dialog)
            case "progressDialog" | "":
                return False
            case _:
                dialog.accept()
        return True

    def _restore(self, dialog: QDialog) -> None:
        listed = dialog.findChild(QAbstractItemView, "backupList")
        model = listed.model() if listed else None
        if listed and model and model.rowCount():
            listed.setCurrentIndex(model.index(0, 0))
            if press(dialog, "restoreChosen"):
                self._diary.note("pressed", name="restoreChosen")
        elif "no backups" in self._answered:
            dialog.reject()
        else:
            self._answered.add("no backups")

    def _visit(self, window: MainWindow) -> None:
        if not self._opened_at:
            self._opened_at = time.monotonic()
            self._diary.note("open")
        if time.monotonic() < self._opened_at + _QUIET_SECONDS or window.jobs.is_busy():
            return
        if self._to_open is None:
            summaries = window.session.library.statements.summaries()
            self._to_open = [each.id for each in summaries[::_EVERY]]
        if self._to_open:
            window.session.reading.open(self._to_open.pop())
            return
        search = window.library_panel.findChild(QLineEdit)
        if search and search.text() != "bridge":
            search.setText("bridge")
            return
        self._diary.note("closed")
        window.close()


if __name__ == "__main__":
    make_application()
    WindowState().tour_seen = True
    visitor = Visitor(Diary(Path(sys.argv[2])))
    QTimer.singleShot(0, visitor.look)
    sys.exit(open_window((), Path(sys.argv[1]), another=True))
