"""Addresses in the text open with care, and numbers of footnotes lead to their notes and back."""

import pytest
from marking import format_at
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.text.span import Span
from briefreader.ui.window.main_window import MainWindow
from reading_here import import_text

ADDRESS = "https://example.org/müller"
FILLER = "\n\n".join("The ministers exchanged views on the world at large." for _ in range(80))
TEXT = (
    "Joint Statement of Norway and Chile\n\n"
    f"Both sides agreed to build a bridge¹ (see {ADDRESS}).\n\n"
    f"{FILLER}\n\n¹ Over the river."
)


@pytest.fixture
def opened(window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Show the text; return the addresses that are given to other programs."""
    given: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: given.append(url.toString()))
    made = import_text(library, TEXT, window.session.detection.detector)
    window.session.reading.open(made.statement_id)
    return given


def click(
    window: MainWindow,
    qtbot: QtBot,
    words: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    last: bool = False,
) -> None:
    """Click on the first letter of ``words``, where they stand first or last."""
    view = window.reader.view
    start = TEXT.rindex(words) if last else TEXT.index(words)
    view.scroll_to(Span(start, start))
    one, other = (view.cursorRect(view.page.cursor(Span(at, at))) for at in (start, start + 1))
    place = QPoint((one.left() + other.left()) // 2, one.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def test_an_address_is_opened_after_a_question(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    """Only with Ctrl, only when the user has seen all of it, as it really is, and agreed."""
    assert format_at(window.reader.view, TEXT.index(ADDRESS)).foreground().color() == (
        window.appearance.theme.link()
    )
    click(window, qtbot, ADDRESS)
    assert window.findChild(QMessageBox, "linkDialog") is None
    click(window, qtbot, ADDRESS, Qt.KeyboardModifier.ControlModifier)
    asked = window.findChild(QMessageBox, "linkDialog")
    assert asked is not None
    assert "https://example.org/m%C3%BCller" in asked.informativeText()
    assert asked.defaultButton() == asked.button(QMessageBox.StandardButton.Cancel)
    assert opened == []
    button = asked.findChild(QPushButton, "openLink")
    assert button is not None
    button.click()
    assert opened == [QUrl(ADDRESS).toString()]


def test_other_addresses_are_never_opened(window: MainWindow, opened: list[str]) -> None:
    """Whoever asks for them: no files, no scripts."""
    for address in ("file:///etc/passwd", "javascript:alert(1)", "ftp://example.org"):
        window.features.links.ask(address)
    assert window.findChild(QMessageBox, "linkDialog") is None
    assert opened == []


def test_an_address_is_copied_from_the_menu(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    """The menu offers both, at the mouse and at the text cursor."""
    window.reader.view.menu_requested.emit(QPoint(5, 5), TEXT.index(ADDRESS) + 3)
    menu = window.reader.findChild(QMenu, "readerMenu")
    assert menu is not None
    actions = {each.text().replace("&", ""): each for each in menu.actions()}
    assert "Open link…" in actions
    actions["Copy link"].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_a_footnote_leads_to_its_note_and_back(
    window: MainWindow, opened: list[str], qtbot: QtBot
) -> None:
    """By a click on its number, or Enter there; the commitment around it is not chosen."""
    view = window.reader.view
    click(window, qtbot, "¹")
    assert view.position() == TEXT.rindex("¹")
    assert view.verticalScrollBar().value() > 0
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.position() == TEXT.index("¹")
    assert window.session.current is None
