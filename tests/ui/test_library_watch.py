"""The library's file is deleted, moved or replaced while its window is open."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.ui.app.library_watch import LibraryGoneBox, LibraryWatch
from briefreader.ui.window.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in place")
SOON_MS = 5_000


@pytest.fixture
def watch(window: MainWindow) -> LibraryWatch:
    """Return what watches over the window's library."""
    return LibraryWatch(window)


def asked(window: MainWindow) -> LibraryGoneBox | None:
    """Return the box that is shown, None if there is none."""
    shown = (each for each in window.findChildren(LibraryGoneBox) if each.isVisible())
    return next(shown, None)


def delete(path: Path) -> None:
    """Delete it."""
    path.unlink()


def move(path: Path) -> None:
    """Move it."""
    path.rename(path.with_name("moved.db"))


def replace(path: Path) -> None:
    """Put a copy in its place, as programs do that synchronise files."""
    shutil.copyfile(path, path.with_name("copy.db")).replace(path)


@pytest.mark.parametrize("happen", [delete, move, replace])
def test_it_is_noticed_and_saving_elsewhere_is_offered(
    happen: Callable[[Path], None], window: MainWindow, library: Library, watch: LibraryWatch
) -> None:
    """At the second look, for a file that is replaced may be away for a moment."""
    watch.look()
    assert asked(window) is None
    happen(library.path)
    watch.look()
    assert asked(window) is None
    watch.look()
    box = asked(window)
    assert box is not None
    assert str(library.path) in box.informativeText()
    box.save.click()
    assert window.findChild(QFileDialog, "saveElsewhere") is not None


def test_two_looks_are_made_in_less_than_five_seconds(watch: LibraryWatch) -> None:
    """Without anybody asking for them."""
    (timer,) = watch.findChildren(QTimer)
    assert timer.isActive()
    assert 2 * timer.interval() < SOON_MS


def test_all_is_saved_elsewhere_with_what_is_being_written(
    window: MainWindow, library: Library, watch: LibraryWatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was decided since as well; the new window opens on it, and this one closes."""
    delete(library.path)
    window.session.selection.select(window.session.commitments[0].id)
    window.actions_by_name["confirm"].trigger()
    window.actions_by_name["note_statement"].trigger()
    words = window.notes_panel.findChild(QPlainTextEdit, "noteText")
    qtbot.keyClicks(words, "to the last key")
    started: list[tuple[str, list[str]]] = []
    target = tmp_path / "saved.db"
    watch.save(target, lambda program, words: started.append((program, words)))
    with closing(sqlite3.connect(target)) as saved:
        assert saved.execute("SELECT note FROM annotations").fetchall() == [("to the last key",)]
        reviewed = saved.execute("SELECT count(*) FROM commitments WHERE review = 'confirmed'")
        assert reviewed.fetchone() == (1,)
    assert started == [(sys.executable, ["-m", "briefreader", "--library", str(target)])]
    assert not window.isVisible()


def test_a_place_that_cannot_be_written_is_told_and_asked_for_again(
    window: MainWindow, library: Library, watch: LibraryWatch, tmp_path: Path
) -> None:
    """Nothing that is there is overwritten, and the window stays."""
    delete(library.path)
    there = tmp_path / "there.db"
    there.write_text("mine")
    watch.save(there, lambda program, words: pytest.fail("nothing was saved"))
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert "exists already" in box.informativeText()
    assert there.read_text() == "mine"
    assert window.isVisible()
    watch.look()
    assert asked(window) is not None


def test_it_is_not_saved_beside_the_log_that_is_left(
    window: MainWindow, library: Library, watch: LibraryWatch
) -> None:
    """SQLite would apply the log, which is older, to the copy."""
    window.session.selection.select(window.session.commitments[0].id)
    window.actions_by_name["confirm"].trigger()
    delete(library.path)
    assert library.path.with_name(f"{library.path.name}-wal").exists()
    watch.save(library.path, lambda program, words: pytest.fail("nothing was saved"))
    box = window.findChild(QMessageBox, "errorDialog")
    assert box is not None
    assert "choose another name" in box.informativeText()
    assert not library.path.exists()


def test_work_makes_no_new_library_in_its_place(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """A worker would go on in an empty one, of which nobody would ever hear."""
    delete(library.path)
    window.session.library.path.with_name("library.db-wal").unlink(missing_ok=True)
    window.features.archives.archive(library.path.with_name("archive.zip"))
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    assert not library.path.exists()


def test_a_file_that_comes_back_takes_the_question_away(
    window: MainWindow, library: Library, watch: LibraryWatch, qtbot: QtBot
) -> None:
    """As when a network's folder was away; who answered Later is asked again after a while."""
    moved = library.path.with_name("moved.db")
    library.path.rename(moved)
    watch.look()
    watch.look()
    box = asked(window)
    assert box is not None
    box.close()
    assert asked(window) is None
    for _ in range(60):
        watch.look()
    assert asked(window) is not None
    moved.rename(library.path)
    watch.look()
    assert asked(window) is None
