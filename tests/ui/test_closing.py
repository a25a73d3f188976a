"""The window is closed while files come in: it asks, and the next start says what was done."""

from pathlib import Path

from long_import import begin_import
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.ui.app.application import make_window
from briefreader.ui.panels.library.import_report import tell_of_last
from briefreader.ui.window.main_window import MainWindow


def question(window: MainWindow) -> QMessageBox:
    """Try to close the window, and return what it asks instead."""
    assert not window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox, "closeQuestion")
    assert box is not None
    assert box.text() == "An import is under way."
    return box


def answer(box: QMessageBox, name: str, qtbot: QtBot) -> None:
    """Press a button of the question by its name."""
    button = box.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said_at_next_start(library: Library, qtbot: QtBot) -> str:
    """Start again on ``library`` and return what is said of the last import, empty if nothing."""
    again = make_window(library)
    qtbot.addWidget(again)
    again.show()
    tell_of_last(again.session, again)
    box = again.findChild(QMessageBox, "lastImport")
    words = f"{box.text()} {box.informativeText()}" if box else ""
    if box:
        box.close()
    again.close()
    return words


def test_a_window_without_an_import_closes_at_once(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """And the next start has nothing to say."""
    assert window.close()
    assert not window.isVisible()
    assert said_at_next_start(library, qtbot) == ""


def test_the_import_is_finished_first(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """Then the window closes by itself; the next start names what failed, once."""
    begin_import(window, tmp_path / "in", 600, qtbot)
    answer(question(window), "finishFirst", qtbot)
    assert window.isVisible()
    assert "closes once" in window.statusBar().currentMessage()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert len(library.statements.summaries()) == 601
    said = said_at_next_start(library, qtbot)
    assert said.startswith("The last import is done. 600 imported, 1 failed")
    assert "Failed: broken.pdf" in said
    assert said_at_next_start(library, qtbot) == ""


def test_the_import_is_stopped(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """What came in stays; the next start says how much, and how much is left."""
    begin_import(window, tmp_path / "in", 3000, qtbot)
    answer(question(window), "stopAndClose", qtbot)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    came = len(library.statements.summaries()) - 1
    assert 0 < came < 3000
    assert library.problems() == ()
    said = said_at_next_start(library, qtbot)
    assert said.startswith(f"The last import was stopped. {came:,} imported, {3001 - came:,} left")


def test_the_window_stays_open(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    """The import goes on as if nothing had been asked, and its list can be looked through."""
    begin_import(window, tmp_path / "in", 600, qtbot)
    answer(question(window), "finishFirst", qtbot)
    answer(question(window), "stayOpen", qtbot)
    qtbot.waitUntil(lambda: not window.features.imports.is_busy(), timeout=60_000)
    assert window.isVisible()
    assert window.findChild(QDialog, "importDialog") is not None
    assert len(library.statements.summaries()) == 601
    assert window.close()
    assert said_at_next_start(library, qtbot) == ""


def test_a_question_that_came_too_late_is_taken_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """When the import ends before it was answered; asked twice, it is one question."""
    begin_import(window, tmp_path / "in", 600, qtbot)
    box = question(window)
    assert question(window) is box
    qtbot.waitUntil(lambda: not window.features.imports.is_busy(), timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "closeQuestion") is None)
    assert window.isVisible()
    assert window.close()


def test_an_import_that_breaks_keeps_the_window_open(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Its error is to be seen, although the window was to be closed."""
    begin_import(window, tmp_path / "in", 600, qtbot)
    answer(question(window), "finishFirst", qtbot)
    window.features.imports.broken.emit()
    qtbot.waitUntil(lambda: not window.features.imports.is_busy(), timeout=60_000)
    assert window.isVisible()
