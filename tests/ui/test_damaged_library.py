"""A damaged library at the start: a calm dialog, out of which one comes with a library."""

import datetime as dt
import sqlite3
import sys
import tempfile
import weakref
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.errors import BriefreaderError, DamagedLibraryError, LibraryError
from briefreader.library.backups import make_backup
from briefreader.library.database import Library
from briefreader.library.reading_copies import discard_reading_copy
from briefreader.services.annotations import notes
from briefreader.services.archive.salvaging import can_be_mended
from briefreader.services.changes import apply_change
from briefreader.services.detection.detection import detector_of
from briefreader.services.export.progress import Steps
from briefreader.services.importing.importer import import_sample
from briefreader.services.library_access import open_with_themes
from briefreader.text.span import Span
from briefreader.ui.app import application
from briefreader.ui.app.application import make_application
from briefreader.ui.dialogs.restoring import damaged_dialog
from briefreader.ui.dialogs.restoring.damaged_dialog import DamagedDialog

NOTE = "Written before the damage"
NOW = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


@pytest.fixture
def damaged(library: Library) -> Path:
    """Return a library with a note, of which the page that begins the statements is zeroed."""
    statement_id = import_sample(library, detector_of(library)).statement_id
    statement = library.statements.get(statement_id)
    apply_change(library, notes.annotate(statement, Span(0, 9), NOTE, colour="green", now=NOW))
    make_backup(library.path, NOW)
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'commitment_actors'"
        ).fetchone()
        db.execute("PRAGMA journal_mode = DELETE")
    with library.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    return library.path


@pytest.fixture
def dialog(damaged: Path, qtbot: QtBot) -> Iterator[DamagedDialog]:
    """Return the dialog, shown."""
    make_application()
    made = DamagedDialog(damaged, DamagedLibraryError("The library is damaged <b>here</b>."))
    qtbot.addWidget(made)
    made.open()
    yield made
    made.done(0)


def press(parent: QWidget, name: str) -> None:
    """Press a button."""
    parent.findChild(QPushButton, name).click()


def notes_of(path: Path) -> list[str]:
    """Return the notes in the library, which opens."""
    with open_with_themes(path) as library:
        (summary,) = library.statements.summaries()
        return [each.note for each in library.annotations.of_statement(summary.id)]


def test_what_can_be_read_becomes_the_library(
    dialog: DamagedDialog, damaged: Path, qtbot: QtBot
) -> None:
    """It is told what was saved; the damaged file is kept byte by byte."""
    before = damaged.read_bytes()
    assert "<b>here</b>" in dialog.findChild(QLabel, "damagedText").text()
    press(dialog, "damagedSalvage")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "mendedDialog") is not None)
    box = dialog.findChild(QMessageBox, "mendedDialog")
    assert "1 notes" in box.text()
    assert "could not be read" in box.text()
    kept = damaged.with_name("library before restore.db")
    assert str(kept) in box.informativeText()
    assert kept.read_bytes() == before
    with qtbot.waitSignal(dialog.accepted):
        box.close()
    assert notes_of(damaged) == [NOTE]


def test_a_backup_is_brought_back(dialog: DamagedDialog, damaged: Path, qtbot: QtBot) -> None:
    """Chosen from the list of the automatic ones; the damaged file is kept."""
    press(dialog, "damagedRestore")
    tree = dialog.findChild(QTreeWidget, "backupList")
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        press(dialog, "restoreChosen")
    assert notes_of(damaged) == [NOTE]
    assert damaged.with_name("library before restore.db").exists()


def test_the_list_of_backups_does_not_keep_the_dialog(damaged: Path, qtbot: QtBot) -> None:
    """Taken down as the list is, it would take the list down a second time."""
    made = DamagedDialog(damaged, DamagedLibraryError("damaged"))
    made.open()
    press(made, "damagedRestore")
    tree = made.findChild(QTreeWidget, "backupList")
    jobs = made._jobs
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1 and not jobs.is_busy())
    known = weakref.ref(made)
    del made
    assert known() is None


def test_it_is_opened_to_be_read_as_far_as_it_can_be(
    dialog: DamagedDialog, damaged: Path, qtbot: QtBot
) -> None:
    """In a window on a copy; what cannot be read there is told, and the file is left alone."""
    before = damaged.read_bytes()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        press(dialog, "damagedRead")
    copy = dialog.copy
    with open_with_themes(copy) as library:
        assert library.is_read_only
        window = application.make_window(library)
        qtbot.addWidget(window)
        assert [each.title for each in library.statements.summaries()] != []
        box = window.findChild(QMessageBox, "errorDialog")
        assert "is damaged" in box.informativeText()
        box.close()
        assert window.close()
    discard_reading_copy(copy)
    assert not copy.parent.exists()
    assert damaged.read_bytes() == before
    assert not damaged.with_name("library before restore.db").exists()


