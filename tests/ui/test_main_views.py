"""The views in the centre of the window: one is shown, the reader is one key away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from briefreader.library.database import Library
from briefreader.text.span import Span
from briefreader.translatable import mark
from briefreader.ui.app.application import make_application, make_window
from briefreader.ui.window import main_window, window_actions
from briefreader.ui.window.action_spec import ActionSpec, On
from briefreader.ui.window.action_table import SPECS
from briefreader.ui.window.main_view import MainView
from briefreader.ui.window.main_window import MainWindow

PICKY_WIDTH = 900


class Page(MainView):
    """A view with two fields, as another part of the program would make one."""

    made = 0

    def __init__(self) -> None:
        super().__init__()
        Page.made += 1
        self.begun = 0
        self.first, self.second = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.first)
        layout.addWidget(self.second)
        self.setFocusProxy(self.first)

    def begin(self) -> None:
        """Count how often the view was shown."""
        self.begun += 1

    def least_width(self) -> int:
        """Ask for so much that a panel has to fold."""
        return PICKY_WIDTH


@pytest.fixture
def two_views(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let windows have a second view."""
    Page.made = 0
    spec = ActionSpec("view_page", mark("actions", "&Page"), On.WINDOW, "Ctrl+9")
    monkeypatch.setattr(main_window, "view_makers", lambda _: {"page": Page})
    monkeypatch.setattr(window_actions, "SPECS", (*SPECS, spec))


@pytest.fixture
def paged(two_views: None, library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window with a second view."""
    make_application()
    yield from opened(library, qtbot)


def opened(library: Library, qtbot: QtBot) -> Iterator[MainWindow]:
    """Yield a window on ``library``, shown and active, until the test is over."""
    made = make_window(library)
    qtbot.addWidget(made)
    # Keys work where the action has a place.
    made.addAction(made.actions_by_name["view_page"])
    made.resize(1300, 850)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.jobs.finish()


def page_of(window: MainWindow) -> Page:
    """Return the second view, which has been shown."""
    made = window.findChild(Page, "pageView")
    assert made is not None
    return made


def test_a_view_is_made_when_it_is_first_shown_and_kept(paged: MainWindow, qtbot: QtBot) -> None:
    """Its key shows it, with the focus, and the menu tells which one is seen."""
    assert Page.made == 0
    assert paged.actions_by_name["view_reader"].isChecked()
    qtbot.keyClick(paged.reader.view, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    page = page_of(paged)
    assert page.isVisible()
    assert page.first.hasFocus()
    assert not paged.reader.isVisible()
    assert paged.actions_by_name["view_page"].isChecked()
    assert not paged.actions_by_name["view_reader"].isChecked()
    paged.actions_by_name["view_reader"].trigger()
    paged.actions_by_name["view_page"].trigger()
    assert (Page.made, page.begun) == (1, 2)


def test_the_reader_is_a_key_or_escape_away(paged: MainWindow, qtbot: QtBot) -> None:
    """And each view gives the focus to the part that had it last."""
    paged.actions_by_name["view_page"].trigger()
    page = page_of(paged)
    page.second.setFocus()
    qtbot.keyClick(page.second, Qt.Key.Key_Escape)
    assert paged.reader.view.hasFocus()
    paged.actions_by_name["view_page"].trigger()
    assert page.second.hasFocus()
    qtbot.keyClick(page.second, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert paged.reader.view.hasFocus()


def test_what_is_asked_of_the_text_brings_it_up(paged: MainWindow, qtbot: QtBot) -> None:
    """A jump, finding, and a statement that is clicked in the list."""
    show, reader = paged.actions_by_name["view_page"].trigger, paged.reader
    show()
    reader.jump_to(Span(40, 60))
    assert reader.view.hasFocus()
    show()
    paged.actions_by_name["find"].trigger()
    assert reader.column.find_bar.box.hasFocus()
    show()
    listed = paged.library_panel.list
    qtbot.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualRect(listed.model().index(0, 0)).center(),
    )
    assert paged.views.current == "reader"


def test_words_that_are_out_of_sight_are_not_selected(paged: MainWindow) -> None:
    """So no action takes them for what is meant."""
    paged.reader.view.select_span(Span(40, 60))
    assert paged.actions_by_name["highlight"].isEnabled()
    paged.actions_by_name["view_page"].trigger()
    assert paged.reader.view.selected_span() is None
    assert not paged.actions_by_name["highlight"].isEnabled()


def test_panels_fold_for_a_view_that_needs_the_room(paged: MainWindow, qtbot: QtBot) -> None:
    """And come back with the reader, which needs less."""
    panel = paged.library_panel
    assert panel.isVisible()
    paged.actions_by_name["view_page"].trigger()
    qtbot.waitUntil(lambda: not panel.isVisible())
    assert page_of(paged).width() >= PICKY_WIDTH
    paged.actions_by_name["view_reader"].trigger()
    qtbot.waitUntil(panel.isVisible)


def test_the_next_window_has_the_same_view(
    paged: MainWindow, library: Library, qtbot: QtBot
) -> None:
    """A view that is no longer there gives way to the reader."""
    paged.actions_by_name["view_page"].trigger()
    for again in opened(library, qtbot):
        assert again.views.current == "page"
        assert again.actions_by_name["view_page"].isChecked()
        again.state.main_view = "gone"
    for again in opened(library, qtbot):
        assert again.views.current == "reader"
