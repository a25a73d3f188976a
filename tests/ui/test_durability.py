"""What is decided stays decided: written through at once, and kept as the session ends."""

import shutil
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library, open_library
from briefreader.ui.app import system_requests
from briefreader.ui.app.after_start import go_on
from briefreader.ui.app.checkpoints import Checkpoints
from briefreader.ui.window.main_window import MainWindow

_SESSION_ENDS = SIGNAL("commitDataRequest(QSessionManager&)")
_WRITTEN_THROUGH = 2


def confirmed(file: Path) -> int:
    """Return how many commitments the library at ``file`` alone, without its log, has confirmed."""
    alone = shutil.copyfile(file, file.with_name("alone.db"))
    with open_library(alone) as library:
        return sum(each.review.value == "confirmed" for each in library.commitments.of_statement(1))


def test_a_decision_is_written_through_to_the_disk(library: Library) -> None:
    """Before it is shown as made, so that a power cut does not undo it."""
    assert library._db.execute("PRAGMA synchronous").fetchone() == (_WRITTEN_THROUGH,)


def test_a_pause_moves_a_decision_from_the_log_into_the_file(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Though the window stays open, and without its user doing anything."""
    checkpoints = Checkpoints(window.session, window.jobs, window)
    checkpoints._timer.setInterval(0)
    window.session.selection.select(window.session.commitments[0].id)
    window.actions_by_name["confirm"].trigger()
    qtbot.waitUntil(lambda: not checkpoints._timer.isActive() and not window.jobs.is_busy())
    assert confirmed(library.path) == 1


def test_later_decisions_do_not_put_the_checkpoint_off(window: MainWindow) -> None:
    """Somebody who decides without a pause has one all the same."""
    checkpoints = Checkpoints(window.session, window.jobs, window)
    started = []
    checkpoints._timer.start = lambda: started.append(True)  # type: ignore[method-assign]
    checkpoints._timer.isActive = lambda: bool(started)  # type: ignore[method-assign]
    for commitment in window.session.commitments[:3]:
        window.session.selection.select(commitment.id)
        window.actions_by_name["confirm"].trigger()
    assert started == [True]


def test_the_end_of_the_session_saves_what_is_being_written(
    window: MainWindow,
    library: Library,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As systems ask for it that end programs without a signal."""
    monkeypatch.setattr(system_requests, "EndingSignals", Mock())
    before = qapp.receivers(_SESSION_ENDS)
    go_on(window, ())
    assert qapp.receivers(_SESSION_ENDS) == before + 1
    window.actions_by_name["note_statement"].trigger()
    words = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    qtbot.keyClicks(words, "to the last key")
    window.keep_notes()
    assert [each.note for each in library.annotations.of_statement(1)] == ["to the last key"]
