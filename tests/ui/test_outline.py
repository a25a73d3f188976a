"""The outline lists the headings of a statement, goes to them, and follows the reader."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTabWidget, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefreader.documents.reader import read_document
from briefreader.ui.panels.outline.outline_model import HeadingRole
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

PROSE = " ".join(["The ministers met and talked about a good many things of common interest."] * 7)
HEADINGS = (
    "Communiqué of the Ministers", "I. PEACE AND SECURITY", "Syria", "Libya", "II. TRADE", "Goods",
    "III. CONCLUSION",
)  # fmt: skip
TEXT = "\n\n".join(part for heading in HEADINGS for part in (heading, PROSE, PROSE)) + "\n"


def show(window: MainWindow, text: str) -> None:
    """Open a statement of this text, and its outline by the action."""
    new = import_text(window.session.library, text, window.session.detection.detector)
    window.session.reading.open(new.statement_id)
    window.actions_by_name["outline"].trigger()


def tree(window: MainWindow) -> QTreeView:
    """Return the outline."""
    found = window.findChild(QTreeView, "outlineTree")
    assert found is not None
    return found


def rows(view: QTreeView, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """Return the indexes of all headings, in text order."""
    above = parent or QModelIndex()
    children = [view.model().index(row, 0, above) for row in range(view.model().rowCount(above))]
    return [each for child in children for each in (child, *rows(view, child))]


def marked(view: QTreeView) -> list[str]:
    """Return the headings that are marked as being read."""
    return [each.data() for each in rows(view) if each.data(HeadingRole.IN_VIEW)]


def test_headings_are_nested_by_level(window: MainWindow, qtbot: QtBot) -> None:
    """The title stands over nothing, since it would push in all others."""
    show(window, TEXT)
    view = tree(window)
    QAbstractItemModelTester(view.model())
    assert window.actions_by_name["outline"].shortcut().toString() == "F8"
    tabs = window.findChild(QTabWidget, "libraryTabs")
    assert tabs is not None
    assert tabs.tabText(tabs.currentIndex()) == "Outline"
    qtbot.waitUntil(view.hasFocus)
    assert [each.data() for each in rows(view)] == list(HEADINGS)
    parents = {each.data(): each.parent().data() for each in rows(view)}
    assert parents["Syria"] == parents["Libya"] == "I. PEACE AND SECURITY"
    assert parents["II. TRADE"] is parents["I. PEACE AND SECURITY"] is None


def test_enter_and_click_go_to_a_heading(window: MainWindow, qtbot: QtBot) -> None:
    """The text cursor is there, the heading is in view and marked, and the text has the focus."""
    show(window, TEXT)
    view, reader = tree(window), window.reader.view
    goods, last = rows(view)[5:]
    view.setCurrentIndex(goods)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert reader.position() == TEXT.index("\nGoods\n") + 1
    assert 0 < reader.cursorRect().top() < reader.viewport().height()
    assert marked(view) == ["Goods"]
    qtbot.waitUntil(reader.hasFocus)
    place = view.visualRect(last).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.position() == TEXT.index("III. CONCLUSION")
    assert marked(view) == ["III. CONCLUSION"]


def test_the_mark_follows_the_reader(window: MainWindow) -> None:
    """From the first heading at the top to the last at the end, each in its turn."""
    show(window, TEXT)
    view, bar = tree(window), window.reader.view.verticalScrollBar()
    bar.setValue(0)
    seen = marked(view)
    for value in range(0, bar.maximum() + 20, 20):
        bar.setValue(value)
        now = marked(view)
        if now[0] != seen[-1]:
            seen += now
    assert seen == list(HEADINGS)


def test_a_folded_heading_is_marked_for_those_in_it(window: MainWindow) -> None:
    """What is folded stays folded."""
    show(window, TEXT)
    view = tree(window)
    peace, syria = rows(view)[1:3]
    window.sides.outline.tree.chosen.emit(syria.data(HeadingRole.SPAN))  # type: ignore[union-attr]
    assert marked(view) == ["Syria"]
    view.collapse(peace)
    assert marked(view) == ["I. PEACE AND SECURITY"]
    assert not view.isExpanded(peace)
    view.expand(peace)
    assert marked(view) == ["Syria"]


def test_it_says_so_when_there_are_no_headings(window: MainWindow) -> None:
    """The sample has none; without a statement there are none either."""
    window.actions_by_name["outline"].trigger()
    empty = window.findChild(QWidget, "noOutline")
    assert empty is not None
    assert empty.isVisible()
    assert "No headings" in window.sides.outline.empty.text()
    show(window, TEXT)
    assert not empty.isVisible()
    window.session.reading.close()
    assert "No statement is open" in window.sides.outline.empty.text()
    assert empty.isVisible()


def test_searching_brings_the_library_back(window: MainWindow, qtbot: QtBot) -> None:
    """The search box is on the first tab of the same dock."""
    show(window, TEXT)
    window.actions_by_name["search"].trigger()
    qtbot.waitUntil(window.library_panel.search_box.hasFocus)
    window.actions_by_name["outline"].trigger()
    window.actions_by_name["filter_statements"].trigger()
    assert window.library_panel.isVisible()


def test_it_is_made_when_it_is_first_shown(window: MainWindow) -> None:
    """Behind the library it costs nothing, and is there as soon as it is wanted."""
    assert window.findChild(QTreeView, "outlineTree") is None
    show(window, TEXT)
    window.library_tabs.setCurrentWidget(window.library_panel)
    bar = window.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert marked(tree(window)) == [HEADINGS[0]]
    window.library_tabs.bring_up(window.sides.outline)
    assert marked(tree(window)) == [HEADINGS[-1]]


def test_a_long_communique(window: MainWindow, shared: Path) -> None:
    """The sections of a real text of 94 kB."""
    path = shared / "samples" / "2021-06-13-carbis-bay-g7-summit-communique.md"
    show(window, read_document(path).text)
    names = [each.data() for each in rows(tree(window))]
    assert names[:3] == ["INTRODUCTION", "HEALTH", "ECONOMIC RECOVERY AND JOBS"]
    assert names[-1] == "CONCLUSION"
