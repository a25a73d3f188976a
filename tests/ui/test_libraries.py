"""New, open and recent libraries, and recent files, in the File menu."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library, open_library
from briefreader.library.listing import Listing
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.recent_paths import MOST, RecentKind, with_newest


@pytest.fixture
def started(window: MainWindow) -> list[Path]:
    """Return the libraries on which windows of their own are opened, instead of opening them."""
    found: list[Path] = []
    window.features.libraries.open_fresh_window = found.append
    return found


def recent(window: MainWindow, kind: RecentKind) -> QMenu:
    """Return one of the menus, as it is when the File menu opens."""
    file_menu = window.menuBar().findChild(QMenu, "menu_file")
    menu = window.menuBar().findChild(QMenu, f"menu_recent_{kind}")
    assert isinstance(file_menu, QMenu)
    assert isinstance(menu, QMenu)
    file_menu.aboutToShow.emit()
    return menu


def test_the_newest_stands_first_and_once() -> None:
    """The oldest are forgotten, and so is a name that would break its line."""
    old = [f"/home/{number}.db" for number in range(MOST)]
    assert with_newest(old, [Path("/home/3.db")])[:2] == ("/home/3.db", "/home/0.db")
    assert len(with_newest(old, [Path("/home/new.db")])) == MOST
    assert with_newest(["/a"], [Path("/b\nc")]) == ("/a",)


def test_a_new_library_is_empty_and_what_was_written_is_kept(
    window: MainWindow, library: Library, tmp_path: Path, started: list[Path], qtbot: QtBot
) -> None:
    """The note that is being written is stored before the window closes."""
    window.actions_by_name["next"].trigger()
    window.actions_by_name["note"].trigger()
    words = window.findChild(QPlainTextEdit, "noteText")
    assert words is not None
    qtbot.waitUntil(words.isVisible)
    qtbot.keyClicks(words, "Ask Astana")
    made = tmp_path / "second.db"
    window.features.libraries.make(made)
    qtbot.waitUntil(lambda: started == [made])
    assert not window.isVisible()
    with open_library(made, create=False) as second:
        assert second.statements.count(Listing()) == 0
        assert second.settings.get("sample_offered")
    assert [each.note for each in library.annotations.of_statement(1)] == ["Ask Astana"]


def test_nothing_is_overwritten_and_no_other_file_is_taken_for_a_library(
    window: MainWindow, tmp_path: Path, started: list[Path], qtbot: QtBot
) -> None:
    """What is wrong is told, and the window stays."""
    letter = tmp_path / "letter.db"
    letter.write_text("Dear colleague, " * 100)
    window.features.libraries.make(letter)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    assert letter.read_text().startswith("Dear")
    window.features.libraries.switch_to(letter)
    window.features.libraries.switch_to(window.session.library.path)
    assert "open already" in window.statusBar().currentMessage()
    assert started == []
    assert window.isVisible()


def test_what_is_missing_is_said_to_be_so_and_can_be_forgotten(
    window: MainWindow, tmp_path: Path, started: list[Path]
) -> None:
    """The list can be cleared, too."""
    gone = tmp_path / "gone.db"
    window.state.remember_recent(RecentKind.LIBRARIES, [window.session.library.path, gone])
    menu = recent(window, RecentKind.LIBRARIES)
    assert window.windowTitle().endswith(" — library — Briefreader")
    ticked = [each.isChecked() for each in menu.actions()]
    assert ticked[:2] == [True, False]
    assert menu.actions()[1].text().startswith("&2 gone.db")
    menu.actions()[1].trigger()
    box = window.findChild(QMessageBox, "missingFileDialog")
    assert box is not None
    assert "gone.db is not there any more." in box.text()
    forget = box.findChild(QPushButton, "forgetMissing")
    assert forget is not None
    forget.click()
    assert window.state.recent(RecentKind.LIBRARIES) == (str(window.session.library.path),)
    recent(window, RecentKind.LIBRARIES).actions()[-1].trigger()
    assert not recent(window, RecentKind.LIBRARIES).menuAction().isEnabled()
    assert started == []


def test_a_recent_file_is_opened_again_without_a_word(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Its statement is in the library, and is read."""
    file = tmp_path / "pact.txt"
    file.write_text("Joint statement\n\nChad and Peru will open two schools by 2030.\n")
    window.features.imports.import_paths([file])
    qtbot.waitUntil(lambda: not window.features.imports.is_busy(), timeout=20_000)
    pact = window.session.statement
    window.session.reading.open(1)
    (entry, *_) = recent(window, RecentKind.FILES).actions()
    assert entry.text() == "&1 pact.txt"
    entry.trigger()
    qtbot.waitUntil(lambda: not window.features.imports.is_busy(), timeout=20_000)
    assert window.session.statement == pact
    assert window.findChild(QMessageBox, "importReport") is None
