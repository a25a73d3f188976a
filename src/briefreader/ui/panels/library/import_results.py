"""Table of what became of the files of an import."""

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from briefreader.text.control_characters import visible
from briefreader.ui.common.error_text import translated
from briefreader.ui.common.plain_text import plain_tooltip

if TYPE_CHECKING:
    from briefreader.services.importing.outcomes import ImportResult

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NAMED = 20
"""Files that the tool tip of a row names."""
_COLON = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}:"


class Column(IntEnum):
    """The columns of the table."""

    OUTCOME = 0
    FILE = 1
    EXPLANATION = 2


class ImportResultRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    RESULT = Qt.ItemDataRole.UserRole + 1
    """The row's ``ImportResult``."""


class ImportResultModel(QAbstractTableModel):
    """Rows are results, in the order in which they came.

    Files that were skipped for the same reason are one row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[ImportResult]] = []
        self._row_of_reason: dict[str, int] = {}
        self.counts: Counter[str] = Counter()

    def add(self, results: "Sequence[ImportResult]") -> None:
        """Append results."""
        self.counts.update(each.outcome.value for each in results)
        new: list[list[ImportResult]] = []
        grown: set[int] = set()
        for result in results:
            row = self._row_for(result, len(self._rows) + len(new))
            if row < len(self._rows):
                self._rows[row].append(result)
                grown.add(row)
            elif row < len(self._rows) + len(new):
                new[row - len(self._rows)].append(result)
            else:
                new.append([result])
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        for row in grown:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def results(self) -> "tuple[ImportResult, ...]":
        """Return all of them."""
        return tuple(result for row in self._rows for result in row)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Outcome"), self.tr("File"), self.tr("Explanation"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``ImportResultRole``."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        result = row[0]
        if role == ImportResultRole.RESULT:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            paths = [str(each.path or "") for each in row[:_NAMED]]
            paths += ["…"] if len(row) > _NAMED else []
            return plain_tooltip("\n".join((*paths, explanation(result))).strip())
        return None

    def _row_for(self, result: "ImportResult", next_row: int) -> int:
        """Return the row that ``result`` belongs in; ``next_row`` if it has one of its own."""
        if result.outcome.value != "skipped":
            return next_row
        return self._row_of_reason.setdefault(str(result.why), next_row)

    def _text(self, row: "Sequence[ImportResult]", column: Column) -> str:
        result = row[0]
        match column:
            case Column.OUTCOME:
                return self.names()[result.outcome.value]
            case Column.FILE:
                name = visible(result.path.name) if result.path else self.tr("Clipboard")
                more = len(row) - 1
                return self.tr("{name} and %Ln more", "", more).format(name=name) if more else name
            case Column.EXPLANATION:
                return explanation(result)

    def names(self) -> dict[str, str]:
        """Return what the outcomes are called, with a mark that tells them apart."""
        return {
            "imported": self.tr("✓ Imported"),
            "duplicate": self.tr("= Duplicate"),
            "failed": self.tr("✗ Failed"),
            "skipped": self.tr("– Skipped"),
            "left": self.tr("… Not reached"),
        }


class OutcomeFilter(QSortFilterProxyModel):
    """Shows the results of one outcome, or all of them (empty)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcome = ""

    def show_outcome(self, outcome: str) -> None:
        """Show only results with this outcome."""
        self.beginFilterChange()
        self._outcome = outcome
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802
        """Tell whether a row is among those that are shown."""
        index = self.sourceModel().index(row, 0, parent)
        return not self._outcome or index.data(ImportResultRole.RESULT).outcome == self._outcome


def explanation(result: "ImportResult") -> str:
    """Return why, without the name of the file, which the reason of a failure begins with."""
    reason = translated(result.why) if result.why else ""
    path = str(result.path)
    # Some languages set a space before the colon.
    return reason.removeprefix(path).lstrip(_COLON) if reason.startswith(path) else reason
