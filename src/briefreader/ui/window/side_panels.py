"""The panels at both sides of the text, and how each is brought up."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from briefreader.services.review.grouping import Grouping
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.panels.commitments.commitment_panel import CommitmentPanel
from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.window import menus
from briefreader.ui.window.late_panel import LatePanel
from briefreader.ui.window.panel_folding import FoldingPanel, PanelFolding, PanelTabs
from briefreader.ui.window.window_actions import WindowActions
from briefreader.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from briefreader.ui.panels.notes.notes_panel import NotesPanel
    from briefreader.ui.panels.outline.outline_panel import OutlinePanel
    from briefreader.ui.panels.summary.summary_panel import SummaryPanel


class SidePanels(QObject):
    """The panels of ``window`` beside its ``reader``, as tabs of two docks.

    Attributes:
        library_tabs: of the left dock, with ``library`` and ``outline``.
        tabs: of the right dock, with ``commitments``, ``notes`` and ``summary``.
        docks: the left and the right one.
        folding: folds them where the text needs the room.

    """

    notes_wanted = Signal()
    """The notes are about to be seen for the first time."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        reader: ReaderPanel,
        jobs: JobRunner,
        theme: WindowTheme,
        state: WindowState,
        actions: WindowActions,
        centre_width: Callable[[], int],
    ) -> None:
        """``centre_width`` returns how wide the centre of the window has to be, in pixels."""
        super().__init__(window)
        self._session = session
        self._reader = reader
        self._theme = theme
        self.library = LibraryPanel(session, jobs, theme, state)
        compact = actions["compact_rows"]
        compact.setCheckable(True)
        compact.setChecked(state.compact_rows)
        self._compact = compact
        self.commitments = CommitmentPanel(
            session,
            theme,
            state,
            actions.several(menus.CARD),
            [compact],
        )
        self._notes_place, self._summary_place = LatePanel(), LatePanel()
        self._outline_place = LatePanel()
        self._notes_place.wanted.connect(self.notes_wanted)
        self._summary_place.wanted.connect(lambda: self.summary)
        self._outline_place.wanted.connect(lambda: self.outline)
        self.tabs = PanelTabs("sideTabs")
        self.tabs.addTab(self.commitments, self.tr("Commitments"))
        self.tabs.addTab(self._notes_place, self.tr("Notes and bookmarks"))
        self.tabs.addTab(self._summary_place, self.tr("Summary"))
        self.library_tabs = PanelTabs("libraryTabs")
        self.library_tabs.addTab(self.library, self.tr("Library"))
        self.library_tabs.addTab(self._outline_place, self.tr("Outline"))
        west = FoldingPanel(self.library_tabs, QTabBar.Shape.RoundedWest)
        east = FoldingPanel(self.tabs, QTabBar.Shape.RoundedEast)
        left = _dock(window, "libraryDock", self.tr("Library"), west)
        right = _dock(window, "sideDock", self.tr("Side panel"), east)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, left)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, right)
        self.docks = (left, right)
        left_width, right_width = state.panel_widths
        # The library folds first: what is read stays with what was found in it.
        widths = {right: right_width, left: left_width}
        self.folding = PanelFolding(window, widths, centre_width)
        reader.view.least_width_changed.connect(self.folding.fit)

    def wanted_widths(self) -> tuple[int, int]:
        """Return how wide the user wants the left and the right dock to be, in pixels."""
        widths = self.folding.wanted_widths()
        left, right = self.docks
        return widths[left], widths[right]

    def toggles(self) -> list[QAction]:
        """Return the actions that show and hide the docks, with their keys."""
        actions = [dock.toggleViewAction() for dock in self.docks]
        for action, key in zip(actions, ("F9", "F10"), strict=True):
            action.setShortcut(key)
        return actions

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw all panels in the colours of ``theme``."""
        self._theme = theme
        self.library.set_theme(theme)
        self.commitments.set_theme(theme)
        for panel in map(vars(self).get, ("notes", "summary", "outline")):
            if panel is not None:
                panel.set_theme(theme)

    @cached_property
    def notes(self) -> "NotesPanel":
        """The notes and bookmarks, loaded and made when they are first asked for."""
        from briefreader.ui.panels.notes.notes_panel import NotesPanel

        made = NotesPanel(self._session, self._theme)
        self._notes_place.put(made)
        return made

    @cached_property
    def summary(self) -> "SummaryPanel":
        """The open statement at a glance, likewise."""
        from briefreader.ui.panels.summary.summary_panel import SummaryPanel

        made = SummaryPanel(self._session, self._theme)
        made.filter_wanted.connect(self.filter_commitments)
        self._summary_place.put(made)
        return made

    @cached_property
    def outline(self) -> "OutlinePanel":
        """The headings of the open statement, likewise."""
        from briefreader.ui.panels.outline.outline_panel import OutlinePanel

        made = OutlinePanel(self._session, self._reader, self._theme)
        self._outline_place.put(made)
        return made

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "search": lambda: self.library_tabs.reveal(self.library.search_box),
            "filter": lambda: self.tabs.reveal(self.commitments.filter_box),
            "compact_rows": lambda: self.commitments.set_compact(self._compact.isChecked()),
            "summary": self._show_summary,
            "outline": self._show_outline,
            "filter_statements": self._filter_statements,
            **{
                f"group_{each}": partial(self.commitments.head.set_grouping, each)
                for each in Grouping
            },
        }

    def show_notes(self) -> None:
        """Bring up the notes."""
        self.tabs.bring_up(self._notes_place)

    def filter_commitments(self, typed: str) -> None:
        """Bring up the commitments that ``typed`` finds, as if the user had typed it."""
        box = self.commitments.filter_box
        box.setText(typed)
        box.setCursorPosition(0)
        self.tabs.reveal(box)

    def _filter_statements(self) -> None:
        head = self.library.head
        self.library_tabs.reveal(head.filter_button)
        head.open_filter()

    def _show_summary(self) -> None:
        self.tabs.bring_up(self.summary)
        self.summary.begin()

    def _show_outline(self) -> None:
        self.library_tabs.bring_up(self.outline)
        self.outline.begin()


def _dock(window: QMainWindow, name: str, title: str, panel: FoldingPanel) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(panel)
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetClosable
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
    )
    dock.setTitleBarWidget(QWidget())
    return dock
