"""What is typed at a note is kept: while one types, when saving fails, and when one goes away."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import Annotation
from briefreader.services.annotations import notes
from briefreader.ui.panels.notes import save_sign
from briefreader.ui.panels.notes.unsaved_box import UnsavedNotesBox
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

BETWEEN_KEYS_MS = 300


class OtherProgram:
    """Another program that writes to the library until it is told to stop."""

    def __init__(self, library: Library) -> None:
        self._connection = sqlite3.connect(library.path, isolation_level=None)
        self._connection.execute("BEGIN IMMEDIATE")

    def stop(self) -> None:
        """Let others write again."""
        self._connection.close()


@pytest.fixture
def words(window: MainWindow) -> QPlainTextEdit:
    """Begin a note on the whole statement, and return the field in which it is written."""
    window.actions_by_name["note_statement"].trigger()
    found = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert found is not None
    return found


@pytest.fixture
def other_program(window: MainWindow, library: Library) -> Iterator[OtherProgram]:
    """Return what keeps the library locked, from the beginning of the test on."""
    made = OtherProgram(library)
    yield made
    made.stop()


def stored(library: Library) -> list[str]:
    """Return the words of the sample's notes as the library has them."""
    return [each.note for each in library.annotations.of_statement(1)]


def state(window: MainWindow) -> str:
    """Return what the editor says of saving."""
    sign = window.notes_panel.findChild(QLabel, "noteState")
    failure = window.notes_panel.findChild(QLabel, "noteFailure")
    assert sign is not None
    assert failure is not None
    return failure.text() if failure.isVisible() else sign.text()


def question(window: MainWindow) -> UnsavedNotesBox | None:
    """Return the question that is asked when the window cannot be closed."""
    shown = [each for each in window.findChildren(UnsavedNotesBox) if each.isVisible()]
    return shown[0] if shown else None


