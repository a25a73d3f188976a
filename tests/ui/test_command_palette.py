"""The command palette and the page of shortcuts offer what the menus do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QTreeWidget
from pytestqt.qtbot import QtBot

from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.menu_entries import menu_entries


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> QDialog:
    """Return the palette, opened by its key."""
    qtbot.keyClick(
        window.reader.view,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    opened = window.findChild(QDialog, "palette")
    assert opened is not None
    assert opened.isVisible()
    return opened


def shown(palette: QDialog) -> list[str]:
    """Return the rows of the palette's list."""
    rows = palette.findChild(QListView, "paletteList")
    assert rows is not None
    model = rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_in(palette: QDialog, text: str, qtbot: QtBot) -> QLineEdit:
    """Type ``text`` into the palette and return its line."""
    box = palette.findChild(QLineEdit, "paletteText")
    assert box is not None
    qtbot.keyClicks(box, text)
    return box


def test_every_action_has_a_key_of_its_own_and_a_place_in_a_menu(window: MainWindow) -> None:
    """So that all of the app can be had by keyboard, and found."""
    entries = menu_entries(window.menuBar())
    assert set(window.actions_by_name.all()) <= {entry.action for entry in entries}
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for entry in entries
        for key in entry.action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert not [each.text() for each in window.actions_by_name.all() if not each.shortcuts()]


def test_enter_does_what_was_typed(window: MainWindow, palette: QDialog, qtbot: QtBot) -> None:
    """The first fitting command is chosen; the palette is gone when it is done."""
    box = type_in(palette, "find in st", qtbot)
    assert shown(palette)[0] == "Find in statement"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(window.reader.column.find_bar.isVisible)
    assert not palette.isVisible()


def test_the_arrows_walk_through_the_list(
    window: MainWindow, palette: QDialog, qtbot: QtBot
) -> None:
    """While the words stay in the line."""
    box = type_in(palette, "commitment", qtbot)
    rows = palette.findChild(QListView, "paletteList")
    assert rows is not None
    before = rows.currentIndex().row()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == before + 1
    assert box.text() == "commitment"
    chosen = rows.currentIndex().data()
    assert chosen == shown(palette)[before + 1]
    entries = menu_entries(window.menuBar())
    (action,) = [each.action for each in entries if each.name == chosen]
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_menus_name_finds_its_actions(palette: QDialog, qtbot: QtBot) -> None:
    """As in "help about"."""
    type_in(palette, "help about", qtbot)
    assert shown(palette) == ["About Briefreader"]


def test_a_command_that_cannot_be_had_now_does_nothing(
    window: MainWindow, palette: QDialog, qtbot: QtBot
) -> None:
    """It is listed, but not done: nothing is selected to copy."""
    box = type_in(palette, "set words", qtbot)
    assert shown(palette) == ["Set words from selection"]
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "palette") is None)


def test_words_that_no_command_has_are_said_to_be_so(palette: QDialog, qtbot: QtBot) -> None:
    """Instead of an empty list."""
    type_in(palette, "xyzzy", qtbot)
    nothing = palette.findChild(QLabel, "paletteNothing")
    assert nothing is not None
    assert nothing.isVisible()
    assert shown(palette) == []


def test_the_shortcuts_are_listed_by_menu_and_can_be_searched(
    window: MainWindow, qtbot: QtBot
) -> None:
    """A question mark opens them."""
    qtbot.keyClick(window.reader.view, Qt.Key.Key_Question)
    dialog = window.findChild(QDialog, "shortcutsDialog")
    assert dialog is not None
    table = dialog.findChild(QTreeWidget, "shortcutsTable")
    box = dialog.findChild(QLineEdit, "shortcutsFilter")
    assert table is not None
    assert box is not None
    assert table.topLevelItem(0).text(0) == "File"
    assert table.topLevelItem(0).child(0).text(1) == "Ctrl+O"
    qtbot.keyClicks(box, "undo")
    assert table.topLevelItemCount() == 1
    assert table.topLevelItem(0).text(0) == "Edit"
    assert table.topLevelItem(0).child(0).text(1) == "Ctrl+Z"
    dialog.close()
