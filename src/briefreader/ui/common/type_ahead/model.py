"""The rows of a type-ahead popup."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.ui.common.type_ahead.choice import Choice

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ChoiceRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    CHOICE = Qt.ItemDataRole.UserRole + 1
    """The row's ``Choice``."""


class ChoiceModel(QAbstractListModel):
    """Rows are choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show ``choices`` in their order."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._choices)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what may be done with a row."""
        flags = super().flags(index)
        if index.isValid() and not self._choices[index.row()].enabled:
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``ChoiceRole``."""
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        match role:
            case ChoiceRole.CHOICE:
                return choice
            case Qt.ItemDataRole.DisplayRole:
                return choice.name
            case Qt.ItemDataRole.AccessibleTextRole:
                chosen = self.tr("chosen") if choice.checked else ""
                parts = (choice.name, choice.detail, choice.keys, chosen)
                return ", ".join(part for part in parts if part)
        return None
