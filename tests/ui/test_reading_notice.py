"""The window says how far a text can be trusted."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.ui.reader.reading_notice import ReadingNotice
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_path

RUSSIAN = "Совместное заявление\n\nСтороны обязуются провести встречу."


@pytest.fixture
def guessed(window: MainWindow, tmp_path: Path) -> int:
    """Return the id of a statement whose encoding was guessed, which is open."""
    path = tmp_path / "a.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    session = window.session
    made = import_path(session.library, path, session.detection.detector)
    session.refresh_library()
    session.reading.open(made.statement_id)
    return made.statement_id


def notice(window: MainWindow) -> ReadingNotice:
    """Return the bar over the text."""
    found = window.findChild(QFrame, "readingNotice")
    assert isinstance(found, ReadingNotice)
    return found


def test_a_guessed_encoding_is_told_over_the_text(window: MainWindow, guessed: int) -> None:
    """As long as the statement is open."""
    bar = notice(window)
    assert bar.isVisible()
    words = bar.findChild(QLabel, "readingNoticeText")
    assert words is not None
    assert words.text().startswith("Of this text: it does not say how its letters are encoded")
    assert bar.accessibleDescription() == words.text()
    window.session.reading.open(1)
    assert not bar.isVisible()


def test_what_was_read_is_hidden(window: MainWindow, guessed: int, qtbot: QtBot) -> None:
    """And stays so when the statement is opened again."""
    bar = notice(window)
    hide = bar.findChild(QPushButton, "readingHide")
    assert hide is not None
    hide.click()
    assert not bar.isVisible()
    assert window.reader.view.hasFocus()
    window.session.reading.open(1)
    window.session.reading.open(guessed)
    assert not bar.isVisible()


def test_a_text_that_was_read_as_it_is_has_no_bar(window: MainWindow) -> None:
    """Nothing is made for it."""
    assert window.findChild(QFrame, "readingNotice") is None
