"""A decision writes and reads what it changes, and nothing else."""

from collections.abc import Callable
from itertools import groupby

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefreader.library.records import Review
from briefreader.services.review import review
from briefreader.ui.panels.library.statement_model import StatementRole
from briefreader.ui.window.main_window import MainWindow

MOST = 9
"""One of them reads the follow-up that the card shows."""
Act = Callable[[], object]


@pytest.fixture
def statements_of(window: MainWindow) -> Callable[[Act], list[str]]:
    """Return a function that does something and returns the SQL statements that it took.

    Those of the library's own connection, until all panels are painted. What SQLite does for the
    search index it traces as comments, a trigger as the statement again that it belongs to. How
    long to wait for others is set in memory, and is no work on the library.
    """

    def taken_by(act: Act) -> list[str]:
        seen: list[str] = []
        connection = window.session.library._db.sqlite
        connection.set_trace_callback(seen.append)
        act()
        QApplication.processEvents()
        connection.set_trace_callback(None)
        work = (each for each in seen if not each.startswith(("--", "PRAGMA busy_timeout")))
        return [each for each, _ in groupby(work)]

    return taken_by


def test_a_confirmation_takes_at_most_nine_statements(
    window: MainWindow, statements_of: Callable[[Act], list[str]]
) -> None:
    """From its BEGIN until the panels are painted; Undo and Redo take no more."""
    session, actions = window.session, window.actions_by_name
    first = session.commitments[0]
    # As for a person, its card is there before it is decided on.
    session.selection.select(first.id)
    steps: list[tuple[Review, Act]] = [
        (Review.CONFIRMED, lambda: session.changes.perform(review.confirm(first))),
        (Review.UNREVIEWED, actions["undo"].trigger),
        (Review.CONFIRMED, actions["redo"].trigger),
    ]
    for expected, act in steps:
        taken = statements_of(act)
        assert taken[0].startswith("BEGIN")
        assert "COMMIT" in taken
        assert len(taken) <= MOST, taken
        assert session.library.commitments.get(first.id).review is expected


def test_a_confirmation_leaves_names_and_index_alone(
    window: MainWindow, statements_of: Callable[[Act], list[str]]
) -> None:
    """Actors and themes that stay are not written, words that stay not indexed again."""
    session = window.session
    first = session.commitments[0]
    assert first.actors
    assert first.themes
    index = session.library._db.sqlite.execute("SELECT * FROM commitments_fts_data").fetchall()
    taken = statements_of(lambda: session.changes.perform(review.confirm(first)))
    assert not [each for each in taken if each.startswith("DELETE")]
    after = session.library._db.sqlite.execute("SELECT * FROM commitments_fts_data").fetchall()
    assert after == index
    assert session.library.commitments.get(first.id).actors == first.actors


def test_the_list_shows_one_statement_anew(
    window: MainWindow, statements_of: Callable[[Act], list[str]], qtbot: QtBot
) -> None:
    """A decision reads its statement's row again, not which statements there are."""
    session, model = window.session, window.library_panel.model
    index = model.index(0)
    count = index.data(StatementRole.COUNT)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(session.library_changed):
        taken = statements_of(
            lambda: session.changes.perform(review.dismiss(session.commitments[0]))
        )
    assert index.data(StatementRole.COUNT) == count - 1
    assert not [each for each in taken if "ORDER BY date" in each]


def test_only_the_decided_row_is_drawn_anew(window: MainWindow) -> None:
    """The side panel tells its tree of that row alone; the text's marks stay as they are."""
    session, model = window.session, window.commitment_panel.model
    drawn: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        drawn.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    second = session.commitments[1]
    marks = window.reader.strip.marks()
    session.changes.perform(review.confirm(second))
    row = model.index_of(second.id).row()
    assert drawn == [(row, row)]
    assert window.reader.strip.marks() == marks
