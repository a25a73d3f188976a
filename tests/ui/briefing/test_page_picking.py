"""Pinning and hiding commitments in the designer's own preview."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.services.briefing.presets import presets, save_preset
from briefreader.ui.dialogs.briefing.designer import BriefingDesigner
from briefreader.ui.dialogs.briefing.page_preview import PagePreview
from briefreader.ui.window.main_window import MainWindow


class Picking:
    """The designer's page, picked from by keys and mouse."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        window.actions_by_name["design"].trigger()
        found = window.findChild(BriefingDesigner)
        assert found is not None
        self.dialog: BriefingDesigner = found
        self.qtbot = qtbot
        self.page: PagePreview = found.preview
        self.qtbot.waitUntil(lambda: bool(self.page.shown))
        self.page.setFocus()

    def button(self, name: str) -> QPushButton:
        """Return the button with this name."""
        found = self.dialog.findChild(QPushButton, name)
        assert found is not None
        return found

    @property
    def left_out(self) -> QListWidget:
        """The list below the page."""
        found = self.dialog.findChild(QListWidget, "leftOutList")
        assert found is not None
        return found

    def changed(self, change: Callable[[], object]) -> None:
        """Change something, and wait until the page is another."""
        before = self.page.picture
        change()
        self.qtbot.waitUntil(lambda: self.page.picture != before)

    def key(self, key: Qt.Key) -> None:
        """Press a key on the page."""
        self.qtbot.keyClick(self.page, key)


@pytest.fixture
def picking(window: MainWindow, qtbot: QtBot) -> Picking:
    """Return the designer on the sample statement."""
    return Picking(window, qtbot)


def test_a_commitment_is_hidden_and_shown_again(picking: Picking) -> None:
    """H takes it off the page, the list below has it, H in the list brings it back."""
    page = picking.page
    picking.key(Qt.Key.Key_Down)
    first, second = page.shown[:2]
    assert page.current == first
    quote = page.accessibleDescription()
    picking.changed(lambda: picking.key(Qt.Key.Key_H))
    assert first not in page.shown
    assert page.current == second
    assert picking.dialog.plan().picks.hidden == {first}
    toggle = picking.button("leftOutToggle")
    assert toggle.text() == "Left out: 1"
    toggle.click()
    assert picking.left_out.isVisible()
    assert picking.left_out.item(0).text() == f"Hidden · {quote}"
    picking.left_out.setFocus()
    picking.left_out.setCurrentRow(0)
    assert picking.button("entryHide").text() == "Show again"
    picking.changed(lambda: picking.qtbot.keyClick(picking.left_out, Qt.Key.Key_H))
    assert first in page.shown
    assert not picking.left_out.isVisible()
    assert picking.dialog.plan().picks.hidden == frozenset()


def test_a_pin_is_set_by_mouse_and_taken_out(picking: Picking) -> None:
    """A click makes a commitment the current one; the button pins it, and a sign says so."""
    page = picking.page
    last = page.shown[-1]
    place = page.entry_rects(last)[0].center().toPoint()
    picking.qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    assert page.current == last
    button = picking.button("entryPin")
    before = page.grab().toImage()
    picking.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    picking.qtbot.waitUntil(lambda: page.accessibleDescription().startswith("Pinned · "))
    assert picking.dialog.plan().picks.pinned == {last}
    assert page.grab().toImage() != before
    assert button.text() == "Unpin"
    picking.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    picking.qtbot.waitUntil(lambda: not page.accessibleDescription().startswith("Pinned"))
    assert picking.dialog.plan().picks.pinned == frozenset()


def test_the_menu_of_a_commitment(picking: Picking) -> None:
    """It is that of the current one, and does what the buttons do."""
    page = picking.page
    page.set_current(page.shown[0])
    page.menu_wanted.emit(QPoint(10, 10))
    menu = picking.dialog.findChild(QMenu, "entryMenu")
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Pin", "Hide"]
    picking.changed(menu.actions()[1].trigger)
    assert len(picking.dialog.plan().picks.hidden) == 1
    menu.close()


def test_nothing_is_picked_where_nothing_is_chosen(picking: Picking) -> None:
    """P and H do nothing then, and their buttons say so."""
    for key in (Qt.Key.Key_P, Qt.Key.Key_H):
        picking.key(key)
    assert picking.dialog.plan().picks.pinned | picking.dialog.plan().picks.hidden == frozenset()
    assert not picking.button("entryPin").isEnabled()
    assert not picking.button("entryHide").isEnabled()


def test_the_ends_of_the_page(picking: Picking) -> None:
    """End goes to the last commitment, an arrow beyond it stays there, Home to the first."""
    page = picking.page
    picking.key(Qt.Key.Key_End)
    picking.key(Qt.Key.Key_Down)
    assert page.current == page.shown[-1]
    picking.key(Qt.Key.Key_Home)
    picking.key(Qt.Key.Key_Up)
    assert page.current == page.shown[0]


def test_picks_are_kept_with_a_saved_briefing(
    picking: Picking, window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """Who takes it up again finds what was hidden, and the page without it."""
    picking.key(Qt.Key.Key_Down)
    hidden = picking.page.current
    picking.changed(lambda: picking.key(Qt.Key.Key_H))
    save_preset(library, "Mine", picking.dialog.plan())
    assert presets(library)["Mine"].picks.hidden == {hidden}
    picking.dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(BriefingDesigner) is None)
    again = Picking(window, qtbot)
    assert hidden in again.page.shown
    names = again.dialog.findChild(QComboBox, "briefingPresets")
    assert names is not None
    again.changed(lambda: names.setCurrentText("Mine"))
    assert hidden not in again.page.shown
