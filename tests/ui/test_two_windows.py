"""Another window or program works on the same library: nothing is lost, and all of it is shown."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefreader.errors import LockedError
from briefreader.library.database import Library, open_library
from briefreader.library.records import Annotation, Review
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.services.detection.cue_vocabulary import MuteOffer
from briefreader.services.review import review
from briefreader.ui.session import change_runner
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def other(library: Library) -> Iterator[Library]:
    """Return the same library as another window has it open."""
    with open_library(library.path) as opened:
        yield opened


@pytest.fixture
def words(window: MainWindow) -> QPlainTextEdit:
    """Begin a note on the whole statement, and return the field in which it is written."""
    window.actions_by_name["note_statement"].trigger()
    found = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert found is not None
    return found


def the_note(library: Library) -> Annotation:
    """Return the only note of the sample."""
    (found,) = library.annotations.of_statement(1)
    return found


def rewrite(library: Library, words: str) -> None:
    """Write other words at the only note."""
    note = the_note(library)
    apply_change(
        library,
        notes.edit_annotation(
            note, note=words, tags=note.tags, colour=note.colour, now=datetime.now(UTC)
        ),
    )


def test_a_decision_that_comes_too_late_shows_what_is_there(
    window: MainWindow, other: Library, qtbot: QtBot
) -> None:
    """The other window has dismissed what this one still shows as open, and confirms."""
    first = window.session.commitments[0]
    window.session.selection.select(first.id)
    apply_change(other, review.dismiss(first))
    window.actions_by_name["confirm"].trigger()
    told = window.findChild(QMessageBox)
    assert told is not None
    assert "changed since it was shown here" in told.text() + told.informativeText()
    told.close()
    assert other.commitments.get(first.id).review is Review.DISMISSED
    shown = window.session.records.commitments
    assert next(each for each in shown if each.id == first.id).review is Review.DISMISSED
    assert window.session.changes.undo_stack.count() == 0


def test_a_decision_waits_without_holding_up_the_window(
    window: MainWindow, other: Library, qtbot: QtBot
) -> None:
    """While another program writes the window goes on; the decision is made as soon as it can be.

    Undo waits likewise.
    """
    first = window.session.commitments[0]
    window.session.selection.select(first.id)
    beats: list[int] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(1))
    heart.start(20)
    for action, expected in (("confirm", Review.CONFIRMED), ("undo", Review.UNREVIEWED)):
        lock = sqlite3.connect(other.path, isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        before = len(beats)
        QTimer.singleShot(400, lock.close)
        window.actions_by_name[action].trigger()
        assert len(beats) > before + 4
        assert other.commitments.get(first.id).review is expected
    assert window.session.changes.undo_stack.canRedo()


SETTINGS: dict[str, Callable[[MainWindow, Path], object]] = {
    "threshold": lambda window, _folder: window.session.set_threshold(0.9),
    "cue": lambda window, _folder: window.features.preferences.decline(MuteOffer("will", 5, 0)),
    "watched folders": lambda window, folder: window.features.watching.watch([folder]),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_waits_without_holding_up_the_window(
    name: str, window: MainWindow, other: Library, tmp_path: Path, dump_of: Callable[..., object]
) -> None:
    """It is stored as soon as the other program has written."""
    beats: list[int] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(1))
    heart.start(20)
    before = dump_of(other.path)
    lock = sqlite3.connect(other.path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(400, lock.close)
    SETTINGS[name](window, tmp_path)
    assert len(beats) > 4
    assert dump_of(other.path) != before


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_that_cannot_be_stored_is_told(
    name: str,
    window: MainWindow,
    other: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    dump_of: Callable[..., object],
) -> None:
    """Some seconds later, as a decision."""
    monkeypatch.setattr(change_runner, "_PATIENCE_MS", 100)
    before = dump_of(other.path)
    with closing(sqlite3.connect(other.path, isolation_level=None)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        with suppress(LockedError):
            SETTINGS[name](window, tmp_path)
    assert dump_of(other.path) == before
    if name != "threshold":
        assert "is writing" in window.findChild(QMessageBox, "errorDialog").informativeText()


def test_a_decision_is_given_up_when_another_program_writes_on(
    window: MainWindow, other: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some seconds, and it is said why; nothing is changed."""
    monkeypatch.setattr(change_runner, "_PATIENCE_MS", 200)
    first = window.session.commitments[0]
    lock = sqlite3.connect(other.path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    assert window.session.changes.perform(review.confirm(first)) is None
    lock.close()
    told = window.findChild(QMessageBox)
    assert told is not None
    assert "Another program is writing" in told.text() + told.informativeText()
    told.close()
    assert other.commitments.get(first.id) == first


def test_two_who_write_one_note_keep_both(
    window: MainWindow, library: Library, other: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """The words that are typed here become a note of their own; neither is written over."""
    qtbot.keyClicks(words, "begun")
    qtbot.waitUntil(lambda: len(library.annotations.of_statement(1)) == 1)
    rewrite(other, "theirs")
    qtbot.keyClicks(words, " mine")
    qtbot.waitUntil(lambda: len(library.annotations.of_statement(1)) == 2)
    kept = {each.note for each in library.annotations.of_statement(1)}
    assert kept == {"theirs", "begun mine"}
    assert "Yours becomes a second one" in window.statusBar().currentMessage()


def test_typed_words_of_a_removed_note_stay_in_the_editor(
    window: MainWindow, library: Library, other: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """The note does not come back, and it is said why; the words are there to be copied."""
    qtbot.keyClicks(words, "begun")
    qtbot.waitUntil(lambda: len(library.annotations.of_statement(1)) == 1)
    apply_change(other, notes.remove_annotation(the_note(other)))
    qtbot.keyClicks(words, " mine")
    failure = window.notes_panel.findChild(QLabel, "noteFailure")
    assert failure is not None
    qtbot.waitUntil(lambda: "stays removed" in failure.text())
    window.session.refresh()
    assert "Trying again" not in failure.text()
    assert words.isVisible()
    assert words.toPlainText() == "begun mine"
    assert library.annotations.of_statement(1) == ()
    window.notes_panel.editor.words.clear()
