"""The reader goes on where it was left, and looks as the user wants it."""

import statistics
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import StatementSummary
from briefreader.ui.app.application import make_window
from briefreader.ui.app.theme import reader_font
from briefreader.ui.reader.layout import column_width
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState
from reading_here import import_text

LONG = "Joint statement of Japan and Chad\n\n" + "\n\n".join(
    f"{number}. Both sides agreed to build bridge {number} over the river, and to keep it."
    for number in range(1, 120)
)


@pytest.fixture
def long(window: MainWindow) -> int:
    """Return the id of a long statement, which is opened."""
    session = window.session
    made = import_text(session.library, LONG, session.detection.detector)
    session.reading.open(made.statement_id)
    return made.statement_id


@pytest.mark.parametrize("way", ["another statement", "another size"])
def test_the_page_that_was_shown_before_is_let_go(
    way: str, long: int, window: MainWindow, qtbot: QtBot
) -> None:
    """Its document takes megabytes, and many statements are read in a day."""
    gone: list[str] = []
    window.reader.view.document().destroyed.connect(lambda: gone.append(way))
    if way == "another size":
        window.actions_by_name["zoom_in"].trigger()
    else:
        window.session.reading.open(next(each.id for each in summaries(window) if each.id != long))
    qtbot.waitUntil(lambda: gone == [way])


def summaries(window: MainWindow) -> Sequence[StatementSummary]:
    """Return what the library has."""
    return window.session.library.statements.summaries()


def bar(window: MainWindow) -> QScrollBar:
    """Return the scroll bar of the text."""
    return window.reader.view.verticalScrollBar()


