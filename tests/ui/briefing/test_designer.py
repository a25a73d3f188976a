"""The briefing designer: choices on the left, the page on the right."""

import datetime as dt
import gc
import subprocess
import weakref
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.plan import BriefingPlan, Section
from briefreader.services.briefing.presets import presets
from briefreader.services.briefing.sources import brief_plan
from briefreader.services.briefing.values import Briefing
from briefreader.services.export.progress import Steps
from briefreader.services.review import review
from briefreader.ui.dialogs.briefing import designer as designer_module
from briefreader.ui.dialogs.briefing.designer import BriefingDesigner
from briefreader.ui.dialogs.briefing.last_briefing import LastBriefing
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState
from reading_here import import_text

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
    import_text(library, OTHER, window.session.detection.detector)
    window.session.refresh_library()
    return Designer(window, qtbot)


def test_a_closed_designer_is_let_go(window: MainWindow, qtbot: QtBot) -> None:
    """What it made pages with stays a little longer, and does not keep it."""
    known = weakref.ref(Designer(window, qtbot).dialog)
    opened = known()
    assert opened is not None
    opened.reject()
    del opened

    def is_gone() -> bool:
        gc.collect()
        return known() is None

    qtbot.waitUntil(is_gone)


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
    problem = designer.find(QLabel, "scopeProblem")
    assert problem.isVisible()
    assert since.accessibleDescription() == problem.text()
    since.setText("2015")
    assert not problem.isVisible()


def test_only_confirmed_commitments_are_chosen(designer: Designer) -> None:
    """One that is confirmed is on the page, the others are not."""
    session = designer.window.session
    session.changes.perform(review.confirm(session.commitments[0]))
    box = designer.find(QCheckBox, "scopeConfirmed")
    designer.changed(box.toggle)
    scope = designer.dialog.plan().scope
    assert (scope.confirmed, len(scope.statements)) == (True, 1)
    made = brief_plan(session.library, designer.dialog.plan(), dt.date(2026, 1, 2))
    assert [item.quote for group in made.groups for item in group.items] == [
        session.commitments[0].quote
    ]


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
    assert designer.dialog.plan().author == WindowState().author
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


def test_the_report_can_be_a_word_document_or_a_web_page(
    designer: Designer, tmp_path: Path
) -> None:
    """The dialog offers them, and the ending of the name tells which one is written."""
    window = designer.window
    for ending, begins in ((".docx", b"PK"), (".html", b"<!DOCTYPE html>")):
        designer.press("designerReport")
        designer.qtbot.waitUntil(lambda: window.findChild(QFileDialog, "reportDialog") is not None)
        found = window.findChild(QFileDialog, "reportDialog")
        assert found is not None
        assert [each.split("*")[1] for each in found.nameFilters()] == [".pdf)", ".docx)", ".html)"]
        out = tmp_path / f"out{ending}"
        found.fileSelected.emit(str(out))
        found.reject()
        designer.qtbot.waitUntil(lambda out=out: out.exists() and not window.jobs.is_busy())
        designer.qtbot.waitUntil(lambda: window.findChild(QFileDialog, "reportDialog") is None)
        assert out.read_bytes().startswith(begins)