def test_too_little_to_read_is_told(
    dialog: DamagedDialog, damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog stays, and no copy is left."""
    copies = damaged.parent / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))
    damaged.write_bytes(b"SQLite format 3\x00" + bytes(52) + b"BRFR" + bytes(9000))
    press(dialog, "damagedRead")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "errorDialog") is not None)
    assert dialog.isVisible()
    assert dialog.copy is None
    assert list(copies.iterdir()) == []


def test_a_long_salvage_shows_itself_and_can_be_cancelled(
    dialog: DamagedDialog, damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel can be pressed though the dialog below waits; then another way can be chosen."""

    def without_end(_path: Path, steps: Steps) -> None:
        while True:
            steps.check()
            steps.progress(1, 20, "")

    monkeypatch.setattr(damaged_dialog, "mend", without_end)
    before = damaged.read_bytes()
    press(dialog, "damagedSalvage")
    qtbot.waitUntil(lambda: shown(dialog, "progressDialog") is not None)
    assert not dialog.findChild(QPushButton, "damagedRestore").isEnabled()
    progress = shown(dialog, "progressDialog")
    qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findChild(QPushButton, "damagedRestore").isEnabled)
    assert damaged.read_bytes() == before


def shown(parent: QWidget, name: str) -> QProgressDialog | None:
    """Return the progress that is shown, None until it is."""
    found = parent.findChild(QProgressDialog, name)
    return found if found is not None and found.isVisible() else None


def test_quitting_changes_nothing(dialog: DamagedDialog, damaged: Path, qtbot: QtBot) -> None:
    """The file can be tried again."""
    before = damaged.read_bytes()
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, "damagedQuit")
    assert damaged.read_bytes() == before


def test_a_file_of_which_nothing_is_left_is_told_of(
    dialog: DamagedDialog, damaged: Path, qtbot: QtBot
) -> None:
    """The dialog stays, for a backup."""
    damaged.write_bytes(b"SQLite format 3\x00" + bytes(9000))
    press(dialog, "damagedSalvage")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "errorDialog") is not None)
    assert "Nothing can be read" in dialog.findChild(QMessageBox, "errorDialog").informativeText()
    assert dialog.isVisible()


def test_a_library_without_its_head_is_known_by_its_backups(damaged: Path) -> None:
    """Any other file that is no library is not offered to be mended, nor is one in use."""
    no_library = LibraryError("no library")
    assert not can_be_mended(damaged, no_library)
    damaged.write_bytes(bytes(9000))
    assert can_be_mended(damaged, no_library)
    other = damaged.with_name("other.db")
    other.write_bytes(bytes(9000))
    assert not can_be_mended(other, no_library)
    assert can_be_mended(other, DamagedLibraryError("damaged"))


@pytest.mark.parametrize("mended", [True, False])
def test_the_start_goes_on_once_the_library_is_mended(
    mended: bool, damaged: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Damage that shows only while the window is made leads to the same dialog."""
    tried: list[Path] = []

    def run_on(_application: object, _files: object, path: Path, _lock: object) -> int:
        tried.append(path)
        if len(tried) == 1:
            with open_with_themes(path):
                raise sqlite3.DatabaseError("malformed")
        return 0

    def ask(_dialog: DamagedDialog) -> int:
        return int(mended)

    monkeypatch.setattr(application, "_run_on", run_on)
    monkeypatch.setattr(DamagedDialog, "exec", ask)
    assert application.run_window([], damaged) == (0 if mended else 1)
    assert len(tried) == 1 + mended
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("themes", "UPDATE themes SET terms = replace(terms, 'weight', 'weieht')"),
        ("statements", "UPDATE statements SET date = '2015-21-99'"),
        ("settings", "UPDATE settings SET value = '{' WHERE key = 'sample_offered'"),
    ],
)
def test_rows_that_make_no_sense_are_damage_too(
    table: str, change: str, library: Library, qtbot: QtBot
) -> None:
    """A flipped bit may leave SQLite content and the program without a window."""
    make_application()
    import_sample(library, detector_of(library))
    library.settings.set("sample_offered", value=True)
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        db.execute(change)
        db.commit()
    with (
        pytest.raises(DamagedLibraryError, match="is damaged"),
        application._opened(library.path) as opened,
    ):
        qtbot.addWidget(application._window_on(opened))


def test_a_page_that_cannot_be_read_at_opening_is_damage(library: Library) -> None:
    """Also where the themes are looked for, after the file itself was opened."""
    library.close()
    with closing(sqlite3.connect(library.path)) as db:
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'settings'"
        ).fetchone()
        db.execute("PRAGMA journal_mode = DELETE")
    with library.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    with pytest.raises(DamagedLibraryError, match="is damaged"):
        open_with_themes(library.path)


def test_a_window_on_a_damaged_library_offers_to_repair_it(
    damaged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found as its backup is verified; the window closes, and the ways out are shown."""
    with open_with_themes(damaged) as library:
        library.settings.set("sample_offered", value=True)
    asked: list[BriefreaderError] = []

    def leads_on(_application: object, _path: Path, error: BriefreaderError, *_: object) -> None:
        asked.append(error)

    def run_window_until_repaired() -> int:
        window = next(each for each in QApplication.topLevelWidgets() if _is_main(each))
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "repairDialog") is not None)
        press(window.findChild(QMessageBox, "repairDialog"), "repairNow")
        qtbot.waitUntil(lambda: not window.isVisible())
        return 0

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(application, "_way_out", leads_on)
    monkeypatch.setattr(QApplication, "exec", staticmethod(run_window_until_repaired))
    assert application.run_window([], damaged) == 1
    assert [type(each) for each in asked] == [DamagedLibraryError]


def _is_main(widget: QWidget) -> bool:
    return widget.objectName() == "mainWindow" and widget.isVisible()
