"""The colours that the windows wear, as the user or the system chooses."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from briefreader.ui.app.theme import Scheme, WindowTheme, apply_theme, set_still, window_theme
from briefreader.ui.window.window_actions import WindowActions
from briefreader.ui.window.window_state import WindowState


class Appearance(QObject):
    """Keeps the windows' theme; ``forced`` overrides the remembered choice until a new one."""

    changed = Signal(object)
    """The windows wear another theme; carries the ``WindowTheme``."""

    def __init__(self, state: WindowState, forced: Scheme | None, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._forced = forced
        self.theme: WindowTheme = window_theme(self.scheme)
        self._actions: dict[Scheme, QAction] = {}
        QApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        """What is chosen."""
        return self._forced or self._state.scheme

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each action does, by the action's name."""
        return {scheme.value: partial(self.choose, scheme) for scheme in Scheme}

    def tick(self, actions: WindowActions) -> None:
        """Show in the menu which appearance is chosen, from now on."""
        group = QActionGroup(self)
        for scheme in Scheme:
            action = actions[scheme.value]
            action.setCheckable(True)
            action.setChecked(scheme is self.scheme)
            group.addAction(action)
            self._actions[scheme] = action

    def choose(self, scheme: Scheme) -> None:
        """Wear ``scheme`` and remember it."""
        if scheme is self.scheme:
            return
        self._state.scheme = scheme
        self._forced = None
        if scheme in self._actions:
            self._actions[scheme].setChecked(True)
        self._follow()

    def keep_still(self, *, still: bool) -> None:
        """Let nothing move by itself, or let it again, and remember it."""
        application = QApplication.instance()
        if still != self._state.still and isinstance(application, QApplication):
            self._state.still = still
            set_still(application, still=still)
            apply_theme(application, self.theme)

    def _follow(self) -> None:
        theme = window_theme(self.scheme)
        if theme != self.theme:
            self.theme = theme
            application = QApplication.instance()
            if isinstance(application, QApplication):
                apply_theme(application, theme)
            self.changed.emit(theme)
