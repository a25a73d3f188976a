"""List of what the menus of a window offer, for the command palette and the shortcuts page."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One action of a menu; ``menus`` are the names of the menus that lead to it."""

    action: QAction
    menus: tuple[str, ...]

    @property
    def name(self) -> str:
        """What the entry says, without its mnemonic and dots."""
        return plain(self.action.text())

    @property
    def keys(self) -> str:
        """Its shortcuts, as the system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(each.toString(native) for each in self.action.shortcuts())


def menu_entries(bar: QMenuBar) -> tuple[MenuEntry, ...]:
    """Return every action in the menus of ``bar``, in their order, submenus included."""
    return tuple(_entries(bar.actions(), ()))


def plain(text: str) -> str:
    """Return the text of an action without its mnemonic and without the dots of a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _entries(actions: list[QAction], menus: tuple[str, ...]) -> Iterator[MenuEntry]:
    for action in actions:
        menu = action.menu()
        if menu is not None:
            yield from _entries(menu.actions(), (*menus, plain(action.text())))  # type: ignore[attr-defined]
        elif not action.isSeparator() and action.text():
            yield MenuEntry(action, menus)
