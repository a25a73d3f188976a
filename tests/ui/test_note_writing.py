"""Notes are written in place, saved as one types, listed, walked through and undone."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextBrowser,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from briefreader.library.records import Annotation, Target
from briefreader.text.span import Span
from briefreader.ui.panels.notes.editor import NoteEditor
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def words(window: MainWindow) -> QPlainTextEdit:
    """Return the field in which notes are written."""
    found = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert found is not None
    return found


def stored(window: MainWindow) -> tuple[Annotation, ...]:
    """Return the annotations as the library has them."""
    return window.session.library.annotations.of_statement(1)


def rows(window: MainWindow) -> list[str]:
    """Return what the list of notes shows."""
    found = window.notes_panel.findChild(QListView, "noteList")
    assert found is not None
    model = found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def select(window: MainWindow, text: str) -> Span:
    """Select ``text`` in the statement."""
    start = window.reader.view.toPlainText().index(text)
    span = Span(start, start + len(text))
    window.reader.view.select_span(span)
    window.reader.view.setFocus()
    return span


def note_on(window: MainWindow, text: str, note: str, qtbot: QtBot) -> None:
    """Write ``note`` on ``text`` by keyboard."""
    select(window, text)
    qtbot.keyClicks(window.reader.view, "n")
    field = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert field is not None
    qtbot.keyClicks(field, note)
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_what_is_typed_is_saved_by_itself(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """After a pause, without a button; nothing is kept before there are words."""
    span = select(window, "Minsk process")
    qtbot.keyClicks(window.reader.view, "n")
    assert words.isVisible()
    assert stored(window) == ()
    qtbot.keyClicks(words, "Ask the *ministry*")
    qtbot.waitUntil(lambda: len(stored(window)) == 1)
    (note,) = stored(window)
    assert (note.note, note.span, note.exact) == ("Ask the *ministry*", span, "Minsk process")
    qtbot.keyClicks(words, " now")
    qtbot.waitUntil(lambda: stored(window)[0].note == "Ask the *ministry* now")
    assert rows(window) == ["Ask the ministry now"]


def test_one_sitting_is_one_step(window: MainWindow, words: QPlainTextEdit, qtbot: QtBot) -> None:
    """However often it was saved; the next sitting is a step of its own."""
    note_on(window, "Minsk process", "first", qtbot)
    assert window.session.changes.undo_stack.count() == 1
    words.setFocus()
    window.notes_panel.edit()
    qtbot.keyClicks(words, " second")
    window.features.notes.flush()
    qtbot.keyClicks(words, " third")
    window.features.notes.flush()
    assert stored(window)[0].note == "first second third"
    window.actions_by_name["undo"].trigger()
    assert stored(window) == ()
    window.actions_by_name["redo"].trigger()
    assert stored(window)[0].note == "first second third"


def test_an_empty_note_is_not_kept(window: MainWindow, words: QPlainTextEdit, qtbot: QtBot) -> None:
    """Who changes their mind leaves nothing behind."""
    select(window, "Minsk process")
    qtbot.keyClicks(window.reader.view, "n")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert stored(window) == ()
    assert window.session.changes.undo_stack.count() == 0


def test_nothing_is_lost_when_the_window_closes(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """Or another statement is opened: what was typed last is kept."""
    select(window, "Minsk process")
    qtbot.keyClicks(window.reader.view, "n")
    qtbot.keyClicks(words, "in the last second")
    window.close()
    assert stored(window)[0].note == "in the last second"


def test_a_note_on_the_current_commitment(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """It belongs to it; N opens the same note again."""
    current = window.session.commitments[1]
    window.session.selection.select(current.id)
    window.reader.view.setFocus()
    qtbot.keyClicks(window.reader.view, "n")
    qtbot.keyClicks(words, "who pays?")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    (note,) = stored(window)
    assert (note.target, note.commitment_id) == (Target.COMMITMENT, current.id)
    assert note.span == current.span
    window.actions_by_name["note"].trigger()
    assert words.toPlainText() == "who pays?"
    assert len(stored(window)) == 1


def test_a_note_on_the_whole_statement(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """It has no place in the text, and stands first in the list."""
    note_on(window, "Minsk process", "later", qtbot)
    window.actions_by_name["note_statement"].trigger()
    about = window.notes_panel.findChild(QLabel, "noteAbout")
    assert about is not None
    assert about.text() == "On the whole statement"
    qtbot.keyClicks(words, "all in all")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert rows(window) == ["all in all", "later"]
    whole = stored(window)[0]
    assert (whole.target, whole.span, whole.exact) == (Target.STATEMENT, Span(0, 0), "")
    assert window.session.library.problems() == ()


def test_a_note_is_rendered_when_it_is_not_written(window: MainWindow, qtbot: QtBot) -> None:
    """Its Markdown is shown; hostile HTML is text."""
    note_on(window, "Minsk process", "**bold** <img src=x>", qtbot)
    shown = window.notes_panel.findChild(QTextBrowser, "noteShown")
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    assert shown.toPlainText().strip() == "bold <img src=x>"
    assert "font-weight:700" in shown.toHtml()


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://x.example/a", True),
        ("http://x.example/a", True),
        ("mailto:a@b.example", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("notes.md", False),
    ],
)
def test_links_of_notes_lead_to_the_web_and_to_mail_only(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    opens: bool,
) -> None:
    """At a click, in the user's own program; the note itself is shown as it was."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    note_on(window, "Minsk process", f"[see]({address})", qtbot)
    shown = window.notes_panel.findChild(QTextBrowser, "noteShown")
    assert shown is not None
    assert opened == []
    shown.anchorClicked.emit(QUrl(address))
    assert opened == [address] * opens
    assert "see" in shown.toPlainText()


