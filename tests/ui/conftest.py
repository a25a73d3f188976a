"""A window on a library that holds the sample, as at the first start."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from action_scene import Scene
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QClipboard, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.window.main_window import MainWindow
from warm_readers import keep_readers

_BESIDE_ALL_WINDOWS = QPoint(-100, -100)
_PATIENCE_MILLISECONDS = 30_000


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Return pytest-qt's, which waits for long: a loaded machine is no failure."""
    for name in ("waitUntil", "waitSignal"):
        patient = partial(getattr(qtbot, name), timeout=_PATIENCE_MILLISECONDS)
        monkeypatch.setattr(qtbot, name, patient)
    return qtbot


@pytest.fixture(autouse=True)
def closed_windows() -> Iterator[None]:
    """Take down at the end what is left of windows: else each later style sheet is for it as well.

    One window that stays makes every later one twice as slow.
    """
    yield
    for each in QApplication.topLevelWidgets():
        if each.parent() is None:
            each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def mouse_elsewhere(qapp: QApplication) -> None:
    """Begin with the mouse beside all windows: where a test before left it, Qt moves it no more.

    A move to the place where the mouse already is reaches no widget.
    """
    QCursor.setPos(_BESIDE_ALL_WINDOWS)
    qapp.processEvents()


@pytest.fixture(autouse=True)
def kept_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an import have the reading processes of the last, as to begin one takes a second."""
    keep_readers(monkeypatch)


@pytest.fixture(scope="session")
def themed_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a library with the shipped themes, to copy: they take long to store."""
    path = tmp_path_factory.mktemp("themed") / "library.db"
    open_with_themes(path).close()
    return path


@pytest.fixture
def library(themed_library: Path, tmp_path: Path) -> Iterator[Library]:
    """Return a new library in a file of its own."""
    with open_with_themes(shutil.copyfile(themed_library, tmp_path / "library.db")) as opened:
        yield opened


@pytest.fixture
def window(library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the main window, shown and active, with the sample open."""
    make_application()
    made = make_window(library)
    qtbot.addWidget(made)
    made.resize(1300, 850)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.jobs.finish()


@pytest.fixture
def clipboard(window: MainWindow) -> Iterator[QClipboard]:
    """Return the clipboard, emptied again when the test is over.

    The offscreen platform holds its content in a static of Qt, which is destroyed after Python has
    ended. What a test puts there as a QMimeData of Python's would then call into no interpreter:
    the process dies of it, after the last test has passed.
    """
    made = QGuiApplication.clipboard()
    yield made
    made.clear()


@pytest.fixture
def scene(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, clipboard: QClipboard
) -> Iterator[Scene]:
    """Return a window in which much is marked; what an action opens is closed in the end."""
    clipboard.clear()
    made = Scene(window, monkeypatch, qtbot)
    yield made
    made.close_dialogs()
