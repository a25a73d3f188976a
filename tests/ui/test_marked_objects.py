"""The menu of a thing acts on that thing, and what an action acts on is marked and in sight."""

import pytest
from action_scene import FOUND, IN_TRASH, NOTED, NOTED_TOO, OPENED, Scene, see_statements
from marking import words_on
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefreader.library.records import Trashing
from briefreader.text.span import Span
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole
from briefreader.ui.window import menus
from briefreader.ui.window.action_spec import On
from briefreader.ui.window.action_table import SPECS

WORDS = "territorial integrity"
ON = {each.name: each.on for each in SPECS}
OWN = ("note", "copy", "copy_citation", "copy_markdown")
"""What acts on selected words elsewhere has entries of its own in the menu of a commitment."""
ABOUT_COMMITMENT = tuple(
    name
    for each in menus.COMMITMENT
    for name in (each.names if isinstance(each, menus.Submenu) else (each,))
    if name and name not in OWN
)


@pytest.mark.parametrize(
    ("names", "objects"),
    [
        (menus.SELECTION, {On.WORDS, On.WORDS_OR_COMMITMENT}),
        (ABOUT_COMMITMENT, {On.COMMITMENTS, On.COMMITMENT}),
        (menus.CARD, {On.COMMITMENTS, On.COMMITMENT}),
        (menus.STATEMENT, {On.STATEMENTS, On.STATEMENT, On.OPEN_STATEMENT}),
    ],
)
def test_the_menu_of_a_thing_offers_what_acts_on_it(
    names: tuple[str, ...], objects: set[On]
) -> None:
    """In the list of statements what acts on the open one elsewhere has an entry of its own."""
    assert {ON[name] for name in names if name} <= objects


def menu_of_chosen(scene: Scene) -> dict[str, QAction]:
    """Open the menu of the other statement's row, and return its entries by their actions."""
    panel = scene.window.library_panel
    row = panel.list.visualRect(panel.model.row_of(scene.chosen))
    panel.list.customContextMenuRequested.emit(row.center())
    entries = scene.opened(QMenu).actions()
    return {each.objectName().partition("_")[2]: each for each in entries}


@pytest.mark.parametrize(
    "name", [each for each in menus.STATEMENT if each and each not in IN_TRASH]
)
def test_the_menu_of_a_statement_acts_on_it(name: str, scene: Scene) -> None:
    """Though another one is open, and that one was chosen before."""
    scene.choose_statements(OPENED)
    entry = menu_of_chosen(scene)[name]
    assert entry.isEnabled()
    entry.trigger()
    see_statements(scene, name)


def test_what_acts_on_one_statement_waits_until_one_is_chosen(scene: Scene) -> None:
    """The menu of several statements does not guess which one is meant."""
    scene.choose_statements(OPENED, scene.chosen)
    entries = menu_of_chosen(scene)
    assert len(scene.window.library_panel.chosen_ids()) == 2
    enabled = {name for name, entry in entries.items() if entry.isEnabled()}
    assert enabled - {""} == {"compare", "export", "collections", "tags", "remove_statement"}


@pytest.mark.parametrize("action", ["outline", "focus"])
def test_what_is_out_of_sight_is_not_acted_on(action: str, scene: Scene) -> None:
    """Where the list does not show, statements that are chosen in it are not meant."""
    scene.trigger(action)
    scene.trigger("remove_statement")
    assert scene.changes[-1].after == Trashing((OPENED,), trashed=True)


def test_a_commitment_that_the_filter_hides_is_not_chosen(scene: Scene) -> None:
    """A decision concerns what is still listed, and the card says how many that are."""
    kept, hidden = (scene.session.commitments[at] for at in (4, 6))
    scene.window.tabs.bring_up(scene.window.commitment_panel)
    several = scene.window.findChild(QLabel, "card_several")
    assert several is not None
    assert several.isVisible()
    assert "all 2 selected" in several.text()
    scene.window.commitment_panel.filter_box.setText(kept.quote[:40])
    assert not several.isVisible()
    scene.trigger("confirm")
    assert [each.before for each in scene.changes] == [kept]
    assert scene.session.library.commitments.get(hidden.id) == hidden


def test_a_decision_keeps_several_selected(scene: Scene) -> None:
    """In the list as for the next decision."""
    scene.trigger("confirm")
    rows = scene.window.commitment_panel.tree.selectionModel().selectedIndexes()
    selected = {each.data(CommitmentRole.COMMITMENT).id for each in rows}
    assert selected == {each.id for each in scene.session.selection.chosen}
    assert len(selected) == 2