def test_tags_and_colour(window: MainWindow, qtbot: QtBot) -> None:
    """They are saved too, and the list can be narrowed to them."""
    note_on(window, "Minsk process", "one", qtbot)
    note_on(window, "territorial integrity", "two", qtbot)
    tags = window.notes_panel.findChild(QLineEdit, "noteTags")
    green = window.notes_panel.findChild(QToolButton, "noteColour_green")
    assert tags is not None
    assert green is not None
    qtbot.keyClicks(tags, "urgent; ask ; urgent")
    qtbot.mouseClick(green, Qt.MouseButton.LeftButton)
    (note,) = [each for each in stored(window) if each.note == "two"]
    assert (note.tags, note.colour) == (("urgent", "ask"), "green")
    chooser = window.notes_panel.findChild(QComboBox, "noteTag")
    assert chooser is not None
    chooser.setCurrentText("ask")
    assert rows(window) == ["two"]


def test_filter_kind_and_order(window: MainWindow, qtbot: QtBot) -> None:
    """Words, kinds and orders; a filter that finds nothing says so."""
    note_on(window, "Minsk process", "zebra", qtbot)
    note_on(window, "territorial integrity", "apple", qtbot)
    select(window, "Strategic Partnership")
    window.actions_by_name["highlight"].trigger()
    window.actions_by_name["bookmark"].trigger()
    assert rows(window)[-1] == "zebra"
    kinds, orders = (
        window.notes_panel.findChild(QComboBox, "noteKind"),
        window.notes_panel.findChild(QComboBox, "noteOrder"),
    )
    box = window.notes_panel.findChild(QLineEdit, "noteFilter")
    assert kinds is not None
    assert orders is not None
    assert box is not None
    kinds.setCurrentText("Notes")
    assert rows(window) == ["apple", "zebra"]
    orders.setCurrentText("Newest first")
    assert rows(window)[0] == "apple"
    qtbot.keyClicks(box, "zeb")
    assert rows(window) == ["zebra"]
    count = window.notes_panel.findChild(QLabel, "noteCount")
    assert count is not None
    assert count.text() == "1 of 4"
    box.setText("nothing")
    assert rows(window) == []
    assert count.text() == "0 of 4"
    assert "No note matches" in window.notes_panel._empty.text()


