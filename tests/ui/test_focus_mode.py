"""The text can be read alone, and everything comes back as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QToolBar
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.ui.app.application import make_window
from briefreader.ui.window.main_window import MainWindow


def parts(window: MainWindow) -> dict[str, bool]:
    """Return which docks and bars are seen."""
    found = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
    shown = {each.objectName(): each.isVisible() for each in found}
    return shown | {"status": window.statusBar().isVisible(), "menu": window.menuBar().height() > 0}


def test_f11_and_escape(window: MainWindow, qtbot: QtBot) -> None:
    """What was hidden before stays hidden after; keys work meanwhile."""
    side = window.findChild(QDockWidget, "sideDock")
    assert side is not None
    side.hide()
    before = parts(window)
    assert not before["sideDock"]
    qtbot.keyClick(window.reader.view, Qt.Key.Key_F11)
    assert not any(parts(window).values())
    assert window.reader.view.isVisible()
    qtbot.keyClick(window.reader.view, Qt.Key.Key_J)
    assert window.session.current == window.session.commitments[0]
    qtbot.keyClick(window.reader.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parts(window) == before)
    assert not window.actions_by_name["focus"].isChecked()


def test_the_next_window_is_whole(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    """Though this one was closed while the text was alone."""
    before = parts(window)
    window.actions_by_name["focus"].trigger()
    window.close()
    again = make_window(library)
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    qtbot.waitUntil(lambda: parts(again) == before)
    again.jobs.finish()
