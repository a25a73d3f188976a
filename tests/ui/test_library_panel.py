"""The library panel: rows on demand, places, filters, orders, searches, and what is chosen."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.errors import LibraryError
from briefreader.library.database import Library
from briefreader.library.listing import Listing, Place, SearchScope, Sort
from briefreader.library.records import Statement, StatementSummary
from briefreader.services.annotations import notes
from briefreader.services.detection.theme_editing import edit_theme, theme_changes
from briefreader.services.review import review
from briefreader.services.statements import collections, properties
from briefreader.text.span import Span
from briefreader.ui.app.application import make_window
from briefreader.ui.common.row_pages import PAGE
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.panels.library.places import ChosenPlace
from briefreader.ui.panels.library.statement_model import StatementModel, StatementRole
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState

SPEECH = "Remarks in Astana\n\nWe spoke of rivers and of climate finance."


@pytest.fixture
def panel(window: MainWindow) -> LibraryPanel:
    """Return the panel of a window on the sample."""
    return window.library_panel


@pytest.fixture
def two(window: MainWindow, library: Library, panel: LibraryPanel) -> Iterator[tuple[int, int]]:
    """Return the ids of the sample and of a French speech without a date."""
    speech = Statement(
        title="Remarks in Astana",
        date=None,
        parties=("France",),
        language="fr",
        source="",
        text=SPEECH,
        digest=sha256(SPEECH.encode()).hexdigest(),
        imported=dt.datetime(2024, 5, 6, tzinfo=dt.UTC),
    )
    stored = library.statements.put(speech)
    window.session.refresh_library()
    assert window.session.statement is not None
    return window.session.statement.id, stored.id


def summary_of(statement_id: int) -> StatementSummary:
    """Return what a list shows of a statement."""
    return StatementSummary(
        id=statement_id,
        title=f"Statement {statement_id}",
        date=None,
        parties=(),
        language="en",
        source="",
        commitments=0,
    )


def listed(panel: LibraryPanel) -> list[int]:
    """Return the ids of the rows."""
    model: QAbstractItemModel = panel.model
    return [model.index(row, 0).data(StatementRole.ID) for row in range(model.rowCount())]


def child(panel: LibraryPanel, kind: type[Any], name: str) -> Any:
    """Return the widget with this object name."""
    found = panel.findChild(kind, name)
    assert found is not None, name
    return found


def count_text(panel: LibraryPanel) -> str:
    """Return what the panel says of how much is listed."""
    return str(child(panel, QLabel, "statementCount").text())


def search(panel: LibraryPanel, qtbot: QtBot, words: str) -> None:
    """Type ``words`` and wait for what is found."""
    with qtbot.waitSignal(panel._questions.found):
        panel.search_box.setText(words)


def test_a_page_is_read_when_its_first_row_is_shown(library: Library) -> None:
    """The count is known at once; a refresh reads anew, and only what is shown."""
    asked: list[Sequence[int]] = []

    def fetch(ids: Sequence[int]) -> Any:
        asked.append(ids)
        return {}

    model = StatementModel(fetch)
    model.set_statements(range(1, 14_001))
    assert (model.rowCount(), asked) == (14_000, [])
    assert model.index(5_050).data(StatementRole.ID) == 5_051
    assert asked == []
    for row in (5_050, 5_001, 5_099):
        assert model.index(row).data() is None
    assert [len(each) for each in asked] == [PAGE]
    assert asked[0][0] == 5_001
    model.set_statements(range(1, 14_001))
    assert model.row_of(14_000).row() == 13_999
    assert len(asked) == 1


def test_rows_that_cannot_be_read_are_told_of_once(qtbot: QtBot) -> None:
    """Afterwards, and not while they are painted, which happens again and again."""
    error = LibraryError("damaged")

    def fetch(_ids: Sequence[int]) -> Any:
        raise error

    model = StatementModel(fetch)
    model.set_statements(range(1, 5))
    with qtbot.captureExceptions() as told:
        assert [model.index(row).data() for row in (0, 1, 0)] == [None, None, None]
        qtbot.waitUntil(lambda: len(told) > 0)
    assert [each for _, each, _ in told] == [error]


def test_pages_that_were_read_long_ago_are_forgotten() -> None:
    """However far the user scrolls, only some rows are held."""
    reads: list[int] = []

    def fetch(ids: Sequence[int]) -> Any:
        reads.append(ids[0])
        return {}

    model = StatementModel(fetch)
    model.set_statements(range(10_000))
    for row in (*range(0, 10_000, PAGE), 0):
        model.index(row).data()
    assert reads.count(0) == 2
    assert len(reads) == 10_000 // PAGE + 1


def test_a_refresh_with_the_same_rows_keeps_choice_and_place(
    panel: LibraryPanel, two: tuple[int, int], window: MainWindow
) -> None:
    """What several rows show is read anew; they stay chosen."""
    panel.list.selectAll()
    resets: list[bool] = []
    panel.model.modelReset.connect(lambda: resets.append(True))
    count = panel.model.index(0).data(StatementRole.COUNT)
    window.session.changes.perform(review.dismiss(window.session.commitments[0]))
    assert panel.model.index(0).data(StatementRole.COUNT) == count - 1
    assert (panel.chosen_ids(), resets) == (two, [])


def test_the_open_statement_stays_chosen_when_rows_come(
    panel: LibraryPanel, two: tuple[int, int]
) -> None:
    """A new statement before or after it does not change what is chosen."""
    assert listed(panel) == list(two)
    assert panel.chosen() == two[0]
    assert count_text(panel) == "2 statements"


def test_the_filter_narrows_the_list(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """Its fields offer what the library has; a count and words tell that it is active."""
    with qtbot.waitSignal(panel._questions.facets_read):
        window.actions_by_name["filter_statements"].trigger()
    since = child(panel, QLineEdit, "filterSince")
    assert since.hasFocus()
    child(panel, QComboBox, "filterParty").setCurrentText("France")
    assert listed(panel) == [two[1]]
    language = child(panel, QComboBox, "filterLanguage")
    assert [language.itemText(row) for row in range(language.count())] == [
        "Any", "English", "French",
    ]  # fmt: skip
    assert panel.head.filter_button.text() == "Filter (1)"
    assert panel.head.chips.texts() == ["France"]
    qtbot.keyClick(child(panel, QPushButton, "clearFilter"), Qt.Key.Key_Space)
    assert listed(panel) == list(two)
    assert panel.head.filter_button.text() == "Filter"
    with qtbot.waitSignal(panel._questions.listed):
        child(panel, QComboBox, "filterReview").setCurrentText("Some to review")
    assert listed(panel) == [two[0]]
    qtbot.keyClick(since, Qt.Key.Key_Escape)
    assert not since.isVisible()
    assert panel.head.filter_button.text() == "Filter (1)"


def test_a_date_that_is_none_is_told_of(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int]
) -> None:
    """It narrows nothing until it can be read."""
    window.actions_by_name["filter_statements"].trigger()
    since = child(panel, QLineEdit, "filterSince")
    since.setText("last year")
    problem = child(panel, QLabel, "filterProblem")
    assert problem.isVisible()
    assert listed(panel) == list(two)
    since.setText("2015")
    assert not problem.isVisible()
    assert listed(panel) == [two[0]]


def test_an_empty_list_says_why_and_offers_a_way_out(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """A filter can be cleared, a place left."""
    window.actions_by_name["filter_statements"].trigger()
    child(panel, QLineEdit, "filterSince").setText("2099")
    assert listed(panel) == []
    assert "No statement meets the filter" in panel.empty.text()
    button = child(panel, QPushButton, "emptyStateButton")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert listed(panel) == list(two)
    panel.head.places.choose(ChosenPlace(Place.TRASH))
    assert "The trash is empty" in panel.empty.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert listed(panel) == list(two)


def test_the_order_is_chosen_and_remembered(panel: LibraryPanel, two: tuple[int, int]) -> None:
    """Undated statements come last by date; the choice is there at the next start."""
    box = child(panel, QComboBox, "sortChooser")
    box.setCurrentText("Recently imported")
    assert listed(panel) == [two[1], two[0]]
    assert WindowState().sort is Sort.IMPORTED
    box.setCurrentText("By title")
    assert WindowState().sort is Sort.TITLE


def test_decisions_move_statements_where_the_order_is_theirs(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """By number of commitments, the one whose commitments were all dismissed comes down."""
    session = window.session
    by_hand = review.add(
        session.library.statements.get(two[1]),
        Span(SPEECH.index("We spoke"), len(SPEECH) - 1),
        session.detection.detector,
    )
    child(panel, QComboBox, "sortChooser").setCurrentText("Most commitments")
    qtbot.waitUntil(lambda: listed(panel) == list(two))
    session.changes.perform(by_hand)
    session.reading.open(two[0])
    assert session.changes.perform_each([review.dismiss(each) for each in session.commitments])
    qtbot.waitUntil(lambda: listed(panel) == [two[1], two[0]])
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: listed(panel) == list(two))


def test_a_row_read_again_may_have_gone() -> None:
    """Only rows that were read are; of a statement that has gone nothing is shown."""
    asked: list[Sequence[int]] = []

    def fetch(ids: Sequence[int]) -> Any:
        asked.append(ids)
        return {each: summary_of(each) for each in ids if each != 2 or len(asked) == 1}

    model = StatementModel(fetch)
    model.set_statements(range(1, 3 * PAGE))
    assert model.index(1).data() == "Statement 2"
    model.read_again({1, 2, 2 * PAGE})
    assert asked[1:] == [[1, 2]]
    assert (model.index(0).data(), model.index(1).data()) == ("Statement 1", None)
    model.read_again({2 * PAGE})
    assert len(asked) == 2


def test_recent_lists_what_was_opened(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int]
) -> None:
    """The last one first, whatever order is chosen; a start itself opens nothing anew."""
    panel.head.places.choose(ChosenPlace(Place.RECENT))
    assert listed(panel) == []
    for statement_id in (two[1], two[0]):
        window.session.reading.open(statement_id)
    window.session.refresh_library()
    assert listed(panel) == list(two)
    assert not child(panel, QComboBox, "sortChooser").isEnabled()


def test_a_click_opens_and_a_click_with_control_only_chooses(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """So that several statements can be chosen while one is read."""
    statement = window.session.statement
    place = panel.list.visualRect(panel.model.index(1)).center()
    with qtbot.waitSignal(panel.chosen_changed):
        control = Qt.KeyboardModifier.ControlModifier
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert panel.chosen_ids() == two
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.statement != statement
    assert panel.chosen_ids() == (two[1],)


def test_a_wrong_query_gets_a_hint_and_finds_the_words(
    panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """The hint goes as soon as the query is right."""
    hint = child(panel, QLabel, "searchHint")
    search(panel, qtbot, '"climate fin')
    assert hint.isVisible()
    assert "quotation mark is not closed" in hint.text()
    assert two[1] in listed(panel)
    search(panel, qtbot, '"climate finance"')
    assert not hint.isVisible()
    assert listed(panel) == [two[1]]
    assert count_text(panel) == "1 result"


def test_a_search_respects_filter_and_scope(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """Commitments can be searched alone."""
    search(panel, qtbot, "climate")
    assert set(listed(panel)) == set(two)
    with qtbot.waitSignal(panel._questions.found):
        child(panel, QComboBox, "scopeChooser").setCurrentText("Commitments")
    assert panel.head.scope is SearchScope.COMMITMENTS
    assert set(listed(panel)) == {two[0]}
    window.actions_by_name["filter_statements"].trigger()
    with qtbot.waitSignal(panel._questions.found):
        child(panel, QLineEdit, "filterUntil").setText("1999")
    assert listed(panel) == []
    assert "that meet the filter" in panel.empty.text()


def test_a_hit_in_a_commitment_selects_it(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """Its statement is opened first."""
    commitment = next(each for each in window.session.commitments if "Paris" in each.quote)
    window.session.reading.open(two[1])
    search(panel, qtbot, "paris")
    index = _hit(panel, "commitments", commitment.id)
    panel.list.activated.emit(index)
    assert window.session.current == commitment


def test_a_hit_in_a_note_jumps_to_it(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """The text cursor stands where the note begins."""
    statement = window.session.statement
    assert statement is not None
    note = notes.annotate(
        statement, Span(900, 950), "zebra crossing", colour="blue", now=statement.imported
    )
    applied = window.session.changes.perform(note)
    assert applied is not None
    window.session.reading.open(two[1])
    search(panel, qtbot, "zebra")
    panel.list.activated.emit(_hit(panel, "notes", applied.after.id))
    assert window.session.statement == statement
    assert window.reader.view.textCursor().position() == 900


def test_enter_opens_the_first_hit(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """At once, without a pause after the last letter; the keys are the text's then."""
    panel.search_box.setFocus()
    panel.search_box.setText("rivers")
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(window) == two[1])
    assert panel.chosen() == two[1]
    assert window.reader.view.hasFocus()
    found = window.reader.column.find_bar.findChild(QLabel, "findResult")
    assert found is not None
    assert found.text().startswith("1 of ")
    assert window.reader.column.find_bar.isVisible()
    qtbot.keyClick(window.reader.view, Qt.Key.Key_Escape)
    assert not window.reader.column.find_bar.isVisible()


