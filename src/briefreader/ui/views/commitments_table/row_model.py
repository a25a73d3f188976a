"""The rows of the table of commitments, which are read by the page when they are seen."""

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import IntEnum
from itertools import compress, count
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.commitment_listing import ListedCommitment
from briefreader.services.commitments_table.columns import Rows
from briefreader.services.commitments_table.table_filter import Column, Order
from briefreader.text.control_characters import visible, visible_lines
from briefreader.ui.common.labels import (
    names_label,
    number_label,
    review_label,
    short_date,
    status_label,
    strength_label,
    theme_label,
)
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.row_pages import RowPages
from briefreader.ui.views.commitments_table.table_labels import (
    due_cell,
    sorted_column_label,
    told_label,
)

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Mapping[int, ListedCommitment]]
"""Returns the commitments with the given ids, by id."""

_NO_INDEX = QModelIndex()
COLUMNS: tuple[Column | None, ...] = (
    None, Column.DUE, Column.STATUS, Column.ACTOR, Column.THEME, Column.STRENGTH, Column.STATEMENT,
    Column.DATE, Column.REVIEW, Column.NOTES,
)  # fmt: skip
"""What stands in each column; None: the words of the commitment, by which nobody sorts."""


class RowRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The ``ListedCommitment`` of a row, None if it has gone meanwhile."""
    THEME = Qt.ItemDataRole.UserRole + 2
    """Its first ``Theme``, None if it has none."""


class RowModel(QAbstractTableModel):
    """Knows the ids of all rows, and asks ``fetch`` for a page of them when one is shown."""

    def __init__(self, fetch: Fetch, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._themes: Mapping[str, Theme] = {}
        self._order: Order = ()
        self._ids: Rows = array("q")
        self._pages = RowPages(fetch, self)

    @property
    def ids(self) -> Rows:
        """The ids of all rows, in order."""
        return self._ids

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Show the names and colours of these themes."""
        self._themes = themes
        self._tell_all()

    def set_order(self, order: Order) -> None:
        """Say in the header by what the rows are sorted."""
        self._order = order
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def set_ids(self, ids: Rows) -> bool:
        """Show the commitments with these ids; tells whether these are other rows than before."""
        known = len(self._ids)
        if ids == self._ids:
            return False
        if known and len(ids) > known and ids[:known] == self._ids:
            # What was shown already has stayed: the rest follows.
            self.beginInsertRows(_NO_INDEX, known, len(ids) - 1)
            self._ids = ids
            # The last page was cut short.
            self._pages.forget_row(known - 1)
            self.endInsertRows()
            return False
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()
        return True

    def read_again(self, ids: Collection[int] | None) -> None:
        """Read anew what the rows of these commitments show (None: of all), as far as it was."""
        self._pages.forget(ids)
        self._tell_all()

    def row_of(self, commitment_id: int) -> int:
        """Return the row of the commitment, -1 if it is not shown."""
        try:
            return self._ids.index(commitment_id)
        except ValueError:
            return -1

    def rows_of(self, ids: Iterable[int]) -> Iterable[int]:
        """Yield the rows of these commitments from the first on, as far as they are shown."""
        return compress(count(), map(frozenset(ids).__contains__, self._ids))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many columns there are, those out of sight too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what stands over a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return sorted_column_label(COLUMNS[section], self._order)
        if role == Qt.ItemDataRole.ToolTipRole and COLUMNS[section] is not None:
            return self.tr("Click to sort; with Shift, to sort by this column too")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or its row is; also answers every ``RowRole``."""
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.commitment(index.row())
        if role == RowRole.ROW or row is None:
            return row
        if role == RowRole.THEME:
            return self._themes.get(row.themes[0]) if row.themes else None
        column = COLUMNS[index.column()]
        text = self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told_label(column, text) if column else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        return text

    def text(self, row: ListedCommitment, column: Column | None) -> str:
        """Return the text of a cell."""
        if column is None:
            return visible_lines(row.quote)
        texts: dict[Column, Callable[[], str]] = {
            Column.DUE: lambda: due_cell(row, self._today()),
            Column.STATUS: lambda: status_label(row.status),
            Column.ACTOR: lambda: names_label(row.actors),
            Column.THEME: lambda: ", ".join(self._theme_names(row.themes)),
            Column.STRENGTH: lambda: strength_label(row.strength),
            Column.STATEMENT: lambda: visible(row.title),
            Column.DATE: lambda: short_date(row.date) if row.date else "",
            Column.REVIEW: lambda: review_label(row.review),
            Column.NOTES: lambda: number_label(row.notes) if row.notes else "",
        }
        return texts[column]()

    def commitment(self, number: int) -> ListedCommitment | None:
        """Return what a row shows; None if it has gone since the rows were listed."""
        return self._pages.at(self._ids, number)

    def _theme_names(self, keys: Iterable[str]) -> list[str]:
        return [theme_label(self._themes[key]) for key in keys if key in self._themes]

    def _tell_all(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        RowRole.ROW,
        RowRole.THEME,
    )
)
