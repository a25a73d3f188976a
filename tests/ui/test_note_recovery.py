"""Words that could not be saved are offered at the next start."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.annotations import recovery
from briefreader.services.annotations.recovery import left_behind
from briefreader.services.processes import own_mark
from briefreader.ui.app.application import make_window
from briefreader.ui.panels.notes.recovery_offer import offer_recovered
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def kept(
    window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Type a note that cannot be saved, as in a window that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as other:
        other.wait()
    place = own_mark().partition("-")[0]
    monkeypatch.setattr(recovery, "own_mark", lambda: f"{place}-{other.pid}")
    window.actions_by_name["note_statement"].trigger()
    words = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert words is not None
    library._db.execute("PRAGMA query_only = ON")
    qtbot.keyClicks(words, "not in the library")
    window.features.notes.flush()
    library._db.execute("PRAGMA query_only = OFF")


def stored(library: Library) -> list[str]:
    """Return the words of the sample's notes as the library has them."""
    return [each.note for each in library.annotations.of_statement(1)]


def offered(library: Library, qtbot: QtBot) -> QMessageBox | None:
    """Return what the next window asks, None if that is nothing."""
    second = make_window(library)
    qtbot.addWidget(second)
    second.show()
    offer_recovered(second.session, second)
    return second.findChild(QMessageBox, "recoveredNotesDialog")


def press(box: QMessageBox, name: str) -> None:
    """Click the button of this name."""
    button = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.usefixtures("kept")
def test_the_words_are_offered_and_saved(library: Library, qtbot: QtBot) -> None:
    """Once; as one step that can be undone."""
    box = offered(library, qtbot)
    assert box is not None
    assert box.detailedText() == "not in the library"
    press(box, "saveRecovered")
    assert stored(library) == ["not in the library"]
    assert left_behind(library.path) == ()
    assert offered(library, qtbot) is None


@pytest.mark.usefixtures("kept")
def test_they_are_deleted_if_nobody_wants_them(library: Library, qtbot: QtBot) -> None:
    """And only then."""
    box = offered(library, qtbot)
    assert box is not None
    press(box, "recoverLater")
    assert stored(library) == []
    again = offered(library, qtbot)
    assert again is not None
    press(again, "deleteRecovered")
    assert stored(library) == []
    assert offered(library, qtbot) is None


@pytest.mark.usefixtures("kept")
def test_words_that_cannot_be_saved_now_either_are_kept(library: Library, qtbot: QtBot) -> None:
    """And it is said why."""
    box = offered(library, qtbot)
    assert box is not None
    library._db.execute("PRAGMA query_only = ON")
    press(box, "saveRecovered")
    library._db.execute("PRAGMA query_only = OFF")
    assert len(left_behind(library.path)) == 1


@pytest.mark.usefixtures("kept")
def test_once_the_words_are_saved_nothing_is_kept(window: MainWindow, library: Library) -> None:
    """The window that could not save them tries again by itself."""
    assert len(left_behind(library.path)) == 1
    window.features.notes.flush()
    assert stored(library) == ["not in the library"]
    assert left_behind(library.path) == ()
