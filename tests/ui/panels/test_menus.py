"""The menus of a statement and of a commitment, as far as their entries are their own."""

import pytest
from action_scene import CHOSEN_TITLE, NOTED_TOO, Scene
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.ui.window.main_window import MainWindow


def entries_of(scene: Scene) -> dict[str, QAction]:
    """Open the menu of the current commitment in the list; return its entries by their names."""
    scene.window.tabs.bring_up(scene.window.commitment_panel)
    tree = scene.window.commitment_panel.tree
    index = tree.currentIndex()
    tree.scrollTo(index)
    tree.customContextMenuRequested.emit(tree.visualRect(index).center())
    menu = scene.window.findChild(QMenu, "commitmentMenu")
    assert menu is not None
    return {each.objectName(): each for each in menu.actions()}


def test_copies_and_notes_of_the_menu_are_of_the_commitment(scene: Scene) -> None:
    """Though other words are selected in the text."""
    session = scene.session
    scene.select_commitments(session.commitments[3])
    current = session.current
    assert current is not None
    scene.select_words(NOTED_TOO)
    entries = entries_of(scene)
    clipboard = QGuiApplication.clipboard()
    entries["commitment_copy"].trigger()
    assert clipboard.text() == current.quote
    for name in ("citation", "markdown"):
        entries[f"commitment_copy_{name}"].trigger()
        assert current.quote.split()[0] in clipboard.text()
        assert NOTED_TOO not in clipboard.text()
    entries["commitment_note"].trigger()
    assert scene.write_note("of it").commitment_id == current.id


def test_the_first_entry_opens_the_statement(scene: Scene) -> None:
    """It is the one that a double click stands for, and waits until one is chosen."""
    panel = scene.window.library_panel
    panel.list.customContextMenuRequested.emit(
        panel.list.visualRect(panel.model.row_of(scene.chosen)).center()
    )
    menu = scene.window.findChild(QMenu, "statementMenu")
    assert menu is not None
    assert menu.defaultAction().objectName() == "statement_open"
    menu.defaultAction().trigger()
    assert scene.session.statement is not None
    assert scene.session.statement.title == CHOSEN_TITLE


def test_a_web_page_is_shown_only_after_a_question(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What a browser does with it is not in our hands; the copy has the ending of a document."""
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.path()) or True)
    library = window.session.library
    library._db.execute("UPDATE originals SET name = ? WHERE statement_id = 1", ["../a page.HTML"])
    window.actions_by_name["show_original"].trigger()
    assert shown == []
    box = window.findChild(QMessageBox, "originalQuestion")
    assert box is not None
    box.findChild(QPushButton, "openOriginal").click()
    assert [path.rpartition("/")[2] for path in shown] == ["_a page.HTML"]
    library._db.execute("UPDATE originals SET name = ? WHERE statement_id = 1", ["run.desktop"])
    window.actions_by_name["show_original"].trigger()
    assert shown[-1].endswith("/run.desktop.txt")
