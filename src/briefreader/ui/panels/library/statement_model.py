"""The statements of a listing, or the hits of a search, as a list that reads rows when shown."""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.library.records import StatementSummary
from briefreader.services.detection.coverage import summary_coverage
from briefreader.ui.common.labels import (
    coverage_label,
    not_read_label,
    statement_line,
    title_label,
)
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.row_pages import RowPages
from briefreader.ui.panels.library.hit_rows import HitRow, grouped
from briefreader.ui.panels.library.library_labels import counts_label, hit_label

if TYPE_CHECKING:
    from briefreader.library.search import SearchHit

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Mapping[int, StatementSummary]]
"""Returns the statements with the given ids, by id."""

_NO_INDEX = QModelIndex()


class StatementRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    """The id of the row's statement."""
    LINE = Qt.ItemDataRole.UserRole + 2
    """The date and parties in one line."""
    COUNT = Qt.ItemDataRole.UserRole + 3
    """How many commitments the statement has, or that this is not known."""
    HIT = Qt.ItemDataRole.UserRole + 4
    """The ``SearchHit`` behind the row, None in the plain list."""
    TAGS = Qt.ItemDataRole.UserRole + 5
    """The statement's tags."""
    IS_OPEN = Qt.ItemDataRole.UserRole + 6
    """Whether the row's statement is the one that is being read."""
    ROW = Qt.ItemDataRole.UserRole + 7
    """The ``HitRow`` behind the row, None in the plain list."""
    STATEMENT = Qt.ItemDataRole.UserRole + 8
    """The row's ``StatementSummary``."""


class StatementModel(QAbstractListModel):
    """Rows are statements in the order of a listing, or search hits, grouped by statement.

    The model knows the ids of all rows, and asks ``fetch`` for a page of them when one is shown.
    """

    values_changed = Signal()
    """The same rows have other values; on ``dataChanged`` a list view would lay out all of them."""
    more_wanted = Signal()
    """The user has come to the end of the hits, and there may be more."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._hits: Sequence[HitRow] = ()
        self._more = False
        self._opened = 0
        self._pages = RowPages(fetch, self)

    def set_statements(self, ids: Sequence[int]) -> None:
        """Show the statements with these ids."""
        self._more = False
        self._replace(tuple(ids), ())

    def set_hits(self, hits: "Sequence[SearchHit]", *, more: bool = False) -> None:
        """Show what a search found; ``more`` tells that there may be more."""
        self._more = more
        rows = grouped(hits)
        self._replace(tuple(row.hit.statement_id for row in rows), rows)

    def read_again(self, statement_ids: Collection[int]) -> None:
        """Read anew what the rows of these statements show, as far as it was read."""
        if self._pages.renew(statement_ids):
            self.values_changed.emit()

    def set_open(self, statement_id: int) -> None:
        """Mark the statement that is being read, 0 if none is."""
        self._opened = statement_id
        self.values_changed.emit()

    def rows_of(self, statement_ids: Sequence[int]) -> list[QModelIndex]:
        """Return the first row of each statement that is shown."""
        wanted = set(statement_ids)
        first: dict[int, int] = {}
        for row, each in enumerate(self._ids):
            if each in wanted:
                first.setdefault(each, row)
        return [self.index(row) for row in first.values()]

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all statements that have a row, each once, in order."""
        return tuple(dict.fromkeys(self._ids))

    def id_at(self, row: int) -> int:
        """Return the id of the row's statement."""
        return self._ids[row]

    def row_of(self, statement_id: int) -> QModelIndex:
        """Return the first row of the statement, an invalid index if it is not shown."""
        return next(iter(self.rows_of([statement_id])), QModelIndex())

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Tell whether there may be more hits."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002, N802
        """Ask for more hits; the rows come later."""
        self._more = False
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``StatementRole``."""
        if not index.isValid():
            return None
        row = index.row()
        if role == StatementRole.ID:
            return self._ids[row]
        if role == StatementRole.HIT:
            return self._hits[row].hit if self._hits else None
        if role == StatementRole.ROW:
            return self._hits[row] if self._hits else None
        if role == StatementRole.IS_OPEN:
            return self._ids[row] == self._opened
        tell = _ANSWERS.get(role)
        if tell is None:
            return None
        statement = self._pages.at(self._ids, row)
        if statement is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, statement)
        return tell(statement)

    def _spoken(self, row: int, statement: StatementSummary) -> str:
        """Return what a screen reader says of a row: the statement, and what was found in it."""
        found = self._hits[row] if self._hits else None
        if found is not None and not found.is_first:
            return hit_label(found.hit)
        words = _accessible(statement)
        if statement.id == self._opened:
            words = self.tr("{statement}, open").format(statement=words)
        return f"{words}. {hit_label(found.hit)}" if found and found.hit.snippet else words

    def _replace(self, ids: Sequence[int], hits: Sequence[HitRow]) -> None:
        """Show other rows; where they are the same ones, selection and place stay as they are."""
        self._pages.clear()
        if ids and (ids, bool(hits)) == (self._ids, bool(self._hits)):
            self._hits = hits
            self.values_changed.emit()
            return
        old = len(self._hits)
        if old and hits[:old] == self._hits:
            self.beginInsertRows(_NO_INDEX, old, len(hits) - 1)
            self._ids, self._hits = ids, hits
            self.endInsertRows()
            return
        self.beginResetModel()
        self._ids, self._hits = ids, hits
        self.endResetModel()


def _tooltip(statement: StatementSummary) -> str:
    lines = [statement.title, statement_line(statement), statement.place, statement.source]
    lines += [counts_label(statement), coverage_label(summary_coverage(statement))]
    lines += statement.tags
    return plain_tooltip("\n".join(filter(None, lines)))


def _accessible(statement: StatementSummary) -> str:
    parts = [title_label(statement), statement_line(statement), counts_label(statement)]
    parts.append(coverage_label(summary_coverage(statement)))
    return ", ".join(filter(None, parts))


def _count(statement: StatementSummary) -> int | str:
    """Return how many commitments there are, or that none were looked for."""
    covered = summary_coverage(statement)
    unknown = not statement.commitments and covered is not Coverage.FULL
    return not_read_label() if unknown else statement.commitments


_ANSWERS: dict[int, Callable[[StatementSummary], Any]] = {
    Qt.ItemDataRole.DisplayRole: title_label,
    Qt.ItemDataRole.ToolTipRole: _tooltip,
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
    StatementRole.LINE: statement_line,
    StatementRole.COUNT: _count,
    StatementRole.TAGS: lambda each: each.tags,
    StatementRole.STATEMENT: lambda each: each,
}
