"""Three jobs of a desk officer by the keyboard alone, with as many keys as the manual tells."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTreeWidget
from pytestqt.qtbot import QtBot

from briefreader import shipped
from briefreader.commitments.model import DueDate
from briefreader.library.database import Library
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.type_ahead.popup import TypeAheadPopup
from briefreader.ui.window.main_window import MainWindow
from commitments_made import add_commitment, add_statement

FISH = "Chad will protect the migratory fish of the delta"
PORT, TREES = "Chad will establish a free port at Kalo", "Peru will plant trees"
SAID = {2021: [FISH, TREES], 2022: [PORT], 2023: [FISH, PORT]}
GUIDE = Path(shipped.manual()) / "quick-guide.md"


class Hands:
    """What types into whatever has the focus, as a person does, and counts the keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.count = window, 0
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """Press each of ``keys``, such as "Ctrl+2"."""
        for key in keys:
            pressed = QKeySequence(key)[0]
            if QApplication.activeWindow() is None:
                # So does a window manager, which is not there, when another window has closed.
                self.window.activateWindow()
            self.wait_for(QApplication.focusWidget)
            focused = QApplication.focusWidget()
            QTest.keyClick(focused, pressed.key(), pressed.keyboardModifiers())
            self.count += 1

    def wait_for(self, is_so: Callable[[], object]) -> None:
        """Look on until ``is_so`` answers true."""
        self._qtbot.waitUntil(lambda: bool(is_so()), timeout=20_000)


@pytest.fixture
def hands(library: Library, qtbot: QtBot) -> Iterator[Hands]:
    """Return hands at a window on statements of three years, the last one open."""
    library.settings.set("sample_offered", value=True)
    late = DueDate("soon", dt.datetime.now(dt.UTC).date() - dt.timedelta(days=40))
    for year, quotes in SAID.items():
        made = add_statement(library, f"Joint talks {year}", dt.date(year, 5, 1), quotes)
        for place, quote in enumerate(quotes, start=2):
            due = late if quote != PORT else None
            add_commitment(
                library, made, quote, paragraph=place, due=due, actors=(quote.split(" ")[0],)
            )
    make_application()
    window = make_window(library)
    qtbot.addWidget(window)
    window.resize(1500, 900)
    window.show()
    window.activateWindow()
    window.session.reading.open(made)
    window.reader.view.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hands(window, qtbot)
    window.jobs.finish()


def is_told(keys: int, job: str) -> bool:
    """Tell whether the guide has ``job`` with so many keys."""
    rows = (line for line in GUIDE.read_text("utf-8").splitlines() if line.startswith("| "))
    return any(job in row and f"| {keys} |" in row for row in rows)


def test_what_is_overdue_of_an_actor(hands: Hands) -> None:
    """Ctrl+2, its name looked for among the values, ticked, and the due dates that have passed."""
    hands.press("Ctrl+2")
    view = hands.window.views.made("table")
    tree = view.findChild(QTreeWidget, "facetTree")
    due = view.findChild(QComboBox, "dueRange")
    assert tree is not None
    assert due is not None
    hands.wait_for(lambda: view.model.rowCount() == 5 and tree.topLevelItemCount())
    hands.press("Tab", "P", "E", "R", "U", "Down", "Space")
    hands.wait_for(lambda: view.model.rowCount() == 1)
    hands.press("Tab", "Tab", "Tab")
    assert due.hasFocus()
    hands.press("O")
    hands.wait_for(lambda: due.currentText() == "Overdue")
    hands.wait_for(lambda: [view.model.index(0, 0).data()] == [TREES])
    assert is_told(hands.count, "overdue of an actor")


def test_two_statements_are_compared(hands: Hands) -> None:
    """Ctrl+Shift+D compares with what is likely, and once more asks for another by its words."""
    hands.press("Ctrl+Shift+D")
    view = hands.window.views.made("comparison")
    hands.wait_for(lambda: view.comparison is not None)
    title = view.findChild(PlainLabel, "comparedBeforeTitle")
    assert title is not None
    hands.press("Ctrl+Shift+D")
    popup = hands.window.findChild(TypeAheadPopup, "compareWithPopup")
    assert popup is not None
    hands.wait_for(lambda: popup.model.rowCount() > 0)
    hands.press("2", "0", "2", "1", "Return")
    hands.wait_for(lambda: title.text() == "Joint talks 2021")
    hands.press("Down")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "comparisonRows"
    assert is_told(hands.count, "compare two statements")


def test_a_promise_is_followed_and_the_briefing_printed(hands: Hands) -> None:
    """Ctrl+5, the thread, its wordings, one of them in its text; Ctrl+P and Enter print."""
    hands.press("Ctrl+5")
    view = hands.window.views.made("threads")
    hands.wait_for(lambda: view.series is not None and view.model.rowCount() > 0)
    hands.press("Down", "Return")
    assert view.lane_list.hasFocus()
    hands.press("Return")
    hands.wait_for(lambda: hands.window.views.current == "reader")
    assert hands.window.reader.view.hasFocus()
    hands.press("Ctrl+P")
    hands.wait_for(lambda: hands.window.findChild(QPrintDialog, "printDialog"))
    dialog = hands.window.findChild(QPrintDialog, "printDialog")
    assert dialog is not None
    hands.wait_for(dialog.isActiveWindow)
    # Enter prints; here it is taken back.
    hands.press("Escape")
    assert is_told(hands.count, "print the briefing")
