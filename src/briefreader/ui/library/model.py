"""The statements of the library, or the hits of a search, as a list."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.library.records import SearchHit, StatementSummary
from briefreader.ui.labels import statement_line

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    """The id of the row's statement."""
    LINE = Qt.ItemDataRole.UserRole + 2
    """The date and parties in one line."""
    COUNT = Qt.ItemDataRole.UserRole + 3
    """How many commitments the statement has."""
    HIT = Qt.ItemDataRole.UserRole + 4
    """The ``SearchHit`` behind the row, None in the plain list."""


class StatementModel(QAbstractListModel):
    """Rows are statements, newest first, or search hits, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[StatementSummary, SearchHit | None]] = []

    def set_statements(self, statements: Sequence[StatementSummary]) -> None:
        """Show all statements."""
        self._replace([(statement, None) for statement in statements])

    def set_hits(self, hits: Sequence[SearchHit], statements: Sequence[StatementSummary]) -> None:
        """Show what a search found among ``statements``."""
        known = {statement.id: statement for statement in statements}
        self._replace(
            [(known[each.statement_id], each) for each in hits if each.statement_id in known]
        )

    def row_of(self, statement_id: int) -> QModelIndex:
        """Return the first row of the statement, an invalid index if it is not shown."""
        for row, (statement, _) in enumerate(self._rows):
            if statement.id == statement_id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt; also answers every ``Role``."""
        if not index.isValid():
            return None
        statement, hit = self._rows[index.row()]
        line = statement_line(statement)
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: statement.title,
            Qt.ItemDataRole.ToolTipRole: f"{statement.title}\n{line}\n{statement.source}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: f"{statement.title}, {line}",
            Role.ID: statement.id,
            Role.LINE: line,
            Role.COUNT: statement.commitments,
            Role.HIT: hit,
        }
        return answers.get(role)

    def _replace(self, rows: list[tuple[StatementSummary, SearchHit | None]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
