"""What is due in the whole library: its groups, its year on a line, and the way to the words."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate, Strength
from briefreader.library.database import Library
from briefreader.library.due_listing import DatedCommitment
from briefreader.library.records import Commitment, Status
from briefreader.services.follow_up import entries
from briefreader.services.follow_up.due_page import DueGroup
from briefreader.ui.views.due.due_model import DueRole
from briefreader.ui.views.due.due_view import DueView
from briefreader.ui.views.due.timeline_layout import GAP, SIDE, marks_of
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

TODAY = dt.date(2016, 6, 1)
NOW = dt.datetime(2016, 6, 1, tzinfo=dt.UTC)
OTHER = (
    "Joint Statement on Bridges\n\nTokyo, 4 May 2015\n\n"
    "Japan agreed to build a bridge by July 2016. Chad pledged to open a school by May 2016."
)


@pytest.fixture
def window(window: MainWindow, library: Library) -> MainWindow:
    """Return the window with a second statement, of which two commitments have due dates."""
    import_text(library, OTHER, window.session.detection.detector)
    for each in library.commitments.of_statement(1):
        library.commitments.put(replace(each, due=None))
    first = library.commitments.of_statement(1)[0]
    library.commitments.put(replace(first, due=DueDate("in June", dt.date(2016, 6, 30))))
    window.session.refresh()
    return window


@pytest.fixture
def view(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[DueView]:
    """Return the view, opened by its action, as of a day in 2016."""
    monkeypatch.setattr(DueView, "today", staticmethod(lambda: TODAY))
    window.actions_by_name["view_due"].trigger()
    found = window.views.made("due")
    assert isinstance(found, DueView)
    qtbot.waitUntil(lambda: found.page is not None)
    yield found
    window.jobs.finish()


def rows(view: DueView) -> list[str]:
    """Return what is listed: heads with their counts, and the first words of commitments."""
    found = []
    for row in range(view.model.rowCount()):
        index = view.model.index(row, 0)
        count = index.data(DueRole.COUNT)
        words = index.data()
        found.append(" ".join(words.split()[:3]) if count is None else f"{words}: {count}")
    return found


def due_commitments(library: Library) -> list[Commitment]:
    """Return those with a due date, the soonest first."""
    found = [each for each in library.commitments.find() if each.due]
    return sorted(found, key=lambda each: each.due.by)


def test_the_groups_are_listed_in_their_order(view: DueView, library: Library) -> None:
    """What is overdue first; those without a date are folded, as they are many."""
    soon = due_commitments(library)[1]
    undated = len(library.commitments.find()) - 3
    assert rows(view) == [
        "Overdue: 1",
        "Chad pledged to",
        "In the next 30 days: 1",
        " ".join(soon.quote.split()[:3]),
        "In 31 to 90 days: 1",
        "Japan agreed to",
        f"Without a date: {undated}",
    ]
    counts = view.findChild(QLabel, "dueCounts")
    assert counts is not None
    assert counts.text() == (
        f"Overdue: 1 · In the next 30 days: 1 · In 31 to 90 days: 1 · Without a date: {undated}"
    )
    told = view.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "31 May 2016, 1 day" in told
    assert told.endswith("Joint Statement on Bridges")


def test_a_commitment_of_one_line_takes_no_room_for_two(view: DueView, qtbot: QtBot) -> None:
    """The row gets higher where the window leaves its words no more than half a line."""
    row = view.model.index(1, 0)
    lines = view.list.fontMetrics().lineSpacing()
    high = view.list.visualRect(row).height()
    view.list.resize(420, view.list.height())
    qtbot.waitUntil(lambda: view.list.visualRect(row).height() == high + lines)


def test_enter_folds_a_group_and_goes_to_words(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Of whatever statement; the reader is shown with the commitment as the current one."""
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0, 0))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert rows(view)[:2] == ["Overdue: 1", "In the next 30 days: 1"]
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    view.list.setCurrentIndex(view.model.index(1, 0))
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    late = due_commitments(library)[0]
    assert window.views.current == "reader"
    assert window.session.statement is not None
    assert window.session.statement.id == late.statement_id
    assert window.session.current == late


def test_one_actor_can_be_seen(view: DueView, qtbot: QtBot) -> None:
    """Without case; who has none is told so."""
    field = view.findChild(QLineEdit, "dueActor")
    assert field is not None
    qtbot.keyClicks(field, "chad")
    qtbot.waitUntil(lambda: rows(view) == ["Overdue: 1", "Chad pledged to"])
    qtbot.keyClicks(field, "ian")
    qtbot.waitUntil(lambda: not rows(view) and view.empty.isVisible())
    assert view.empty.text().startswith("Nothing is due of this actor")


