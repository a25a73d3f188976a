"""One user's day, from a file to a printed page and back the next morning."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from marking import words_on
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefreader import shipped
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Origin, Review
from briefreader.services.library_access import open_with_themes
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.reader.view import StatementView
from briefreader.ui.window.main_window import MainWindow

DISMISSED = "Both sides pledged to deepen their cooperation in countering the threats of ISIL"
BY_HAND = "expressed optimism the newly launched C5+1 framework will contribute to stability"
NOTED = "completing its WTO accession process"
NOTE = "Compare with the accession protocol of July 2015."
BOOKMARKED = "The two countries stressed the importance of energy security"


NO_MODIFIER = Qt.KeyboardModifier.NoModifier
W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)


class Day:
    """A window on a library, used by its names, keys and mouse."""

    def __init__(self, library: Library, qtbot: QtBot) -> None:
        make_application()
        self.library = library
        self.qtbot = qtbot
        self.window: MainWindow = make_window(library)
        qtbot.addWidget(self.window)
        self.window.resize(1300, 850)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def find(self, kind: type[W], name: str) -> W:
        """Return the widget with the object name ``name``."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key in the text, or in the window if it shows no text."""
        view = self.find(StatementView, "statementText")
        target = view if view.isVisible() else self.window
        # Without a window manager nobody gives the focus back when a dialog has closed.
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        target.setFocus()
        self.qtbot.keyClick(target, key, modifiers)

    def select(self, words: str) -> None:
        """Select ``words`` in the text."""
        view = self.find(StatementView, "statementText")
        cursor = view.document().find(words)
        assert not cursor.isNull(), words
        view.setTextCursor(cursor)

    def dialog(self, kind: type[D], name: str) -> D:
        """Return the dialog ``name`` once it is open."""
        self.qtbot.waitUntil(lambda: self.window.findChild(kind, name) is not None)
        return self.find(kind, name)

    def groups(self) -> dict[str, list[str]]:
        """Return what the side panel shows: the quotes below each theme."""
        model = self.find(QTreeView, "commitmentTree").model()
        heads = [model.index(row, 0) for row in range(model.rowCount())]
        return {head.data(): _children(head) for head in heads}

    def statement(self) -> int:
        """Return the id of the only statement."""
        (summary,) = self.library.statements.summaries()
        return summary.id


def _children(head: QModelIndex) -> list[str]:
    model = head.model()
    return [model.index(row, 0, head).data() for row in range(model.rowCount(head))]


@pytest.fixture
def sample_file(tmp_path: Path) -> Path:
    """Return a copy of the sample statement in a folder of the user's."""
    file = tmp_path / "documents" / "joint statement.txt"
    file.parent.mkdir()
    file.write_bytes(shipped.sample().read_bytes())
    return file


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Callable[[], Day]:
    """Return what starts the app on the same library, which has been used before."""
    with open_with_themes(tmp_path / "library.db") as library:
        library.settings.set("sample_offered", value=True)

    def run() -> Day:
        return Day(open_with_themes(tmp_path / "library.db"), qtbot)

    return run


def test_from_a_file_to_a_printed_page(
    start: Callable[[], Day], sample_file: Path, tmp_path: Path
) -> None:
    """Import, read, dismiss, add, bookmark, annotate, undo, redo, close, reopen, print."""
    control = Qt.KeyboardModifier.ControlModifier
    control_shift = control | Qt.KeyboardModifier.ShiftModifier
    day = start()
    _import(day, sample_file)
    _commitments_stand_under_their_themes(day)

    _dismiss(day)
    day.select(BY_HAND)
    day.press(Qt.Key.Key_A, control_shift)
    made = [each for each in _stored(day) if each.origin is Origin.MANUAL]
    assert [each.quote for each in made] == [BY_HAND]
    assert any(BY_HAND in quotes for quotes in day.groups().values())

    day.select(BOOKMARKED)
    day.press(Qt.Key.Key_D, control)
    _annotate(day)
    tabs = day.find(QTabWidget, "sideTabs")
    tabs.setCurrentIndex(1)
    notes = day.find(QListView, "noteList").model()
    assert [notes.index(row, 0).data() for row in range(notes.rowCount())] == [NOTE, BOOKMARKED]

    _undo_and_redo_everything(day)
    before = _everything(day)
    day.window.close()
    day.library.close()

    next_day = start()
    assert next_day.find(QLabel, "statementTitle").text()
    assert _everything(next_day) == before
    assert DISMISSED in " ".join(next_day.groups()["Dismissed"])
    assert any(BY_HAND in quotes for quotes in next_day.groups().values())
    text = _print(next_day, tmp_path / "briefing.pdf")
    assert "expressed optimism the newly launched" in text
    assert "pledged to deepen" not in text
    assert NOTE in text
    next_day.window.close()
    next_day.library.close()


