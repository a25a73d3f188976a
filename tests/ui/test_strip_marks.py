"""The strip shows the whole statement at a glance; highlights can be hidden."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.reader.strip import OverviewStrip, StripMarkKind
from briefreader.ui.window.main_window import MainWindow


@pytest.fixture
def strip(window: MainWindow) -> OverviewStrip:
    """Return the strip beside the text."""
    found = window.findChild(OverviewStrip, "overviewStrip")
    assert found is not None
    return found


def kinds(strip: OverviewStrip) -> dict[StripMarkKind, int]:
    """Return how many marks of each kind are shown."""
    shown = [each.kind for each in strip.marks()]
    return {kind: shown.count(kind) for kind in StripMarkKind if kind in shown}


def highlighted(window: MainWindow) -> int:
    """Return how many characters of the text have a background."""
    document, count = window.reader.view.document(), 0
    block = document.begin()
    while block.isValid():
        for piece in block.textFormats():
            if piece.format.background().style() != Qt.BrushStyle.NoBrush:
                count += piece.length
        block = block.next()
    return count


def test_everything_has_its_mark(window: MainWindow, strip: OverviewStrip, qtbot: QtBot) -> None:
    """Commitments, notes, bookmarks, and what was found; the description counts them."""
    session = window.session
    assert session.statement is not None
    assert kinds(strip) == {StripMarkKind.COMMITMENT: 15}
    session.changes.perform(notes.add_bookmark(session.statement, 100, "here"))
    session.changes.perform(
        notes.annotate(
            session.statement, Span(5, 20), "why?", colour="green", now=datetime.now(UTC)
        )
    )
    window.reader.column.find_bar.begin("peacekeep")
    assert kinds(strip)[StripMarkKind.NOTE] == kinds(strip)[StripMarkKind.BOOKMARK] == 1
    assert kinds(strip)[StripMarkKind.HIT] == 2
    assert strip.accessibleDescription() == "15 commitments, 2 found, 1 note, 1 bookmark"


def test_a_click_on_a_mark_goes_there(
    window: MainWindow, strip: OverviewStrip, qtbot: QtBot
) -> None:
    """The commitment becomes the current one; beside marks the text scrolls."""
    last = window.session.commitments[-1]
    y = round(strip.y_of(last.span.start))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, y))
    assert window.session.current == last
    bar = window.reader.view.verticalScrollBar()
    assert bar.value() > 0
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, 0))
    assert bar.value() < 100


def test_h_hides_and_shows_every_highlight(window: MainWindow, qtbot: QtBot) -> None:
    """The head says how many are hidden, and brings them back."""
    before = highlighted(window)
    window.reader.view.setFocus()
    qtbot.keyClicks(window.reader.view, "h")
    assert highlighted(window) == 0
    notice = window.findChild(QWidget, "hiddenHighlights")
    words = window.findChild(QLabel, "hiddenHighlightsText")
    button = window.findChild(QPushButton, "showAllHighlights")
    assert notice is not None
    assert words is not None
    assert button is not None
    assert notice.isVisible()
    assert words.text() == "15 highlights hidden"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert highlighted(window) == before
    assert not notice.isVisible()


@pytest.mark.parametrize(
    ("name", "left"),
    [("firm", lambda each: each.strength != "firm"),
     ("confirmed", lambda each: each.review != "confirmed"),
     ("terrorism", lambda each: each.themes[:1] != ("terrorism",))],
)  # fmt: skip
def test_some_are_hidden(name: str, left: object, window: MainWindow, strip: OverviewStrip) -> None:
    """By strength, review or theme; they stay in the side panel."""
    assert callable(left)
    session = window.session
    session.changes.perform(review.confirm(session.commitments[0]))
    action = window.findChild(QAction, f"highlight_{name}")
    assert action is not None
    action.trigger()
    shown = {each.commitment for each in strip.marks()}
    assert shown == {each.id for each in session.commitments if left(each)}
    assert len(shown) < len(session.commitments)
    assert window.commitment_panel.model.index_of(session.commitments[0].id).isValid()
    again = window.findChild(QAction, f"highlight_{name}")
    assert again is not None
    assert not again.isChecked()
    again.trigger()
    assert len(strip.marks()) == len(session.commitments)


def test_the_strip_leaves_the_scroll_bar_free_behind_another_view(
    window: MainWindow, strip: OverviewStrip
) -> None:
    """The text, laid out while another view hid it, has its scroll bar right of the strip."""
    view = window.reader.view
    window.actions_by_name["view_due"].trigger()
    window.resize(window.width() + 60, window.height())
    window.actions_by_name["view_reader"].trigger()
    bar = view.verticalScrollBar()
    assert bar.isVisible()
    assert strip.geometry().right() < bar.mapTo(view, QPoint()).x()
