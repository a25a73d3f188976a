"""How the reader sets headings, lists, printed numbers and other scripts, and marks the margin."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QHelpEvent, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QListView, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from briefreader.library.records import Status
from briefreader.services.annotations import notes
from briefreader.services.follow_up import entries
from briefreader.services.statements.citation import quotation_list, with_citation
from briefreader.ui.panels.commitments.value_button import ValueButton
from briefreader.ui.reader.margin import ReaderMargin
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

NOW = datetime(2026, 3, 4, tzinfo=UTC)

_NUMBERED = """Communiqué of Norway and Chile

Climate and energy

1. Norway and Chile met in Oslo and spoke about the climate of the far south and north.

2. Norway will give 5 million dollars for research stations by the end of 2030, namely for:

(a) the stations of the far north, which both sides visit every year in spring;

(b) the stations of the far south.

3. Both sides agreed to meet again in Santiago."""
_ARABIC = """بيان مشترك

عقد الجانبان اجتماعهما السنوي في الرياض، واتفقا على ما يلي.

- أمن الطاقة والمياه في المنطقة."""
_RUSSIAN = """Совместное заявление

Стороны договорились провести следующую встречу в Астане в 2026 году."""
_CHINESE = """联合声明

双方同意于2026年在北京举行下一次会议。"""


def _open(window: MainWindow, text: str) -> None:
    imported = import_text(window.session.library, text, window.session.detection.detector)
    window.session.reading.open(imported.statement_id)


def _block(window: MainWindow, words: str) -> QTextBlock:
    """Return the paragraph with ``words``."""
    found = window.reader.view.document().find(words)
    assert not found.isNull()
    return found.block()


def _size(block: QTextBlock) -> float:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    font = cursor.charFormat().font()
    return font.pointSizeF()


def _margin(window: MainWindow) -> ReaderMargin:
    found = window.findChild(ReaderMargin, "readerMargin")
    assert found is not None
    return found


def test_headings_are_larger_and_bolder_than_the_text(window: MainWindow) -> None:
    """And each lower level is smaller than the one above; a zoom keeps that."""
    _open(window, _NUMBERED)
    for zoom in (1.0, 1.5):
        window.reader.view.set_zoom(zoom)
        title, heading = _block(window, "Communiqué of"), _block(window, "Climate and energy")
        body = window.reader.view.document().defaultFont().pointSizeF()
        assert _size(title) > _size(heading) > body
        assert QTextCursor(heading).blockFormat().headingLevel() == 2
        cursor = QTextCursor(heading)
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        assert cursor.charFormat().fontWeight() == QFont.Weight.DemiBold


def test_highlights_leave_headings_as_they_are(window: MainWindow) -> None:
    """Taking the highlights away and laying them on again is no change of size."""
    _open(window, _NUMBERED)
    before = _size(_block(window, "Climate and energy"))
    window.actions_by_name["highlights"].trigger()
    assert _size(_block(window, "Climate and energy")) == before
    window.actions_by_name["highlights"].trigger()
    assert _size(_block(window, "Climate and energy")) == before


def test_printed_numbers_and_list_markers_hang_before_the_text(window: MainWindow) -> None:
    """The lines of a paragraph are flush with each other, and a list is set in."""
    _open(window, _NUMBERED)
    paragraph = _block(window, "2. Norway").blockFormat()
    item = _block(window, "(a) the stations").blockFormat()
    assert paragraph.textIndent() < 0
    assert paragraph.leftMargin() + paragraph.textIndent() >= 0
    assert item.textIndent() < 0
    assert item.leftMargin() > paragraph.leftMargin()


def test_text_from_right_to_left_is_mirrored(window: MainWindow) -> None:
    """Also a list item whose marker is a sign of no direction, or a Latin letter."""
    _open(window, _ARABIC)
    for words in ("بيان مشترك", "عقد الجانبان", "- أمن"):
        assert _block(window, words).textDirection() == Qt.LayoutDirection.RightToLeft
    item = _block(window, "- أمن").blockFormat()
    assert item.rightMargin() > item.leftMargin()


@pytest.mark.parametrize("text", [_ARABIC, _RUSSIAN, _CHINESE], ids=["ar", "ru", "zh"])
def test_every_script_is_read_copied_and_marked(window: MainWindow, text: str) -> None:
    """What is shown is the text itself, and a note is on the very words that were selected."""
    _open(window, text)
    view = window.reader.view
    assert view.toPlainText() == text
    last = text.rsplit("\n\n", 1)[1]
    view.setTextCursor(view.document().find(last[:4]))
    span = view.selected_span()
    assert span is not None
    assert span.of(text) == last[:4].strip()


def test_printed_numbers_are_cited(window: MainWindow) -> None:
    """In the card, in citations and in lists; the number of a list item is its paragraph's."""
    _open(window, _NUMBERED)
    session = window.session
    statement = session.statement
    assert statement is not None
    meeting = next(each for each in session.commitments if "meet again" in each.quote)
    session.selection.select(meeting.id)
    place = window.findChild(QLabel, "card_paragraph")
    assert place is not None
    assert place.text() == "3"
    assert with_citation(statement, meeting.span).endswith("para. 3")
    assert "(para. 3)" in quotation_list(statement, [meeting])


