"""A library of an earlier version is brought up to date before its window, and this is shown."""

import gzip
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from briefreader.errors import LibraryError
from briefreader.library import upgrading
from briefreader.library.backups import backups_of, make_backup
from briefreader.library.file_checks import is_of_another_schema
from briefreader.ui.app import application
from briefreader.ui.app.application import make_application

STORED = Path(__file__).parents[1] / "fixtures" / "libraries" / "011.db.gz"
PATIENCE = 20


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a library that an earlier Briefreader has made."""
    made = tmp_path / "library.db"
    made.write_bytes(gzip.decompress(STORED.read_bytes()))
    return made


def progress() -> QProgressDialog | None:
    """Return the dialog that shows the upgrade, once it can be seen."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog))
    return next((each for each in found if each.isVisible()), None)


def test_a_long_upgrade_is_shown_and_holds_up_no_window(
    old: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its backup waits here until somebody has seen that it is under way."""
    make_application()
    seen = threading.Event()
    waited: list[bool] = []

    def wait_and_make(*given: object) -> object:
        waited.append(seen.wait(PATIENCE))
        return make_backup(*given)

    def look() -> None:
        if progress() is not None:
            seen.set()

    monkeypatch.setattr(upgrading, "make_backup", wait_and_make)
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    with application._opened(old) as library:
        assert not is_of_another_schema(old)
        assert len(library.statements.summaries()) == 1
    timer.stop()
    assert waited == [True]
    assert len(backups_of(old)) == 1
    assert progress() is None


def test_what_goes_wrong_is_told_as_without_it(
    old: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The library stays as it is."""
    make_application()
    message = "The disk is full."

    def fail(*_given: object) -> None:
        raise LibraryError(message)

    before = old.read_bytes()
    monkeypatch.setattr(upgrading, "make_backup", fail)
    with pytest.raises(LibraryError, match=message):
        application._opened(old)
    assert is_of_another_schema(old)
    assert len(old.read_bytes()) == len(before)


def test_a_current_library_is_opened_at_once(library: object, tmp_path: Path) -> None:
    """Nor is one made with a show of it."""
    assert not is_of_another_schema(tmp_path / "library.db")
    assert not is_of_another_schema(tmp_path / "none.db")
