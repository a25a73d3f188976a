"""The rows of the library panel: as high as they need, what they count, hits by statement."""

import datetime as dt

from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import DueDate
from briefreader.library.records import Review
from briefreader.library.search import SearchHit
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.common.row_heights import RowHeights
from briefreader.ui.panels.library.hit_rows import grouped
from briefreader.ui.panels.library.statement_model import StatementRole
from briefreader.ui.window.main_window import MainWindow
from commitments_made import add_commitment, add_statement

LONG = "A statement on the many things that the leaders of all sides spoke of when they met"


def area_of(window: MainWindow, statement_id: int) -> QRect:
    """Return where the statement's row stands in the list."""
    library = window.library_panel.list
    return library.visualRect(window.library_panel.model.row_of(statement_id))


def test_a_row_is_as_high_as_what_it_says(window: MainWindow) -> None:
    """A long title takes two lines; one without date and parties has no empty line below it."""
    library, line = window.session.library, window.fontMetrics().lineSpacing()
    plain = add_statement(library, "Talks", dt.date(2021, 5, 1), ["Nothing."])
    long = add_statement(library, LONG, dt.date(2021, 5, 1), ["Nothing."])
    bare = add_statement(library, "Scan", None, [])
    library._db.execute(
        "UPDATE statements SET parties = '[]', language = 'en' WHERE id = ?", [bare]
    )
    library._db.execute("DELETE FROM commitments WHERE statement_id = ?", [bare])
    window.session.refresh_library()
    heights = [area_of(window, each).height() for each in (bare, plain, long)]
    assert heights == sorted(heights)
    assert heights[2] - heights[1] >= line - 2
    assert window.library_panel.list.indexAt(area_of(window, long).center()).data() == LONG


def test_the_number_is_explained(window: MainWindow) -> None:
    """In words for the tool tip and for screen readers; what is dismissed counts nowhere."""
    library, panel = window.session.library, window.library_panel
    panel.today = lambda: dt.date(2024, 2, 1)  # type: ignore[method-assign]
    quotes = ["Chad will build a bridge", "Peru will pay for it", "Both will meet", "All will talk"]
    number = add_statement(library, "Talks", dt.date(2021, 5, 1), quotes)
    due = DueDate("in 2023", dt.date(2023, 12, 31))
    add_commitment(library, number, quotes[0], due=due)
    add_commitment(library, number, quotes[1], due=due, review=Review.CONFIRMED)
    last = add_commitment(library, number, quotes[2], due=due, review=Review.DISMISSED)
    window.session.refresh_library()
    row = panel.model.row_of(number)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "2 commitments, 1 unreviewed, 2 overdue" in row.data(role)
    window.session.reading.open(number)
    window.session.changes.perform(review.confirm(window.session.commitments[0]))
    assert "2 commitments, all reviewed, 2 overdue" in row.data(Qt.ItemDataRole.ToolTipRole)
    assert row.data(StatementRole.STATEMENT).commitments == 2
    assert last.review is Review.DISMISSED


def hit(statement: int, where: str, snippet: str = "words", **fields: object) -> SearchHit:
    """Return a hit in a statement."""
    return SearchHit(
        statement_id=statement, title="Talks", date=None, where=where, snippet=snippet, marks=(),
        **fields,
    )  # fmt: skip


def test_hits_of_one_statement_follow_each_other() -> None:
    """The best statement first; that the title matches is told in its title alone."""
    title = hit(1, "title", title_marks=(Span(0, 5),))
    note, commitment, text = hit(2, "notes"), hit(1, "commitments"), hit(2, "text")
    rows = grouped([note, commitment, text, title])
    assert [(row.hit, row.is_first) for row in rows] == [
        (note, True), (text, False), (commitment, True),
    ]  # fmt: skip
    assert rows[2].title_marks == (Span(0, 5),)
    assert [row.hit for row in grouped([title])] == [title]
    assert grouped([]) == ()


def test_rows_that_turn_out_higher_do_not_move_what_is_seen() -> None:
    """Tops are sums of what is known and what is taken for the rest."""
    heights = RowHeights()
    heights.begin(5, 10)
    assert (heights.top(5), heights.row_at(25), heights.row_at(50), heights.row_at(-1)) == (
        50, 2, -1, -1,
    )  # fmt: skip
    assert heights.measure(1, 30)
    assert not heights.measure(2, 10)
    assert (heights.top(2), heights.row_at(25), heights.is_measured(0)) == (40, 1, False)
    heights.extend(6)
    assert (len(heights), heights.top(6)) == (6, 80)


def test_a_long_list_is_walked_to_its_end_and_back(window: MainWindow, qtbot: QtBot) -> None:
    """By keys, though only rows in sight are measured: the current row is always seen whole."""
    library, panel = window.session.library, window.library_panel
    for number in range(150):
        title = LONG if number % 3 else "Talks"
        add_statement(library, f"{number} {title}", dt.date(2021, 5, 1), ["Nothing."])
    window.session.refresh_library()
    seen = panel.list
    seen.setFocus()
    keys = Qt.Key
    walk = [keys.Key_Home, keys.Key_End, *[keys.Key_Up] * 12, keys.Key_PageUp, keys.Key_Home]
    walk += [keys.Key_Down, *[keys.Key_PageDown] * 3, *[keys.Key_Up] * 9]
    for key in walk:
        qtbot.keyClick(seen, key)
        area = seen.visualRect(seen.currentIndex())
        assert seen.viewport().rect().contains(area), key
    top = seen.indexAt(QPoint(5, 5))
    below = seen.model().index(top.row() + 1, 0)
    assert seen.visualRect(below).top() == seen.visualRect(top).bottom() + 1
    qtbot.keyClick(seen, keys.Key_Home)
    qtbot.keyClick(seen, keys.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(panel.chosen_ids()) == panel.model.rowCount() == 151
