"""The dialog of a follow-up as a person uses it."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from briefreader.ui.dialogs.follow_up.follow_up_dialog import FollowUpDialog
from briefreader.ui.window.main_window import MainWindow


def open_follow_up(window: MainWindow, qtbot: QtBot) -> FollowUpDialog:
    """Return the follow-up of the first commitment, opened by its key."""
    window.session.changes.author = "Ann"
    window.session.selection.select(window.session.commitments[0].id)
    window.commitment_panel.tree.setFocus()
    qtbot.keyClick(window.commitment_panel.tree, Qt.Key.Key_F)
    found = window.findChild(FollowUpDialog, "followUpDialog")
    assert found is not None
    assert found.isVisible()
    return found


def part(dialog: QDialog, kind: type, name: str):
    """Return a part of the dialog."""
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def lines(dialog: FollowUpDialog) -> list[str]:
    """Return the entries that are listed."""
    history = part(dialog, QListWidget, "history")
    return [history.item(row).text() for row in range(history.count())]


def write(dialog: FollowUpDialog, day: QDate, status: str, note: str = "") -> None:
    """Fill in the form."""
    part(dialog, QDateEdit, "entryDate").setDate(day)
    part(dialog, QComboBox, "entryStatus").setCurrentText(status)
    part(dialog, QPlainTextEdit, "entryNote").setPlainText(note)


def press(dialog: FollowUpDialog, name: str, qtbot: QtBot) -> None:
    """Click a button that is there and enabled."""
    button = part(dialog, QPushButton, name)
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