def _import(day: Day, file: Path) -> None:
    day.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = day.dialog(QFileDialog, "openDialog")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(file))
    day.qtbot.keyClick(name, Qt.Key.Key_Return)
    day.qtbot.waitUntil(lambda: bool(day.groups()), timeout=20_000)


def _commitments_stand_under_their_themes(day: Day) -> None:
    groups = day.groups()
    assert DISMISSED in " ".join(groups["Terrorism"])
    assert "preventing the spread of weapons" in " ".join(groups["Non-proliferation"])
    assert "reduce emissions" in " ".join(groups["Climate and environment"])
    stored = _stored(day)
    assert sum(map(len, groups.values())) == len(stored) >= 12


def _dismiss(day: Day) -> None:
    """Click the commitment in the panel and press D."""
    tree = day.find(QTreeView, "commitmentTree")
    model = tree.model()
    terrorism = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data() == "Terrorism"
    )
    row = model.index(0, 0, terrorism)
    tree.scrollTo(row)
    place: QPoint = tree.visualRect(row).center()
    day.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window = day.window
    colour = window.appearance.theme.colour("current_ground")
    (marked,) = words_on(day.find(StatementView, "statementText"), colour)
    assert DISMISSED in marked
    day.press(Qt.Key.Key_D)
    dismissed = [each for each in _stored(day) if each.review is Review.DISMISSED]
    assert [each.quote.startswith(DISMISSED) for each in dismissed] == [True]
    assert DISMISSED in " ".join(day.groups()["Dismissed"])


def _annotate(day: Day) -> None:
    day.select(NOTED)
    day.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    box = day.find(QPlainTextEdit, "noteText")
    day.qtbot.keyClicks(box, NOTE)
    day.qtbot.keyClick(box, Qt.Key.Key_Escape)
    (annotation,) = day.library.annotations.of_statement(day.statement())
    assert (annotation.exact, annotation.note) == (NOTED, NOTE)


def _undo_and_redo_everything(day: Day) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    after = _everything(day)
    for _ in range(4):
        day.press(Qt.Key.Key_Z, control)
    assert not day.library.annotations.of_statement(day.statement())
    assert not day.library.bookmarks.of_statement(day.statement())
    assert {each.origin for each in _stored(day)} == {Origin.DETECTED}
    assert {each.review for each in _stored(day)} == {Review.UNREVIEWED}
    for _ in range(4):
        day.press(Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert _everything(day) == after


def _print(day: Day, out: Path) -> str:
    """Export the briefing through its dialog; return the text of its one page."""
    day.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = day.dialog(QFileDialog, "exportDialog")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(out))
    day.qtbot.keyClick(name, Qt.Key.Key_Return)
    day.qtbot.waitUntil(out.is_file, timeout=20_000)
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1\n" in info
    run = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True)
    return " ".join(run.stdout.split())


def _stored(day: Day) -> tuple[Commitment, ...]:
    return day.library.commitments.of_statement(day.statement())


def _everything(day: Day) -> tuple[tuple[object, ...], ...]:
    statement = day.statement()
    library = day.library
    return (
        library.commitments.of_statement(statement),
        library.bookmarks.of_statement(statement),
        library.annotations.of_statement(statement),
    )