def test_a_statement_opens_where_it_was_left(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """After another one was read."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(900)
    top = window.reader.view.top_position()
    window.session.reading.open(1)
    assert bar(window).value() == 0
    window.session.reading.open(long)
    qtbot.waitUntil(lambda: abs(bar(window).value() - 900) < 30)
    assert abs(window.reader.view.top_position() - top) < 90


def test_the_place_stays_however_often_it_is_opened(
    window: MainWindow, long: int, qtbot: QtBot
) -> None:
    """At the beginning of the line that was at the edge, and it does not creep up from there."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(900)
    places = []
    for _ in range(4):
        window.session.reading.open(1)
        window.session.reading.open(long)
        qtbot.waitUntil(lambda: bar(window).value() > 0)
        places.append(window.reader.view.top_position())
    assert len(set(places[1:])) == 1


def test_the_place_is_kept_with_the_library(
    window: MainWindow, long: int, library: Library, qtbot: QtBot
) -> None:
    """The next window goes on there."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(700)
    top = window.reader.view.top_position()
    window.close()
    assert library.reading_history.position(long) == top
    again = make_window(library)
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    qtbot.waitUntil(lambda: abs(bar(again).value() - 700) < 60)
    again.jobs.finish()


def test_a_jump_goes_before_the_place(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """Who asks for a passage gets it, wherever the statement was left."""
    qtbot.waitUntil(lambda: bar(window).maximum() > 1000)
    bar(window).setValue(900)
    window.session.reading.open(1)
    window.session.reading.open(long)
    window.session.selection.select(window.session.commitments[-1].id)
    last = bar(window).value()
    qtbot.waitUntil(lambda: window.reader.view._wanted_top == 0)
    assert bar(window).value() == last > 1500


@pytest.fixture
def preferences(window: MainWindow) -> QDialog:
    """Return the Preferences dialog on its page for reading."""
    window.actions_by_name["preferences"].trigger()
    dialog = window.findChild(QDialog, "preferencesDialog")
    assert dialog is not None
    tabs = dialog.findChild(QTabWidget, "preferencesTabs")
    page = dialog.findChild(QWidget, "readingPage")
    assert tabs is not None
    assert page is not None
    tabs.setCurrentWidget(page)
    return dialog


def number(dialog: QDialog, name: str) -> QSpinBox:
    """Return the box with this name."""
    box = dialog.findChild(QSpinBox, name)
    assert box is not None
    return box


def full_lines(window: MainWindow) -> list[int]:
    """Return how many characters stand in each line but the last of each paragraph."""
    document, found = window.reader.view.document(), []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        lines = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
        found += lines
        block = block.next()
    return found


@pytest.mark.parametrize("zoom", [0.7, 1.0, 1.6])
def test_a_line_has_sixty_to_seventy_five_characters(window: MainWindow, zoom: float) -> None:
    """At any zoom, as long as the window is wide enough."""
    window.resize(2200, 900)
    window.reader.view.set_zoom(zoom)
    lines = full_lines(window)
    assert len(lines) > 30
    assert 60 <= statistics.median(lines) <= 75
    assert max(lines) <= 80


def test_the_text_follows_the_preferences(
    window: MainWindow, preferences: QDialog, qtbot: QtBot
) -> None:
    """At once; Save keeps it for the next window."""
    view = window.reader.view
    size, height = view.document().defaultFont().pointSizeF(), view.document().size().height()
    number(preferences, "fontSize").setValue(22)
    number(preferences, "lineSpacing").setValue(200)
    edges = preferences.findChild(QCheckBox, "justified")
    assert edges is not None
    edges.click()
    assert view.document().defaultFont().pointSizeF() == 22 != size
    assert view.document().size().height() > 1.5 * height
    assert view.document().begin().blockFormat().alignment() == Qt.AlignmentFlag.AlignJustify
    preferences.accept()
    assert WindowState().reading == view.settings
    assert view.settings.size == 22


def test_cancelled_preferences_leave_the_text_as_it_was(
    window: MainWindow, preferences: QDialog
) -> None:
    """Whatever was tried out."""
    before = window.reader.view.settings
    number(preferences, "lineWidth").setValue(40)
    assert window.reader.view.settings.width == 40
    preferences.reject()
    assert window.reader.view.settings == before
    assert WindowState().reading == before


def test_another_font_is_taken_and_given_back(window: MainWindow, preferences: QDialog) -> None:
    """The app's own come back with Restore defaults."""
    kinds = preferences.findChild(QComboBox, "fontKind")
    restore = preferences.findChild(QPushButton, "restoreReading")
    assert kinds is not None
    assert restore is not None
    families = window.reader.view.document().defaultFont().families()
    kinds.setCurrentIndex(1)
    assert window.reader.view.settings.family
    assert window.reader.view.document().defaultFont().families() != families
    restore.click()
    assert window.reader.view.document().defaultFont().families() == families


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (ReadingSettings(size=400, spacing=1, width=9999), (48, 100, 120)),
        (ReadingSettings(size=-3, spacing=999, width=0), (0, 250, 35)),
    ],
)
def test_settings_that_cannot_be_read_with_are_brought_back(
    given: ReadingSettings, kept: tuple[int, int, int]
) -> None:
    """As a settings file that was edited by hand may have them."""
    bounded = given.within_bounds()
    assert (bounded.size, bounded.spacing, bounded.width) == kept


def test_the_language_is_remembered(window: MainWindow, preferences: QDialog) -> None:
    """It is that of the next start."""
    languages = preferences.findChild(QComboBox, "languageChooser")
    assert languages is not None
    assert languages.currentText() == "As the system's"
    languages.setCurrentText("Français")
    preferences.accept()
    assert WindowState().language == "fr"
    assert window.isVisible()


@pytest.mark.parametrize("family", ["", "Noto Sans", "Noto Serif"])
def test_a_line_is_measured_in_the_font_that_it_is_set_in(window: MainWindow, family: str) -> None:
    """Where the first choice of families is not installed, in that which stands in for it."""
    font = reader_font(family=family)
    words = (
        "The participants reaffirmed their commitment to deepen co-operation in all areas of "
        "mutual interest, and agreed to meet again in the first half of next year."
    )
    letters = QFontMetricsF(font).horizontalAdvance(words) / len(words)
    assert column_width(font, 100) == pytest.approx(letters * 100, rel=0.005)