def test_enter_searches_a_single_letter_too(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """Which is not searched while typing."""
    panel.search_box.setText("z")
    with qtbot.waitSignal(panel._questions.found):
        qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    assert listed(panel) == []
    assert opened(window) == two[0]


def test_enter_without_words_goes_to_the_list(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """And opens nothing: nobody asked for a statement yet."""
    window.session.reading.open(two[1])
    panel.search_box.setFocus()
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    assert panel.list.hasFocus()
    assert opened(window) == two[1]


def test_enter_on_a_row_opens_it_while_a_search_is_under_way(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """The answer, when it comes, opens nothing else."""
    panel.search_box.setText("climate")
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened(window) == two[1]
    assert window.reader.view.hasFocus()
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    assert opened(window) == two[1]


def opened(window: MainWindow) -> int:
    """Return the id of the open statement, 0 if there is none."""
    return window.session.statement.id if window.session.statement else 0


def test_the_count_follows_the_filter(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """It says of how many; without a filter only how many there are."""
    assert count_text(panel) == "2 statements"
    window.actions_by_name["filter_statements"].trigger()
    child(panel, QLineEdit, "filterUntil").setText("1999")
    qtbot.waitUntil(lambda: count_text(panel).startswith("0 of 2 statement"))
    child(panel, QLineEdit, "filterUntil").clear()
    notes_box = child(panel, QComboBox, "filterNotes")
    notes_box.setCurrentText("Without notes")
    qtbot.waitUntil(lambda: count_text(panel).startswith("2 of 2 statement"))
    child(panel, QPushButton, "clearFilter").click()
    qtbot.waitUntil(lambda: count_text(panel) == "2 statements")


def test_who_types_on_stays_in_the_search_box(
    panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot
) -> None:
    """Although Enter was pressed before."""
    panel.search_box.setFocus()
    panel.search_box.setText("rivers")
    qtbot.keyClick(panel.search_box, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel._questions.found):
        qtbot.keyClicks(panel.search_box, " and")
    assert panel.search_box.hasFocus()


def test_what_is_chosen_stays_though_another_statement_is_open(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int]
) -> None:
    """A refresh of the same rows does not go back to the open one."""
    panel.list.choose((two[1],))
    window.session.refresh_library()
    assert panel.chosen_ids() == (two[1],)


def test_the_filter_offers_the_themes_of_the_library(
    window: MainWindow, panel: LibraryPanel, library: Library
) -> None:
    """Also those that came since it was opened."""
    window.actions_by_name["filter_statements"].trigger()
    box = child(panel, QComboBox, "filterTheme")
    first = next(iter(window.session.themes.values()))
    assert box.itemText(1) == first.name
    shipped = window.session.themes
    renamed = edit_theme(library.themes.kept(), replace(first, name="Another name"))
    window.session.changes.perform_each(theme_changes(library, renamed, shipped))
    assert box.itemText(1) == "Another name"


def test_an_answer_that_came_too_late_is_dropped(
    panel: LibraryPanel, two: tuple[int, int], qtbot: QtBot, window: MainWindow
) -> None:
    """Only the last of two searches is shown."""
    answers: list[object] = []
    panel._questions.found.connect(answers.append)
    listing = panel.head.listing
    panel._questions.ask_find("climate", None, listing, 50)
    panel._questions.ask_find("rivers", None, listing, 50)
    qtbot.waitUntil(lambda: not window.jobs.is_busy())
    assert len(answers) == 1
    assert listed(panel) == [two[1]]


def test_more_hits_come_at_the_end(
    panel: LibraryPanel, library: Library, window: MainWindow, qtbot: QtBot
) -> None:
    """The first fifty are shown at once; those before them stay."""
    assert window.session.statement is not None
    for number in range(60):
        text = f"Unique {number} walrus"
        made = replace(window.session.statement, id=0, text=text, digest=str(number))
        library.statements.put(made)
    search(panel, qtbot, "walrus")
    first = listed(panel)
    assert (len(first), count_text(panel)) == (50, "The best 50")
    with qtbot.waitSignal(panel._questions.found):
        panel.model.fetchMore(QModelIndex())
    assert listed(panel)[:50] == first
    assert (len(listed(panel)), count_text(panel)) == (60, "60 results")
    assert not panel.model.canFetchMore(QModelIndex())


def test_the_window_opens_without_reading_every_statement(
    library: Library, window: MainWindow, panel: LibraryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the page that is shown; nothing is written, and no list of all is made."""
    assert window.session.statement is not None
    with library.transaction():
        for number in range(3 * PAGE):
            made = replace(window.session.statement, id=0, text=f"{number}", digest=str(number))
            library.statements.put(made)
    read: list[int] = []
    rows_of = library.statements.summaries_of

    def counted(ids: Sequence[int], *seen_from: Any) -> Any:
        read.extend(ids)
        return rows_of(ids, *seen_from)

    monkeypatch.setattr(library.statements, "summaries_of", counted)
    monkeypatch.setattr(library.statements, "summaries", None)
    second = make_window(library)
    second.show()
    second.library_panel.list.viewport().grab()
    assert 0 < len(read) <= 2 * PAGE
    assert second.library_panel.model.rowCount() == 3 * PAGE + 1
    assert library.statements.listed(Listing(place=Place.RECENT)) == ()
    second.close()


def test_places_follow_the_library(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int], library: Library
) -> None:
    """A collection that is deleted gives way to all statements; Undo brings it back."""
    session = window.session
    made = session.changes.perform(collections.create_collection(library, "Talks", [two[1]]))
    assert made is not None
    session.changes.perform(collections.tag(library, [two[0]], add=["urgent"]))
    boxes = panel.head.places
    names = [boxes.itemText(row) for row in range(boxes.count()) if boxes.itemText(row)]
    assert names == ["All statements", "Recent", "Talks", "#urgent", "Trash"]
    boxes.choose(ChosenPlace(tag="urgent"))
    assert listed(panel) == [two[0]]
    boxes.choose(ChosenPlace(collection=made.after.id))
    assert listed(panel) == [two[1]]
    session.changes.perform(collections.delete_collection(library, made.after.id))
    assert boxes.chosen() == ChosenPlace()
    assert listed(panel) == list(two)
    session.changes.undo_stack.undo()
    assert "Talks" in [boxes.itemText(row) for row in range(boxes.count())]


def test_removing_the_open_statement_closes_it(
    window: MainWindow, panel: LibraryPanel, two: tuple[int, int]
) -> None:
    """It can be read in the trash, and comes back open."""
    window.session.changes.perform(properties.trash([two[0]]))
    assert window.session.statement is None
    assert listed(panel) == [two[1]]
    window.session.changes.undo_stack.undo()
    assert window.session.statement is not None
    assert window.session.statement.id == two[0]


def _hit(panel: LibraryPanel, where: str, record_id: int) -> QModelIndex:
    rows = (panel.model.index(row) for row in range(panel.model.rowCount()))
    hits = {
        (row.data(StatementRole.HIT).where, row.data(StatementRole.HIT).record_id): row
        for row in rows
    }
    return hits[where, record_id]
