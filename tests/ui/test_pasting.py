"""What a pasted text does not tell is asked for, and a drop is shown where it can fall."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.ui.window.main_window import MainWindow

UNTITLED = "Japan and Chad agreed to meet by 2030.\n\nThey will share data."
DATED = "Joint Statement of Japan and Chad\n\nTokyo, 3 May 2024\n\nThey will share data by 2030."
UNDATED = "Joint Statement of Japan and Chad\n\nThey will share data by 2030."


def paste(window: MainWindow, clipboard: QClipboard, words: str, qtbot: QtBot) -> QDialog | None:
    """Paste ``words``; returns the dialog that asks for more, if one does."""
    data = QMimeData()
    data.setText(words)
    clipboard.setMimeData(data)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    qtbot.waitUntil(lambda: not window.features.imports.is_busy())
    return window.findChild(QDialog, "propertiesDialog")


def test_title_and_date_are_asked_for(
    window: MainWindow, clipboard: QClipboard, qtbot: QtBot
) -> None:
    """And kept as corrections are, in one step that can be undone."""
    dialog = paste(window, clipboard, UNTITLED, qtbot)
    assert dialog is not None
    asked = dialog.findChild(QLabel, "propertiesAsked")
    assert asked is not None
    assert asked.text() == "Its text says neither what it is called nor when it was made."
    title = dialog.findChild(QLineEdit, "propertiesTitle")
    assert title is not None
    made_up = title.text()
    assert title.selectedText() == made_up
    qtbot.keyClicks(title, "Talks in Tokyo")
    dated = dialog.findChild(QCheckBox, "propertiesHasDate")
    assert dated is not None
    dated.click()
    dialog.accept()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    statement = window.session.statement
    assert statement is not None
    assert statement.title == "Talks in Tokyo"
    assert statement.date is not None
    window.session.changes.undo_stack.undo()
    assert window.session.library.statements.get(statement.id).title == made_up


@pytest.mark.parametrize(
    ("words", "asked"),
    [(DATED, ""), (UNDATED, "Its text does not say when it was made.")],
)
def test_only_what_is_missing_is_asked_for(
    window: MainWindow, clipboard: QClipboard, qtbot: QtBot, words: str, asked: str
) -> None:
    """Nothing of a text that has a title and a date; and it may stay unknown."""
    dialog = paste(window, clipboard, words, qtbot)
    said = dialog.findChild(QLabel, "propertiesAsked") if dialog else None
    assert (said.text() if said else "") == asked
    if dialog is not None:
        dialog.reject()
    statement = window.session.statement
    assert statement is not None
    assert statement.date == (None if asked else dt.date(2024, 5, 3))


def test_a_paste_that_is_there_already_is_not_asked_about(
    window: MainWindow, clipboard: QClipboard, qtbot: QtBot
) -> None:
    """What is known of it stays."""
    first = paste(window, clipboard, UNDATED, qtbot)
    assert first is not None
    first.reject()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "propertiesDialog") is None)
    assert paste(window, clipboard, UNDATED, qtbot) is None


def test_the_place_to_drop_is_shown_while_files_are_dragged(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Over the whole window, until they leave; words that are dragged show nothing."""

    def drag(data: QMimeData) -> None:
        QApplication.sendEvent(
            window,
            QDragEnterEvent(
                QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )  # fmt: skip

    words, files = QMimeData(), QMimeData()
    words.setText("We will meet.")
    files.setUrls([QUrl.fromLocalFile("/tmp/talks.txt")])  # noqa: S108 - never read
    drag(words)
    assert window.findChild(QWidget, "dropTarget") is None
    drag(files)
    target = window.findChild(QWidget, "dropTarget")
    assert target is not None
    assert target.isVisible()
    assert target.geometry() == window.rect()
    window.resize(window.width() + 40, window.height())
    assert target.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not target.isVisible()
