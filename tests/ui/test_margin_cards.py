"""Cards in a wide margin: notes, due dates and statuses beside their lines."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate
from briefreader.library.records import Commitment, Status
from briefreader.services.annotations import notes
from briefreader.services.changes import Change
from briefreader.text.span import Span
from briefreader.ui.reader.column import LEAST_FOR_CARDS, placed_column
from briefreader.ui.reader.margin import ReaderMargin
from briefreader.ui.reader.margin_cards import MarginCards
from briefreader.ui.window.main_window import MainWindow

NOW = datetime(2026, 5, 6, tzinfo=UTC)


def set_in(window: MainWindow, commitment: Commitment, **values: object) -> None:
    """Give ``commitment`` these values."""
    after = replace(commitment, **values)
    window.session.changes.perform(Change("Edit", commitment, after))


@pytest.fixture
def cards(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MarginCards:
    """Return the cards of a wide window, of two notes and two commitments at its beginning."""
    monkeypatch.setattr(MarginCards, "today", staticmethod(lambda: date(2026, 1, 1)))
    window.resize(1900, 1000)
    session = window.session
    assert session.statement is not None
    first, second = session.commitments[:2]
    set_in(window, first, due=DueDate("by 2016", date(2016, 12, 31)))
    set_in(window, second, status=Status.MET, due=DueDate("by 2016", date(2016, 12, 31)))
    for number in range(2):
        note = notes.annotate(
            session.statement,
            Span(first.span.start, first.span.start + 20 + number),
            f"Ask the *desk* about this, number {number}, " + "and again " * 30,
            colour="green",
            now=NOW,
        )
        session.changes.perform(note)
    found = window.findChild(MarginCards, "marginCards")
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def test_cards_say_what_there_is_and_never_overlap(window: MainWindow, cards: MarginCards) -> None:
    """In the order of the text; what is overdue says so, what is settled is not overdue."""
    shown = cards.cards()
    words = [told for _, told in shown]
    assert [each for each in words if "2016" in each] == [
        "overdue since 31 December 2016",
        "by 31 December 2016 · Met",
    ]
    assert sum(each.startswith("Ask the desk") for each in words) == 2
    for (above, _), (below, _) in pairwise(shown):
        assert above.bottom() < below.top()
    assert all(cards.rect().contains(area.adjusted(0, 0, 0, -area.height())) for area, _ in shown)
    assert "overdue since" in cards.accessibleDescription()


def test_a_click_goes_to_what_the_card_is_of(
    window: MainWindow, cards: MarginCards, qtbot: QtBot
) -> None:
    """A commitment becomes the current one; a note is shown in its panel."""
    places = {words[:7]: area.topLeft() + QPoint(8, 8) for area, words in cards.cards()}
    qtbot.mouseClick(cards, Qt.MouseButton.LeftButton, pos=places["overdue"])
    assert window.session.current is not None
    assert window.session.current.id == window.session.commitments[0].id
    places = {words[:7]: area.topLeft() + QPoint(8, 8) for area, words in cards.cards()}
    qtbot.mouseClick(cards, Qt.MouseButton.LeftButton, pos=places["Ask the"])
    listed = window.findChild(QListView, "noteList")
    assert listed is not None
    assert listed.isVisible()


def test_cards_are_switched_and_the_choice_remembered(
    window: MainWindow, cards: MarginCards
) -> None:
    """Without them the left margin has the marks, as in a narrow window."""
    margin = window.findChild(ReaderMargin, "readerMargin")
    assert margin is not None
    assert list(margin._marks_in_view()) == []
    window.actions_by_name["margin_cards"].trigger()
    assert cards.isHidden()
    assert not window.actions_by_name["margin_cards"].isChecked()
    assert not window.state.margin_cards
    assert len(list(margin._marks_in_view())) == 3
    window.actions_by_name["margin_cards"].trigger()
    assert not cards.isHidden()
    window.resize(900, 700)
    assert cards.isHidden()


def test_the_column_gives_way_only_where_cards_have_room() -> None:
    """It stays in the middle without them, and in a window that is too narrow for them."""
    column = {"hang": 0, "column": 600, "bar": 14}
    alone = placed_column(1_000, cards=False, **column)
    assert alone.left == 200
    beside = placed_column(1_000, cards=True, **column)
    assert beside.has_cards
    assert beside.right > LEAST_FOR_CARDS
    assert beside.left + beside.right == alone.left + alone.right
    assert placed_column(800, cards=True, **column) == placed_column(800, cards=False, **column)
