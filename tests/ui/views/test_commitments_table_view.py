"""The table of commitments in the window: filters, order, decisions about several, the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import (
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)
from seen_table import BY_DUE, Table

from briefreader.library.records import Review
from briefreader.services.commitments_table.table_filter import Column
from briefreader.ui.views.commitments_table import row_following, table_view

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def tick(table: Table, name: str) -> QTreeWidgetItem:
    """Tick or untick a value at the side."""
    item = value(table, name)
    table.view.facets.tree.setCurrentItem(item)
    now = item.checkState(0)
    item.setCheckState(
        0, Qt.CheckState.Unchecked if now == Qt.CheckState.Checked else Qt.CheckState.Checked
    )
    return item


def value(table: Table, name: str) -> QTreeWidgetItem:
    """Return the row of a value at the side."""
    tree = table.view.findChild(QTreeWidget, "facetTree")
    assert tree is not None
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    table.qtbot.waitUntil(lambda: bool(tree.findItems(name, flags)))
    return tree.findItems(name, flags)[-1]


def counts(table: Table, name: str) -> str:
    """Return how many there are of a value."""
    return value(table, name).text(1)


def told(table: Table, name: str) -> str:
    """Return the text of a label."""
    label = table.view.findChild(QLabel, name)
    assert label is not None
    return label.text()


def choose_due(table: Table, text: str) -> None:
    """Choose a range of due dates by its words."""
    box = table.view.findChild(QComboBox, "dueRange")
    assert box is not None
    box.setCurrentIndex(box.findText(text))


def click_header(table: Table, column: Column, held: Qt.KeyboardModifier) -> None:
    """Click what stands over a column."""
    head = table.view.rows.horizontalHeader()
    section = next(
        n
        for n in range(head.count())
        if str(head.model().headerData(n, Qt.Orientation.Horizontal)).startswith(
            column.value.capitalize()
        )
    )
    place = QPoint(head.sectionViewportPosition(section) + 20, head.height() // 2)
    table.view.rows.horizontalScrollBar().setValue(0)
    place = QPoint(head.sectionViewportPosition(section) + 20, head.height() // 2)
    table.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_rows_tell_what_a_commitment_is(table: Table) -> None:
    """Due dates say how far they are; what is dismissed is out."""
    quote = "Chad will mend a bridge"
    assert table.cell(quote, Column.DUE) == "21 Dec 2025 · overdue"
    assert table.cell("Peru will plant trees", Column.DUE) == "9 Feb 2026 · in 30 days"
    assert table.cell("Peru will meet again", Column.DUE) == "6 Dec 2024"
    assert table.cell("Peru will meet again", Column.ACTOR) == "Peru and Chad"
    assert table.cell(quote, Column.STATEMENT) == "Lima talks"
    assert table.cell(quote, Column.DATE) == "1 May 2024"
    assert table.cell(quote, Column.REVIEW) == "Not reviewed"


def test_a_tick_at_the_side_filters_and_counts_follow(table: Table) -> None:
    """Counts of a facet are those without its own ticks."""
    assert (counts(table, "Chad"), counts(table, "Peru")) == ("3", "2")
    tick(table, "Chad")
    table.wait_for("Peru will meet again", "Chad will mend a bridge", "Chad will dig wells")
    table.qtbot.waitUntil(lambda: counts(table, "Reaffirmed") == "1")
    assert counts(table, "Peru") == "2"
    assert "3 of 5" in told(table, "tableCount")
    tick(table, "Egypt")
    table.wait_for(
        "Peru will meet again", "Chad will mend a bridge", "Egypt will pay for water",
        "Chad will dig wells",
    )  # fmt: skip


def test_due_ranges(table: Table) -> None:
    """Overdue leaves out what is settled; days can be typed."""
    choose_due(table, "Overdue")
    table.wait_for("Chad will mend a bridge", "Egypt will pay for water")
    choose_due(table, "Due in the next 90 days")
    table.wait_for("Peru will plant trees")
    choose_due(table, "Without a date")
    table.wait_for("Chad will dig wells")
    choose_due(table, "Due from … to …")
    table.wait_for(*BY_DUE[:-1])
    until = table.view.findChild(QLineEdit, "dueUntil")
    assert until is not None
    assert until.isVisible()
    table.qtbot.keyClicks(until, "2024")
    table.wait_for("Peru will meet again")


def test_words_are_found_as_they_are_typed_and_cleared(table: Table) -> None:
    """Nothing found is said, with a way back."""
    box = table.view.head.box
    table.qtbot.keyClicks(box, "wat")
    table.wait_for("Egypt will pay for water")
    table.qtbot.keyClicks(box, "erfall")
    table.qtbot.waitUntil(table.view.empty.isVisible)
    assert "No commitment matches" in table.view.empty.text()
    button = table.view.empty.findChild(QPushButton, "emptyStateButton")
    assert button is not None
    button.click()
    table.wait_for(*BY_DUE)
    assert box.text() == ""


def test_sorting_by_several_columns(table: Table) -> None:
    """A click sorts and turns round; with Shift a further column is added."""
    click_header(table, Column.STRENGTH, Qt.KeyboardModifier.NoModifier)
    firm = ["Chad will mend a bridge", "Egypt will pay for water", "Chad will dig wells"]
    table.qtbot.waitUntil(lambda: set(table.quotes()[:3]) == set(firm))
    assert table.quotes()[3:] == ["Peru will plant trees", "Peru will meet again"]
    click_header(table, Column.DUE, SHIFT)
    table.wait_for(*firm, "Peru will plant trees", "Peru will meet again")
    click_header(table, Column.DUE, SHIFT)
    table.wait_for(firm[1], firm[0], firm[2], "Peru will plant trees", "Peru will meet again")
    heads = [str(table.view.model.headerData(n, Qt.Orientation.Horizontal)) for n in range(6)]
    assert "Due ↓2" in heads
    assert "Strength ↑1" in heads


def test_the_order_is_chosen_by_keyboard_too(table: Table) -> None:
    """From the menu of columns, in which columns are shown and hidden."""
    menu = table.view.findChild(QMenu, "tableColumnsMenu")
    assert menu is not None
    menu.aboutToShow.emit()
    actions = {each.objectName(): each for each in menu.findChildren(type(menu.actions()[0]))}
    actions["sortBy_actor"].trigger()
    table.qtbot.waitUntil(
        lambda: (
            table.quotes()[2:3] == ["Egypt will pay for water"]
            or table.cell(table.quotes()[0], Column.ACTOR) == "Chad"
        )
    )
    actions["column_notes"].trigger()
    assert table.view.rows.isColumnHidden(9)


def test_the_text_and_the_card_follow_the_current_row(table: Table) -> None:
    """And Enter reads on there; the table is a key away."""
    table.go_to("Egypt will pay for water")
    window = table.window
    assert window.session.statement is not None
    assert window.session.statement.title == "Cairo talks"
    assert window.reader.isVisible()
    assert window.commitment_panel.card.isVisible()
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_Return)
    assert window.views.current == "reader"
    assert window.reader.view.hasFocus()
    assert table.current() == "Egypt will pay for water"
    table.qtbot.keyClick(window.reader.view, Qt.Key.Key_2, CTRL)
    assert table.view.rows.hasFocus()
    assert window.reader.isVisibleTo(table.view)


def test_several_rows_are_judged_in_one_step(table: Table) -> None:
    """Of several statements; Undo takes all of it back."""
    table.select("Chad will mend a bridge", "Egypt will pay for water")
    assert "2 selected" in told(table, "tableSelected")
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_C)
    for quote in ("Chad will mend a bridge", "Egypt will pay for water"):
        assert table.held(quote).review is Review.CONFIRMED
        assert table.cell(quote, Column.REVIEW) == "Confirmed"
    table.qtbot.waitUntil(lambda: counts(table, "Confirmed") == "3")
    assert len(table.view.rows.selected_ids(9) or ()) == 2
    table.window.actions_by_name["undo"].trigger()
    for quote in ("Chad will mend a bridge", "Egypt will pay for water"):
        assert table.held(quote).review is Review.UNREVIEWED
    assert not table.window.session.changes.undo_stack.canUndo()


def test_a_key_right_after_the_row_changed_means_the_new_row(table: Table) -> None:
    """Though its text has not been opened yet."""
    table.go_to("Peru will meet again")
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_Down)
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_1)
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_C)
    assert table.held("Chad will mend a bridge").review is Review.CONFIRMED
    assert table.held("Peru will meet again").review is Review.UNREVIEWED


def test_what_is_dismissed_leaves_and_the_next_row_takes_its_place(table: Table) -> None:
    """As in the list of a statement."""
    table.go_to("Chad will mend a bridge")
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_D)
    table.wait_for(*(each for each in BY_DUE if each != "Chad will mend a bridge"))
    assert table.held("Chad will mend a bridge").review is Review.DISMISSED
    table.qtbot.waitUntil(lambda: table.current() == "Egypt will pay for water")


def test_stepping_goes_from_row_to_row(table: Table) -> None:
    """Also to the next that is not reviewed."""
    table.go_to("Egypt will pay for water")
    table.window.actions_by_name["next"].trigger()
    table.qtbot.waitUntil(lambda: table.current() == "Peru will plant trees")
    table.go_to("Egypt will pay for water")
    table.window.actions_by_name["next_unreviewed"].trigger()
    table.qtbot.waitUntil(lambda: table.current() == "Chad will dig wells")


def test_decisions_are_about_the_open_statement_again_in_the_reader(table: Table) -> None:
    """Rows that are out of sight are not meant."""
    table.select("Chad will mend a bridge", "Egypt will pay for water")
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_Escape)
    assert table.window.views.current == "reader"
    assert [each.quote for each in table.window.session.selection.chosen] == [
        "Egypt will pay for water"
    ]


def test_a_filter_is_saved_and_taken_again(table: Table) -> None:
    """With the library; it can be deleted."""
    choose_due(table, "Overdue")
    table.wait_for("Chad will mend a bridge", "Egypt will pay for water")
    menu = table.view.findChild(QMenu, "savedFiltersMenu")
    assert menu is not None
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.objectName() == "saveFilter").trigger()
    dialog = table.view.findChild(QInputDialog, "saveFilterDialog")
    assert dialog is not None
    dialog.setTextValue("Late")
    dialog.accept()
    table.view.head.clear.click()
    table.wait_for(*BY_DUE)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    table.wait_for("Chad will mend a bridge", "Egypt will pay for water")
    assert table.view.head.due.ranges.currentText() == "Overdue"


def test_what_another_window_writes_is_shown(table: Table) -> None:
    """As soon as the session hears of it."""
    commitment = table.held("Chad will dig wells")
    table.window.session.library.commitments.delete(commitment.id)
    table.window.session.refresh()
    table.wait_for(*BY_DUE[:-1])


def test_the_next_window_arranges_the_table_as_this_one(table: Table) -> None:
    """Columns, and the order of the rows."""
    table.view.rows.setColumnWidth(1, 77)
    click_header(table, Column.DUE, Qt.KeyboardModifier.NoModifier)
    table.qtbot.waitUntil(lambda: table.quotes()[0] == "Peru will plant trees")
    table.window.close()
    from briefreader.ui.app.application import make_window

    again = make_window(table.window.session.library)
    table.qtbot.addWidget(again)
    again.show()
    other = Table(again, table.qtbot)
    table.qtbot.waitUntil(lambda: len(other.quotes()) == 5)
    assert other.quotes()[0] == "Peru will plant trees"
    assert other.view.rows.columnWidth(1) == 77
    again.jobs.finish()


def test_rows_are_copied_as_a_table(table: Table, clipboard: QClipboard) -> None:
    """As text with tabs and as HTML, in the columns that are seen and their order."""
    table.view.rows.setColumnHidden(2, True)
    table.select("Egypt will pay for water", "Chad will mend a bridge")
    table.qtbot.keyClick(table.view.rows, Qt.Key.Key_C, CTRL)
    lines = [line.split("\t") for line in clipboard.text().splitlines()]
    assert lines[0][:3] == ["Commitment", "Due", "Actor"]
    assert [line[0] for line in lines[1:]] == [
        "Chad will mend a bridge", "Egypt will pay for water",
    ]  # fmt: skip
    html = clipboard.mimeData().html()
    assert "<td>Egypt will pay for water</td>" in html
    assert html.count("<tr>") == 3


def test_a_list_of_rows_names_each_statement(table: Table, clipboard: QClipboard) -> None:
    """As rows of several statements are selected."""
    table.select("Chad will mend a bridge", "Egypt will pay for water")
    table.window.actions_by_name["copy_list"].trigger()
    text = clipboard.text()
    assert text.index("Lima talks") < text.index("mend a bridge") < text.index("Cairo talks")
    assert text.index("Cairo talks") < text.index("pay for water")


def test_too_many_rows_are_not_decided_on(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said, and nothing is done to the current one alone."""
    monkeypatch.setattr(row_following, "MOST_DECIDED", 1)
    monkeypatch.setattr(table_view, "MOST_DECIDED", 1)
    table.select("Chad will mend a bridge", "Egypt will pay for water")
    assert "too many" in told(table, "tableSelected")
    for key in (Qt.Key.Key_D, Qt.Key.Key_C, Qt.Key.Key_1):
        table.qtbot.keyClick(table.view.rows, key)
    assert table.held("Chad will mend a bridge").review is Review.UNREVIEWED
    assert table.held("Egypt will pay for water").review is Review.UNREVIEWED
    assert not table.window.session.changes.undo_stack.canUndo()
