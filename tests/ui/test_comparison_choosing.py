"""The choice of the statements that are compared, and comparisons that fail."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefreader.errors import NotFoundError
from briefreader.library.records import Trashing
from briefreader.text.control_characters import visible
from briefreader.ui.common.type_ahead.popup import TypeAheadPopup
from briefreader.ui.views.comparison import comparison_actions
from reading_here import import_text

TEXT = "Joint Statement of Norway and Chile\n\nOslo, 3 May {}\n\nNorway and Chile will meet.\n"


@pytest.fixture
def pair(window):
    """Return the ids of an earlier and a later statement in the window's library."""
    ids = [add(window, year) for year in (2021, 2023)]
    window.session.refresh_library()
    return ids


def add(window, year):
    """Import a statement; return its id."""
    session = window.session
    return import_text(session.library, TEXT.format(year), session.detection.detector).statement_id


def compare(window, ids, qtbot):
    """Choose statements in the list, and compare them by the action."""
    window.library_panel.list.choose(ids)
    window.actions_by_name["compare"].trigger()
    view = window.views.made("comparison")
    qtbot.waitUntil(lambda: view.comparison is not None)
    return view


def names(popup):
    """Return what a popup offers."""
    return [popup.model.index(row).data() for row in range(popup.model.rowCount())]


def choosing(window, qtbot):
    """Begin to choose the earlier statement; return the popup."""
    chooser = window.findChild(QPushButton, "comparedBeforeChoose")
    qtbot.mouseClick(chooser, Qt.MouseButton.LeftButton)
    return window.findChild(TypeAheadPopup, "compareWithPopup")


def test_titles_that_can_be_chosen_are_plain(window, pair, qtbot):
    """What has gone into the trash meanwhile is left out, and no title can disguise itself."""
    library = window.session.library
    older = [library.statements.get(add(window, year)) for year in (2018, 2019)]
    for statement, title in zip(older, ("Odd \u202etitle", "Gone"), strict=True):
        library.statements.put(dataclasses.replace(statement, title=title))
    compare(window, pair, qtbot)
    library.trash.put(Trashing((older[1].id,), trashed=True))
    popup = choosing(window, qtbot)
    assert visible("Odd \u202etitle") in names(popup)
    assert "Gone" not in names(popup)
    popup.reject()


def test_a_comparison_that_fails_says_so(window, pair, qtbot, monkeypatch):
    """It does not say for ever that it is under way; another choice can be made."""

    def fail(*_):
        raise NotFoundError("Gone")

    monkeypatch.setattr(comparison_actions, "compare_pair", fail)
    window.library_panel.list.choose(pair)
    with qtbot.waitSignal(window.session.failed):
        window.actions_by_name["compare"].trigger()
    view = window.views.made("comparison")
    assert "could not be compared" in view.empty.text()
    assert view.empty.isVisible()
