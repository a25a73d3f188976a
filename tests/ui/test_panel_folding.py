"""Panels give way before the text does, and come back as they were."""

from statistics import median

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from briefreader.ui.app.application import make_window
from briefreader.ui.window.main_window import MainWindow
from briefreader.ui.window.panel_folding import FoldingPanel

SMALL = (1014, 560)
"""What a window has on a screen of 1024 by 600, without its frame."""


def dock(window: MainWindow, name: str) -> QDockWidget:
    """Return the dock ``name``."""
    found: QDockWidget | None = window.findChild(QDockWidget, name)
    assert found is not None
    return found


def is_folded(window: MainWindow, name: str) -> bool:
    """Tell whether the dock ``name`` shows its edge only."""
    panel = dock(window, name).widget()
    assert isinstance(panel, FoldingPanel)
    edge = panel.findChild(QTabBar, f"{panel.tabs.objectName()}Edge")
    assert edge is not None
    assert edge.isVisible() != panel.tabs.isVisible()
    return bool(edge.isVisible())


def folded(window: MainWindow) -> list[str]:
    """Return the names of the docks that are folded."""
    return [name for name in ("libraryDock", "sideDock") if is_folded(window, name)]


def widths(window: MainWindow) -> tuple[int, int]:
    """Return how wide the two docks are."""
    return dock(window, "libraryDock").width(), dock(window, "sideDock").width()


