"""The text of scanned pages is recognised in the window, where the program for it is installed."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLabel,
    QListWidget,
    QMessageBox,
    QProgressDialog,
    QPushButton,
)
from pytestqt.qtbot import QtBot

import tesseract_stand_in
from briefreader.services.recognition import tesseract
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.dialogs.recognition.recognition_dialog import RecognitionDialog
from briefreader.ui.window.main_window import MainWindow
from format_files import down_the_page, pdf
from reading_here import import_path
from scanned_pages import scan_of

TITLE = "Joint Statement of Japan and Chad"
LINES = [TITLE, "", "Japan and Chad agreed to share data on rivers by the end of 2030."]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")


@pytest.fixture
def words() -> bytes:
    """Return the page of the scan with words on it."""
    return pdf([down_the_page(LINES)])


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: bytes) -> Path:
    """Return the folder of a program that recognises the words."""
    program = tesseract_stand_in.put_in(tmp_path / "programs", words)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return program.parent


@pytest.fixture
def scan(window: MainWindow, tmp_path: Path, words: bytes) -> int:
    """Return the id of a statement of one scanned page."""
    path = tmp_path / "scan 7.pdf"
    path.write_bytes(scan_of(words, 72))
    session = window.session
    made = import_path(session.library, path, session.detection.detector)
    session.refresh_library()
    return made.statement_id


def empty_page(window: MainWindow) -> EmptyState:
    """Return what stands in for the text."""
    found = window.findChild(EmptyState, "noText")
    assert found is not None
    assert found.isVisible()
    return found


def asked(window: MainWindow, qtbot: QtBot) -> RecognitionDialog:
    """Press the button on the empty page; return the dialog that comes."""
    button = empty_page(window).findChild(QPushButton, "emptyStateButton")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(RecognitionDialog) is not None, timeout=20_000)
    dialog = window.findChild(RecognitionDialog)
    assert dialog is not None
    return dialog


def languages(dialog: RecognitionDialog) -> QListWidget:
    """Return its list."""
    found = dialog.findChild(QListWidget, "recognitionLanguages")
    assert found is not None
    return found


def begin(dialog: RecognitionDialog) -> QPushButton:
    """Return the button that begins."""
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    (found,) = (each for each in box.buttons() if box.buttonRole(each).name == "AcceptRole")
    assert isinstance(found, QPushButton)
    return found


def test_a_scan_becomes_a_text_with_commitments(
    window: MainWindow, scan: int, programs: Path, qtbot: QtBot
) -> None:
    """From the empty page, by two clicks; a bar then says how far the words can be trusted."""
    window.session.reading.open(scan)
    dialog = asked(window, qtbot)
    listed = languages(dialog)
    rows = [listed.item(row) for row in range(listed.count())]
    assert [row.text() for row in rows] == ["English", "French"]
    assert dialog.codes == ("eng",)
    begin(dialog).click()
    qtbot.waitUntil(window.reader.view.isVisible, timeout=20_000)
    assert window.reader.view.toPlainText().splitlines()[-1] == LINES[-1]
    (found,) = window.session.commitments
    assert found.quote.startswith("Japan and Chad agreed")
    statement = window.session.statement
    assert statement is not None
    assert (statement.title, statement.language) == (TITLE, "en")
    bar = window.findChild(QFrame, "readingNotice")
    assert bar is not None
    words = bar.findChild(QLabel, "readingNoticeText")
    assert words is not None
    assert "recognised in them" in words.text()
    assert "-l eng " in (programs / "asked").read_text()
    assert window.statusBar().currentMessage() == "The text was recognised: 1 commitment found"


def test_languages_are_chosen_by_keyboard(
    window: MainWindow, scan: int, programs: Path, qtbot: QtBot
) -> None:
    """Without any there is nothing to begin with."""
    window.session.reading.open(scan)
    dialog = asked(window, qtbot)
    listed = languages(dialog)
    qtbot.waitUntil(listed.hasFocus)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert dialog.codes == ()
    assert not begin(dialog).isEnabled()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert dialog.codes == ("fra",)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(window.reader.view.isVisible, timeout=20_000)
    assert "-l fra " in (programs / "asked").read_text()


def test_recognition_can_be_cancelled(
    window: MainWindow, scan: int, programs: Path, qtbot: QtBot
) -> None:
    """The page stays as empty as it was."""
    window.session.reading.open(scan)
    window.features.recognition.recognise(scan, ["slow"])
    qtbot.waitUntil((programs / "began").exists, timeout=20_000)
    progress = window.findChild(QProgressDialog, "progressDialog")
    assert progress is not None
    assert progress.labelText() == "Recognising page 1 of 1…"
    stop = progress.findChild(QPushButton)
    assert stop is not None
    qtbot.waitUntil(stop.isVisible)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.jobs.is_busy(), timeout=20_000)
    assert empty_page(window)
    assert window.session.library.versions.count(scan) == 0


def test_without_the_program_the_page_says_how_to_get_it(
    window: MainWindow, scan: int, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """And so does the action in the menu."""
    monkeypatch.setattr(tesseract, "installed", lambda: None)
    window.session.reading.open(scan)
    page = empty_page(window)
    assert "Install the program Tesseract" in page.text()
    button = page.findChild(QPushButton, "emptyStateButton")
    assert button is not None
    assert not button.isVisible()
    window.actions_by_name["recognise"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert "tesseract-ocr" in box.informativeText()
