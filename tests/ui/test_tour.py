"""The tour of the first run can be walked through, skipped, and seen again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.window_state import WindowState


def said(window: MainWindow) -> tuple[str, str]:
    """Return the heading of the tour's card, and which step it is."""
    labels = [window.findChild(QLabel, name) for name in ("tourTitle", "tourPlace")]
    title, place = (label.text() if label else "" for label in labels)
    return title, place


def test_four_steps_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    """The arrows go on and back, Enter goes on, and the last step ends it for good."""
    window.features.help.offer_tour()
    button = window.findChild(QPushButton, "tourNext")
    assert button is not None
    assert said(window) == ("Your statements", "1 of 4")
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert said(window) == ("What was promised", "2 of 4")
    qtbot.keyClick(button, Qt.Key.Key_Left)
    assert said(window) == ("Your statements", "1 of 4")
    for _ in range(3):
        qtbot.keyClick(button, Qt.Key.Key_Right)
    assert said(window) == ("One page to hand on", "4 of 4")
    assert button.text() == "&Done"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "tour") is None)
    assert WindowState().tour_seen
    window.features.help.offer_tour()
    assert window.findChild(QWidget, "tour") is None


def test_escape_skips_it(window: MainWindow, qtbot: QtBot) -> None:
    """It is not offered again, but Help still has it."""
    window.features.help.offer_tour()
    button = window.findChild(QPushButton, "tourNext")
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "tour") is None)
    assert WindowState().tour_seen
    window.actions_by_name["tour"].trigger()
    assert said(window) == ("Your statements", "1 of 4")


def test_tab_stays_within_the_tour(window: MainWindow, qtbot: QtBot) -> None:
    """What lies below cannot be reached while it is covered."""
    window.features.help.offer_tour()
    tour = window.findChild(QWidget, "tour")
    assert tour is not None
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert tour.isAncestorOf(window.focusWidget())


def test_it_follows_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """And its card stays within the window, however small."""
    window.features.help.offer_tour()
    tour = window.findChild(QWidget, "tour")
    card = window.findChild(QWidget, "tourCard")
    assert tour is not None
    assert card is not None
    window.resize(900, 600)
    qtbot.waitUntil(lambda: tour.size() == window.size())
    assert window.rect().contains(card.geometry())
