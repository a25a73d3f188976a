"""The rows of the table as a widget: keys, selection, and a header that sorts."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from briefreader.services.commitments_table.columns import Rows
from briefreader.services.commitments_table.table_filter import Column, Order, SortKey
from briefreader.ui.views.commitments_table.row_model import COLUMNS, RowModel

_WIDTHS = (300, 118, 92, 130, 140, 96, 200, 104, 104, 50)
_LEAST_WIDTH = 40


class RowsView(QTableView):
    """Shows a ``RowModel``; whole rows are selected."""

    moved = Signal()
    """Another row is the current one."""
    selected = Signal()
    """Other rows are selected."""
    read_wanted = Signal()
    """The user wants to read the current row's words where they stand."""
    copy_wanted = Signal()
    order_wanted = Signal(object)
    """Carries the ``Order`` that the user asks for."""
    columns_menu_wanted = Signal(QPoint)
    """The header's menu is wanted at this global point."""

    def __init__(self, model: RowModel) -> None:
        super().__init__()
        self.setObjectName("commitmentRows")
        self.setAccessibleName(self.tr("Commitments of the library"))
        self.setModel(model)
        self._order: Order = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        # Otherwise Qt asks for the size of half a million rows.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head = head = self.horizontalHeader()
        head.setObjectName("commitmentHeader")
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(_LEAST_WIDTH)
        # One in which nothing is ever selected: Qt would ask of each row whether it is, to paint.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for section, width in enumerate(_WIDTHS):
            head.resizeSection(section, width)
        head.sectionClicked.connect(self._sort)
        head.customContextMenuRequested.connect(
            lambda point: self.columns_menu_wanted.emit(head.mapToGlobal(point))
        )
        self.selectionModel().currentRowChanged.connect(self.moved)
        self.selectionModel().selectionChanged.connect(self.selected)
        self.doubleClicked.connect(self.read_wanted)

    def show_order(self, order: Order) -> None:
        """Note by what the rows are sorted; the header says it."""
        self._order = order

    def selected_ids(self, most: int) -> tuple[int, ...] | None:
        """Return the ids of the selected rows in their order, None if they are more than ``most``.

        Only ranges are looked at: half a million rows may be selected.
        """
        spans = self._spans()
        if sum(bottom - top + 1 for top, bottom in spans) > most:
            return None
        ids = self._ids()
        return tuple(dict.fromkeys(ids[r] for top, bottom in spans for r in range(top, bottom + 1)))

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def current_id(self) -> int:
        """Return the id of the current row, 0 if there is none."""
        row = self.currentIndex().row()
        return self._ids()[row] if 0 <= row < len(self._ids()) else 0

    def _spans(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each stretch that is selected, in order."""
        ranges = self.selectionModel().selection().toList()
        return sorted({(each.top(), each.bottom()) for each in ranges})

    def _ids(self) -> Rows:
        model = self.model()
        return model.ids if isinstance(model, RowModel) else array("q")

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and bring it into view."""
        flags = self.selectionModel().SelectionFlag
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def make_first_current(self) -> None:
        """Make the first of the selected rows the current one; all of them stay selected."""
        index = self.model().index(self._spans()[0][0], 0)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    def select_ids(self, ids: Iterable[int]) -> None:
        """Select the rows of these too, as far as they are shown."""
        model = self.model()
        selection = QItemSelection()
        if isinstance(model, RowModel):
            for row in model.rows_of(ids):
                index = model.index(row, 0)
                selection.select(index, index)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().select(selection, flags.Select | flags.Rows)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Look for nothing: letters are the keys of actions, and Qt would read all rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Read on by Enter; copy whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _sort(self, section: int) -> None:
        column = COLUMNS[section]
        if column is not None:
            further = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self.order_wanted.emit(sorted_by(self._order, column, further=bool(further)))


def sorted_by(order: Order, column: Column, *, further: bool) -> Order:
    """Return the order after the user has chosen ``column``: turned round if it was there.

    With ``further`` it comes behind the columns that it was sorted by before, or turns in its
    place.
    """
    before = next((each for each in order if each.column is column), None)
    key = SortKey(column, before is not None and not before.descending)
    if not further:
        is_first = bool(order) and order[0].column is column
        return (key if is_first else SortKey(column),)
    if before is None:
        return (*order, key)
    return tuple(key if each is before else each for each in order)
