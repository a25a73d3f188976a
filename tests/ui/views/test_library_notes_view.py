"""The notes of all statements: found, opened at their words, and saved as a file."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.annotations import notes
from briefreader.services.changes import apply_change
from briefreader.text.span import Span
from briefreader.ui.views.notes.library_notes_view import LibraryNotesView
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

NOW = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
TEXT = "Joint Statement on Bridges\n\nTokyo, 4 May 2019\n\nJapan agreed to build a bridge."
BRIDGE, SAMPLE, WHOLE = "Who *pays*?", "Minsk", "Read again"
LONG = "أين الجسر؟ " * 300


@pytest.fixture
def noted(window: MainWindow, library: Library) -> MainWindow:
    """Return the window, the sample open, with notes on it and on another statement."""
    other = import_text(library, TEXT, window.session.detection.detector).statement_id
    for statement_id, quote, words, colour, tags in (
        (other, "build a bridge", BRIDGE, "blue", ("Money", "ask")),
        (1, "Minsk process", "", "yellow", ()),
        (1, "Minsk process", LONG, "green", ("ask",)),
    ):
        statement = library.statements.get(statement_id)
        start = statement.text.index(quote)
        span = Span(start, start + len(quote))
        change = notes.annotate(statement, span, words, colour=colour, tags=tags, now=NOW)
        apply_change(library, change)
    whole = notes.note_on_statement(library.statements.get(1), WHOLE, colour="blue", now=NOW)
    apply_change(library, whole)
    window.session.refresh()
    return window


@pytest.fixture
def view(noted: MainWindow, qtbot: QtBot) -> Iterator[LibraryNotesView]:
    """Return the view, opened by its key."""
    qtbot.keyClick(noted.reader.view, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    yield shown(noted, qtbot, 4)
    noted.jobs.finish()


def shown(window: MainWindow, qtbot: QtBot, rows: int) -> LibraryNotesView:
    """Return the view once it lists so many rows."""
    found = window.views.made("notes")
    assert isinstance(found, LibraryNotesView)
    qtbot.waitUntil(lambda: found.model.rowCount() == rows)
    return found


def rows(view: LibraryNotesView) -> list[str]:
    """Return the first letters of what is listed."""
    return [view.model.index(row).data()[:13] for row in range(view.model.rowCount())]


def choose(view: LibraryNotesView, box: str, words: str) -> None:
    """Choose something in a box."""
    found = view.findChild(QComboBox, box)
    assert found is not None
    found.setCurrentIndex(found.findText(words))


def test_notes_of_all_statements_are_listed(view: LibraryNotesView) -> None:
    """The newest statement first; all of a row is told to who does not see it."""
    assert rows(view) == ["Who pays?", WHOLE, "Minsk process", LONG[:13]]
    told = view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith(
        "Note: Who pays?, “build a bridge”, Joint Statement on Bridges, 4 May 2019, "
    )
    assert "Money, ask, Blue, changed 2 Jan 2026" in told
    assert view.list.hasFocus()
    count = view.findChild(QLabel, "libraryNoteCount")
    assert count is not None
    assert count.text().startswith("4 note")


def test_words_tag_and_colour_narrow_them(view: LibraryNotesView, qtbot: QtBot) -> None:
    """Together; what lets nothing through is cleared by one button, which gives all back."""
    choose(view, "libraryNoteTag", "ask")
    qtbot.waitUntil(lambda: rows(view) == ["Who pays?", LONG[:13]])
    field = view.findChild(QLineEdit, "libraryNoteWords")
    assert field is not None
    qtbot.keyClicks(field, "BRIDGES tokyo")
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.text().startswith("No note matches")
    clear = view.empty.findChild(QPushButton, "emptyStateButton")
    assert clear is not None
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(view)) == 4)
    choose(view, "libraryNoteColour", "Blue")
    qtbot.waitUntil(lambda: rows(view) == ["Who pays?", WHOLE])
    authors = view.findChild(QComboBox, "libraryNoteAuthor")
    assert authors is not None
    assert not authors.isVisible()


def test_enter_opens_a_note_at_its_words_and_its_key_comes_back(
    view: LibraryNotesView, noted: MainWindow, qtbot: QtBot
) -> None:
    """With the note in the panel, whichever statement was open; the row stays the current one."""
    field = view.findChild(QLineEdit, "libraryNoteWords")
    assert field is not None
    qtbot.keyClicks(field, "bridge")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(view) == ["Who pays?"])
    assert view.list.hasFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    statement = noted.session.statement
    assert noted.views.current == "reader"
    assert statement is not None
    assert statement.title == "Joint Statement on Bridges"
    assert noted.reader.view.position() == statement.text.index("build a bridge")
    current = noted.notes_panel.current()
    assert current is not None
    assert getattr(current, "note", "") == BRIDGE
    qtbot.keyClick(noted.reader.view, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert view.list.hasFocus()
    assert view.list.currentIndex().data() == "Who pays?"


def test_what_is_written_meanwhile_is_listed(
    view: LibraryNotesView, noted: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """A note that is removed, and Undo, with the current row where it was."""
    view.list.setCurrentIndex(view.model.index(3))
    gone = library.annotations.of_statement(2)[0]
    noted.session.changes.perform(notes.remove_annotation(gone))
    qtbot.waitUntil(lambda: rows(view) == [WHOLE, "Minsk process", LONG[:13]])
    assert view.list.currentIndex().row() == 2
    noted.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(rows(view)) == 4)
    assert view.list.currentIndex().row() == 3


def test_what_is_listed_is_saved_as_a_file(
    view: LibraryNotesView, noted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """In the format whose ending is chosen."""
    choose(view, "libraryNoteTag", "Money")
    qtbot.waitUntil(lambda: len(rows(view)) == 1)
    button = view.findChild(QPushButton, "exportNotes")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = noted.findChild(QFileDialog, "exportNotesFile")
    assert dialog is not None
    assert [each.rpartition("*")[2].rstrip(")") for each in dialog.nameFilters()] == [
        ".csv", ".md", ".jsonld",
    ]  # fmt: skip
    out = tmp_path / "mine.md"
    dialog.fileSelected.emit(str(out))
    dialog.close()
    qtbot.waitUntil(lambda: noted.statusBar().currentMessage().endswith(f" exported to {out}"))
    assert "  > build a bridge\n\n  Who *pays*?\n" in out.read_text("utf-8")
    assert "Minsk" not in out.read_text("utf-8")


def test_a_note_is_copied(view: LibraryNotesView, clipboard: QClipboard, qtbot: QtBot) -> None:
    """Its words, what it is on, and where."""
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ("Who pays?\nbuild a bridge\nJoint Statement on Bridges, 4 May 2019")


def test_a_library_without_notes_says_how_to_write_one(window: MainWindow, qtbot: QtBot) -> None:
    """And has nothing to filter or to export."""
    window.actions_by_name["view_notes"].trigger()
    view = shown(window, qtbot, 0)
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.text().startswith("No notes yet\nOpen a statement, select a passage")
    assert not view.head.words.isVisible()
    assert not view.head.export_button.isEnabled()
