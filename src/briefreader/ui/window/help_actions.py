"""Actions of the Help menu, and the command palette."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from briefreader.services.command_synonyms import load_synonyms
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.app.translation import spoken_language
from briefreader.ui.common.type_ahead.choice import Choice, among
from briefreader.ui.common.type_ahead.popup import PopupWords, TypeAheadPopup
from briefreader.ui.dialogs.about import show_about
from briefreader.ui.dialogs.manual.window import ManualWindow
from briefreader.ui.dialogs.shortcuts import ShortcutsDialog
from briefreader.ui.window.menu_entries import menu_entries
from briefreader.ui.window.tour.overlay import TourOverlay
from briefreader.ui.window.tour.steps import steps
from briefreader.ui.window.window_state import WindowState


class HelpActions(QObject):
    """Opens the manual, the list of shortcuts, the About box, the tour and the command palette."""

    def __init__(self, theme: WindowTheme, state: WindowState, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._state = state
        self._tour: TourOverlay | None = None
        self._window = window
        self._manual: ManualWindow | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "palette": self.show_palette,
            "manual": self.show_manual,
            "shortcuts": self.show_shortcuts,
            "tour": self.show_tour,
            "about": self.show_about,
        }

    def set_theme(self, theme: WindowTheme) -> None:
        """Show what is open, and what will be opened, in the colours of ``theme``."""
        self._theme = theme
        if self._manual is not None:
            self._manual.set_theme(theme)

    def show_palette(self) -> None:
        """Offer every command by its name."""
        words = PopupWords(
            name="palette",
            title=self.tr("Command palette"),
            question=self.tr("What do you want to do?"),
            nothing=self.tr("No command has these words."),
        )
        synonyms = load_synonyms(spoken_language())
        commands = [
            Choice(
                name=entry.name,
                value=entry.action,
                detail=" › ".join(entry.menus),
                keys=entry.keys,
                enabled=entry.action.isEnabled(),
                synonyms=synonyms.get(entry.action.objectName().removeprefix("action_"), ()),
            )
            for entry in menu_entries(self._window.menuBar())
        ]
        popup = TypeAheadPopup(words, among(commands), self._theme, self._window)
        popup.chosen.connect(lambda action: action.trigger())
        popup.begin()

    def offer_tour(self) -> None:
        """Begin the tour if nobody has seen or skipped it yet."""
        if not self._state.tour_seen:
            self.show_tour()

    def show_tour(self) -> None:
        """Show the parts of the window, one after the other."""
        if self._tour is not None:
            return
        find = self._window.findChild
        parts = (find(QWidget, name) for name in ("libraryDock", "reader", "sideDock", "toolBar"))
        targets = [part or self._window for part in parts]
        self._tour = TourOverlay(steps(*targets), self._theme, self._window)
        self._tour.ended.connect(self._end_tour)

    def _end_tour(self) -> None:
        self._tour = None
        self._state.tour_seen = True

    def show_manual(self) -> None:
        """Open the manual, or bring its window to the front."""
        if self._manual is None:
            self._manual = ManualWindow(self._theme, self._window)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def show_shortcuts(self) -> None:
        """List the keys of all actions."""
        ShortcutsDialog(menu_entries(self._window.menuBar()), self._window).open()

    def show_about(self) -> None:
        """Say what Briefreader is."""
        show_about(self._window)
