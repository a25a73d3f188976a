"""The briefing designer: choices on the left, the page on the right."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.briefing.plan import Section
from briefreader.services.briefing.presets import presets
from briefreader.services.importing import import_text
from briefreader.ui.briefing.designer import BriefingDesigner
from briefreader.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
OTHER = (
    "Joint Statement of Norway and Chile\n\n"
    "Norway and Chile agreed to protect the oceans by 2031. They agreed to plant trees."
)


class Designer:
    """The dialog, used by names and keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        window.actions_by_name["design"].trigger()
        found = window.findChild(BriefingDesigner)
        assert found is not None
        self.dialog: BriefingDesigner = found
        self.window = window
        self.qtbot = qtbot
        self.wait_for_page()

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget with this name."""
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def wait_for_page(self) -> None:
        """Wait until the page is there."""
        self.qtbot.waitUntil(lambda: not self.dialog.preview.picture.isNull())

    def changed(self, change: Callable[[], object]) -> None:
        """Change something, and wait until the page is another."""
        before = self.dialog.preview.picture
        change()
        self.qtbot.waitUntil(lambda: self.dialog.preview.picture != before)

    def choose(self, name: str, words: str) -> None:
        """Choose what reads so."""
        box = self.find(QComboBox, name)
        assert box.findText(words) >= 0, words
        box.setCurrentIndex(box.findText(words))

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.find(QPushButton, name)
        assert button.isEnabled()
        button.click()


@pytest.fixture
def designer(window: MainWindow, library: Library, qtbot: QtBot) -> Designer:
    """Return the designer on a library with a second statement, the sample being open."""
    import_text(library, OTHER, window.session.detector)
    window.session.refresh_library()
    return Designer(window, qtbot)


def test_enter_in_a_field_presses_nothing(designer: Designer, qtbot: QtBot) -> None:
    """Neither does a section move nor the designer go."""
    sections = designer.find(QListWidget, "briefingSections")
    sections.setCurrentRow(1)
    before = designer.dialog.plan().sections
    qtbot.keyClick(designer.find(QLineEdit, "briefingTitle"), Qt.Key.Key_Return)
    assert designer.dialog.isVisible()
    assert designer.dialog.plan().sections == before


def test_the_open_statement_is_what_it_is_about(designer: Designer) -> None:
    """The page is white paper, as high as A4 or Letter, and says nothing is left out."""
    statement = designer.window.session.statement
    assert statement is not None
    assert designer.dialog.plan().scope.statements == (statement.id,)
    picture = designer.dialog.preview.picture
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    assert 1.2 < picture.height() / picture.width() < 1.5
    assert designer.dialog.preview.accessibleDescription() == "Everything has room."


def test_what_is_typed_stands_on_the_page(designer: Designer) -> None:
    """The page follows by itself."""
    title = designer.find(QLineEdit, "briefingTitle")
    designer.changed(lambda: designer.qtbot.keyClicks(title, "For the minister"))
    designer.changed(lambda: designer.find(QLineEdit, "briefingClassification").setText("Secret"))
    plan = designer.dialog.plan()
    assert (plan.title, plan.classification) == ("For the minister", "Secret")
    designer.changed(lambda: designer.choose("briefingLanguage", "Русский"))
    assert designer.dialog.plan().language == "ru"


def test_sections_are_switched_and_moved_by_keys(designer: Designer) -> None:
    """Space switches the one in hand, Alt with an arrow moves it."""
    sections = designer.find(QListWidget, "briefingSections")
    sections.setFocus()
    sections.setCurrentRow(0)
    designer.changed(lambda: designer.qtbot.keyClick(sections, Qt.Key.Key_Space))
    assert Section.KEY_FIGURES not in designer.dialog.plan().shown
    designer.qtbot.keyClick(sections, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.section for each in designer.dialog.plan().sections][:2] == [
        Section.UPCOMING,
        Section.KEY_FIGURES,
    ]
    assert sections.currentRow() == 1


def test_a_selection_across_the_library(designer: Designer) -> None:
    """By party and days; what no statement meets is said, and not printed."""
    designer.changed(lambda: designer.choose("scopeKind", "A selection across the library"))
    party = designer.find(QComboBox, "scopeParty")
    designer.qtbot.waitUntil(lambda: party.findText("Chile") >= 0)
    designer.changed(lambda: designer.choose("scopeParty", "Chile"))
    assert designer.dialog.plan().scope.party == "Chile"
    since = designer.find(QLineEdit, "scopeSince")
    since.setText("2030")
    designer.qtbot.waitUntil(lambda: bool(designer.dialog.preview.words))
    assert "widen it" in designer.dialog.preview.words
    since.setText("20x")
    assert designer.find(QWidget, "scopeProblem").isVisible()


def test_a_plan_is_saved_renamed_and_deleted(designer: Designer, library: Library) -> None:
    """Under a name, in the library; a name that is taken is refused."""

    def name_it(button: str, name: str) -> None:
        designer.press(button)
        box = designer.find(QInputDialog, "presetName")
        box.setTextValue(name)
        box.accept()
        box.setObjectName("")

    designer.find(QLineEdit, "briefingAuthor").setText("Desk 3")
    name_it("savePreset", "Weekly")
    assert presets(library)["Weekly"].author == "Desk 3"
    designer.choose("briefingPresets", "New briefing")
    assert designer.dialog.plan().author == ""
    name_it("savePreset", "Monthly")
    name_it("renamePreset", "Weekly")
    refusal = designer.find(QMessageBox, "errorDialog")
    assert "already a saved briefing" in refusal.informativeText()
    refusal.reject()
    designer.choose("briefingPresets", "Weekly")
    assert designer.find(QLineEdit, "briefingAuthor").text() == "Desk 3"
    designer.press("deletePreset")
    assert list(presets(library)) == ["Monthly"]


@pytest.mark.parametrize(
    ("button", "dialog", "pages"),
    [("designerExport", "exportDialog", 1), ("designerReport", "reportDialog", 2)],
)
def test_it_is_exported_as_designed(
    designer: Designer, tmp_path: Path, button: str, dialog: str, pages: int
) -> None:
    """On one page, or as a report of several with a table of contents."""
    designer.find(QLineEdit, "briefingTitle").setText("For the minister")
    designer.press(button)
    window, out = designer.window, tmp_path / "out.pdf"
    designer.qtbot.waitUntil(lambda: window.findChild(QFileDialog, dialog) is not None)
    found = window.findChild(QFileDialog, dialog)
    assert found is not None
    found.fileSelected.emit(str(out))
    designer.qtbot.waitUntil(out.exists)
    designer.qtbot.waitUntil(lambda: not window.jobs.is_busy())
    told = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    assert "For the minister" in told
    count = int(told.partition("Pages:")[2].split()[0])
    assert count == 1 if pages == 1 else count >= pages


def test_closing_it_drops_the_page_under_way(designer: Designer) -> None:
    """Nothing is shown in a window that has gone."""
    designer.find(QLineEdit, "briefingTitle").setText("Never seen")
    designer.dialog.reject()
    designer.qtbot.waitUntil(lambda: not designer.window.jobs.is_busy())
    designer.qtbot.waitUntil(lambda: designer.window.findChild(BriefingDesigner) is None)
