"""What is known of a statement is shown and corrected in a dialog."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Kind
from briefreader.library.database import Library
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.dialogs.properties.properties_dialog import PropertiesDialog
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> PropertiesDialog:
    """Return the dialog of the open statement, opened by its action."""
    window.actions_by_name["properties"].trigger()
    found = window.findChild(PropertiesDialog, "propertiesDialog")
    assert found is not None
    return found


def line(dialog: PropertiesDialog, name: str) -> QLineEdit:
    """Return the field ``name``."""
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def check(dialog: PropertiesDialog, name: str) -> QCheckBox:
    """Return the check box ``name``."""
    found = dialog.findChild(QCheckBox, name)
    assert found is not None
    return found


def choice(dialog: PropertiesDialog, name: str) -> QComboBox:
    """Return the box of choices ``name``."""
    found = dialog.findChild(QComboBox, name)
    assert found is not None
    return found


def test_shows_what_is_known(dialog: PropertiesDialog, library: Library) -> None:
    """The fields of the statement, and what cannot be changed."""
    statement = library.statements.get(1)
    assert line(dialog, "propertiesTitle").text() == statement.title
    assert line(dialog, "propertiesPlace").text() == "Washington, DC"
    assert choice(dialog, "propertiesKind").currentText() == "Joint statement"
    assert choice(dialog, "propertiesLanguage").currentText() == "English"
    assert dialog.parties_edit.parties() == statement.parties
    facts = {
        name: label.text()
        for name in ("fileName", "imported", "length", "versions")
        if (label := dialog.findChild(QLabel, f"properties_{name}"))
    }
    assert facts["fileName"] == "us-kazakhstan-2015.txt"
    assert facts["length"].endswith("9 paragraphs")
    assert facts["versions"] == "This one only"
    assert str(statement.imported.astimezone().year)[2:] in facts["imported"]
    assert dialog.edited_fields() == {}


def test_what_is_corrected_is_one_step_that_can_be_undone(
    dialog: PropertiesDialog, window: MainWindow, library: Library
) -> None:
    """All fields at once; the list and the head of the text follow."""
    before = library.statements.get(1)
    line(dialog, "propertiesTitle").setText("  Dialogue of   2015 ")
    line(dialog, "propertiesPlace").setText("Astana")
    line(dialog, "propertiesSource").setText("https://example.org/dialogue")
    choice(dialog, "propertiesKind").setCurrentText("Communiqué")
    choice(dialog, "propertiesLanguage").setCurrentText("French")
    check(dialog, "propertiesHasDate").setChecked(True)
    day = dialog.findChild(QDateEdit, "propertiesDate")
    assert day is not None
    day.setDate(QDate(2015, 11, 3))
    dialog.parties_edit.setPlainText("Kazakhstan\n\n  Norway \nKazakhstan\n")
    check(dialog, "propertiesDetect").setChecked(False)
    window.reader.view.select_span(Span(1_000, 1_010))
    selected = window.reader.view.selected_span()
    dialog.accept()
    assert selected is not None
    assert window.reader.view.selected_span() == selected
    after = library.statements.get(1)
    assert (after.title, after.place, after.kind) == ("Dialogue of 2015", "Astana", Kind.COMMUNIQUE)
    assert (after.date, after.language) == (dt.date(2015, 11, 3), "fr")
    assert after.parties == ("Kazakhstan", "Norway")
    assert after.source == "https://example.org/dialogue"
    title = window.findChild(QLabel, "statementTitle")
    assert title is not None
    assert title.text() == "Dialogue of 2015"
    assert window.windowTitle().startswith("Dialogue of 2015")
    assert window.library_panel.model.index(0).data() == "Dialogue of 2015"
    window.session.changes.undo_stack.undo()
    assert library.statements.get(1) == before


def test_a_date_can_be_taken_away(dialog: PropertiesDialog, library: Library) -> None:
    """Not every statement has one."""
    dated = check(dialog, "propertiesHasDate")
    dated.setChecked(True)
    dated.setChecked(False)
    dialog.accept()
    assert library.statements.get(1).date is None


def test_what_cannot_be_kept_is_said(dialog: PropertiesDialog, qtbot: QtBot) -> None:
    """Beside the fields, as it is typed; the dialog stays open at the field."""
    problem = dialog.findChild(QLabel, "propertiesProblem")
    assert problem is not None
    assert not problem.isVisible()
    title = line(dialog, "propertiesTitle")
    title.setFocus()
    title.selectAll()
    qtbot.keyClick(title, Qt.Key.Key_Delete)
    assert problem.text() == "A statement needs a title."
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.isVisible()
    title.setText("Dialogue")
    assert not problem.isVisible()
    language = choice(dialog, "propertiesLanguage")
    language.setEditText("Klingonese")
    assert "code" in problem.text()
    language.setEditText("pt-BR")
    assert not problem.isVisible()
    assert dialog.edited_fields() == {"title": "Dialogue", "language": "pt-BR"}


def test_commitments_are_detected_anew_only_when_asked(
    dialog: PropertiesDialog, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Where date, parties or title changed; what was decided stays."""
    decided = library.commitments.of_statement(1)[0]
    window.session.changes.perform(review.confirm(decided))
    detect = check(dialog, "propertiesDetect")
    assert not detect.isVisible()
    line(dialog, "propertiesPlace").setText("Astana")
    assert not detect.isVisible()
    dialog.parties_edit.setPlainText("Norway\nChile")
    assert detect.isVisible()
    dialog.accept()

    def detected() -> bool:
        found = library.commitments.of_statement(1)
        return any(set(each.actors) == {"Norway", "Chile"} for each in found)

    qtbot.waitUntil(detected, timeout=10_000)
    kept = library.commitments.get(decided.id)
    assert kept.actors == decided.actors
    assert kept.review == "confirmed"


def test_parties_are_completed(dialog: PropertiesDialog, qtbot: QtBot) -> None:
    """The names of the gazetteer are offered while one is typed."""
    edit = dialog.parties_edit
    edit.set_known(("Norway", "North Macedonia", "Chile"))
    edit.setPlainText("Kazakhstan\n")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    edit.setFocus()
    qtbot.keyClicks(edit, "nor")
    qtbot.waitUntil(edit.popup.isVisible)
    qtbot.keyClick(edit.popup, Qt.Key.Key_Down)
    qtbot.keyClick(edit.popup, Qt.Key.Key_Return)
    assert edit.parties() == ("Kazakhstan", "Norway")


def test_the_gazetteer_is_offered(dialog: PropertiesDialog, qtbot: QtBot) -> None:
    """It is loaded beside the window."""
    model = dialog.parties_edit.completer.model()
    qtbot.waitUntil(lambda: model.rowCount() > 190, timeout=10_000)


def test_every_field_has_a_name_for_screen_readers(dialog: PropertiesDialog) -> None:
    """Names of widgets are how they are found; accessible names how they are heard."""
    for kind in (QLineEdit, QComboBox, QDateEdit):
        for widget in dialog.findChildren(kind):
            if widget.objectName().startswith("properties"):
                assert isinstance(widget, QWidget)
                assert widget.accessibleName(), widget.objectName()
    assert dialog.parties_edit.accessibleName()


def test_without_a_statement_there_are_no_properties(window: MainWindow) -> None:
    """The action is off when none is open."""
    action = window.actions_by_name["properties"]
    assert action.isEnabled()
    assert action.shortcut().toString() == "Alt+Return"
    window.session.reading.close()
    assert not action.isEnabled()
