"""An error that should not happen is told of calmly, wherever it arose, and logged."""

import gc
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader import window as opening
from briefreader.crash_log import log_path
from briefreader.errors import LibraryError
from briefreader.ui.app import application
from briefreader.ui.common.crash_dialog import CrashDialog
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Python say nothing of errors to the terminal."""
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(sys, "__unraisablehook__", lambda _: None)
    monkeypatch.setattr(threading, "__excepthook__", lambda _: None)


def told() -> CrashDialog | None:
    """Return the dialog that tells of an error, None if there is none."""
    shown = QApplication.topLevelWidgets()
    return next((e for e in shown if isinstance(e, CrashDialog) and e.isVisible()), None)


class Bad:
    """Raises where Python can tell nobody but a hook."""

    def __del__(self) -> None:
        message = "in the end"
        raise TypeError(message)


def raise_it() -> None:
    """Raise an error of the program."""
    message = "a bug"
    raise TypeError(message)


def in_a_slot(window: MainWindow) -> None:
    """Raise in what Qt calls."""
    QTimer.singleShot(0, raise_it)


def in_a_thread(window: MainWindow) -> None:
    """Raise in a thread of Python's."""
    thread = threading.Thread(target=raise_it)
    thread.start()
    thread.join()


def in_a_job(window: MainWindow) -> None:
    """Raise in a worker to which nobody listens."""
    window.jobs.start(lambda _progress, _cancelled: raise_it())


def in_a_heard_job(window: MainWindow) -> None:
    """Raise in a worker whose errors the window shows."""
    job = window.jobs.start(lambda _progress, _cancelled: raise_it())
    job.failed.connect(window.session.failed)


def at_the_end_of_an_object(window: MainWindow) -> None:
    """Raise where Python goes on all the same."""
    Bad()
    gc.collect()


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize(
    "happen", [in_a_slot, in_a_thread, in_a_job, in_a_heard_job, at_the_end_of_an_object]
)
def test_an_unexpected_error_is_told_and_logged(
    happen: Callable[[MainWindow], None], window: MainWindow, qtbot: QtBot
) -> None:
    """In a dialog of the window's, which can be closed and leaves all as it was."""
    with qtbot.captureExceptions(), opening._telling_unexpected():
        happen(window)
        qtbot.waitUntil(lambda: told() is not None)
    box = told()
    assert box is not None
    assert box.text() == "Something went wrong."
    assert "TypeError" in box.detailedText()
    assert "TypeError" in log_path().read_text("utf-8")
    assert box.parent() is window
    box.close()


def test_the_details_can_be_copied(window: MainWindow, clipboard: QClipboard) -> None:
    """While the dialog stays open."""
    show_error(window, TypeError("a bug"))
    box = told()
    assert box is not None
    copy = box.findChild(QPushButton, "copyDetails")
    assert copy is not None
    copy.click()
    assert clipboard.text() == box.detailedText()
    assert "TypeError: a bug" in clipboard.text()
    assert box.isVisible()
    box.close()


def test_errors_that_follow_come_into_the_same_dialog(window: MainWindow) -> None:
    """Each once: an error at every step would fill the screen with dialogs, and the log."""
    for name in ("first", "second", "first", "second"):
        show_error(window, TypeError(name))
    boxes = [each for each in window.findChildren(CrashDialog) if each.isVisible()]
    assert len(boxes) == 1
    assert boxes[0].detailedText().count("TypeError: ") == 2
    assert log_path().read_text("utf-8").count("TypeError: ") == 2
    boxes[0].close()


def test_an_error_that_tells_what_to_do_is_no_crash(window: MainWindow) -> None:
    """It is shown as it is, and not logged."""
    show_error(window, LibraryError("The disk is full."))
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert box.informativeText() == "The disk is full."
    assert not log_path().exists()
    box.close()


@pytest.mark.usefixtures("qapp")
def test_an_error_of_the_start_is_told(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """In a dialog, for who started it from a menu sees no terminal; then the program ends."""

    def broken(files: object, library: Path | None, lock: object) -> int:
        message = "a bug"
        raise TypeError(message)

    shown: list[str] = []
    monkeypatch.setattr(application, "run_window", broken)
    monkeypatch.setattr(CrashDialog, "exec", lambda box: shown.append(box.text()))
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    assert opening.open_window() == 1
    assert gc.isenabled()
    assert shown == ["Something went wrong."]
    assert "TypeError: a bug" in log_path().read_text("utf-8")
    assert "TypeError: a bug" in capfd.readouterr().err
    assert hooks == (sys.excepthook, sys.unraisablehook, threading.excepthook)
