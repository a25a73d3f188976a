"""What the Help menu does, and the command palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from briefreader.ui.menu_entries import menu_entries
from briefreader.ui.theme import WindowTheme

# Each of its windows is loaded when it is first asked for.

if TYPE_CHECKING:
    from briefreader.ui.manual.window import ManualWindow


class HelpActions(QObject):
    """Opens the manual, the list of shortcuts, the About box, the tour and the command palette."""

    def __init__(self, theme: WindowTheme, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._manual: ManualWindow | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {
            "palette": self.show_palette,
            "manual": self.show_manual,
            "shortcuts": self.show_shortcuts,
            "about": self.show_about,
        }

    def set_theme(self, theme: WindowTheme) -> None:
        """Show what is open, and what will be opened, in the colours of ``theme``."""
        self._theme = theme
        if self._manual is not None:
            self._manual.set_theme(theme)

    def show_palette(self) -> None:
        """Offer every command by its name."""
        from briefreader.ui.palette.dialog import CommandPalette

        palette = CommandPalette(menu_entries(self._window.menuBar()), self._theme, self._window)
        palette.chosen.connect(lambda action: action.trigger())
        palette.open()
        palette.box.setFocus()

    def show_manual(self) -> None:
        """Open the manual, or bring its window to the front."""
        from briefreader.ui.manual.window import ManualWindow

        if self._manual is None:
            self._manual = ManualWindow(self._theme, self._window)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()

    def show_shortcuts(self) -> None:
        """List the keys of all actions."""
        from briefreader.ui.shortcuts import ShortcutsDialog

        ShortcutsDialog(menu_entries(self._window.menuBar()), self._window).open()

    def show_about(self) -> None:
        """Say what Briefreader is."""
        from briefreader.ui.about import show_about

        show_about(self._window)
