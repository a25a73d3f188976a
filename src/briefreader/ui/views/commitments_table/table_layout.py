"""How the table is arranged, as the user's settings keep it: columns, parts, order."""

import json

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from briefreader.services.commitments_table.table_filter import (
    FIRST_ORDER,
    Column,
    Order,
    SortKey,
)
from briefreader.ui.window.window_state import WindowState

_FACETS_WIDTH, _ROWS_WIDTH = 210, 800
_ROWS_HEIGHT, _TEXT_HEIGHT = 420, 260


def splitter(name: str, orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    """Return a splitter with these parts, none of which folds to nothing."""
    made = QSplitter(orientation)
    made.setObjectName(name)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(5)
    for part in parts:
        made.addWidget(part)
    return made


class TableLayout:
    """Restores and keeps the columns of ``head``, the parts of the splitters, and the order."""

    def __init__(
        self, state: WindowState, head: QHeaderView, sides: QSplitter, levels: QSplitter
    ) -> None:
        self._state = state
        self._head = head
        self._sides = sides
        self._levels = levels

    def restore(self) -> Order:
        """Arrange everything as it was left; returns the order of the rows."""
        for name, part in (
            ("columns", self._head),
            ("sides", self._sides),
            ("levels", self._levels),
        ):
            kept = self._state.table_part(name)
            if isinstance(kept, QByteArray):
                part.restoreState(kept)
            elif part is self._sides:
                part.setSizes([_FACETS_WIDTH, _ROWS_WIDTH])
            elif part is self._levels:
                part.setSizes([_ROWS_HEIGHT, _TEXT_HEIGHT])
        self._sides.setStretchFactor(1, 1)
        self._levels.setStretchFactor(0, 1)
        # Not kept with the columns: several columns may sort, which Qt does not know of.
        self._head.setSortIndicatorShown(False)
        return self._order()

    def keep(self, order: Order) -> None:
        """Keep how everything is arranged now."""
        for name, part in (
            ("columns", self._head),
            ("sides", self._sides),
            ("levels", self._levels),
        ):
            self._state.keep_table_part(name, part.saveState())
        self._state.keep_table_part("order", json.dumps([tuple(each) for each in order]))

    def _order(self) -> Order:
        try:
            kept = json.loads(str(self._state.table_part("order")))
            return tuple(SortKey(Column(column), bool(down)) for column, down in kept)
        except (TypeError, ValueError):
            return FIRST_ORDER
