"""Who hears the window is told the current commitment, the rows and the bars with their figures."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QTableView, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from briefreader.ui.window import announcing
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return what a screen reader is given to say from now on."""
    words: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _window, told: words.append(told))
    QAccessible.setActive(True)
    yield words
    QAccessible.setActive(False)


def interface(widget: QWidget) -> QAccessibleInterface:
    """Return what accessibility tells of ``widget``."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def texts(widget: QWidget) -> list[str]:
    """Return the names of what stands in ``widget``, as a screen reader hears them."""
    of = interface(widget)
    children = (of.child(number) for number in range(of.childCount()))
    return [each.text(QAccessible.Text.Name) for each in children if each is not None]


def test_going_on_in_the_text_tells_the_commitment(
    window: MainWindow, said: list[str], qtbot: QtBot
) -> None:
    """J marks it for those who see; its words, theme, strength, actors and due date are told."""
    window.reader.view.setFocus()
    for _ in range(2):
        qtbot.keyClick(window.reader.view, Qt.Key.Key_J)
    assert len(said) == 2
    current = window.session.current
    assert current is not None
    assert said[-1].startswith(current.quote)
    facts = said[-1].removeprefix(current.quote)
    assert facts == ". Peace and security, Reaffirmed, United States and Kazakhstan, Not reviewed"


def test_a_due_date_is_told_as_it_is_shown(window: MainWindow, said: list[str]) -> None:
    """Of the commitment that has one."""
    window.reader.view.setFocus()
    dated = next(each for each in window.session.commitments if each.due)
    window.session.selection.select(dated.id)
    assert ", by 30 April 2016, " in said[-1]


def test_a_row_tells_itself_once(window: MainWindow, said: list[str]) -> None:
    """Going through the list, its rows are told by the list."""
    tree = window.commitment_panel.findChild(QTreeView, "commitmentTree")
    assert tree is not None
    tree.setFocus()
    window.session.selection.select(window.session.commitments[3].id)
    assert said == []
    row = tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert row in texts(tree)
    assert window.session.commitments[3].quote in row
    assert "Intent" in row


def test_a_cell_of_the_table_is_told_with_its_column(window: MainWindow, qtbot: QtBot) -> None:
    """Who goes through a row hears what each value is."""
    window.actions_by_name["view_table"].trigger()
    table = window.views.view("table").findChild(QTableView)
    assert table is not None
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    cells = texts(table)
    assert "Strength: Firm" in cells
    assert any(each.startswith("Actor: ") for each in cells)