def test_a_logo_that_cannot_be_read_is_told_below_its_field(
    designer: Designer, tmp_path: Path
) -> None:
    """The page is there without it; the words go once the logo can be read."""
    logo, problem = designer.find(QLineEdit, "briefingLogo"), designer.find(QLabel, "logoProblem")
    assert not problem.isVisible()
    logo.setText(str(tmp_path / "gone.png"))
    designer.qtbot.waitUntil(problem.isVisible)
    assert "gone.png" in problem.text()
    designer.qtbot.waitUntil(lambda: not problem.visibleRegion().isEmpty())
    assert logo.accessibleDescription() == problem.text()
    assert not designer.dialog.preview.picture.isNull()
    picture = QImage(30, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    assert picture.save(str(tmp_path / "gone.png"))
    designer.changed(lambda: logo.setText(f"{tmp_path}/./gone.png"))
    assert not problem.isVisible()


def test_enter_in_a_field_presses_no_button(designer: Designer) -> None:
    """Nothing is printed, moved or closed by it."""
    title = designer.find(QLineEdit, "briefingTitle")
    title.setFocus()
    before = designer.dialog.plan()
    wanted: list[object] = []
    for signal in (designer.dialog.print_wanted, designer.dialog.export_wanted):
        signal.connect(wanted.append)
    designer.qtbot.keyClick(title, Qt.Key.Key_Return)
    assert designer.dialog.isVisible()
    assert designer.dialog.plan() == before
    assert not wanted
    buttons = designer.dialog.findChildren(QPushButton)
    assert not [each.objectName() for each in buttons if each.isDefault() or each.autoDefault()]


def test_no_two_fields_share_a_mnemonic(designer: Designer) -> None:
    """Those that are hidden at first included."""
    widgets = designer.dialog.findChildren(QLabel) + designer.dialog.findChildren(QPushButton)
    keys = [QKeySequence.mnemonic(each.text()).toString() for each in widgets]
    taken = [key for key in keys if key]
    assert len(taken) >= 20
    assert sorted(taken) == sorted(set(taken))


def test_tab_goes_through_the_fields_as_they_are_read(designer: Designer) -> None:
    """From the saved briefings down the choices to the buttons, which run from left to right."""
    designer.find(QComboBox, "briefingPresets").setFocus()
    seen: list[QWidget] = []
    while (held := designer.dialog.focusWidget()) not in seen:
        assert held is not None
        seen.append(held)
        designer.qtbot.keyClick(held, Qt.Key.Key_Tab)
    names = [each.objectName() for each in seen]
    assert names == [
        "briefingPresets", "savePreset", "scopeKind", "scopeTheme", "scopeStatus", "scopeConfirmed",
        "briefingSections", "sectionDown", "briefingTitle", "briefingClassification",
        "briefingAuthor", "briefingLogo", "browseLogo", "briefingLanguage", "briefingPaper",
        "pagePreview",
        "designerPrint", "designerReport", "designerExport", "designerClose",
    ]  # fmt: skip
    places = [each.mapTo(designer.dialog, each.rect().topLeft()) for each in seen]
    assert all(
        after.y() > before.y() + 9 or after.x() > before.x() for before, after in pairwise(places)
    )


def test_a_new_briefing_is_dressed_as_the_last_one(designer: Designer) -> None:
    """In language, paper, author and classification; the title belongs to the statement."""
    designer.choose("briefingLanguage", "Français")
    designer.choose("briefingPaper", "Letter (8½ × 11 in)")
    designer.find(QLineEdit, "briefingAuthor").setText("Desk 3")
    designer.find(QLineEdit, "briefingClassification").setText("Internal")
    designer.find(QLineEdit, "briefingTitle").setText("For the minister")
    designer.press("designerClose")
    designer.qtbot.waitUntil(lambda: designer.window.findChild(BriefingDesigner) is None)
    plan = Designer(designer.window, designer.qtbot).dialog.plan()
    assert (plan.language, plan.paper, plan.author) == ("fr", Paper.LETTER, "Desk 3")
    assert (plan.classification, plan.title) == ("Internal", "")


def test_the_author_follows_the_name_in_preferences(designer: Designer) -> None:
    """As long as no other was typed; an author that was taken out stays out."""
    designer.press("designerClose")
    WindowState().author = "Zoë Müller"
    assert WindowState().briefing.author == "Zoë Müller"
    WindowState().briefing = LastBriefing(author="")
    assert WindowState().briefing.author == ""


def test_a_page_that_is_superseded_is_given_up(
    designer: Designer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work on it ends when another is wanted, and only the last one is shown."""
    begun, given_up = Event(), Event()
    real = designer_module.brief_plan

    def slow(library: Library, plan: BriefingPlan, made: date, steps: Steps) -> Briefing:
        if plan.title == "First":
            begun.set()
            try:
                while True:
                    steps.check()
            finally:
                given_up.set()
        return real(library, plan, made, steps)

    monkeypatch.setattr(designer_module, "brief_plan", slow)
    title = designer.find(QLineEdit, "briefingTitle")
    title.setText("First")
    designer.qtbot.waitUntil(begun.is_set)
    designer.changed(lambda: title.setText("Second"))
    assert given_up.is_set()
    designer.qtbot.waitUntil(lambda: not designer.window.jobs.is_busy())


def test_closing_it_drops_the_page_under_way(designer: Designer) -> None:
    """Nothing is shown in a window that has gone."""
    designer.find(QLineEdit, "briefingTitle").setText("Never seen")
    designer.dialog.reject()
    designer.qtbot.waitUntil(lambda: not designer.window.jobs.is_busy())
    designer.qtbot.waitUntil(lambda: designer.window.findChild(BriefingDesigner) is None)
