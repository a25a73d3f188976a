"""The menus of what was opened lately, filled as they are opened."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QMenuBar

from briefreader.text.control_characters import visible
from briefreader.ui.window.recent_paths import RecentKind
from briefreader.ui.window.window_state import WindowState

_DIGITS = 9


class RecentMenus(QObject):
    """Keeps the two menus of ``bar`` up to date; ``current`` is the library that is open."""

    chosen = Signal(RecentKind, object)
    """The user wants something that was opened lately; carries its kind and path."""

    def __init__(self, bar: QMenuBar, state: WindowState, current: Path) -> None:
        super().__init__(bar)
        self._current = current.absolute()
        self._menus = [
            RecentMenu(kind, menu, state)
            for kind in RecentKind
            if (menu := bar.findChild(QMenu, f"menu_recent_{kind}")) is not None
        ]
        for each in self._menus:
            each.chosen.connect(self.chosen)

    def fill(self) -> None:
        """List what is remembered now."""
        for each in self._menus:
            each.fill(self._current)


class RecentMenu(QObject):
    """Lists in ``menu`` what was opened lately, each with a digit as its key, and Clear."""

    chosen = Signal(RecentKind, object)
    """The user wants one of them; carries its kind and path."""

    def __init__(self, kind: RecentKind, menu: QMenu, state: WindowState) -> None:
        super().__init__(menu)
        self._kind = kind
        self._menu = menu
        self._state = state

    def fill(self, current: Path | None = None) -> None:
        """List what is remembered now; ``current`` is open and is ticked."""
        self._menu.clear()
        paths = self._state.recent(self._kind)
        names = [Path(each).name for each in paths]
        for number, each in enumerate(paths, 1):
            path = Path(each)
            key = f"&{number} " if number <= _DIGITS else ""
            is_ambiguous = names.count(path.name) > 1
            where = f" — {_short(path.parent)}" if is_ambiguous or self._shows_folders else ""
            action = self._menu.addAction(key + _escaped(f"{path.name}{where}"))
            action.setStatusTip(visible(str(path)))
            action.setCheckable(path == current)
            action.setChecked(path == current)
            action.triggered.connect(partial(self._choose, path))
        if paths:
            self._menu.addSeparator()
            clear = self._menu.addAction(self.tr("&Clear list"))
            clear.setObjectName(f"clear_{self._kind}")
            clear.triggered.connect(self._clear)
        self._menu.menuAction().setEnabled(bool(paths))

    @property
    def _shows_folders(self) -> bool:
        return self._kind is RecentKind.LIBRARIES

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(self._kind, path)

    def _clear(self) -> None:
        self._state.clear_recent(self._kind)


def _short(folder: Path) -> str:
    """Return ``folder`` with ~ for the user's own."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)


def _escaped(name: str) -> str:
    return visible(name).replace("&", "&&")
