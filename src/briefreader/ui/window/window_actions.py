"""The actions of the main window as Qt has them, in its menus and tool bar."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefreader.ui.app.icons import MENU_SIZE, TOOLBAR_SIZE, action_icon
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.window.action_table import SPECS
from briefreader.ui.window.menus import MENUS, Submenu


class WindowActions:
    """The main window's actions by name; ``set_theme`` gives them their icons."""

    def __init__(self, window: QMainWindow) -> None:
        self._by_name: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        self._sizes: tuple[int, ...] = (TOOLBAR_SIZE,)
        self._theme: WindowTheme | None = None
        for spec in SPECS:
            action = QAction(_translated(spec.text), window)
            action.setObjectName(f"action_{spec.name}")
            if isinstance(spec.key, tuple):
                action.setShortcuts([QKeySequence(key) for key in spec.key])
            elif spec.key is not None:
                action.setShortcut(QKeySequence(spec.key))
            if spec.short:
                action.setIconText(_translated(spec.short))
            if spec.tip:
                action.setStatusTip(_translated(spec.tip))
            self.add(spec.name, action, spec.icon)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def add(self, name: str, action: QAction, icon: str) -> None:
        """Take in an action that was made elsewhere, such as the undo stack's."""
        self._by_name[name] = action
        self._icons[name] = icon

    def several(self, names: tuple[str, ...]) -> list[QAction]:
        """Return the actions of these names, in order."""
        return [self._by_name[name] for name in names]

    def connect(self, slots: dict[str, Callable[[], object]]) -> None:
        """Run ``slots[name]`` when the action ``name`` is triggered."""
        for name, slot in slots.items():
            self._by_name[name].triggered.connect(lambda _checked=False, run=slot: run())

    def by_name(self) -> Mapping[str, QAction]:
        """Return every action by its name, in their order."""
        return self._by_name

    def all(self) -> list[QAction]:
        """Return every action."""
        return list(self._by_name.values())

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw the icons in the colours of ``theme``."""
        self._theme = theme
        self._draw_icons(theme)
        for action in self._by_name.values():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = action.text().replace("&", "").rstrip("…")
            action.setToolTip(plain_tooltip(f"{text} ({key})" if key else text))

    def _draw_icons(self, theme: WindowTheme) -> None:
        for name, icon in self._icons.items():
            if icon:
                self._by_name[name].setIcon(action_icon(icon, theme, *self._sizes))

    def draw_for_menus(self) -> None:
        """Draw the small icons too, which are not seen before a menu opens."""
        if MENU_SIZE not in self._sizes and self._theme is not None:
            self._sizes = (TOOLBAR_SIZE, MENU_SIZE)
            self._draw_icons(self._theme)

    def fill_menus(self, window: QMainWindow) -> dict[str, QMenu]:
        """Put the actions into ``window``'s menus; returns these by title."""
        menus: dict[str, QMenu] = {}
        for title, names in MENUS:
            menu = window.menuBar().addMenu(_translated(title))
            menu.setObjectName(_menu_name(title))
            menu.aboutToShow.connect(self.draw_for_menus)
            self._fill_menu(menu, names)
            menus[title.replace("&", "").lower()] = menu
        return menus

    def _fill_menu(self, menu: QMenu, names: tuple[str | Submenu, ...]) -> None:
        for name in names:
            if isinstance(name, Submenu):
                inner = menu.addMenu(_translated(name.title))
                inner.setObjectName(_menu_name(name.title))
                self._fill_menu(inner, name.names)
            elif name:
                menu.addAction(self._by_name[name])
            else:
                menu.addSeparator()


def _menu_name(title: str) -> str:
    return f"menu_{title.replace('&', '').lower().replace(' ', '_')}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("actions", text)
