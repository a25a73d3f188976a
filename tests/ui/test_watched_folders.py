"""Folders are watched on request, and a paste keeps its structure."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QDialog, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.services.importing.watched_folders import watched_folders
from briefreader.ui.panels.library import watch_actions
from briefreader.ui.panels.library.watch_dialog import WatchDialog
from briefreader.ui.window.main_window import MainWindow
from commented_file import commented

WORDS = "Joint statement {}\n\nBoth sides agreed to build bridge {} before the spring comes."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "in"
    made.mkdir()
    return made


def titles(window: MainWindow) -> set[str]:
    """Return the titles of the library's statements."""
    return {each.title for each in window.session.library.statements.summaries()}


def test_a_folder_is_chosen_in_a_dialog(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """What is in it comes in; the status bar says so, and the open statement stays."""
    (folder / "a.txt").write_text(WORDS.format(1, 1))
    before = window.session.statement
    window.actions_by_name["watch_folders"].trigger()
    dialog = window.findChild(WatchDialog, "watchDialog")
    assert dialog is not None
    dialog.add(folder)
    dialog.add(folder)
    listed = dialog.findChild(QListWidget, "watchedFolders")
    assert listed is not None
    assert listed.count() == 1
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        dialog.accept()
    assert "Joint statement 1" in titles(window)
    assert window.statusBar().currentMessage() == ("1 statement came in from the watched folders.")
    assert window.session.statement == before


def test_a_new_file_comes_in_while_the_window_is_open(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A moment after it was written."""
    monkeypatch.setattr(watch_actions, "_SETTLE_MS", 50)
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        window.features.watching.watch([folder])
    (folder / "b.txt").write_text(WORDS.format(2, 2))
    qtbot.waitUntil(lambda: "Joint statement 2" in titles(window), timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.is_busy())


def test_new_comments_on_what_is_read_are_shown(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    """A file that somebody goes on commenting on brings them while it is open."""
    path = commented(folder / "a.docx", ("shall", "Binding?", "Mia"))
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        window.features.watching.watch([folder])
    summaries = window.session.library.statements.summaries()
    (statement_id,) = (each.id for each in summaries if each.source == str(path))
    window.session.reading.open(statement_id)
    assert [each.note for each in window.session.records.annotations] == ["Binding?"]
    commented(path, ("shall", "Binding?", "Mia"), ("meet", "Where?", "Noor"))
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        window.features.watching.check()
    shown = [(each.exact, each.note) for each in window.session.records.annotations]
    assert shown == [("meet", "Where?"), ("shall", "Binding?")]


def test_a_failure_is_told(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """With the reason."""
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4")
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        window.features.watching.watch([folder])
    box = window.findChild(QMessageBox, "importReport")
    assert box is not None
    assert "broken.pdf" in box.informativeText()
    box.close()


def test_a_folder_can_be_left_alone_again(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """By the dialog's Remove; Cancel changes nothing."""
    with qtbot.waitSignal(window.features.watching.checked, timeout=20_000):
        window.features.watching.watch([folder])
    for end in ("reject", "accept"):
        window.actions_by_name["watch_folders"].trigger()
        dialog = window.findChildren(QDialog, "watchDialog")[-1]
        listed = dialog.findChild(QListWidget, "watchedFolders")
        button = dialog.findChild(QPushButton, "watchRemove")
        assert listed is not None
        assert button is not None
        listed.setCurrentRow(0)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        getattr(dialog, end)()
        left = () if end == "accept" else (folder,)
        assert watched_folders(window.session.library) == left


def test_a_paste_from_a_browser_keeps_headings_and_lists(
    window: MainWindow, clipboard: QClipboard, qtbot: QtBot
) -> None:
    """The markup is read, and the address of the page becomes the source."""
    data = QMimeData()
    data.setText("Talks in Rome We agreed to meet. They will share data. They will report.")
    data.setHtml(
        "<h1>Talks in Rome</h1><p>Japan and Chad agreed to meet.</p>"
        "<ol><li>They will share data.</li><li>They will report.</li></ol>"
        "<script>alert('We will')</script>"
    )
    address = "https://mfa.example/talks"
    data.setData("text/x-moz-url-priv", QByteArray(address.encode("utf-16-le")))
    clipboard.setMimeData(data)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    statement = window.session.statement
    assert statement is not None
    assert statement.text.split("\n\n") == [
        "Talks in Rome",
        "Japan and Chad agreed to meet.",
        "1. They will share data.",
        "2. They will report.",
    ]
    assert statement.source == address
    assert b"<h1>" in (window.session.library.statements.original(statement.id) or b"")


def test_an_address_that_is_none_is_not_taken(
    window: MainWindow, clipboard: QClipboard, qtbot: QtBot
) -> None:
    """Such as that of a local file."""
    data = QMimeData()
    data.setText("Talks\n\nJapan and Chad agreed to meet.")
    data.setData("chromium/x-source-url", QByteArray(b"file:///etc/passwd"))
    clipboard.setMimeData(data)
    with qtbot.waitSignal(window.features.imports.imported, timeout=20_000):
        window.actions_by_name["paste"].trigger()
    assert window.session.statement is not None
    assert window.session.statement.source == ""
