"""The reader: highlights, selection, keys, find, hover."""

from collections.abc import Callable
from pathlib import Path

import pytest
from marking import format_at, words_on
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPointingDevice,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefreader.commitments.model import Strength
from briefreader.library.database import Library
from briefreader.library.records import Commitment, Review
from briefreader.services.annotations import notes
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.ui.app.theme import UNDERLINES
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

ENTHUSIAST = (
    "Joint Statement of Norway and Chile\n\nNorway 🎉🎉 and Chile met. "
    "Both sides agreed to build a 🌉 over the river by 2030. They thanked all."
)


def _first(window: MainWindow, strength: Strength) -> Commitment:
    return next(each for each in window.session.commitments if each.strength is strength)


def test_strength_is_shown_by_the_underline(window: MainWindow) -> None:
    """Firm, intent and reaffirmed commitments differ by line style, and have a background."""
    for strength in Strength:
        shown = format_at(window.reader.view, _first(window, strength).span.start)
        assert shown.underlineStyle() is UNDERLINES[strength]
        assert shown.background().style() is not Qt.BrushStyle.NoBrush


def test_a_dismissed_commitment_is_not_highlighted(window: MainWindow) -> None:
    """Its words look like the rest of the text, until Undo."""
    commitment = _first(window, Strength.FIRM)
    window.session.changes.perform(review.dismiss(commitment))
    shown = format_at(window.reader.view, commitment.span.start)
    assert shown.underlineStyle() is QTextCharFormat.UnderlineStyle.NoUnderline
    window.session.changes.undo_stack.undo()
    assert (
        format_at(window.reader.view, commitment.span.start).underlineStyle()
        is UNDERLINES[Strength.FIRM]
    )


def test_the_current_commitment_is_marked_as_it_is_now(window: MainWindow) -> None:
    """Its words after a correction; none once it is dismissed."""
    session, view = window.session, window.reader.view
    commitment = _first(window, Strength.FIRM)
    session.selection.select(commitment.id)
    colour = window.appearance.theme.colour("current_ground")
    window.actions_by_name["end_back_word"].trigger()
    shorter = session.current
    assert shorter is not None
    assert shorter.span.end < commitment.span.end
    assert words_on(view, colour) == [shorter.quote]
    session.changes.perform(review.dismiss(shorter))
    assert words_on(view, colour) == []


def test_opening_the_same_statement_again_keeps_its_highlights(window: MainWindow) -> None:
    """The text is drawn anew, and so is all that stands on it."""
    commitment = _first(window, Strength.FIRM)
    window.session.reading.open(commitment.statement_id)
    assert (
        format_at(window.reader.view, commitment.span.start).underlineStyle()
        is UNDERLINES[Strength.FIRM]
    )


def test_highlights_stand_right_after_emoji(window: MainWindow, library: Library) -> None:
    """Emoji count two for Qt and one for us; the highlight covers the quote exactly."""
    result = import_text(library, ENTHUSIAST, window.session.detection.detector)
    window.session.reading.open(result.statement_id)
    (commitment,) = window.session.commitments
    view = window.reader.view
    view.select_span(commitment.span)
    assert view.textCursor().selectedText() == commitment.quote
    assert commitment.quote.startswith("Both sides agreed")
    assert view.selected_span() == commitment.span


def test_a_selection_loses_the_spaces_at_its_ends(window: MainWindow) -> None:
    """What is annotated are words."""
    view = window.reader.view
    statement = window.session.statement
    assert statement is not None
    start = statement.text.index(" Secretary Kerry expressed ")
    view.select_span(Span(start, start + len(" Secretary Kerry expressed ")))
    span = view.selected_span()
    assert span is not None
    assert span.of(statement.text) == "Secretary Kerry expressed"


def test_a_click_makes_the_commitment_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    """Clicking its words shows its card; clicking beside it hides the card."""
    view = window.reader.view
    commitment = window.session.commitments[0]
    cursor = QTextCursor(view.document())
    cursor.setPosition(commitment.span.start + 5)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center()
    )
    assert window.session.current == commitment
    paragraph = window.findChild(QLabel, "card_paragraph")
    assert paragraph is not None
    assert paragraph.text() == str(commitment.paragraph)
    cursor.setPosition(3)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center()
    )
    assert window.session.current is None
    assert not window.commitment_panel.card.isVisible()


def test_typing_never_changes_the_text(window: MainWindow, qtbot: QtBot) -> None:
    """The statement is read-only."""
    view = window.reader.view
    before = view.toPlainText()
    view.setFocus()
    qtbot.keyClicks(view, "xyz")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.toPlainText() == before


def test_zoom_keeps_within_its_bounds(window: MainWindow) -> None:
    """The text grows and shrinks with the actions, and comes back to its size."""
    view = window.reader.view
    size = view.document().defaultFont().pointSizeF()
    window.actions_by_name["zoom_in"].trigger()
    assert view.document().defaultFont().pointSizeF() > size
    for _ in range(40):
        window.actions_by_name["zoom_out"].trigger()
    assert view.zoom == 0.5
    window.actions_by_name["zoom_reset"].trigger()
    assert view.document().defaultFont().pointSizeF() == size


