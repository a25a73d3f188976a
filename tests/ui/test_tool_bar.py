"""The tool bar: words where there is room, what the user chose, and the rest in a menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefreader.ui.dialogs.tool_bar.tool_bar_dialog import ToolBarDialog
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.menus import MAIN, TOOLBAR
from briefreader.ui.window.tool_bar import HEIGHT
from briefreader.ui.window.tool_bar_choice import ToolBarChoice, read_choice
from briefreader.ui.window.tool_bar_fit import Measured, fitted

PARTS = (Measured("open", 30, 70), Measured("undo", 30), Measured("search", 30, 80))
IMPORTANT = ("search", "open", "absent")


@pytest.mark.parametrize(
    ("room", "words", "shown"),
    [
        (180, {"open", "search"}, 3),
        (179, {"search"}, 3),
        (139, set(), 3),
        (90, set(), 3),
        (89, set(), 2),
        (79, set(), 1),
        (0, set(), 0),
    ],
)
def test_words_go_before_buttons(room: int, words: set[str], shown: int) -> None:
    """The most important words last; then the last buttons, for one that leads to them."""
    assert fitted(room, PARTS, IMPORTANT, more=20) == (words, shown)


def test_the_settings_keep_names_and_know_those_of_other_versions() -> None:
    """What is not kept is what ships; nothing chosen is nothing."""
    assert read_choice(None, words=True) == ToolBarChoice()
    assert read_choice("", words=False) == ToolBarChoice((), words=False)
    kept = read_choice("open gone open undo", words=True)
    assert kept.known(("undo", "open")).names == ("open", "undo")


def buttons(window: MainWindow) -> list[QToolButton]:
    """Return the buttons that are seen, in order."""
    found = [each for each in window.tool_bar.findChildren(QToolButton) if each.isVisible()]
    return sorted(found, key=lambda each: each.x())


def test_five_have_words_and_none_is_clipped(window: MainWindow, qtbot: QtBot) -> None:
    """Where the window is narrow a menu has what has no room."""
    window.resize(1900, 850)
    qtbot.waitUntil(lambda: len(worded(window)) == len(MAIN))
    assert {each.text() for each in worded(window)} == {
        "Open", "Note", "Edit", "Search", "Design briefing",
    }  # fmt: skip
    assert window.tool_bar.height() == HEIGHT
    window.tool_bar.row.resize(400, 36)
    more = window.tool_bar.row.more
    assert more.isVisible()
    assert all(each.geometry().right() < 400 for each in buttons(window))
    assert all(each.width() >= each.sizeHint().width() for each in buttons(window))
    more.menu().aboutToShow.emit()
    rest = [each.objectName() for each in more.menu().actions() if not each.isSeparator()]
    seen = [each.defaultAction().objectName() for each in buttons(window)[:-1]]
    assert [*seen, *rest] == [f"action_{name}" for name in TOOLBAR]


def worded(window: MainWindow) -> list[QToolButton]:
    """Return the buttons that say words beside their icon."""
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return [each for each in buttons(window) if each.toolButtonStyle() == style]


def test_the_user_chooses_actions_order_and_words(window: MainWindow, qtbot: QtBot) -> None:
    """By keyboard; it is remembered, and can be taken back."""
    window.actions_by_name["customise_toolbar"].trigger()
    dialog = window.findChild(ToolBarDialog, "toolBarDialog")
    assert dialog is not None
    rows = dialog.list
    assert dialog.choice() == ToolBarChoice()
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    last = rows.findItems("Compare with", Qt.MatchFlag.MatchExactly)[0]
    rows.setCurrentItem(last)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.choice().names[-1] == "compare" and rows.row(last) == 19)
    dialog.words.setChecked(False)
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    save.click()
    names = (*TOOLBAR[1:], "compare")
    assert window.state.tool_bar == ToolBarChoice(names, words=False)
    assert [each.defaultAction().objectName() for each in buttons(window)] == [
        f"action_{name}" for name in names
    ]
    assert worded(window) == []
    window.actions_by_name["customise_toolbar"].trigger()
    again = next(each for each in window.findChildren(ToolBarDialog) if each.isVisible())
    restore = again.findChild(QPushButton, "toolBarRestore")
    assert restore is not None
    restore.click()
    assert again.choice() == ToolBarChoice()
    again.accept()
    assert len(buttons(window)) == len(TOOLBAR)
