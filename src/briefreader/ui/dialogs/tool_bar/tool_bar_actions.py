"""The action that lets the user choose what stands on the tool bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefreader.ui.dialogs.tool_bar.tool_bar_dialog import ToolBarDialog
from briefreader.ui.window.tool_bar import ToolBar
from briefreader.ui.window.window_actions import WindowActions
from briefreader.ui.window.window_state import WindowState


class ToolBarActions(QObject):
    """Opens the dialog, and lets the bar and the settings follow it."""

    def __init__(
        self, actions: WindowActions, bar: ToolBar, state: WindowState, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._bar = bar
        self._state = state
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {"customise_toolbar": self.choose}

    def choose(self) -> None:
        """Let the user choose; nothing changes before it is saved."""
        self._actions.draw_for_menus()
        dialog = ToolBarDialog(self._actions.by_name(), self._state.tool_bar, self._window)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, dialog: ToolBarDialog) -> None:
        self._state.tool_bar = dialog.choice()
        self._bar.set_choice(dialog.choice())