def test_find_wraps_around_and_says_when_there_is_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """Find goes to the words, starts again at the top, and tells of words that do not occur."""
    window.actions_by_name["find"].trigger()
    box = window.findChild(QLineEdit, "findText")
    assert box is not None
    qtbot.keyClicks(box, "EXPO-2017")
    view = window.reader.view
    assert words_on(view, window.appearance.theme.colour("text")) == ["EXPO-2017"]
    assert not view.textCursor().hasSelection()
    place = view.textCursor().position()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert view.textCursor().position() == place
    box.setText("no such words")
    result = window.findChild(QLabel, "findResult")
    assert result is not None
    assert result.text() == "Not found"


def test_the_card_of_a_commitment_appears_under_a_resting_mouse(
    window: MainWindow, qtbot: QtBot
) -> None:
    """It says how firm it is, who is bound, and what notes there are."""
    view = window.reader.view
    statement, commitment = window.session.statement, window.session.commitments[0]
    assert statement is not None
    window.session.changes.perform(
        notes.annotate(
            statement, commitment.span, "Ask about this", colour="blue", now=statement.imported
        )
    )
    cursor = QTextCursor(view.document())
    cursor.setPosition(commitment.span.start + 5)
    QTest.mouseMove(view.viewport(), view.cursorRect(cursor).center())
    card = window.reader.column.hover_card
    qtbot.waitUntil(card.isVisible)
    words = card.words()
    assert "Reaffirmed" in words
    assert "United States" in words
    assert "Ask about this" in words


def test_the_window_holds_no_text_when_nothing_is_open(window: MainWindow, tmp_path: Path) -> None:
    """Removing the only statement shows what to do next; Undo brings it back as it was."""
    before = window.session.commitments
    window.session.changes.perform(review.confirm(before[0]))
    window.actions_by_name["remove_statement"].trigger()
    assert "No statement is open" in window.reader.empty.text()
    assert window.reader.empty.isVisible()
    window.session.changes.undo_stack.undo()
    assert not window.reader.empty.isVisible()
    assert window.session.commitments[0].review is Review.CONFIRMED


def test_the_card_describes_every_commitment_at_a_place(window: MainWindow) -> None:
    """Of two that overlap, the shorter is clicked and described first."""
    outer = window.session.commitments[0]
    statement = window.session.statement
    assert statement is not None
    inner = Span(outer.span.start, outer.span.start + 15)
    assert (
        window.session.changes.perform(
            review.add(statement, inner, window.session.detection.detector)
        )
        is not None
    )
    there = window.reader.commitments_at(inner.start + 2)
    assert [each.span for each in there] == [inner, outer.span]
    card = window.reader.column.hover_card
    card.show_at(QPoint(10, 10), there, (), window.session.themes)
    assert card.words().count("<b>") == 2
    assert card.words().endswith("Not reviewed</p>")


def scroll(window: MainWindow) -> None:
    """Scroll as the bar does when it is dragged."""
    window.reader.view.verticalScrollBar().setValue(200)


def turn_the_wheel(window: MainWindow) -> None:
    """Turn the mouse's wheel over the list of commitments."""
    place = QPointF(5, 5)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.commitment_panel.tree.viewport(), wheel)


@pytest.mark.parametrize(
    "moves",
    [
        lambda window: QTest.keyClick(window.reader.view, Qt.Key.Key_J),
        lambda window: QTest.keyClick(window.reader.view, Qt.Key.Key_Shift),
        lambda window: QTest.keyClick(window.commitment_panel.filter_box, Qt.Key.Key_X),
        scroll,
        turn_the_wheel,
        lambda window: window.actions_by_name["zoom_in"].trigger(),
        lambda window: window.resize(window.width() - 60, window.height()),
        lambda window: window.reader.resize(window.reader.width() - 60, 300),
        lambda window: window.actions_by_name["dark"].trigger(),
        lambda window: window.reader.view.set_settings(ReadingSettings(width=40)),
        lambda window: window.session.changes.perform(
            review.confirm(window.session.commitments[0])
        ),
    ],
)
def test_the_card_goes_when_the_text_may_move(
    moves: Callable[[MainWindow], object], window: MainWindow, qtbot: QtBot
) -> None:
    """Else it would describe other words than those below it."""
    rest_the_mouse(window)
    card = window.reader.column.hover_card
    qtbot.waitUntil(card.isVisible)
    moves(window)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=300)


def test_a_key_keeps_the_card_from_appearing(window: MainWindow, qtbot: QtBot) -> None:
    """When the mouse has not rested long enough yet."""
    timer = window.reader.view._hover_timer
    rest_the_mouse(window)
    qtbot.waitUntil(timer.isActive)
    qtbot.keyClick(window.reader.view, Qt.Key.Key_K)
    assert not timer.isActive()
    assert not window.reader.column.hover_card.isVisible()


def rest_the_mouse(window: MainWindow) -> None:
    """Put the mouse on the first commitment."""
    view = window.reader.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(window.session.commitments[0].span.start + 5)
    point = view.cursorRect(cursor).center()
    QTest.mouseMove(view.viewport(), point + QPoint(3, 0))
    QTest.mouseMove(view.viewport(), point)


def test_a_pinch_zooms_the_text(window: MainWindow) -> None:
    """Slow pinches add up; each comes as a share of a per cent."""
    view = window.reader.view
    before = view.zoom
    for _ in range(20):
        place = QPointF(50, 50)
        pinch = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            place,
            place,
            place,
            0.01,
            QPointF(),
        )
        QApplication.sendEvent(view.viewport(), pinch)
    assert view.zoom == pytest.approx(before * 1.01**20, abs=0.03)