def test_the_card_shows_the_notes_on_a_commitment(window: MainWindow) -> None:
    """As soon as there are any; without one there is no empty row."""
    session, statement = window.session, window.session.statement
    assert statement is not None
    first = session.commitments[0]
    session.selection.select(first.id)
    unfold_card(window)
    row = window.findChild(QLabel, "card_notes")
    assert row is not None
    assert not row.isVisible()
    session.changes.perform(
        notes.annotate(statement, first.span, "Ask *Oslo*", colour="blue", now=statement.imported)
    )
    assert row.isVisible()
    assert row.text() == "Ask Oslo"
    session.changes.undo_stack.undo()
    assert not row.isVisible()


def test_the_card_names_status_and_evidence(window: MainWindow) -> None:
    """The status among the values, the evidence below; what nobody followed up is open."""
    session = window.session
    session.selection.select(session.commitments[0].id)
    unfold_card(window)
    status = window.commitment_panel.card.findChild(ValueButton, "card_status")
    assert status is not None
    found = rows_of_card(window)
    assert found["Review"] == "Not reviewed"
    assert (status.value, "Evidence" in found) == ("Open", False)
    first = session.commitments[0]
    step = entries.set_status(first, Status.MET, date(2026, 3, 2), NOW, "The annual report")
    session.changes.perform_all("Set status", step)
    found = rows_of_card(window)
    assert found["Review"] == "Confirmed"
    assert (status.value, status.accessibleName()) == ("Met", "Status: Met")
    assert status.accessibleDescription() == "Met · 2 March 2026"
    assert found["Evidence"] == "The annual report"
    first = session.commitments[0]
    step = entries.set_status(first, Status.OPEN, date(2026, 3, 3), NOW)
    session.changes.perform_all("Set status", step)
    found = rows_of_card(window)
    assert status.accessibleDescription() == "Open · 3 March 2026"
    assert found["Evidence"].splitlines() == [
        "3 March 2026 · Open", "2 March 2026 · Met · The annual report",
    ]  # fmt: skip


def unfold_card(window: MainWindow) -> None:
    """Show the details of the card, which are folded at first."""
    fold = window.commitment_panel.card.findChild(QToolButton, "cardFold")
    assert fold is not None
    fold.click()


def rows_of_card(window: MainWindow) -> dict[str, str]:
    """Return what the card says, by the names of its rows."""
    card = window.commitment_panel.card
    form = card.findChild(QFormLayout)
    assert form is not None
    roles = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
    pairs = [[form.itemAt(row, role).widget() for role in roles] for row in range(form.rowCount())]
    shown = [(name, value) for name, value in pairs if form.isRowVisible(value)]
    return {name.text(): (value.findChild(QLabel) or value).text() for name, value in shown}


def test_a_mark_in_the_margin_says_what_it_is_and_opens_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    """A bookmark's name in a tool tip; a click shows it in the list."""
    statement = window.session.statement
    assert statement is not None
    first = window.session.commitments[0]
    window.session.changes.perform(notes.add_bookmark(statement, first.span.start, "The support"))
    margin = _margin(window)
    window.reader.view.scroll_to(first.span)
    line = window.reader.view.cursorRect(
        QTextCursor(window.reader.view.document().find(first.quote[:20]))
    )
    place = QPoint(8, line.center().y())
    mark = margin.mark_at(place)
    assert mark is not None
    assert mark.words == "Bookmark: The support"
    help_event = QHelpEvent(QHelpEvent.Type.ToolTip, place, margin.mapToGlobal(place))
    QApplication.sendEvent(margin, help_event)
    assert QToolTip.text() == "Bookmark: The support"
    QToolTip.hideText()
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place)
    assert window.notes_panel.isVisible()
    listed = window.notes_panel.findChild(QListView, "noteList")
    assert listed is not None
    assert listed.currentIndex().data() == "The support"


def test_a_click_beside_every_mark_does_nothing(window: MainWindow) -> None:
    """The margin is no button."""
    margin = _margin(window)
    assert margin.mark_at(QPoint(8, 300)) is None
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(8, 300))
    assert not window.notes_panel.isVisible()


def test_the_text_cannot_be_changed_by_accident(window: MainWindow, qtbot: QtBot) -> None:
    """Neither by typing, deleting, pasting or cutting, nor by dropping something on it."""
    view = window.reader.view
    before = view.toPlainText()
    view.selectAll()
    view.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        qtbot.keyClick(view, key)
    qtbot.keyClicks(view, "xyz")
    view.paste()
    view.cut()
    for key in (Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert view.isReadOnly()
    assert not view.acceptDrops() or not view.canPaste()
    assert view.toPlainText() == before
    stored = window.session.library.statements.get(1)
    assert stored.text == before