@pytest.mark.parametrize("several", [True, False])
def test_the_menu_of_a_commitment_acts_on_it(several: bool, scene: Scene) -> None:
    """Also where it is one of several that are selected, but not the current one."""
    first, second, third = (scene.session.commitments[at] for at in (4, 6, 8))
    scene.window.tabs.bring_up(scene.window.commitment_panel)
    scene.select_commitments(second, first)
    clicked = second if several else third
    tree = scene.window.commitment_panel.tree
    index = scene.window.commitment_panel.model.index_of(clicked.id)
    tree.scrollTo(index)
    tree.customContextMenuRequested.emit(tree.visualRect(index).center())
    assert scene.session.current == clicked
    assert scene.session.selection.chosen == ((first, second) if several else (third,))


def test_the_menu_beside_the_selection_is_not_about_it(scene: Scene) -> None:
    """A commitment's menu has nothing that would act on words selected elsewhere."""
    commitment = scene.session.commitments[0]
    scene.select_words(NOTED_TOO)
    view = scene.window.reader.view
    view.menu_requested.emit(view.mapToGlobal(view.rect().center()), commitment.span.start)
    entries = [*scene.opened(QMenu).actions()]
    entries += [entry for each in entries if each.menu() for entry in each.menu().actions()]
    offered = {each.objectName() for each in entries if each.objectName()}
    assert offered == {f"action_{name}" for name in ABOUT_COMMITMENT} | {
        f"commitment_{name}" for name in OWN
    }
    assert scene.session.current == commitment


def test_the_next_commitment_takes_the_place_of_the_selection(scene: Scene) -> None:
    """Words that are selected far from it are not what a note would go to."""
    scene.select_words(NOTED_TOO)
    first = scene.session.commitments[0]
    scene.session.selection.select(first.id)
    assert scene.window.reader.view.selected_span() is None
    scene.trigger("note")
    assert scene.write_note("why?").commitment_id == first.id


def test_words_that_overlap_the_commitment_stay_selected(scene: Scene) -> None:
    """To be made its words."""
    commitment = scene.session.commitments[0]
    start = commitment.span.start + 5
    span = Span(start, start + 10)
    scene.window.reader.view.select_span(span)
    scene.session.selection.select(commitment.id)
    assert scene.window.reader.view.selected_span() == span


def test_what_was_found_can_be_selected(scene: Scene, qtbot: QtBot) -> None:
    """By Ctrl+Enter in the find bar: then it is what the user has selected."""
    scene.trigger("find")
    box = scene.window.reader.column.find_bar.box
    box.setText(WORDS)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not scene.window.reader.column.find_bar.isVisible()
    scene.trigger("highlight")
    assert scene.changes[-1].after.exact == WORDS


def test_a_note_in_the_text_is_the_current_one_once_it_is_clicked(scene: Scene) -> None:
    """In the list too, so that Edit note means it."""
    scene.window.reader.view.clicked.emit(scene.place(NOTED).start)
    scene.trigger("edit_note")
    assert scene.opened(QPlainTextEdit).toPlainText() == "at the cursor"


def test_the_open_statement_is_marked_in_the_list(scene: Scene) -> None:
    """By a bar at its edge and in words, whichever row is selected."""
    panel, model = scene.window.library_panel, scene.window.library_panel.model
    accent = scene.window.appearance.theme.colour("accent")

    def barred(statement: int) -> bool:
        area = panel.list.visualRect(model.row_of(statement))
        picture = panel.list.viewport().grab(area).toImage()
        return picture.pixelColor(1, picture.height() // 2) == accent

    def spoken(statement: int) -> str:
        return str(model.row_of(statement).data(Qt.ItemDataRole.AccessibleTextRole))

    assert (barred(OPENED), barred(scene.chosen)) == (True, False)
    assert spoken(OPENED).endswith(", open")
    assert not spoken(scene.chosen).endswith(", open")
    scene.session.reading.open(scene.chosen)
    assert (barred(OPENED), barred(scene.chosen)) == (False, True)
    assert spoken(scene.chosen).endswith(", open")


def test_going_on_ends_what_was_selected_before(scene: Scene) -> None:
    """Coming back to one of several that were selected does not select them again."""
    several = scene.window.findChild(QLabel, "card_several")
    assert several is not None
    first = scene.session.current
    assert first is not None
    scene.trigger("next")
    scene.trigger("previous")
    assert scene.session.selection.chosen == (first,)
    assert several.isHidden()


def test_the_place_gone_to_is_marked_without_the_find_bar(scene: Scene) -> None:
    """F3 goes on after Esc; the mark leaves with the cursor, and stays where the text is zoomed."""
    view, colour = scene.window.reader.view, scene.window.appearance.theme.colour("text")
    scene.trigger("find_next")
    before = view.position()
    assert words_on(view, colour) == [FOUND]
    scene.trigger("zoom_in")
    assert words_on(view, colour) == [FOUND]
    scene.trigger("find_next")
    assert view.position() > before
    view.select_span(Span(0, 0))
    assert words_on(view, colour) == []


def test_reading_commitments_anew_keeps_the_selection(scene: Scene) -> None:
    """Only going to another one takes it away."""
    span = scene.select_words(NOTED_TOO)
    scene.session.reload()
    assert scene.window.reader.view.selected_span() == span
