"""A library that another machine or user has open: who it is, and what can be done."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library, open_library
from briefreader.library.reading_copies import discard_reading_copy
from briefreader.services.library_lock import LibraryLock
from briefreader.services.lock_holder import NOBODY_KNOWN, Holder
from briefreader.services.processes import own_mark
from briefreader.ui.app import application
from briefreader.ui.app.application import make_application
from briefreader.ui.app.lock_keeper import LockKeeper
from briefreader.ui.app.window_socket import WindowSocket
from briefreader.ui.dialogs.restoring.in_use_dialog import InUseDialog
from briefreader.ui.window.main_window import MainWindow

HOLDER = Holder("ann <b>", "desk", "", "00000000-12", "2026-03-04T12:00:00+00:00")


def write_lock(library: Path) -> Path:
    """Write the lock of another machine; returns its file."""
    made = library.with_name(f"{library.name}.lock")
    made.write_text(json.dumps(HOLDER._asdict()))
    return made


@pytest.fixture
def dialog(library: Library, qtbot: QtBot) -> Iterator[InUseDialog]:
    """Return the dialog, shown."""
    make_application()
    made = InUseDialog(library.path, HOLDER)
    qtbot.addWidget(made)
    made.open()
    yield made
    made.done(0)


def press(dialog: InUseDialog, name: str) -> None:
    """Press a button."""
    dialog.findChild(QPushButton, name).click()


def test_it_says_who_where_and_since_when(dialog: InUseDialog, library: Library) -> None:
    """And which library, as plain text."""
    text = dialog.findChild(QLabel, "inUseText").text()
    for part in ("ann <b>", "desk", "3/4/26", str(library.path)):
        assert part in text


def test_it_is_opened_to_be_read(dialog: InUseDialog, library: Library, qtbot: QtBot) -> None:
    """As a copy of it as it is now, log and all."""
    library.settings.set("in the log", value=True)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        press(dialog, "inUseRead")
    with open_library(dialog.copy) as copy:
        assert copy.is_read_only
        assert copy.settings.get("in the log") is True
    discard_reading_copy(dialog.copy)


def test_what_is_not_known_is_said(qtbot: QtBot, library: Library) -> None:
    """Of a lock that nobody can read."""
    make_application()
    made = InUseDialog(library.path, NOBODY_KNOWN)
    qtbot.addWidget(made)
    assert "Somebody" in made.findChild(QLabel, "inUseText").text()


@pytest.mark.parametrize(
    ("button", "code", "opened", "ours"),
    [
        ("inUseRead", 0, 1, False),
        ("inUseAnyway", 0, 1, True),
        ("inUseQuit", 1, 0, False),
    ],
)
def test_the_start_goes_by_what_is_chosen(
    button: str,
    code: int,
    opened: int,
    ours: bool,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A window on a copy, on the library itself, or none; the copy goes with its window."""
    library.close()
    file = write_lock(library.path)
    lock = LibraryLock(library.path)
    lock.take()
    shown: list[Path] = []

    def run_on(_application: object, _files: object, path: Path, _lock: object) -> int:
        assert path.exists()
        shown.append(path)
        return 0

    def choose(dialog: InUseDialog) -> int:
        dialog.open()
        with qtbot.waitSignal(dialog.finished, timeout=10_000):
            press(dialog, button)
        return dialog.result()

    monkeypatch.setattr(application, "_run_on", run_on)
    monkeypatch.setattr(InUseDialog, "exec", choose)
    assert application.run_window([], library.path, lock) == code
    assert len(shown) == opened
    assert [each for each in shown if each != library.path and each.exists()] == []
    assert (library.path in shown) == ours
    assert (Holder.decoded(file.read_bytes()).process == own_mark()) == ours


def test_a_window_finds_out_that_another_has_come(window: MainWindow) -> None:
    """As after its machine has slept: it is told once."""
    path = window.session.library.path
    lock = LibraryLock(path)
    assert lock.take() is None
    keeper = LockKeeper(lock, WindowSocket(path, window), window)
    keeper.look()
    assert window.findChild(QMessageBox, "lockTakenDialog") is None
    write_lock(path)
    keeper.look()
    keeper.look()
    (box,) = window.findChildren(QMessageBox, "lockTakenDialog")
    assert "ann <b>" in box.informativeText()
    box.close()


def test_the_socket_of_a_window_that_is_gone_is_taken(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """So that a further start finds the second window of the user, now the only one."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    path = window.session.library.path
    first = WindowSocket(path, window)
    second = WindowSocket(path, window)
    keeper = LockKeeper(LibraryLock(path), second, window)
    if not first.is_listening:
        pytest.skip("the folder's name is too long for sockets")
    keeper.look()
    assert not second.is_listening
    first.close()
    keeper.look()
    assert second.is_listening
    second.close()
