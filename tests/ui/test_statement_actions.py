"""Collections, tags and the trash as the user handles them in the window."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.listing import Listing, Place
from briefreader.library.records import Trashing
from briefreader.library.themes import KeptTheme, with_theme
from briefreader.services.changes import Change
from briefreader.services.statements import collections
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.panels.library.membership_dialog import MembershipDialog
from briefreader.ui.panels.library.places import ChosenPlace
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text


@pytest.fixture
def ids(window: MainWindow, library: Library) -> list[int]:
    """Return the ids of the sample and two more statements, none chosen but the sample."""
    for number in (1, 2):
        import_text(library, f"Statement {number}\n\nIt rained.", window.session.detection.detector)
    window.session.refresh_library()
    return sorted(library.statements.listed(Listing()))


@pytest.fixture
def panel(window: MainWindow) -> LibraryPanel:
    """Return the window's library panel."""
    return window.library_panel


def trigger(window: MainWindow, name: str) -> None:
    """Use an action as its key or menu would: only if it is enabled."""
    assert window.actions_by_name[name].isEnabled(), name
    window.actions_by_name[name].trigger()


def dialog(window: MainWindow, kind: type[Any]) -> Any:
    """Return the open dialog of this kind."""
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    assert found, kind
    return found[-1]


def tick(names: QListWidget, name: str, state: Qt.CheckState) -> Qt.CheckState:
    """Set the tick at ``name``; return what it was."""
    (item,) = names.findItems(name, Qt.MatchFlag.MatchExactly)
    before = item.checkState()
    item.setCheckState(state)
    return before


def in_trash(library: Library) -> Sequence[int]:
    """Return the ids of what is in the trash."""
    return library.trash.ids()


