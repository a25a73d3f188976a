"""The side panel groups, orders and remembers; decisions about several are one step."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review
from briefreader.services.review import review
from briefreader.ui.app.application import make_window
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole
from briefreader.ui.window.main_window import MainWindow


def groups(window: MainWindow) -> dict[str, int]:
    """Return the names of the groups that are shown, and how many rows each has."""
    model = window.commitment_panel.tree.model()
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    return {head.data(): model.rowCount(head) for head in heads}


def row_of(window: MainWindow, commitment: Commitment) -> QModelIndex:
    """Return the row of the commitment in the tree."""
    model = window.commitment_panel.tree.model()
    for number in range(model.rowCount()):
        head = model.index(number, 0)
        for row in range(model.rowCount(head)):
            index = model.index(row, 0, head)
            if index.data(CommitmentRole.COMMITMENT).id == commitment.id:
                return index
    raise AssertionError(commitment)


def test_strengths_by_key(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+Alt+3; the box over the list says so too."""
    qtbot.keyClick(
        window.reader.view,
        Qt.Key.Key_3,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    assert list(groups(window)) == ["Firm", "Intent", "Reaffirmed"]
    assert sum(groups(window).values()) == len(window.session.commitments)
    box = window.findChild(QComboBox, "commitmentGrouping")
    assert box is not None
    assert box.currentText() == "By strength"


def test_due_dates_are_seen_from_today(window: MainWindow) -> None:
    """The day is that of the calendar, here one that is given."""
    window.commitment_panel.today = lambda: dt.date(2015, 6, 1)  # type: ignore[method-assign]
    window.actions_by_name["group_due"].trigger()
    assert list(groups(window)) == ["Due next year", "No due date"]
    window.commitment_panel.today = lambda: dt.date(2020, 6, 1)  # type: ignore[method-assign]
    window.session.reload()
    assert list(groups(window)) == ["Due date passed", "No due date"]


def test_grouping_order_and_folds_are_remembered(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """In the next window, for each grouping on its own."""
    window.actions_by_name["group_actor"].trigger()
    order = window.findChild(QComboBox, "commitmentOrder")
    assert order is not None
    order.setCurrentText("Firmest first")
    tree = window.commitment_panel.tree
    first = tree.model().index(0, 0)
    name = first.data()
    tree.collapse(first)
    window.actions_by_name["group_status"].trigger()
    assert tree.isExpanded(tree.model().index(0, 0))
    window.actions_by_name["group_actor"].trigger()
    again = make_window(library)
    qtbot.addWidget(again)
    assert groups(again) == groups(window)
    other = again.commitment_panel.tree
    assert other.model().index(0, 0).data() == name
    assert not other.isExpanded(other.model().index(0, 0))
    assert other.isExpanded(other.model().index(1, 0))
    firsts = other.model().index(0, 0, other.model().index(0, 0)).data(CommitmentRole.COMMITMENT)
    assert firsts.strength is Strength.FIRM


@pytest.mark.parametrize("key", ["c", "d"])
def test_several_are_judged_in_one_step(key: str, window: MainWindow, qtbot: QtBot) -> None:
    """All that are selected; one Undo takes it back, and the selection stays."""
    session, tree = window.session, window.commitment_panel.tree
    window.actions_by_name["group_status"].trigger()
    chosen = session.commitments[:3]
    flags = QItemSelectionModel.SelectionFlag
    first = row_of(window, chosen[0])
    tree.selectionModel().setCurrentIndex(first, flags.ClearAndSelect)
    for each in chosen[1:]:
        tree.selectionModel().select(row_of(window, each), flags.Select)
    assert session.selection.chosen == chosen
    tree.setFocus()
    qtbot.keyClicks(tree, key)
    wanted = Review.CONFIRMED if key == "c" else Review.DISMISSED
    assert {each.review for each in session.commitments[:3]} == {wanted}
    assert {each.review for each in session.commitments[3:]} == {Review.UNREVIEWED}
    assert session.changes.undo_stack.count() == 1
    window.actions_by_name["undo"].trigger()
    assert session.commitments[:3] == session.selection.chosen == chosen


def test_the_progress_of_the_review(window: MainWindow) -> None:
    """A bar and words say how many are judged."""
    first, second = window.session.commitments[:2]
    window.session.changes.perform(review.confirm(first))
    window.session.changes.perform(review.dismiss(second))
    bar = window.findChild(QProgressBar, "reviewProgress")
    summary = window.findChild(QLabel, "commitmentSummary")
    assert bar is not None
    assert summary is not None
    assert (bar.value(), bar.maximum()) == (2, 15)
    assert "2 of 15 reviewed" in summary.text()
    assert bar.accessibleDescription() == "2 of 15 reviewed"


def test_the_count_follows_the_filter(window: MainWindow) -> None:
    """How many of how many are listed; dismissed ones are counted apart, the review as a whole."""
    first, second = window.session.commitments[:2]
    window.session.changes.perform(review.dismiss(second))
    summary = window.findChild(QLabel, "commitmentSummary")
    box = window.commitment_panel.filter_box
    assert summary is not None
    assert summary.text().startswith("14 commitments ·")
    box.setText(f'"{first.quote}"')
    assert summary.text().startswith("1 of 14 commitment")
    assert summary.text().endswith("1 of 15 reviewed")
    box.setText("review:dismissed")
    assert summary.text().startswith("0 of 14 commitment")
    assert "1 dismissed" in summary.text()
    box.setText("no such promise")
    assert summary.text().startswith("0 of 14 commitment")
    box.clear()
    assert summary.text().startswith("14 commitments ·")


def test_one_decision_leaves_the_rows_in_place(window: MainWindow, qtbot: QtBot) -> None:
    """Only the row that has changed is drawn again."""
    first = window.session.commitments[0]
    model = window.commitment_panel.model
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        window.session.changes.perform(review.confirm(first))
    confirmed = replace(first, review=Review.CONFIRMED, author=window.session.changes.author)
    assert row_of(window, first).data(CommitmentRole.COMMITMENT) == confirmed
