"""Features of the window: each is loaded and made when the user first wants it."""

import builtins

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from briefreader import window as opening
from briefreader.ui.window.features import ACTIONS
from briefreader.ui.window.main_window import MainWindow


def made(window: MainWindow) -> set[str]:
    """Return the names of the features that are made."""
    return {name for name in ACTIONS if window.features.is_made(name)}


def test_a_window_that_is_only_looked_at_makes_no_feature(window: MainWindow) -> None:
    """One in which the user chooses a commitment makes what tells more of that."""
    assert made(window) == set()
    window.session.selection.select(window.session.commitments[0].id)
    assert made(window) == {"relating"}


@pytest.mark.parametrize("feature", ACTIONS)
def test_a_feature_carries_out_the_actions_under_its_name(window: MainWindow, feature: str) -> None:
    """The table is all that is known of a feature before it is made."""
    assert set(getattr(window.features, feature).slots()) == set(ACTIONS[feature])


def test_every_action_of_the_menus_is_carried_out_by_one_part(window: MainWindow) -> None:
    """Of features, panels and the window itself; none is forgotten and none done twice."""
    of_features = [name for names in ACTIONS.values() for name in names]
    others = {
        *window.appearance.slots(),
        *window.sides.slots(),
        *window.views.slots(),
        *window._own_slots(),
    }
    assert len(of_features) == len(set(of_features))
    assert not others & set(of_features)
    named = {each.objectName().removeprefix("action_") for each in window.actions_by_name.all()}
    by_qt = {"undo", "redo", "highlights"}
    assert named == {*of_features, *others, *by_qt}


def test_an_action_makes_its_feature(window: MainWindow) -> None:
    """And only that one, beside what tells more of the commitment."""
    window.actions_by_name["next"].trigger()
    assert made(window) == {"review", "relating"}
    assert window.session.current is not None


def test_the_notes_are_made_when_their_tab_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    """With what is in them, and with the feature that carries out what they ask for."""
    window.actions_by_name["next"].trigger()
    window.actions_by_name["bookmark"].trigger()
    assert window.findChild(QListView, "noteList") is not None
    assert not window.sides.notes.isVisible()
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(window.sides.notes.isVisible)
    listed = window.findChild(QListView, "noteList")
    assert listed is not None
    assert listed.model().rowCount() == 1


def test_a_tab_that_is_shown_first_is_filled(window: MainWindow, qtbot: QtBot) -> None:
    """Before the user has done anything else."""
    assert window.findChild(QListView, "noteList") is None
    for number in (1, 2):
        window.tabs.setCurrentIndex(number)
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(window.notes_panel.isVisible)
    assert window.sides.summary.sheet is not None
    assert window.features.is_made("notes")


def test_pyside_does_not_read_the_modules_that_are_loaded_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its own import, which does, gives way to Python's."""
    pysides = builtins.__import__
    monkeypatch.setattr(builtins, "__import__", pysides)
    opening._import_plainly()
    assert builtins.__import__ is getattr(builtins, "__orig_import__")  # noqa: B009
