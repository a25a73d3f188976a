"""The entries of the command palette that fit what is typed."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.text.type_ahead import rank
from briefreader.ui.menu_entries import MenuEntry

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    """The row's ``MenuEntry``."""


class PaletteModel(QAbstractListModel):
    """Rows are menu entries; those that cannot be chosen now stand last and are disabled."""

    def __init__(self, entries: Sequence[MenuEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = sorted(entries, key=lambda entry: not entry.action.isEnabled())
        self._shown = list(self._entries)

    def set_typed(self, typed: str) -> None:
        """Show the entries that hold every word of ``typed`` in their name or menus."""
        names = [f"{entry.name} {' '.join(entry.menus)}" for entry in self._entries]
        found = [self._entries[number] for number in rank(typed, names)]
        self.beginResetModel()
        self._shown = sorted(found, key=lambda entry: not entry.action.isEnabled())
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See Qt."""
        flags = super().flags(index)
        if index.isValid() and not self._shown[index.row()].action.isEnabled():
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt; also answers every ``Role``."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        match role:
            case Role.ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.name, *entry.menus, entry.keys)))
        return None
