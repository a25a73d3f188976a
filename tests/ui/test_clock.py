"""A clock that was set back is told of, since notes and decisions are dated by it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QMessageBox

from briefreader.library.database import Library
from briefreader.ui.app.clock import tell_of_clock
from briefreader.ui.window.main_window import MainWindow

NOW = datetime(2024, 5, 6, 12, tzinfo=UTC)


def told(window: MainWindow) -> QMessageBox | None:
    """Return what is told of the clock, None if nothing is."""
    return window.findChild(QMessageBox, "clockDialog")


@pytest.mark.parametrize("later", [timedelta(hours=2), timedelta(days=400)])
def test_a_clock_that_was_set_back_is_told_of(window: MainWindow, later: timedelta) -> None:
    """With what it says, and when the library was used."""
    tell_of_clock(NOW + later, NOW, window)
    box = told(window)
    assert box is not None
    assert "2024" in box.informativeText() or "/24" in box.informativeText()
    assert box.isVisible()
    box.close()


@pytest.mark.parametrize(
    "last_used", [None, NOW, NOW - timedelta(days=400), NOW + timedelta(minutes=30)]
)
def test_a_clock_that_goes_right_is_not(window: MainWindow, last_used: datetime | None) -> None:
    """Neither is one that was corrected by minutes, nor that of a new library."""
    tell_of_clock(last_used, NOW, window)
    assert told(window) is None


def test_a_library_knows_when_it_was_used(window: MainWindow, library: Library) -> None:
    """By the statement that was opened last; an empty one was never used."""
    statement = window.session.statement
    assert statement is not None
    library.reading_history.note(statement.id, NOW + timedelta(days=9000))
    assert library.reading_history.latest() == NOW + timedelta(days=9000)
    library._db.execute("DELETE FROM openings")
    assert library.reading_history.latest() is None