def test_chosen_statements_go_into_collections(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """Ticks are full, half or none; a new name makes a collection; one Undo takes all back."""
    for name, members in (("Full", ids[:2]), ("Half", ids[:1]), ("None", [])):
        window.session.changes.perform(collections.create_collection(library, name, members))
    panel.list.choose(tuple(ids[:2]))
    trigger(window, "collections")
    shown = dialog(window, MembershipDialog)
    checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert tick(shown.list, "Full", unchecked) == checked
    assert tick(shown.list, "None", checked) == unchecked
    (half,) = shown.list.findItems("Half", Qt.MatchFlag.MatchExactly)
    assert half.checkState() == Qt.CheckState.PartiallyChecked
    shown.new.setText("New")
    shown.accept()
    held = {name: library.collections.get(key).statements
            for key, name in library.collections.names().items()}  # fmt: skip
    both = tuple(ids[:2])
    assert held == {"Full": (), "Half": (ids[0],), "New": both, "None": both}
    assert panel.chosen_ids() == both
    window.session.changes.undo_stack.undo()
    assert sorted(library.collections.names().values()) == ["Full", "Half", "None"]
    assert library.collections.holding(ids) == {1: 2, 2: 1}


def test_a_name_that_is_taken_is_refused(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """A dialog says why; nothing is stored, not even what else was ticked."""
    window.session.changes.perform(collections.create_collection(library, "Talks"))
    panel.list.choose((ids[0],))
    trigger(window, "collections")
    shown = dialog(window, MembershipDialog)
    shown.new.setText("TALKS")
    tick(shown.list, "Talks", Qt.CheckState.Checked)
    shown.accept()
    box = dialog(window, QMessageBox)
    assert "“Talks” already" in box.informativeText()
    box.close()
    assert library.collections.holding(ids) == {}


def test_chosen_statements_are_tagged(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """Several at once, as one step."""
    panel.list.choose(tuple(ids[1:]))
    trigger(window, "tags")
    shown = dialog(window, MembershipDialog)
    shown.new.setText(" to  read ")
    shown.accept()
    assert library.tags.tagged("to read") == tuple(ids[1:])
    assert panel.model.row_of(ids[1]).data(Qt.ItemDataRole.ToolTipRole).endswith("to read")
    window.session.changes.undo_stack.undo()
    assert library.tags.names() == ()


def test_a_collection_is_made_renamed_and_deleted(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """The panel goes to the new one; deleting keeps the statements."""
    trigger(window, "new_collection")
    asked = dialog(window, QInputDialog)
    asked.setTextValue("Talks")
    asked.accept()
    assert panel.head.places.currentText() == "Talks"
    assert "This collection is empty" in panel.empty.text()
    trigger(window, "rename_place")
    asked = dialog(window, QInputDialog)
    assert asked.textValue() == "Talks"
    asked.setTextValue("Paris")
    asked.accept()
    assert panel.head.places.currentText() == "Paris"
    trigger(window, "delete_place")
    assert library.collections.names() == {}
    assert len(library.statements.listed(Listing())) == 3
    assert not window.actions_by_name["delete_place"].isEnabled()


def test_a_tag_is_renamed_where_it_is_shown(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """The panel stays with it."""
    window.session.changes.perform(collections.tag(library, ids[:2], add=["draft"]))
    panel.head.places.choose(ChosenPlace(tag="draft"))
    trigger(window, "rename_place")
    asked = dialog(window, QInputDialog)
    asked.setTextValue("final")
    asked.accept()
    assert library.tags.names() == ("final",)
    assert panel.head.places.currentText() == "#final"
    assert panel.model.rowCount() == 2


def test_several_statements_are_removed_and_restored(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library
) -> None:
    """In the trash they can be chosen again; each way is one step that can be undone."""
    panel.list.choose(tuple(ids[1:]))
    assert not window.actions_by_name["restore_statement"].isEnabled()
    trigger(window, "remove_statement")
    assert in_trash(library) == tuple(ids[1:])
    assert "2 statements moved to the trash" in window.statusBar().currentMessage()
    panel.head.places.choose(ChosenPlace(Place.TRASH))
    panel.list.selectAll()
    assert not window.actions_by_name["remove_statement"].isEnabled()
    trigger(window, "restore_statement")
    assert in_trash(library) == ()
    window.session.changes.undo_stack.undo()
    assert in_trash(library) == tuple(ids[1:])
    window.session.changes.undo_stack.undo()
    assert in_trash(library) == ()


def test_what_is_chosen_for_the_user_is_chosen_alone(
    window: MainWindow, panel: LibraryPanel, ids: list[int], qtbot: QtBot
) -> None:
    """Though Ctrl is held, as in Ctrl+Z, which opens a statement again: nothing is added."""
    panel.list.choose((ids[1],))
    qtbot.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    window.session.reading.open(ids[2])
    assert panel.targets() == (ids[2],)
    window.session.reading.close()
    assert panel.chosen_ids() == ()
    qtbot.keyRelease(window, Qt.Key.Key_Control)


def test_deleting_for_good_is_asked_about(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library, qtbot: QtBot
) -> None:
    """Cancel is what Enter does; the statements go only by the button that says so."""
    panel.list.choose((ids[1],))
    trigger(window, "remove_statement")
    panel.head.places.choose(ChosenPlace(Place.TRASH))
    panel.list.choose((ids[1],))
    trigger(window, "delete_statement")
    box = dialog(window, QMessageBox)
    assert "“Statement 1”" in box.text()
    assert "cannot be undone" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert in_trash(library) == (ids[1],)
    trigger(window, "delete_statement")
    _confirm(window, qtbot)
    qtbot.waitUntil(lambda: in_trash(library) == ())
    assert not window.session.changes.undo_stack.canUndo()
    assert library.problems() == ()


def test_the_trash_is_emptied(
    window: MainWindow, panel: LibraryPanel, ids: list[int], library: Library, qtbot: QtBot
) -> None:
    """Whatever place is shown; an open statement from the trash is closed."""
    panel.list.choose(tuple(ids[1:]))
    trigger(window, "remove_statement")
    window.session.reading.open(ids[1])
    trigger(window, "empty_trash")
    assert "2 statements" in dialog(window, QMessageBox).text()
    _confirm(window, qtbot)
    qtbot.waitUntil(lambda: in_trash(library) == ())
    assert window.session.statement is None
    assert library.statements.listed(Listing()) == (ids[0],)
    trigger(window, "empty_trash")
    assert window.statusBar().currentMessage() == "The trash is empty."


def _confirm(window: MainWindow, qtbot: QtBot) -> None:
    button = dialog(window, QMessageBox).findChild(QPushButton, "deleteForGood")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_step_with_themes_shows_the_trash_too(window: MainWindow, library: Library) -> None:
    """As when a colleague's file brings a theme and a statement: Undo closes the statement."""
    session = window.session
    kept = library.themes.kept()
    theme = replace(kept.offered[0], key="bridges", name="Bridges")
    more = with_theme(kept, KeptTheme(theme=theme, position=0))
    there, gone = Trashing((1,), trashed=False), Trashing((1,), trashed=True)
    session.changes.perform(Change("Trash", there, gone))
    assert session.statement is None
    session.changes.perform_all(
        "Import", (Change("Import", kept, more), Change("Import", gone, there))
    )
    assert session.statement is not None
    assert "bridges" in session.themes
    session.changes.undo_stack.undo()
    assert session.statement is None
    assert "bridges" not in session.themes
