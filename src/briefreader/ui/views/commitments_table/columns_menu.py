"""Menu of the table's columns: which are seen, and by what the rows are sorted."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

from briefreader.services.commitments_table.table_filter import Order
from briefreader.ui.views.commitments_table.row_model import COLUMNS
from briefreader.ui.views.commitments_table.rows_view import sorted_by
from briefreader.ui.views.commitments_table.table_labels import column_label


class ColumnsMenu(QObject):
    """Fills ``menu`` anew whenever it opens, as ``head`` and the order are then."""

    order_wanted = Signal(object)
    """Carries the ``Order`` that was chosen."""
    columns_changed = Signal()
    """Another column is seen, or one no more."""

    def __init__(self, menu: QMenu, head: QHeaderView) -> None:
        super().__init__(menu)
        self.menu = menu
        self._head = head
        self._order: Order = ()
        menu.setObjectName("tableColumnsMenu")
        menu.aboutToShow.connect(self._fill)

    def show_order(self, order: Order) -> None:
        """Note by what the rows are sorted."""
        self._order = order

    def _fill(self) -> None:
        self.menu.clear()
        by = self.menu.addMenu(self.tr("&Sort by"))
        by.setObjectName("sortBy")
        then = self.menu.addMenu(self.tr("&Then by"))
        then.setObjectName("sortThenBy")
        for menu, further in ((by, False), (then, True)):
            self._fill_order(menu, further=further)
        self.menu.addSection(self.tr("Columns"))
        for section, column in enumerate(COLUMNS):
            if column is None:
                continue
            action = self.menu.addAction(column_label(column))
            action.setObjectName(f"column_{column}")
            action.setCheckable(True)
            action.setChecked(not self._head.isSectionHidden(section))
            action.toggled.connect(partial(self._show_column, section))

    def _fill_order(self, menu: QMenu, *, further: bool) -> None:
        places = {each.column: each for each in (self._order if further else self._order[:1])}
        for column in (each for each in COLUMNS if each is not None):
            if further and self._order and column is self._order[0].column:
                continue
            action = menu.addAction(column_label(column))
            action.setObjectName(f"{menu.objectName()}_{column}")
            action.setCheckable(True)
            action.setChecked(column in places)
            if column in places:
                falling = self.tr("{column}, descending")
                rising = self.tr("{column}, ascending")
                words = falling if places[column].descending else rising
                action.setText(words.format(column=column_label(column)))
            wanted = sorted_by(self._order, column, further=further)
            action.triggered.connect(partial(self._tell, wanted))

    def _tell(self, wanted: Order, *_: object) -> None:
        self.order_wanted.emit(wanted)

    def _show_column(self, section: int, shown: bool) -> None:
        self._head.setSectionHidden(section, not shown)
        self.columns_changed.emit()
