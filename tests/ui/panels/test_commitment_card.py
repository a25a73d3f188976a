"""The card of the current commitment: its values are changed where they stand."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Status
from briefreader.ui.app.application import make_window
from briefreader.ui.common.type_ahead.popup import TypeAheadPopup
from briefreader.ui.panels.commitments.card_buttons import CardButtons
from briefreader.ui.panels.commitments.value_button import ValueButton
from briefreader.ui.window.main_window import MainWindow


def value(window: MainWindow, name: str) -> ValueButton:
    """Return the value of this name on the card."""
    found = window.commitment_panel.card.findChild(ValueButton, f"card_{name}")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "typed", "shown", "field", "stored"),
    [
        ("themes", "terr", "Terrorism", "themes", ("terrorism",)),
        ("strength", "reaff", "Reaffirmed", "strength", Strength.REAFFIRMED),
        ("actor", "Chad", "Chad", "actors", ("Chad",)),
        ("due", "2031-01-02", "2 Jan 2031", "due", dt.date(2031, 1, 2)),
        ("status", "missed", "Missed", "status", Status.MISSED),
    ],
)
def test_a_value_is_changed_where_it_stands(
    name: str, typed: str, shown: str, field: str, stored: object, window: MainWindow, qtbot: QtBot
) -> None:
    """By Enter on it: a popup beside it asks; one step of Undo takes it back."""
    session = window.session
    window.actions_by_name["next"].trigger()
    button = value(window, name)
    before = button.value
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    popup = next(each for each in window.findChildren(TypeAheadPopup) if each.isVisible())
    gap = button.mapToGlobal(button.rect().topLeft()).y() - popup.frameGeometry().bottom()
    assert 0 <= gap < 20
    qtbot.keyClicks(popup.box, typed)
    qtbot.keyClick(popup.box, Qt.Key.Key_Return)
    assert button.value.startswith(shown)
    kept = getattr(session.library.commitments.get(session.commitments[0].id), field)
    assert getattr(kept, "by", kept) == stored or (field == "themes" and kept[0] == "terrorism")
    assert button.accessibleName().endswith(button.value)
    session.changes.undo_stack.undo()
    assert button.value == before


def test_the_details_are_folded_and_remembered(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """At first they are; the line says what is in them."""
    window.actions_by_name["next"].trigger()
    card = window.commitment_panel.card
    why = card.findChild(type(card._summary), "card_summary")
    assert why.text().startswith("paragraph 1")
    details = card._scroll
    assert not details.isVisible()
    fold = card.findChild(QToolButton, "cardFold")
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert details.isVisible()
    again = make_window(library)
    qtbot.addWidget(again)
    again.show()
    again.actions_by_name["next"].trigger()
    assert again.commitment_panel.card._scroll.isVisible()


def test_buttons_drop_their_words_where_these_have_no_room(
    window: MainWindow, qtbot: QtBot
) -> None:
    """None is cut to a few letters; its name is still told, and comes back with the room."""
    buttons = CardButtons(window.actions_by_name.several(("confirm", "dismiss", "edit")))
    qtbot.addWidget(buttons)
    shown = buttons.findChildren(QToolButton)
    needed = buttons.sizeHint().width()
    for width, is_worded in ((needed - 40, False), (needed + 40, True)):
        buttons.resize(width, 40)
        buttons.show()
        bare = Qt.ToolButtonStyle.ToolButtonIconOnly
        assert [each.toolButtonStyle() != bare for each in shown] == [is_worded] * 3
        assert [each.accessibleName() for each in shown] == ["Confirm", "Dismiss", "Edit…"]