def line_lengths(window: MainWindow) -> list[int]:
    """Return the characters of each line that the edge of the column ends."""
    view = window.reader.view
    lengths = []
    block = view.document().begin()
    while block.isValid():
        layout = block.layout()
        lengths += [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
        block = block.next()
    return lengths


def least_width(window: MainWindow, name: str) -> int:
    """Return how narrow the panel in the dock ``name`` can be."""
    panel = dock(window, name).widget()
    assert isinstance(panel, FoldingPanel)
    return panel.least_width


def press_edge(window: MainWindow, name: str, tab: int) -> None:
    """Click the name of a tab at the edge of the window."""
    panel = dock(window, name).widget()
    edge = panel.findChild(QTabBar, f"{panel.tabs.objectName()}Edge")
    QTest.mouseClick(
        edge, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge.tabRect(tab).center()
    )


@pytest.mark.parametrize("size", [SMALL, (944, 500), (1270, 680), (800, 600)])
@pytest.mark.parametrize("zoom", [1.0, 1.3])
def test_lines_keep_45_characters(window: MainWindow, size: tuple[int, int], zoom: float) -> None:
    """On small screens, and zoomed in: what has no room beside the text is narrower or folds."""
    window.resize(*size)
    window.reader.view.set_zoom(zoom)
    assert (window.width(), window.height()) == size
    assert median(line_lengths(window)) >= 45


def test_panels_come_back_as_they_were(window: MainWindow) -> None:
    """Narrowed, then folded, one after the other, and as wide as before in the end."""
    before = widths(window)
    assert folded(window) == []
    seen = []
    for width in (1300, 1100, 980, 800, 600, 450, 600, 800, 980, 1100, 1300):
        window.resize(width, 850)
        seen.append(folded(window))
    assert seen[5] == ["libraryDock", "sideDock"]
    assert ["libraryDock"] in seen[:5]
    assert seen == seen[::-1]
    assert widths(window) == before


def test_a_hidden_panel_stays_hidden(window: MainWindow, qtbot: QtBot) -> None:
    """The user's choice outlives every size of the window, and leaves its room to the other."""
    dock(window, "libraryDock").toggleViewAction().trigger()
    for width in (450, 850, 1300):
        window.resize(width, 850)
        assert is_folded(window, "sideDock") == (width == 450)
        assert dock(window, "libraryDock").isHidden()
    dock(window, "libraryDock").toggleViewAction().trigger()
    qtbot.waitUntil(lambda: dock(window, "libraryDock").isVisible())
    assert folded(window) == []


def test_a_folded_panel_is_opened_at_its_edge(window: MainWindow, qtbot: QtBot) -> None:
    """The tab that was clicked is shown, and the other panel gives way."""
    window.resize(880, 600)
    assert folded(window) == ["libraryDock"]
    press_edge(window, "libraryDock", 1)
    assert folded(window) == ["sideDock"]
    qtbot.waitUntil(window.sides.outline.isVisible)
    window.resize(1300, 850)
    assert folded(window) == []


def test_a_folded_panel_is_opened_by_its_key(window: MainWindow, qtbot: QtBot) -> None:
    """The key of a folded panel shows it; pressed again, it hides it."""
    window.resize(880, 600)
    toggle = dock(window, "libraryDock").toggleViewAction()
    toggle.trigger()
    qtbot.waitUntil(lambda: not is_folded(window, "libraryDock"))
    assert toggle.isChecked()
    toggle.trigger()
    assert dock(window, "libraryDock").isHidden()


def test_what_leads_to_a_panel_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    """The search's key goes to the search, where it cannot be seen too."""
    window.resize(880, 600)
    window.actions_by_name["search"].trigger()
    assert not is_folded(window, "libraryDock")
    qtbot.waitUntil(window.library_panel.search_box.hasFocus)


def test_what_is_asked_for_is_shown_where_nothing_has_room(window: MainWindow) -> None:
    """Until the window gets another size: then the text comes first again."""
    window.resize(450, 600)
    press_edge(window, "sideDock", 0)
    assert folded(window) == ["libraryDock"]
    window.resize(460, 600)
    assert folded(window) == ["libraryDock", "sideDock"]


def test_zoom_folds_and_unfolds(window: MainWindow) -> None:
    """Larger letters need more room, smaller ones give it back."""
    window.resize(1100, 700)
    before = widths(window)
    window.reader.view.set_zoom(3.0)
    assert folded(window) == ["libraryDock", "sideDock"]
    window.reader.view.set_zoom(1.0)
    assert folded(window) == []
    assert widths(window) == before


def test_the_focus_goes_to_the_text(window: MainWindow, qtbot: QtBot) -> None:
    """Who types in a panel that folds is not left in a field that cannot be seen."""
    box = window.findChild(QLineEdit, "librarySearch")
    assert box is not None
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    window.resize(880, 600)
    assert is_folded(window, "libraryDock")
    assert window.reader.view.hasFocus()


def test_a_width_that_the_user_gives_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    """The edge of a panel can be dragged; narrowing the window and starting again keep that."""
    edge = dock(window, "sideDock").geometry().topLeft() + QPoint(-3, 200)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(window, edge - QPoint(40, 0))
    # The window moves the edge when it has nothing else to do.
    QApplication.processEvents()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=edge - QPoint(40, 0))
    side = dock(window, "sideDock")
    qtbot.waitUntil(lambda: window.folding.wanted_widths()[side] == side.width() > 400)
    dragged = widths(window)
    window.resize(900, 600)
    window.resize(1300, 850)
    assert widths(window) == dragged
    window.resize(900, 600)
    window.close()
    again = make_window(window.session.library)
    qtbot.addWidget(again)
    again.show()
    again.resize(1300, 850)
    assert widths(again) == dragged
    again.jobs.finish()


def test_a_panel_that_was_folded_at_the_end_is_no_hidden_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    """A window that was closed while narrow shows all its panels when it is wide again."""
    window.resize(450, 600)
    assert folded(window) == ["libraryDock", "sideDock"]
    window.close()
    again = make_window(window.session.library)
    qtbot.addWidget(again)
    again.show()
    again.resize(1300, 850)
    assert folded(again) == []
    again.jobs.finish()


def test_text_alone_and_back(window: MainWindow, qtbot: QtBot) -> None:
    """What was folded before the text was alone is folded after it."""
    window.resize(880, 600)
    for _ in range(2):
        window.actions_by_name["focus"].trigger()
    qtbot.waitUntil(lambda: dock(window, "sideDock").isVisible())
    assert folded(window) == ["libraryDock"]
    window.resize(1300, 850)
    assert folded(window) == []
