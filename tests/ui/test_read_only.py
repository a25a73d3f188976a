"""Whatever one types, pastes or drops on the text: the statement stays as it was signed."""

import string
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefreader.ui.reader.view import StatementView
from briefreader.ui.window.main_window import MainWindow

_PASTED = "These words were never agreed."
_KEYS = (
    "Ctrl+V", "Shift+Ins", "Ctrl+X", "Shift+Del", "Del", "Backspace", "Ctrl+Del",
    "Ctrl+Backspace", "Ctrl+K", "Return", "Enter", "Shift+Return", "Tab", "Ins", "Ctrl+Z",
    "Ctrl+Shift+Z", "Ctrl+Y", "Alt+Backspace", "Alt+Shift+Backspace", "x", "Z", "9", "ж", "字",
)  # fmt: skip


@pytest.fixture
def view(window: MainWindow, clipboard: QClipboard) -> Iterator[StatementView]:
    """Return the text with all of it selected; afterwards it is as it was, and so is the record."""
    statement = window.session.statement
    assert statement is not None
    made = window.reader.view
    clipboard.setText(_PASTED)
    clipboard.setText(_PASTED, QClipboard.Mode.Selection)
    made.setFocus()
    made.selectAll()
    edits: list[tuple[int, int, int]] = []
    before = made.document().toRawText()
    made.document().contentsChange.connect(lambda *edit: edits.append(edit))
    yield made
    assert made.document().toRawText() == before
    assert made.document().toPlainText() == statement.text
    assert not [edit for edit in edits if edit[1] != edit[2]]
    assert not made.document().isUndoAvailable()
    kept = window.session.library.statements.get(statement.id)
    assert (kept.text, kept.digest) == (statement.text, statement.digest)


@pytest.mark.parametrize("key", _KEYS)
def test_a_key_changes_nothing(view: StatementView, key: str) -> None:
    """Keys that write, paste, cut, delete or undo in an editor, with all selected and without."""
    for _ in range(2):
        if key.isascii():
            combination = QKeySequence(key)[0]
            QTest.keyClick(view, combination.key(), combination.keyboardModifiers())
        else:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, view, Qt.Key.Key_unknown, key, Qt.KeyboardModifier.NoModifier
            )
        view.clear_selection()


def test_letters_that_reach_the_text_change_nothing(view: StatementView) -> None:
    """Even where no shortcut takes them before, as with another keyboard layout."""
    for letter in string.printable:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key, plain = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(view, QKeyEvent(kind, key, plain, letter))


def test_input_methods_are_not_asked_for(view: StatementView) -> None:
    """Those for Chinese or Japanese, and dead keys, write only where they are let."""
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(view, query)
    assert not query.value(Qt.InputMethodQuery.ImEnabled)


def test_what_an_input_method_sends_is_not_taken(view: StatementView) -> None:
    """Should one write nevertheless."""
    event = QInputMethodEvent()
    event.setCommitString("written")
    QApplication.sendEvent(view, event)


def test_the_middle_button_pastes_nothing(view: StatementView) -> None:
    """As it does in editors of X11."""
    QTest.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(120, 60))


@pytest.mark.parametrize("kind", ["words", "markup", "address"])
def test_what_is_dropped_changes_nothing(view: StatementView, kind: str) -> None:
    """Words, marked-up words, an address: whether as a copy or moved."""
    data = QMimeData()
    if kind == "words":
        data.setText(_PASTED)
    elif kind == "markup":
        data.setHtml(f"<b>{_PASTED}</b>")
    else:
        data.setUrls([QUrl("https://example.org/statement")])
    place, buttons = QPoint(120, 60), Qt.MouseButton.LeftButton
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.MoveAction):
        plain = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, action, data, buttons, plain)
        QApplication.sendEvent(view.viewport(), enter)
        drop = QDropEvent(place.toPointF(), action, data, buttons, plain)
        QApplication.sendEvent(view.viewport(), drop)


def test_selected_words_that_are_dragged_stay(view: StatementView) -> None:
    """A press on the selection and a long move would take words along in an editor."""
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(80, 200))


def test_the_apps_own_undo_leaves_the_text(window: MainWindow, view: StatementView) -> None:
    """Ctrl+Z takes back a decision, not letters."""
    view.clear_selection()
    QTest.keyClick(view, Qt.Key.Key_J)
    QTest.keyClick(view, Qt.Key.Key_C)
    assert window.session.changes.undo_stack.count() == 1
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.changes.undo_stack.index() == 0
