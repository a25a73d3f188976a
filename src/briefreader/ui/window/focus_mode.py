"""The text alone: panels, bars and menus away, and back as they were."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar

from briefreader.ui.window.window_state import LAYOUT_VERSION


class FocusMode(QObject):
    """Hides all of ``window`` but its centre; Esc or the action itself brings it back.

    The menu bar is made flat, not hidden: the keys of hidden menus would be dead.
    """

    def __init__(self, window: QMainWindow, action: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._action = action
        self._before: QByteArray | None = None
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self.leave)
        self._escape.setEnabled(False)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"focus": self.toggle}

    def toggle(self) -> None:
        """Show the text alone, or everything again."""
        if self._before is None:
            self._enter()
        else:
            self.leave()

    def whole(self) -> QByteArray | None:
        """Return the window's state before the text was alone, None if it is not alone."""
        return self._before

    def leave(self) -> None:
        """Bring everything back as it was."""
        if self._before is None:
            return
        window, before = self._window, self._before
        self._before = None
        window.menuBar().setMaximumHeight(_UNBOUNDED)
        window.statusBar().show()
        window.restoreState(before, LAYOUT_VERSION)
        self._tick(chosen=False)

    def _enter(self) -> None:
        window = self._window
        self._before = window.saveState(LAYOUT_VERSION)
        for part in (*window.findChildren(QDockWidget), *window.findChildren(QToolBar)):
            part.hide()
        window.menuBar().setMaximumHeight(0)
        window.statusBar().hide()
        self._tick(chosen=True)
        centre = window.centralWidget()
        if centre is not None:
            centre.setFocus()

    def _tick(self, *, chosen: bool) -> None:
        self._action.setChecked(chosen)
        self._escape.setEnabled(chosen)


_UNBOUNDED = 16_777_215
"""Qt's own QWIDGETSIZE_MAX, which Python does not have."""
