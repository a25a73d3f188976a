"""The reader goes on where it was left, and looks as the user wants it."""

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.importing import import_text
from briefreader.ui.application import make_window
from briefreader.ui.main_window import MainWindow

LONG = "Joint statement of Japan and Chad\n\n" + "\n\n".join(
    f"{number}. Both sides agreed to build bridge {number} over the river, and to keep it."
    for number in range(1, 120)
)


@pytest.fixture
def long(window: MainWindow) -> int:
    """Return the id of a long statement, which is opened."""
    session = window.session
    made = import_text(session.library, LONG, session.detector)
    session.open_statement(made.statement_id)
    return made.statement_id


def bar(window: MainWindow) -> QScrollBar:
    """Return the scroll bar of the text."""
    return window.reader.view.verticalScrollBar()


def test_a_statement_opens_where_it_was_left(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """After another one was read."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(900)
    top = window.reader.view.top_position()
    window.session.open_statement(1)
    assert bar(window).value() == 0
    window.session.open_statement(long)
    qtbot.waitUntil(lambda: abs(bar(window).value() - 900) < 30)
    assert abs(window.reader.view.top_position() - top) < 90


def test_the_place_is_kept_with_the_library(
    window: MainWindow, long: int, library: Library, qtbot: QtBot
) -> None:
    """The next window goes on there."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(700)
    top = window.reader.view.top_position()
    window.close()
    assert library.openings.position(long) == top
    again = make_window(library)
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    qtbot.waitUntil(lambda: abs(bar(again).value() - 700) < 60)
    again.jobs.finish()


def test_a_jump_goes_before_the_place(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """Who asks for a passage gets it, wherever the statement was left."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(900)
    window.session.open_statement(1)
    window.session.open_statement(long)
    window.session.select(window.session.commitments[-1].id)
    last = bar(window).value()
    qtbot.waitUntil(lambda: window.reader.view._wanted_top == 0)
    assert bar(window).value() == last > 1500
