"""A window on a library that can only be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from briefreader.library import database
from briefreader.library.database import Library, open_library
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app import system_requests
from briefreader.ui.app.after_start import go_on
from briefreader.ui.app.application import make_window
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def content(window: MainWindow, library: Library) -> bytes:
    """Return the file of a library with the sample, which a first window has closed."""
    window.close()
    library.close()
    return library.path.read_bytes()


@pytest.fixture
def second(
    content: bytes, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[MainWindow]:
    """Return a window on the same library, which now lies on a disc."""
    assert content
    monkeypatch.setattr(database, "can_only_be_read", lambda path: True)
    monkeypatch.setattr(system_requests, "EndingSignals", lambda parent: _Nothing())
    with open_with_themes(library.path) as opened:
        made = make_window(opened)
        qtbot.addWidget(made)
        made.state.tour_seen = True
        made.show()
        go_on(made, ())
        yield made
        made.jobs.finish()


class _Nothing:
    """Stands for what hears the system's signals."""

    asked = stop = None

    def __getattribute__(self, name: str) -> object:
        return _Signal()


class _Signal:
    """Is heard by nobody."""

    def connect(self, slot: object) -> None:
        """Do nothing."""

    def __call__(self) -> None:
        """Do nothing."""


def test_its_statements_are_read(second: MainWindow) -> None:
    """The window opens on the last one, and says that no change is saved."""
    assert second.session.statement is not None
    label = second.findChild(QLabel, "readOnly")
    assert label is not None
    assert label.isVisible()
    assert "can only be read" in label.text()


def test_a_decision_is_refused_with_the_reason(
    second: MainWindow, library: Library, content: bytes
) -> None:
    """And the window closes as any other, the library as it was."""
    second.session.selection.select(second.session.commitments[0].id)
    second.actions_by_name["confirm"].trigger()
    box = second.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert "cannot be written" in box.informativeText()
    box.close()
    assert second.close()
    assert library.path.read_bytes() == content


def test_an_empty_library_gets_no_sample(
    new_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It cannot be stored; the window opens without a statement."""
    monkeypatch.setattr(database, "can_only_be_read", lambda path: True)
    with open_library(new_library) as opened:
        assert opened.is_read_only
        made = make_window(opened)
        qtbot.addWidget(made)
        assert made.session.statement is None