def test_keys_walk_from_note_to_note(window: MainWindow, qtbot: QtBot) -> None:
    """And show each in the editor."""
    note_on(window, "Minsk process", "second", qtbot)
    note_on(window, "Minister Erlan Idrissov", "first", qtbot)
    window.reader.view.select_span(Span(0, 0))
    field = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    assert field is not None
    window.actions_by_name["next_note"].trigger()
    assert field.toPlainText() == "first"
    window.actions_by_name["next_note"].trigger()
    assert field.toPlainText() == "second"
    window.actions_by_name["previous_note"].trigger()
    assert field.toPlainText() == "first"


def test_several_are_removed_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    """Delete removes what is selected; Undo brings all back."""
    note_on(window, "Minsk process", "one", qtbot)
    note_on(window, "territorial integrity", "two", qtbot)
    before = stored(window)
    listed = window.notes_panel.findChild(QListView, "noteList")
    assert listed is not None
    listed.selectAll()
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert stored(window) == ()
    editor = window.notes_panel.findChild(NoteEditor, "noteEditor")
    assert editor is not None
    assert not editor.isVisible()
    window.actions_by_name["undo"].trigger()
    assert stored(window) == before


def test_a_bookmark_is_renamed_in_place(window: MainWindow, qtbot: QtBot) -> None:
    """F2 in the list; B sets one, at the words of the place."""
    select(window, "Minsk process")
    qtbot.keyClicks(window.reader.view, "b")
    assert [each.name for each in window.session.records.bookmarks] == ["Minsk process"]
    window.tabs.bring_up(window.notes_panel)
    listed = window.notes_panel.findChild(QListView, "noteList")
    assert listed is not None
    listed.setCurrentIndex(listed.model().index(0, 0))
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    field = listed.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "Peace")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(window) == ["Peace"])
    assert window.session.library.bookmarks.of_statement(1)[0].name == "Peace"
    assert window.actions_by_name["undo"].text() == "&Undo Rename bookmark"


def test_a_bookmark_stands_at_the_beginning_of_a_word(window: MainWindow, qtbot: QtBot) -> None:
    """Wherever in the word the cursor is; the same key takes it away again."""
    start = window.reader.view.toPlainText().index("Minister Erlan")
    window.reader.view.select_span(Span(start + 4, start + 4))
    window.reader.view.setFocus()
    qtbot.keyClicks(window.reader.view, "b")
    (bookmark,) = window.session.records.bookmarks
    assert bookmark.position == start
    assert bookmark.name.startswith("Minister Erlan")
    qtbot.keyClicks(window.reader.view, "b")
    assert window.session.records.bookmarks == ()


def test_another_note_is_shown_while_one_is_being_written(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """What was typed is saved first, once, also where the keys never leave the editor."""
    note_on(window, "Minsk process", "first", qtbot)
    select(window, "International Atomic Energy Agency")
    qtbot.keyClicks(window.reader.view, "n")
    qtbot.keyClicks(words, "second")
    (first,) = stored(window)
    window.notes_panel.show_note(first)
    assert [each.note for each in stored(window)] == ["first", "second"]
    assert words.toPlainText() == "first"


def test_a_row_grows_with_its_words(
    window: MainWindow, words: QPlainTextEdit, qtbot: QtBot
) -> None:
    """As they are written; a short note takes no more room than it needs."""
    note_on(window, "Minsk process", "short", qtbot)
    panel = window.notes_panel
    before = panel.list.visualRect(panel.model.index(0, 0)).height()
    panel.edit()
    words.setPlainText("long " * 60)
    window.features.notes.flush()
    after = panel.list.visualRect(panel.model.index(0, 0)).height()
    assert after == before + panel.list.fontMetrics().lineSpacing()
