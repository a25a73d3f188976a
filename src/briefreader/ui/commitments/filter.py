"""Filters the commitment tree by what the user types."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from briefreader.ui.commitments.model import Role


class CommitmentFilter(QSortFilterProxyModel):
    """Keeps the commitments that hold every typed word, and the groups that have any left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def set_text(self, text: str) -> None:
        """Show the commitments that hold all words of ``text``, in any order and case."""
        self.beginFilterChange()
        self._words = tuple(text.casefold().split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(  # noqa: N802, D102
        self, row: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        source = self.sourceModel()
        index = source.index(row, 0, parent)
        if index.data(Role.COMMITMENT) is None:
            rows = range(source.rowCount(index))
            return any(self.filterAcceptsRow(each, index) for each in rows)
        searched = str(index.data(Role.FILTER)).casefold()
        return all(word in searched for word in self._words)
