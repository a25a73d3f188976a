"""Threads in the window, from three statements to one confirmed promise."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QPushButton

from briefreader.commitments.threads.thread import ThreadState
from briefreader.library.records import Collection
from briefreader.services.threads.thread_filter import ThreadFilter
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.rows import select_only
from commitments_made import add_commitment, add_statement
from reading_here import import_path

FISH = "Chad will protect the migratory fish of the delta"
FISH_TOO = "Chad will protect the migratory fish of the delta with 40 wardens"
PORT, SCHOOL = "Chad will establish a free port at Kalo", "Peru will open an academy for pilots"
SAID = {2021: [FISH, PORT], 2022: [PORT], 2023: [FISH_TOO, SCHOOL]}


@pytest.fixture
def open_window(library, qtbot):
    """Return a function that shows a window on the library, the statement ``number`` open."""
    library.settings.set("sample_offered", value=True)
    windows = []

    def show(number):
        make_application()
        window = make_window(library)
        qtbot.addWidget(window)
        window.resize(1500, 900)
        window.show()
        if number:
            window.session.reading.open(number)
        windows.append(window)
        return window

    yield show
    for window in windows:
        window.jobs.finish()


@pytest.fixture
def talks(library):
    """Return the ids of the statements of three years, by the year."""
    ids = {}
    for year, quotes in SAID.items():
        ids[year] = add_statement(library, f"Joint talks {year}", dt.date(year, 5, 1), quotes)
        for place, quote in enumerate(quotes, start=2):
            add_commitment(library, ids[year], quote, paragraph=place)
    return ids


def shown(window, qtbot):
    """Show the view by its action; return it once the threads are there."""
    window.actions_by_name["view_threads"].trigger()
    view = window.views.made("threads")
    qtbot.waitUntil(lambda: view.series is not None and view.model.rowCount() > 0)
    return view


def press(window, name, qtbot):
    """Press the button of this name."""
    button = window.findChild(QPushButton, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(list_view):
    """Return what is read out of each row."""
    model = list_view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def text(window, name):
    """Return what a label says."""
    return window.findChild(PlainLabel, name).text()


def take(window, popup, typed, qtbot):
    """Type into a popup and take the first row."""
    box = window.findChild(QLineEdit, f"{popup}Text")
    offered = window.findChild(QListView, f"{popup}List").model()
    box.setText(typed)
    qtbot.waitUntil(lambda: offered.rowCount() == 1)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_a_thread_is_drawn_lane_by_lane(open_window, talks, qtbot):
    """A lane for each statement: what it says, what changed, or that it does not say it."""
    window = open_window(talks[2023])
    view = shown(window, qtbot)
    assert len(rows(view.list)) == 2
    assert rows(view.list)[0].startswith(FISH_TOO)
    assert "2021 – 2023" in text(window, "threadFacts")
    first, second, third = rows(view.lane_list)
    assert first.startswith("1 May 2021; Joint talks 2021")
    assert "does not say it" in second
    assert "Strengthened: names an amount: 40 wardens" in third
    lane = view.current_lane()
    assert [each.of(lane.words.text) for each in lane.words.new] == ["with 40 wardens"]


def test_filters_and_words(open_window, talks, qtbot):
    """What ended, what was said once, and what has certain words."""
    view = shown(open_window(talks[2021]), qtbot)
    choice = view.findChild(QComboBox, "threadFilter")
    choice.setCurrentIndex(choice.findData(ThreadFilter.DROPPED))
    assert [each.partition(";")[0] for each in rows(view.list)] == [PORT]
    choice.setCurrentIndex(choice.findData(ThreadFilter.ONCE))
    assert [each.partition(";")[0] for each in rows(view.list)] == [SCHOOL]
    choice.setCurrentIndex(choice.findData(ThreadFilter.ALL))
    for words in ("wardens fish", "Wärdens f­ish"):
        view.findChild(QLineEdit, "threadWords").setText(words)
        assert len(rows(view.list)) == 1
    view.findChild(QLineEdit, "threadWords").setText("glaciers")
    assert text(view, "threadFacts") == "No thread is like that."
    assert not view.findChild(QPushButton, "joinThread").isEnabled()


def test_confirm_split_join_and_undo(open_window, talks, qtbot):
    """Each is a step; the marked wording stays marked."""
    window = open_window(talks[2023])
    view = shown(window, qtbot)
    press(window, "confirmThread", qtbot)
    qtbot.waitUntil(lambda: view.current_thread().state is ThreadState.CONFIRMED)
    assert "Confirmed" in text(window, "threadFacts")
    window.session.selection.select(view.current_thread().last.id)
    assert text(window, "card_thread").startswith("2021 – 2023")
    assert not window.findChild(QPushButton, "confirmThread").isEnabled()
    press(window, "splitThread", qtbot)
    qtbot.waitUntil(lambda: len(rows(view.list)) == 1)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(rows(view.list)) == 2)

    select_only(view.list, view.model.index(1))
    assert view.current_thread().last.quote == PORT
    press(window, "joinThread", qtbot)
    take(window, "joinThreadPopup", "academy", qtbot)
    qtbot.waitUntil(lambda: len(view.current_thread().wordings) == 3)
    assert view.current_thread().state is ThreadState.PARTLY


def test_enter_leads_to_the_lanes_and_into_the_text(open_window, talks, qtbot):
    """First the wordings, then the words of the marked one in the reader."""
    window = open_window(talks[2023])
    view = shown(window, qtbot)
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(view.lane_list.hasFocus)
    qtbot.keyClick(view.lane_list, Qt.Key.Key_Home)
    qtbot.keyClick(view.lane_list, Qt.Key.Key_Return)
    assert window.session.statement.id == talks[2021]
    assert window.session.selection.current.quote == FISH
    assert window.views.current == "reader"


def test_other_statements_can_be_chosen(open_window, talks, library, qtbot):
    """A collection, or the series of another statement."""
    library.collections.put(Collection(name="Ports", statements=(talks[2021], talks[2022])))
    window = open_window(talks[2023])
    view = shown(window, qtbot)
    press(window, "chooseSeries", qtbot)
    take(window, "threadSeriesPopup", "ports", qtbot)
    qtbot.waitUntil(lambda: view.series is not None and len(view.series.statements) == 2)
    assert text(window, "threadSeries") == "Ports"


def test_without_a_series_it_says_so(open_window, library, talks, qtbot):
    """Of one statement, or of none."""
    alone = add_statement(library, "Declaration on glaciers", dt.date(2020, 1, 1), [SCHOOL])
    window = open_window(alone)
    window.actions_by_name["view_threads"].trigger()
    view = window.views.made("threads")
    qtbot.waitUntil(lambda: "No series to follow" in view.empty.text())
    assert view.empty.isVisible()
    # The button in the middle is the one to choose with.
    assert view.choose.isHidden()


def test_a_promise_of_the_quad_is_followed_and_confirmed(open_window, library, shared, qtbot):
    """Job (c): three statements, one thread with its timeline, confirmed, and there next time."""
    files = [
        shared / "gold" / "whitehouse" / "quad-2021.txt",
        shared / "samples" / "2022-05-24-quad-joint-leaders-statement.md",
        Path(__file__).parents[2] / "alignments" / "quad-2023-invented.txt",
    ]
    window = open_window(0)
    session = window.session
    ids = [import_path(library, each, session.detection.detector).statement_id for each in files]
    session.refresh_library()
    session.reading.open(ids[1])
    view = shown(window, qtbot)
    assert [each.statement.id for each in view.series.statements] == ids
    view.findChild(QLineEdit, "threadWords").setText("in-person summit")
    assert len(rows(view.list)) == 1
    lanes = rows(view.lane_list)
    assert "hold an in-person summit by the end of 2021" in lanes[0]
    assert "our next in-person summit in 2023" in lanes[1]
    assert "meet in person again in 2024" in lanes[2]
    press(window, "confirmThread", qtbot)
    qtbot.waitUntil(lambda: view.current_thread().state is ThreadState.CONFIRMED)
    assert len(library.alignments.of_statement(ids[1])) == 2
    window.actions_by_name["view_reader"].trigger()
    again = shown(window, qtbot)
    assert again.current_thread().state is ThreadState.CONFIRMED
