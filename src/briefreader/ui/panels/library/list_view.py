"""The list of statements as a widget."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from briefreader.ui.common.natural_list import NaturalList
from briefreader.ui.common.rows import select_only
from briefreader.ui.panels.library.statement_model import StatementModel, StatementRole


class StatementList(NaturalList):
    """Lets the user choose one or several statements."""

    chosen_changed = Signal()
    """Other statements are chosen, or the list has come into sight or gone out of it."""

    def __init__(self, model: StatementModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statementList")
        self.setAccessibleName(self.tr("Statements"))
        self._rows = model
        self.setModel(model)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        model.values_changed.connect(self.measure_anew)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def chosen(self) -> int:
        """Return the id of the current row's statement, 0 if there is none."""
        return int(self.currentIndex().data(StatementRole.ID) or 0)

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of all chosen statements, in the order of the list."""
        chosen = self.selectionModel().selection()
        stretches = (chosen.at(number) for number in range(chosen.count()))
        ranges = sorted((each.top(), each.bottom()) for each in stretches)
        rows = (row for top, bottom in ranges for row in range(top, bottom + 1))
        return tuple(dict.fromkeys(map(self._rows.id_at, rows)))

    def has_chosen(self) -> bool:
        """Tell whether any statement is chosen."""
        return self.selectionModel().hasSelection()

    def choose(self, statement_ids: tuple[int, ...]) -> None:
        """Choose these statements, as far as they are listed; the first becomes the current row."""
        indexes = self._rows.rows_of(statement_ids)
        if len(indexes) < 2:
            select_only(self, indexes[0] if indexes else self._rows.index(-1))
            return
        selection = QItemSelection()
        for first, last in _stretches(indexes):
            selection.select(first, last)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(indexes[0], flags.NoUpdate)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Do not jump to rows by letter: the letters are shortcuts, and it would read all rows."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        self.scrollTo(self.currentIndex())
        self.chosen_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802, D102
        super().hideEvent(event)
        self.chosen_changed.emit()


def _stretches(indexes: Sequence[QModelIndex]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
    """Yield the first and last of each stretch of rows that follow each other."""
    first = last = indexes[0]
    for index in indexes[1:]:
        if index.row() != last.row() + 1:
            yield first, last
            first = index
        last = index
    yield first, last