def test_steady_typing_is_saved(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """Without a pause that is longer than between two keys."""
    steady = QTimer()
    steady.timeout.connect(lambda: qtbot.keyClicks(words, "w"))
    steady.start(BETWEEN_KEYS_MS)
    for _ in range(2):
        before = stored(library)
        qtbot.waitUntil(lambda before=before: stored(library) != before)
        assert steady.isActive()
    steady.stop()
    window.features.notes.flush()
    assert stored(library) == [words.toPlainText()]
    assert window.session.changes.undo_stack.count() == 1


def test_it_is_said_whether_all_is_saved(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """From the first key on; a note without words has nothing to save."""
    assert state(window) == ""
    qtbot.keyClicks(words, "why?")
    assert (state(window), stored(library)) == ("Saving…", [])
    qtbot.waitUntil(lambda: state(window) == "Saved")
    assert stored(library) == ["why?"]
    qtbot.keyClicks(words, " who?")
    assert state(window) == "Saving…"
    qtbot.waitUntil(lambda: state(window) == "Saved")
    assert stored(library) == ["why? who?"]


def test_saving_is_tried_until_it_succeeds(
    window: MainWindow,
    library: Library,
    words: QPlainTextEdit,
    other_program: OtherProgram,
    qtbot: QtBot,
) -> None:
    """It says why it failed, and no dialog takes the keyboard away meanwhile."""
    qtbot.keyClicks(words, "first")
    qtbot.waitUntil(lambda: "Another program is writing" in state(window))
    assert state(window).endswith("Trying again…")
    qtbot.keyClicks(words, " second")
    assert not [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert stored(library) == []
    other_program.stop()
    qtbot.waitUntil(lambda: state(window) == "Saved")
    assert stored(library) == ["first second"]
    window.actions_by_name["undo"].trigger()
    assert stored(library) == []


def test_a_note_that_was_left_is_saved_later(
    window: MainWindow,
    library: Library,
    words: QPlainTextEdit,
    other_program: OtherProgram,
    qtbot: QtBot,
) -> None:
    """In its own statement; the one that is being read stays open."""
    other_program.stop()
    text = "Statement 2\n\nIt rained."
    second = import_text(library, text, window.session.detection.detector).statement_id
    again = OtherProgram(library)
    qtbot.keyClicks(words, "on the first")
    window.session.reading.open(second)
    assert window.statusBar().currentMessage().startswith("A note could not be saved: ")
    again.stop()
    qtbot.waitUntil(lambda: stored(library) == ["on the first"])
    assert window.session.statement is not None
    assert window.session.statement.id == second
    assert window.statusBar().currentMessage() == "The note is saved."
    assert library.annotations.of_statement(second) == ()


def test_going_back_to_an_unsaved_note_shows_its_words(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """As they were typed, not as the library has them."""
    qtbot.keyClicks(words, "one")
    window.features.notes.flush()
    (first,) = library.annotations.of_statement(1)
    other_program = OtherProgram(library)
    qtbot.keyClicks(words, " and two")
    window.actions_by_name["note_statement"].trigger()
    assert words.toPlainText() == ""
    window.notes_panel.show_note(first)
    assert words.toPlainText() == "one and two"
    other_program.stop()
    qtbot.waitUntil(lambda: stored(library) == ["one and two"])


def test_the_window_asks_before_it_drops_words(
    window: MainWindow,
    library: Library,
    words: QPlainTextEdit,
    other_program: OtherProgram,
    qtbot: QtBot,
) -> None:
    """It stays, shows them, and closes by itself once they are saved."""
    qtbot.keyClicks(words, "in the last second")
    window.close()
    assert window.isVisible()
    asked = question(window)
    assert asked is not None
    assert asked.text() == "Not all that was written in notes could be saved."
    assert "Another program is writing" in asked.informativeText()
    assert asked.detailedText() == "in the last second"
    other_program.stop()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert stored(library) == ["in the last second"]


@pytest.mark.parametrize(("answer", "stays"), [("Cancel", True), ("Close without saving", False)])
def test_the_user_decides_about_unsaved_words(
    answer: str,
    stays: bool,
    window: MainWindow,
    words: QPlainTextEdit,
    other_program: OtherProgram,
    qtbot: QtBot,
) -> None:
    """To go on with them, or to close without."""
    qtbot.keyClicks(words, "perhaps")
    window.close()
    asked = question(window)
    assert asked is not None
    (button,) = [
        each for each in asked.findChildren(QPushButton) if each.text().replace("&", "") == answer
    ]
    button.click()
    qtbot.waitUntil(lambda: question(window) is None)
    assert window.isVisible() is stays
    assert window.features.notes.unsaved_words() == (("perhaps",) if stays else ())


def test_another_step_does_not_take_typed_words_away(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """As when a colleague's notes come in: they are saved over it."""
    qtbot.keyClicks(words, "mine")
    window.features.notes.flush()
    (note,) = library.annotations.of_statement(1)
    assert isinstance(note, Annotation)
    qtbot.keyClicks(words, " and more")
    change = notes.edit_annotation(
        note, note="theirs", tags=["new"], colour="blue", now=datetime.now(UTC)
    )
    window.session.changes.perform(change)
    assert words.toPlainText() == "mine and more"
    window.features.notes.flush()
    assert stored(library) == ["mine and more"]


def test_the_first_note_keeps_the_name_and_the_cursor(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """Saving in the middle of a word changes nothing of what one sees while typing."""
    window.session.changes.author = "Ana"
    qtbot.keyClicks(words, "wrds")
    words.moveCursor(words.textCursor().MoveOperation.StartOfLine)
    qtbot.keyClicks(words, "my ")
    window.features.notes.flush()
    qtbot.keyClicks(words, "own ")
    window.features.notes.flush()
    assert words.hasFocus()
    assert words.textCursor().position() == len("my own ")
    (note,) = library.annotations.of_statement(1)
    assert (note.note, note.author) == ("my own wrds", "Ana")


def test_a_new_note_is_written_over_the_list(
    window: MainWindow, library: Library, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """One that is chosen in the list opens below it, which so stays under the mouse."""
    panel = window.notes_panel

    def top(part: QWidget) -> int:
        return part.mapTo(panel, QPoint()).y()

    qtbot.keyClicks(words, "first")
    qtbot.waitUntil(lambda: stored(library) == ["first"])
    qtbot.waitUntil(lambda: top(panel.editor) < top(panel.head) < top(panel.list))
    window.session.reading.open(1)
    qtbot.waitUntil(lambda: not panel.editor.isVisible() and top(panel.head) == 0)
    panel.list.selectionModel().clear()
    before = top(panel.list)
    row = panel.list.visualRect(panel.model.index(0, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(panel.editor.isVisible)
    qtbot.waitUntil(lambda: top(panel.editor) > before)
    assert top(panel.list) == before


def test_saved_is_said_aloud_once_nobody_writes(
    window: MainWindow,
    words: QPlainTextEdit,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not whenever it has been saved between two words; a failure is said at once."""
    said: list[str] = []
    monkeypatch.setattr(save_sign, "announce", lambda _about, told: said.append(told))
    sign = window.notes_panel.findChild(save_sign.SaveSign, "noteState")
    assert sign is not None
    sign._quiet.setInterval(50)
    qtbot.keyClicks(words, "why?")
    assert (sign.accessibleName(), said) == ("Saving…", [])
    window.features.notes.flush()
    assert (sign.accessibleName(), said) == ("Saved", [])
    qtbot.keyClicks(words, " who")
    assert not sign._quiet.isActive()
    window.features.notes.flush()
    qtbot.waitUntil(lambda: said == ["Saved"])
