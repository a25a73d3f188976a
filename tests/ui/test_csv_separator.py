"""The separator of CSV files: chosen once, by default what the system's spreadsheets expect."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.services.export.csv_writing import Separator
from briefreader.ui.dialogs.exporting.export_dialog import ExportDialog
from briefreader.ui.dialogs.exporting.separator_choice import system_separator
from briefreader.ui.dialogs.preferences.preferences_dialog import PreferencesDialog
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState


@pytest.mark.parametrize(
    ("locale", "separator"),
    [
        ("en_US", Separator.COMMA),
        ("fr_FR", Separator.SEMICOLON),
        ("ru_RU", Separator.SEMICOLON),
        ("es_MX", Separator.COMMA),
        ("C", Separator.COMMA),
    ],
)
def test_the_default_is_what_spreadsheets_expect_there(locale: str, separator: Separator) -> None:
    """Where decimal numbers have a comma, columns cannot be separated by one."""
    assert system_separator(QLocale(locale)) is separator


def choose(box: QComboBox, words: str) -> None:
    """Choose the entry that begins with ``words``."""
    (row,) = (row for row in range(box.count()) if box.itemText(row).startswith(words))
    box.setCurrentIndex(row)


def exported(window: MainWindow, qtbot: QtBot, out: Path) -> str:
    """Export the open statement as what the dialog proposes; returns the first line."""
    window.findChild(ExportDialog).findChild(QPushButton, "exportGo").click()
    files = window.findChild(QFileDialog, "exportFile")
    with qtbot.waitSignal(window.features.exporting.exported):
        files.fileSelected.emit(str(out))
    files.close()
    return out.read_text("utf-8-sig").splitlines()[0]


def test_the_export_dialog_asks_and_remembers(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Of a table only; what was chosen is proposed the next time, and holds for all tables."""
    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    box = dialog.findChild(QComboBox, "csvSeparator")
    formats = dialog.findChild(QListWidget, "exportFormats")
    assert box.isVisible()
    assert box.currentText() == "Commas"
    formats.setCurrentRow(1)
    assert not box.isVisible()
    formats.setCurrentRow(0)
    choose(box, "Semicolons")
    assert exported(window, qtbot, tmp_path / "one.csv").startswith("id;statement;title;")

    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    window.actions_by_name["export"].trigger()
    box = window.findChild(ExportDialog).findChild(QComboBox, "csvSeparator")
    assert box.currentText().startswith("Semicolons")
    window.findChild(ExportDialog).reject()
    assert WindowState().separator is Separator.SEMICOLON
    rows = window.features.table
    ids = [each.id for each in window.session.commitments]
    with qtbot.waitSignal(rows.export_to(tmp_path / "rows.csv", ids).succeeded):
        pass
    assert (tmp_path / "rows.csv").read_text("utf-8-sig").startswith("id;statement;")


def test_preferences_have_the_choice_for_all_tables(window: MainWindow, qtbot: QtBot) -> None:
    """Also for those whose dialog only asks for a file; unchosen it follows the system."""
    for chosen, kept in (("Commas", None), ("Tabs", "TAB")):
        window.actions_by_name["preferences"].trigger()
        dialog = window.findChild(PreferencesDialog)
        choose(dialog.findChild(QComboBox, "csvSeparator"), chosen)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
        qtbot.waitUntil(lambda: window.findChild(PreferencesDialog) is None)
        assert WindowState()._settings.value("files/csv_separator") == kept
    assert window.state.separator is Separator.TAB
