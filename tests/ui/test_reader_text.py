"""How the text and its title are set: one title, bullets, the strip between text and scroll bar."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.statements.properties import edit_properties
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

TITLE = "JOINT STATEMENT OF NORWAY AND CHILE"
ITEMS = "\n\n".join(f"- They agreed to build bridge {number} by 2030." for number in range(60))
TEXT = f"{TITLE}\n\nThe two sides will do as follows.\n\n{ITEMS}"


@pytest.fixture
def title(window: MainWindow, library: Library) -> QLabel:
    """Return the title over the text, which begins with the same words in capitals."""
    made = import_text(library, TEXT, window.session.detection.detector)
    window.session.reading.open(made.statement_id)
    found = window.findChild(QLabel, "statementTitle")
    assert found is not None
    return found


def test_the_title_is_read_once(window: MainWindow, title: QLabel) -> None:
    """Over the text it stands once the text's own has been scrolled out of view."""
    bar = window.reader.view.verticalScrollBar()
    bar.setValue(0)
    assert title.isHidden()
    bar.setValue(bar.maximum())
    assert not title.isHidden()
    bar.setValue(0)
    assert title.isHidden()


def test_another_title_is_shown(window: MainWindow, title: QLabel) -> None:
    """One that the user has given, which is not what the text begins with; Undo takes it back."""
    statement = window.session.statement
    assert statement is not None
    window.session.changes.perform(edit_properties(statement, title="The bridges"))
    assert not title.isHidden()
    window.actions_by_name["undo"].trigger()
    assert title.isHidden()


def test_capitals_are_not_shouted_again(window: MainWindow, title: QLabel) -> None:
    """In head, list and title bar; the text and the library keep them."""
    quiet = "Joint Statement of Norway and Chile"
    assert title.text() == quiet
    assert window.windowTitle().startswith(quiet)
    window.session.refresh_library()
    rows = window.library_panel.model
    assert quiet in [rows.index(row).data() for row in range(rows.rowCount())]
    assert window.session.statement is not None
    assert window.session.statement.title == TITLE
    assert window.reader.view.toPlainText().startswith(TITLE)


def test_bullets_are_painted_and_the_text_stays(
    window: MainWindow, title: QLabel, qtbot: QtBot
) -> None:
    """What stands for them is not seen, and is there for the eyes of other programs."""
    view = window.reader.view
    qtbot.waitUntil(lambda: view.toPlainText() == TEXT)
    start = TEXT.index("- They")
    cursor = view.page.units(start, start + 1)
    assert cursor.charFormat().foreground().color().alpha() == 0
    left = view.cursorRect(view.page.units(start + 2, start + 2)).left()
    middle = view.cursorRect(cursor).center().y()
    ink = view.palette().text().color()
    picture = view.viewport().grab().toImage()
    row = [picture.pixelColor(x, middle + 3) for x in range(left - 20, left - 4)]
    assert ink in row
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == TEXT
    assert "transparent" not in copied.html()


def test_the_scroll_bar_is_at_the_edge(window: MainWindow, title: QLabel) -> None:
    """And the strip between it and the text."""
    view, strip = window.reader.view, window.reader.strip
    bar = view.verticalScrollBar()
    text = view.viewport().geometry()
    strip_left = strip.mapTo(view, strip.rect().topLeft()).x()
    assert text.right() < strip_left
    assert strip_left + strip.width() <= bar.mapTo(view, bar.rect().topLeft()).x()


def test_a_head_with_nothing_to_say_is_gone(window: MainWindow, library: Library) -> None:
    """Where neither date nor parties are known, and the text shows its title."""
    text = "Notes on a harbour\n\nThe water is cold, and nobody says anything about it."
    made = import_text(library, text, window.session.detection.detector)
    head = window.reader.column.head
    assert head.isVisible()
    window.session.reading.open(made.statement_id)
    assert head.isHidden()
    window.session.reading.open(1)
    assert head.isVisible()
