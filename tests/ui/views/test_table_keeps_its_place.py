"""The table's current row and its selected ones, where there are more rows than come at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from seen_table import BY_DUE, Table

from briefreader.library.records import Review
from briefreader.services.commitments_table.table_filter import Column, SortKey
from briefreader.ui.views.commitments_table import table_questions
from briefreader.ui.views.commitments_table.table_questions import Answer


@pytest.fixture
def huge(table: Table, monkeypatch: pytest.MonkeyPatch) -> Table:
    """Return the table as if its few rows were too many to be put in order at once."""
    monkeypatch.setattr(table_questions, "_MANY", 3)
    monkeypatch.setattr(table_questions, "FIRST_ROWS", 2)
    return table


def test_a_decision_leaves_the_current_row_where_it_is(huge: Table) -> None:
    """So that the next key is about the same commitment."""
    lengths: list[int] = []
    huge.view.asking.answered.connect(lambda answer: lengths.append(len(answer.ids)))
    huge.go_to("Chad will dig wells")
    huge.qtbot.keyClick(huge.view.rows, Qt.Key.Key_C)
    huge.qtbot.waitUntil(lambda: bool(lengths))
    assert lengths == [5]
    assert huge.quotes() == list(BY_DUE)
    assert huge.view.rows.currentIndex().row() == 4
    huge.qtbot.keyClick(huge.view.rows, Qt.Key.Key_D)
    assert huge.held("Chad will dig wells").review is Review.DISMISSED


def test_another_order_keeps_the_current_row_and_the_selected_ones(huge: Table) -> None:
    """Though they are not among the first rows, which are shown a moment before."""
    huge.select("Peru will meet again", "Chad will mend a bridge")
    chosen: list[int] = []
    huge.view.asking.answered.connect(
        lambda answer: chosen.append(huge.view.rows.current_id() if len(answer.ids) == 2 else -1)
    )
    huge.view.asking.set_order((SortKey(Column.DUE, descending=True),))
    huge.qtbot.waitUntil(lambda: huge.view.model.rowCount() == 5 and len(chosen) == 2)
    assert chosen == [0, -1]
    rows = huge.view.rows
    wanted = {huge.held(each).id for each in ("Peru will meet again", "Chad will mend a bridge")}
    assert rows.current_id() == huge.held("Chad will mend a bridge").id
    assert set(rows.selected_ids(9) or ()) == wanted
    assert huge.current() == "Chad will mend a bridge"


def test_who_goes_elsewhere_meanwhile_is_not_called_back(huge: Table) -> None:
    """The first rows can be gone to while the others are put in order."""
    huge.go_to("Peru will meet again")
    went: list[int] = []

    def go(answer: Answer) -> None:
        if len(answer.ids) == 2:
            huge.view.rows.go_to(1)
            went.append(huge.view.rows.current_id())

    huge.view.asking.answered.connect(go)
    huge.view.asking.set_order((SortKey(Column.DUE, descending=True),))
    huge.qtbot.waitUntil(lambda: huge.view.model.rowCount() == 5 and bool(went))
    assert huge.view.rows.current_id() == went[0]


def test_many_rows_are_selected_in_one_pass(table: Table) -> None:
    """The ids of all rows are gone through once, however many are selected."""
    model, rows = table.view.model, table.view.rows
    looked: list[int] = []
    find = model.row_of
    model.row_of = lambda each: looked.append(each) or find(each)  # type: ignore[method-assign]
    rows.select_ids([model.ids[3], model.ids[1], 999])
    assert {model.ids[1], model.ids[3]} <= set(rows.selected_ids(9) or ())
    assert looked == []


def test_what_was_decided_in_another_view_is_shown(table: Table, qtbot: QtBot) -> None:
    """Rows, counts and cells, when the table is shown again."""
    window = table.window
    table.go_to("Chad will mend a bridge")
    qtbot.keyClick(table.view.rows, Qt.Key.Key_Escape)
    assert window.views.current == "reader"
    window.actions_by_name["dismiss"].trigger()
    assert table.held("Chad will mend a bridge").review is Review.DISMISSED
    window.views.show_view("table")
    table.wait_for(*(each for each in BY_DUE if each != "Chad will mend a bridge"))
    window.views.show_view("reader")
    window.actions_by_name["undo"].trigger()
    window.views.show_view("table")
    table.wait_for(*BY_DUE)


def test_a_row_judged_in_another_view_says_so(table: Table, qtbot: QtBot) -> None:
    """Though it stays where it is."""
    table.go_to("Egypt will pay for water")
    qtbot.keyClick(table.view.rows, Qt.Key.Key_Escape)
    table.window.actions_by_name["confirm"].trigger()
    table.window.views.show_view("table")
    assert table.cell("Egypt will pay for water", Column.REVIEW) == "Confirmed"


def test_a_reading_that_failed_is_tried_again(
    table: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the table is shown the next time; until then the rows stay."""

    def fail(library: object) -> None:
        raise OSError("the disk is gone")

    told: list[object] = []
    table.window.session.failed.disconnect()
    table.window.session.failed.connect(told.append)
    read = table_questions.read_columns
    monkeypatch.setattr(table_questions, "read_columns", fail)
    table.window.session.library.commitments.delete(table.held("Chad will dig wells").id)
    table.window.session.refresh()
    qtbot.waitUntil(lambda: bool(told))
    monkeypatch.setattr(table_questions, "read_columns", read)
    table.window.views.show_view("reader")
    table.window.views.show_view("table")
    table.wait_for(*BY_DUE[:-1])
