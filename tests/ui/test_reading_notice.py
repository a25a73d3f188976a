"""The window says how far a text can be trusted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.ui.dialogs.versions.encoding_dialog import EncodingDialog
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


def test_the_encoding_is_chosen_by_what_the_text_then_says(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The file stays as it was, the former text is an older version, and the bar goes."""
    path = tmp_path / "b.txt"
    # So few letters look like those of another encoding too.
    path.write_bytes("Bogota 5\n\nThe parties will meet in Bogot\u00e1.".encode("cp1252"))
    session = window.session
    made = import_path(session.library, path, session.detection.detector)
    session.refresh_library()
    session.reading.open(made.statement_id)
    again = notice(window).findChild(QPushButton, "readingAgain")
    assert again is not None
    again.click()
    qtbot.waitUntil(lambda: window.findChild(EncodingDialog) is not None, timeout=20_000)
    dialog = window.findChild(EncodingDialog)
    assert dialog is not None
    listed = dialog.findChild(QListWidget, "encodings")
    shown = dialog.findChild(QPlainTextEdit, "encodingPreview")
    assert listed is not None
    assert shown is not None
    assert len({listed.item(row).text() for row in range(listed.count())}) == listed.count()
    (russian,) = listed.findItems("Cyrillic (Windows-1251)", Qt.MatchFlag.MatchExactly)
    listed.setCurrentItem(russian)
    assert "Bogot\u0431." in shown.toPlainText()
    with qtbot.waitSignal(window.features.versions.replaced, timeout=20_000):
        dialog.accept()
    statement = session.statement
    assert statement is not None
    assert statement.text.endswith("Bogot\u0431.")
    assert session.library.statements.original(statement.id) == path.read_bytes()
    assert session.library.versions.count(statement.id) == 1
    assert not notice(window).isVisible()


def test_what_is_no_text_file_is_not_read_again(window: MainWindow, qtbot: QtBot) -> None:
    """A word processor's file says itself how its letters are encoded."""
    session = window.session
    session.library.statements.add_original(
        session.statement.id, name="a.docx", media_type="application/x", content=b"PK"
    )
    with qtbot.waitSignal(session.failed, timeout=20_000) as told:
        window.actions_by_name["read_as"].trigger()
    assert "no text file" in str(told.args[0])
