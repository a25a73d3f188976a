"""File > Restore: the backups are listed, and the window shows the one that is brought back."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from briefreader.library.backups import backups_of, make_backup
from briefreader.library.database import Library
from briefreader.library.records import Review
from briefreader.services.archive.archive import write_archive
from briefreader.services.library_access import open_with_themes
from briefreader.services.review import review
from briefreader.ui.app.after_start import go_on
from briefreader.ui.dialogs.restoring.backup_actions import AutomaticBackups
from briefreader.ui.dialogs.restoring.restore_dialog import RestoreDialog
from briefreader.ui.window.main_window import MainWindow

NOW = dt.datetime(2026, 3, 4, 12, tzinfo=dt.UTC)


def opened(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    """Open the dialog by the menu, and wait until the backups are listed."""
    window.actions_by_name["restore_library"].trigger()
    dialog = window.findChild(RestoreDialog, "restoreDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isEnabled)
    return dialog


def listed(dialog: RestoreDialog) -> list[list[str]]:
    """Return what each row of the list says."""
    tree = dialog.findChild(QTreeWidget, "backupList")
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[row.text(column) for column in range(tree.columnCount())] for row in rows]


def press(dialog: RestoreDialog, name: str) -> None:
    """Press a button of the dialog."""
    dialog.findChild(QPushButton, name).click()


def test_a_backup_is_listed_with_its_last_decision(window: MainWindow, qtbot: QtBot) -> None:
    """By its time; one of before any decision has none."""
    session = window.session
    make_backup(session.library.path, NOW)
    session.changes.perform(review.confirm(session.commitments[0]))
    make_backup(session.library.path, NOW + dt.timedelta(days=1))
    dialog = opened(window, qtbot)
    tree = dialog.findChild(QTreeWidget, "backupList")
    column = [tree.headerItem().text(each) for each in range(tree.columnCount())].index(
        "Last decision"
    )
    newer, older = listed(dialog)
    assert newer[column] != ""
    assert older[column] == ""
    dialog.reject()


def test_the_window_shows_the_backup_that_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    """A decision made since is gone from text, list and Undo, and is kept as a further backup."""
    session = window.session
    first = session.commitments[0]
    path = session.library.path
    make_backup(path, NOW)
    session.changes.perform(review.confirm(first))
    dialog = opened(window, qtbot)
    assert listed(dialog)[0][1:5] == ["1", str(len(session.commitments)), "0", "0"]
    with qtbot.waitSignal(window.features.restoring.restored, timeout=10_000):
        press(dialog, "restoreChosen")
    assert session.commitments[0].review is Review.UNREVIEWED
    assert session.library.commitments.get(first.id).review is Review.UNREVIEWED
    assert not session.changes.undo_stack.canUndo()
    assert session.statement is not None
    assert window.reader.view.document().toPlainText() == session.statement.text
    assert not [each for each in window.findChildren(RestoreDialog) if each.isVisible()]
    kept, _ = backups_of(path)
    with open_with_themes(kept.path) as before:
        assert before.commitments.get(first.id).review is Review.CONFIRMED


def test_an_archive_from_elsewhere_is_listed_and_restored(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """With what it holds, before the user decides."""
    session = window.session
    archive = tmp_path / "elsewhere.zip"
    write_archive(session.library, archive)
    session.changes.perform(review.dismiss(session.commitments[0]))
    dialog = opened(window, qtbot)
    assert listed(dialog) == []
    assert not dialog.findChild(QPushButton, "restoreChosen").isEnabled()
    press(dialog, "restoreFile")
    asked = dialog.findChild(QFileDialog, "restoreFileDialog")
    assert "*.db" in asked.nameFilters()[0]
    asked.fileSelected.emit(str(archive))
    asked.close()
    qtbot.waitUntil(lambda: bool(listed(dialog)))
    assert "elsewhere.zip" in listed(dialog)[0][0]
    qtbot.waitUntil(dialog.isEnabled)
    with qtbot.waitSignal(window.features.restoring.restored, timeout=10_000):
        press(dialog, "restoreChosen")
    assert session.commitments[0].review is Review.UNREVIEWED


def test_a_backup_that_cannot_be_read_cannot_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    """It is listed all the same, and the next one is offered."""
    path = window.session.library.path
    make_backup(path, NOW)
    make_backup(path, NOW + dt.timedelta(days=1)).path.write_bytes(b"SQLite format 3\x00")
    dialog = opened(window, qtbot)
    assert listed(dialog)[0][1] == "Cannot be read"
    chosen = dialog.findChild(QTreeWidget, "backupList").currentItem()
    assert chosen.text(1) == "1"
    dialog.reject()


def test_a_file_that_is_no_backup_is_told_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The dialog stays for another choice."""
    other = tmp_path / "notes.txt"
    other.write_text("no backup")
    dialog = opened(window, qtbot)
    window.features.restoring.look_into(other, dialog)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "errorDialog") is not None)
    assert "notes.txt" in dialog.findChild(QMessageBox, "errorDialog").informativeText()
    qtbot.waitUntil(dialog.isEnabled)
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_is_restored_during_an_import(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes in would go into the library that is restored."""
    make_backup(window.session.library.path, NOW)
    dialog = opened(window, qtbot)
    monkeypatch.setattr(type(window.features.imports), "is_busy", lambda _self: True)
    press(dialog, "restoreChosen")
    box = dialog.findChild(QMessageBox, "errorDialog")
    assert "import is under way" in box.informativeText()
    assert len(backups_of(window.session.library.path)) == 1
    dialog.reject()


def test_a_backup_is_made_after_the_first_paint(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """In a worker; a second look the same day makes none."""
    go_on(window, [])
    made = window.findChild(AutomaticBackups)
    assert made is not None
    with qtbot.waitSignal(made.looked, timeout=10_000) as first:
        pass
    assert first.args == [backups_of(library.path)[0].path]
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    with qtbot.waitSignal(made.looked, timeout=10_000) as second:
        made.look(on_start=False)
    assert second.args == [None]
    assert len(backups_of(library.path)) == 1


def test_a_backup_that_cannot_be_made_is_told_of_once(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """In a dialog; every further hour in the status bar."""
    (library.path.parent / "backups").touch()
    made = AutomaticBackups(window.session, window.jobs, window)
    made.look(on_start=True)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    window.findChild(QMessageBox, "errorDialog").close()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    made.look(on_start=False)
    qtbot.waitUntil(lambda: "No backup" in window.statusBar().currentMessage())
    assert not [each for each in window.findChildren(QMessageBox) if each.isVisible()]
