"""A statement with more commitments, and more text, than are shown at once."""

from dataclasses import replace

import pytest
from marking import format_at
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.library.records import Status, Trashing
from briefreader.services.changes import Change
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.reader.margin import ReaderMargin
from briefreader.ui.session.gradual_reading import SLICE, GradualReading
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

COUNT = SLICE + 50
TEXT = "Joint statement of Japan and Chad\n\n" + "\n\n".join(
    f"Both sides agreed to build bridge {number} over the river, and to keep it in good order."
    for number in range(COUNT)
)


@pytest.fixture
def long(window: MainWindow, library: Library) -> int:
    """Return the id of the statement, which has been imported and is not open."""
    return import_text(library, TEXT, window.session.detection.detector).statement_id


def listed(window: MainWindow) -> int:
    """Return how many commitments the side panel lists."""
    tree = window.findChild(QTreeView, "commitmentTree")
    assert tree is not None
    model = tree.model()
    groups = range(model.rowCount(QModelIndex()))
    return sum(model.rowCount(model.index(row, 0)) for row in groups)


def test_what_is_in_view_is_highlighted_at_once(
    window: MainWindow, long: int, qtbot: QtBot
) -> None:
    """The rest follows by itself, and the list with it."""
    window.session.reading.open(long)
    assert window.session.records.is_reading
    assert window.reader.view.extraSelections()
    qtbot.waitUntil(lambda: not window.session.records.is_reading)
    assert len(window.session.commitments) >= COUNT
    assert listed(window) == len(window.session.commitments)


def test_the_margin_shows_statuses_once_all_is_read(
    window: MainWindow, long: int, library: Library, qtbot: QtBot
) -> None:
    """And does not have everything read at once for it."""
    first = library.commitments.of_statement(long)[0]
    library.commitments.put(replace(first, status=Status.MET))
    window.session.reading.open(long)
    margin = window.reader.view.findChild(ReaderMargin, "readerMargin")
    assert margin is not None
    assert window.session.records.is_reading

    def shown() -> list[str]:
        return [mark.words for mark, _ in margin._marks_in_view()]

    assert shown() == []
    qtbot.waitUntil(lambda: shown() == ["Status: Met"])


def test_a_step_finds_every_commitment(window: MainWindow, long: int) -> None:
    """Who goes back from the first commitment comes to the last, however soon."""
    window.session.reading.open(long)
    window.actions_by_name["previous"].trigger()
    current = window.session.current
    assert current == window.session.commitments[-1]
    assert f"bridge {COUNT - 1}" in TEXT[current.span.start - 60 : current.span.end]


def test_a_decision_made_at_once_stays(window: MainWindow, long: int, library: Library) -> None:
    """All commitments are read before, so that nothing read later brings back what was."""
    window.session.reading.open(long)
    last = library.commitments.of_statement(long)[-1]
    window.session.changes.perform(review.confirm(last))
    assert not window.session.records.is_reading
    kept = next(each for each in window.session.commitments if each.id == last.id)
    assert kept.review == "confirmed"
    assert len(window.session.commitments) == library.commitments.count(long)


def test_another_statement_ends_the_reading(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """Its commitments are never mixed with those of the one before."""
    window.session.reading.open(long)
    window.session.reading.open(1)
    qtbot.waitUntil(lambda: window.session.findChildren(GradualReading) == [])
    assert {each.statement_id for each in window.session.commitments} == {1}


def test_the_whole_text_is_there_in_the_end(window: MainWindow, long: int, qtbot: QtBot) -> None:
    """At first only its beginning is set in type; the last words are found at once all the same."""
    window.session.reading.open(long)
    view = window.reader.view
    assert len(view.toPlainText()) < len(TEXT)
    last = window.session.library.commitments.of_statement(long)[-1]
    assert format_at(view, last.span.start).underlineStyle() is not None
    assert view.toPlainText() == TEXT
    cursor = QTextCursor(view.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.blockFormat().lineHeight() > 100


def test_the_whole_text_comes_again_after_a_zoom(
    window: MainWindow, long: int, qtbot: QtBot
) -> None:
    """It is set anew then, and its end is no shorter."""
    window.session.reading.open(long)
    view = window.reader.view
    qtbot.waitUntil(lambda: view.toPlainText() == TEXT)
    window.actions_by_name["zoom_in"].trigger()
    qtbot.waitUntil(lambda: view.toPlainText() == TEXT)
    assert view.zoom > 1
    assert view.verticalScrollBar().maximum() > 10_000


def test_a_step_that_opens_it_leaves_no_reading_behind(
    window: MainWindow, long: int, library: Library, qtbot: QtBot
) -> None:
    """As when a colleague's file takes it out of the trash: all is listed, and stays apart."""
    out, into = Trashing((long,), trashed=False), Trashing((long,), trashed=True)
    window.session.changes.perform(Change("Trash", out, into))
    window.session.reading.open(1)
    judged = review.confirm(library.commitments.of_statement(long)[3])
    window.session.changes.perform_all("Import", (Change("Import", into, out), judged))
    assert window.session.statement is not None
    assert window.session.statement.id == long
    assert len(window.session.commitments) == library.commitments.count(long)
    window.session.reading.open(1)
    qtbot.waitUntil(lambda: window.session.findChildren(GradualReading) == [])
    assert {each.statement_id for each in window.session.commitments} == {1}


def test_the_parts_of_a_text_meet_without_a_seam(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Where the second part begins, the paragraph before keeps its hanging number."""
    text = "Joint statement of Japan and Chad\n\n" + "\n\n".join(
        f"{number}. Both sides agreed to build bridge {number} over the river."
        for number in range(1, 700)
    )
    made = import_text(library, text, window.session.detection.detector)
    window.session.reading.open(made.statement_id)
    view = window.reader.view
    last = view.document().lastBlock()
    indent = last.blockFormat().textIndent()
    assert indent < 0
    number = last.blockNumber()
    qtbot.waitUntil(lambda: view.toPlainText() == text)
    assert view.document().findBlockByNumber(number).blockFormat().textIndent() == indent


def test_a_selection_made_upwards_outlives_a_zoom(
    window: MainWindow, long: int, qtbot: QtBot
) -> None:
    """From beyond what is set at first to within it."""
    window.session.reading.open(long)
    view = window.reader.view
    qtbot.waitUntil(lambda: view.toPlainText() == TEXT)
    view.setTextCursor(view.page.units(30_000, 5_000))
    window.actions_by_name["zoom_in"].trigger()
    assert view.textCursor().selectionStart() == 5_000
    assert view.textCursor().selectionEnd() == 30_000
    assert view.selected_span() == Span(5_000, 30_000)
