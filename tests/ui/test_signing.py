"""Whose notes and decisions they are, as the window shows it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefreader.ui.dialogs.preferences.preferences_dialog import PreferencesDialog
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState


def highlight(window: MainWindow) -> None:
    """Highlight the first words of the text."""
    view = window.reader.view
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(20, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    window.features.notes.highlight()


def test_the_name_in_preferences_signs_notes_and_decisions(
    window: MainWindow, qtbot: QtBot
) -> None:
    """It is kept in the settings, not in the library."""
    window.actions_by_name["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    field = dialog.findChild(QLineEdit, "authorName")
    field.setText("Zoë Müller")
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    highlight(window)
    session = window.session
    session.selection.select(session.commitments[0].id)
    window.actions_by_name["confirm"].trigger()
    assert WindowState().author == "Zoë Müller"
    statement_id = session.statement.id
    assert [each.author for each in session.library.annotations.of_statement(statement_id)] == [
        "Zoë Müller"
    ]
    judged = [
        each for each in session.library.commitments.of_statement(statement_id) if each.author
    ]
    assert [each.author for each in judged] == ["Zoë Müller"]


def test_authors_are_named_only_where_there_are_others(window: MainWindow, qtbot: QtBot) -> None:
    """The list and the editor say who wrote a note once a colleague's is in the library."""
    session, model = window.session, window.notes_panel.model
    highlight(window)
    name = session.changes.author
    role = Qt.ItemDataRole.AccessibleTextRole
    assert name not in model.index(0).data(role)
    note = session.records.annotations[0]
    session.library.annotations.put(replace(note, id=0, note="Why?", author="Ann"))
    session.reload()
    said = {model.index(row).data(role).partition(":")[0] for row in range(model.rowCount())}
    assert said == {f"Note, {name}", "Note, Ann"}
    anns = next(each for each in session.records.annotations if each.author == "Ann")
    window.notes_panel.show_note(anns)
    assert window.notes_panel.findChild(QLabel, "noteAbout").text().startswith("Ann · ")
