"""The threads of a series as a list."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefreader.services.threads.library_threads import PromiseThread, SeriesThreads
from briefreader.services.threads.thread_filter import ThreadFilter, filtered
from briefreader.text.control_characters import visible
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.views.threads.thread_labels import facts_label, span_label

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ThreadRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    THREAD = Qt.ItemDataRole.UserRole + 1
    SPAN = Qt.ItemDataRole.UserRole + 2
    """From when to when it was said, and how often."""
    SAID = Qt.ItemDataRole.UserRole + 3
    """For each statement of the series the wording that is in it, None if none is."""


class ThreadModel(QAbstractListModel):
    """Shows those threads of a series that are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._series: SeriesThreads | None = None
        self._threads: Sequence[PromiseThread] = ()
        self._wanted, self._words = ThreadFilter.ALL, ""

    def show_series(self, series: SeriesThreads | None) -> None:
        """Show the threads of ``series``, none of None."""
        self._series = series
        self._fill()

    def show_only(self, wanted: ThreadFilter, words: str) -> None:
        """Show the threads that are wanted and have these words."""
        self._wanted, self._words = wanted, words
        self._fill()

    def thread_at(self, index: Index) -> PromiseThread | None:
        """Return the thread in a row, None if there is no such row."""
        return self._threads[index.row()] if index.isValid() else None

    def index_with(self, commitment_ids: Sequence[int]) -> QModelIndex:
        """Return the row with the first of these commitments that is in one; else invalid."""
        for wanted in commitment_ids:
            for row, thread in enumerate(self._threads):
                if wanted in thread.key:
                    return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many threads there are."""
        return 0 if parent.isValid() else len(self._threads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or is, by role; also answers every ``ThreadRole``."""
        thread = self.thread_at(index)
        if thread is None or self._series is None:
            return None
        words = visible(" ".join(thread.last.quote.split()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words}; {facts_label(self._series, thread)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(words)
            case ThreadRole.THREAD:
                return thread
            case ThreadRole.SPAN:
                return span_label(self._series, thread)
            case ThreadRole.SAID:
                said = {each.statement_id: each for each in thread.wordings}
                return [said.get(each.statement.id) for each in self._series.statements]
        return None

    def _fill(self) -> None:
        self.beginResetModel()
        series = self._series
        self._threads = filtered(series, self._wanted, self._words) if series else ()
        self.endResetModel()
