"""After the start, a library that was not closed is checked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library, open_library
from briefreader.library.write_ahead_logs import is_marked_closed
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.damage_check import DamageCheck
from briefreader.ui.app.foreign_log import tell_of_foreign_log
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.window.main_window import MainWindow

PAGE = 4096


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    """Return a runner of jobs, at rest in the end."""
    made = JobRunner()
    yield made
    made.finish()


def test_a_sound_library_is_marked_as_closed_in_the_end(
    library: Library, jobs: JobRunner, qtbot: QtBot
) -> None:
    """Though the program before was killed."""
    library.is_known_whole = False
    check = DamageCheck(library, jobs, jobs)
    with qtbot.waitSignal(check.passed), qtbot.assertNotEmitted(check.damaged):
        check.begin()
    library.close()
    assert is_marked_closed(library.path)


def test_what_was_closed_and_checked_is_not_read_again(
    library: Library, jobs: JobRunner, qtbot: QtBot
) -> None:
    """The start costs nothing then."""
    DamageCheck(library, jobs, jobs).begin()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    check = DamageCheck(library, jobs, jobs)
    with qtbot.waitSignal(check.passed):
        check.begin()
    assert not jobs.is_busy()


def test_damage_is_told_and_the_library_not_taken_for_closed(
    library: Library, jobs: JobRunner, qtbot: QtBot
) -> None:
    """So that the next start finds it too."""
    path = library.path
    library.close()
    zero_a_page(path)
    with open_with_themes(path) as opened:
        opened.is_known_whole = False
        check = DamageCheck(opened, jobs, jobs)
        with qtbot.waitSignal(check.damaged) as told, qtbot.assertNotEmitted(check.passed):
            check.begin()
        assert "is damaged" in str(told.args[0])
    assert not is_marked_closed(path)


def zero_a_page(path: Path) -> None:
    """Damage a part of the library that no window shows at its start."""
    with open_library(path) as opened:
        (page,) = opened._db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'versions'"
        ).fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))


def test_a_log_that_was_set_aside_is_named(window: MainWindow, tmp_path: Path) -> None:
    """It may hold the last words somebody wrote in another library."""
    kept = tmp_path / "library.db-wal foreign 1"
    tell_of_foreign_log(kept, window)
    box = window.findChild(QMessageBox, "foreignLogDialog")
    assert box.isVisible()
    assert str(kept) in box.informativeText()
    box.close()


def test_without_such_a_log_nothing_is_said(window: MainWindow) -> None:
    """As nearly always."""
    tell_of_foreign_log(None, window)
    assert window.findChild(QMessageBox, "foreignLogDialog") is None