def test_a_status_that_settles_it_takes_it_out(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """At once, and Undo brings it back; on the line it stays, as settled."""
    late = due_commitments(library)[0]
    step = entries.set_status(late, Status.MET, TODAY, NOW)
    window.session.changes.perform_all("Set status", step)
    qtbot.waitUntil(lambda: view.page is not None and not view.page.count(DueGroup.OVERDUE))
    assert [mark.item.status for mark in view.timeline.marks][:1] == [Status.MET]
    year = view.findChild(QLabel, "dueYear")
    assert year is not None
    assert year.text().startswith("2016: 3 due date")
    assert year.text().endswith(", 1 settled")
    window.session.changes.undo_stack.undo()
    window.actions_by_name["view_due"].trigger()
    qtbot.waitUntil(lambda: view.page is not None and view.page.count(DueGroup.OVERDUE) == 1)


def test_a_reminder_that_has_come_is_listed_first(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """In a group of its own, beside the one of its due date."""
    late = due_commitments(library)[0]
    library.commitments.put(replace(late, reminder=TODAY))
    window.session.refresh()
    qtbot.waitUntil(lambda: rows(view)[:2] == ["To look at again: 1", "Chad pledged to"])
    assert rows(view)[2:4] == ["Overdue: 1", "Chad pledged to"]


def test_the_line_is_walked_by_keys(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """It begins at what comes next, and tells who does not see it what is current."""
    line = view.timeline
    line.setFocus()
    days = [each.due.by for each in due_commitments(library) if each.due]
    assert line.current is not None
    assert line.current.item.by == days[1]
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.current.item.by == days[2]
    assert "agreed to build a bridge" in line.accessibleDescription()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert line.current.item.by == days[0]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.views.current == "reader"
    assert window.session.current == due_commitments(library)[0]


def test_a_click_on_a_mark_opens_its_commitment(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """The mark is where its day is."""
    mark = view.timeline.marks[2]
    place = mark.area.center().toPoint()
    qtbot.mouseClick(view.timeline, Qt.MouseButton.LeftButton, pos=place)
    assert window.session.current == due_commitments(library)[2]


def test_years_are_stepped_through(
    view: DueView, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """As far as there are due dates."""
    first = library.commitments.of_statement(1)[0]
    library.commitments.put(replace(first, due=DueDate("in 2018", dt.date(2018, 12, 31))))
    window.session.refresh()
    qtbot.waitUntil(lambda: view.page is not None and view.page.count(DueGroup.LATER) == 1)
    assert not view.previous.isEnabled()
    for year in (2017, 2018):
        qtbot.keyClick(view.timeline, Qt.Key.Key_PageDown)
        assert view.timeline.year == year
    assert [mark.item.by.year for mark in view.timeline.marks] == [2018]
    assert not view.next.isEnabled()
    qtbot.mouseClick(view.previous, Qt.MouseButton.LeftButton)
    assert view.timeline.year == 2017
    assert view.timeline.marks == ()


def test_an_empty_library_says_so(
    window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what would be listed."""
    for summary in library.statements.summaries():
        library.statements.delete(summary.id)
    window.session.refresh()
    window.actions_by_name["view_due"].trigger()
    view = window.views.made("due")
    assert isinstance(view, DueView)
    qtbot.waitUntil(lambda: view.page is not None)
    assert view.empty.isVisible()
    assert view.empty.text().startswith("Nothing is due\n")


def test_marks_of_near_days_stand_on_each_other() -> None:
    """They never overlap; of a pile that is too high the top one tells of the others."""
    area = QRectF(10, 20, 730, 3 * (SIDE + GAP))
    items = [
        DatedCommitment(number, 1, dt.date(2016, 3, 1 + number % 2), Strength.FIRM, Status.OPEN)
        for number in range(6)
    ]
    items.append(DatedCommitment(9, 1, dt.date(2016, 12, 31), Strength.FIRM, Status.OPEN))
    marks = marks_of(items, area)
    assert [mark.also for mark in marks if mark.also] == [3]
    boxes = [mark.area for mark in marks]
    assert all(area.contains(box) for box in boxes)
    assert not any(one.intersects(two) for n, one in enumerate(boxes) for two in boxes[:n])
    assert marks[-1].area.right() > area.right() - SIDE - 2 * GAP


def test_it_goes_on_paper_and_into_a_file(
    view: DueView, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """By its buttons, as one page."""
    view.findChild(QPushButton, "printDue").click()
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog, "printDueDialog") is not None)
    window.findChild(QPrintDialog, "printDueDialog").reject()
    view.findChild(QPushButton, "saveDue").click()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "saveDueDialog") is not None)
    dialog = window.findChild(QFileDialog, "saveDueDialog")
    out = tmp_path / "due.pdf"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    qtbot.waitUntil(out.exists)
    assert out.read_bytes().startswith(b"%PDF-")
    qtbot.waitUntil(lambda: str(out) in window.statusBar().currentMessage())
