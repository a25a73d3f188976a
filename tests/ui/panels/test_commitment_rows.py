"""The rows of the commitments panel: as high as they need, and what they say in small."""

import datetime as dt

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.ui.app.application import make_window
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole, RowFacts
from briefreader.ui.window.main_window import MainWindow
from commitments_made import NOW, add_commitment, add_statement

SHORT = "Chad will build a bridge"
LONG = "Peru will pay for a road " + "and for all that such a road calls for in good time " * 8


def rows(window: MainWindow) -> list[QModelIndex]:
    """Return the rows of all commitments that are listed."""
    ids = {each.id for each in window.session.commitments}
    return window.commitment_panel.model.rows_of(ids)


def facts(window: MainWindow) -> list[RowFacts]:
    """Return what the rows say."""
    return [each.data(CommitmentRole.FACTS) for each in rows(window)]


def heights(window: MainWindow) -> list[int]:
    """Return how high the rows are."""
    return [window.commitment_panel.tree.visualRect(each).height() for each in rows(window)]


def open_made(window: MainWindow, **fields: object) -> None:
    """Open a statement with a short commitment and a long one."""
    library = window.session.library
    number = add_statement(library, "Talks", dt.date(2021, 5, 1), [SHORT, LONG])
    add_commitment(library, number, SHORT, actors=("Chad",), themes=("energy",))
    add_commitment(library, number, LONG, **({"actors": ("Chad",), "themes": ("energy",)} | fields))
    window.session.reading.open(number)


def test_rows_are_as_high_as_their_words(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Unless they are compact: all of one line then, in the next window too."""
    open_made(window)
    short, long = heights(window)
    line = window.commitment_panel.tree.fontMetrics().lineSpacing()
    assert long == short + 2 * line
    window.resize(window.width(), 600)
    qtbot.waitUntil(lambda: heights(window) == [short, short + line])
    window.actions_by_name["compact_rows"].trigger()
    qtbot.waitUntil(lambda: len(set(heights(window))) == 1)
    assert heights(window)[0] < short
    again = make_window(library)
    qtbot.addWidget(again)
    assert again.actions_by_name["compact_rows"].isChecked()
    assert again.commitment_panel.delegate.compact


def test_actors_are_left_out_where_all_have_the_same(window: MainWindow) -> None:
    """They are told by screen readers all the same, and by the card."""
    open_made(window)
    assert [each.actors for each in facts(window)] == ["", ""]
    spoken = rows(window)[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Chad" in spoken.removeprefix(SHORT)
    change = review.set_actors(window.session.commitments[1], ("Peru",))
    window.session.changes.perform(change)
    assert [each.actors for each in facts(window)] == ["Chad", "Peru"]


def test_a_passed_date_and_a_note_are_told(window: MainWindow) -> None:
    """Overdue is what nobody settled; a note counts from the moment it is there."""
    panel, session = window.commitment_panel, window.session
    panel.today = lambda: dt.date(2024, 2, 1)  # type: ignore[method-assign]
    open_made(window, due=DueDate("in 2023", dt.date(2023, 12, 31)))
    assert facts(window) == [
        RowFacts("", "", overdue=False, noted=False),
        RowFacts("", "31 Dec 2023", overdue=True, noted=False),
    ]
    assert session.statement is not None
    first = session.commitments[0]
    session.changes.perform(
        notes.note_on_commitment(session.statement, first, "Who?", colour="blue", now=NOW)
    )
    assert [each.noted for each in facts(window)] == [True, False]
    spoken = [each.data(Qt.ItemDataRole.AccessibleTextRole) for each in rows(window)]
    assert spoken[0].endswith("with a note")
    assert spoken[1].endswith("overdue")


def test_five_rows_and_the_card_fit_into_a_low_window(window: MainWindow, qtbot: QtBot) -> None:
    """720 pixels; going on does not move the border between them, whatever the card says."""
    window.resize(1280, 720)
    tree = window.commitment_panel.tree
    window.actions_by_name["next"].trigger()
    qtbot.waitUntil(window.commitment_panel.card.isVisible)
    area, model = tree.viewport().rect(), window.commitment_panel.model
    heads = [model.index(row, 0) for row in range(model.rowCount())]
    every = [*heads, *rows(window)]
    seen = [each for each in every if area.contains(tree.visualRect(each))]
    assert len(seen) >= 5
    places = set()
    for _ in window.session.commitments:
        window.actions_by_name["next"].trigger()
        qtbot.wait(1)
        places.add(window.commitment_panel.card.geometry().getRect())
    assert len(places) == 1


def test_groups_are_folded_from_the_menu(window: MainWindow) -> None:
    """All of them, and unfolded again."""
    button = window.findChild(QToolButton, "listOptions")
    assert button is not None
    compact, _, fold, unfold = button.menu().actions()
    assert compact.text() == "Compact ro&ws"
    tree, model = window.commitment_panel.tree, window.commitment_panel.model
    for action, expanded in ((fold, False), (unfold, True)):
        action.trigger()
        heads = [model.index(row, 0) for row in range(model.rowCount())]
        assert {tree.isExpanded(head) for head in heads} == {expanded}
