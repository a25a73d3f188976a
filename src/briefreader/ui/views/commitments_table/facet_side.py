"""Facets beside the table: what there is, how often, and what of it is chosen."""

from collections.abc import Mapping, Sequence
from heapq import nlargest

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.services.commitments_table.choice import Counts
from briefreader.services.commitments_table.row_order import folded
from briefreader.services.commitments_table.table_filter import Facet, TableFilter
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import number_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.views.commitments_table.table_labels import facet_label, value_label

_LEAST_WIDTH, _LEAST_LETTERS = 200, 26
_MOST, _MOST_FOUND = 12, 60
"""Values of a facet that are offered at first, and of those that are found by typing."""
_OPEN_AT_FIRST = frozenset({Facet.ACTOR, Facet.THEME, Facet.STATUS, Facet.STRENGTH})
_IN_ORDER = frozenset({Facet.STATUS, Facet.STRENGTH, Facet.REVIEW})
"""Facets whose values keep their order; those of others come by how many there are."""
_ON_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FACET = Qt.ItemDataRole.UserRole
_VALUE = Qt.ItemDataRole.UserRole + 1


class FacetSide(QWidget):
    """A tree of check boxes: what is ticked of a facet is let through by the filter."""

    chosen = Signal(object, object)
    """Carries the ``Facet`` and the values that are ticked of it now."""

    def __init__(self) -> None:
        super().__init__()
        letters = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(max(_LEAST_WIDTH, letters))
        self._counts: Counts = {}
        self._asked = TableFilter()
        self._themes: Mapping[str, Theme] = {}
        self._titles: Mapping[str, str] = {}
        self._closed = frozenset(Facet) - _OPEN_AT_FIRST
        self.box = QLineEdit()
        self.box.setObjectName("facetSearch")
        self.box.setAccessibleName(self.tr("Find an actor, a theme, a statement and the like"))
        self.box.setPlaceholderText(self.tr("Find a value"))
        self.box.setClearButtonEnabled(True)
        self.box.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setObjectName("facetTree")
        self.tree.setAccessibleName(self.tr("Filter the commitments"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(Space.SMALL)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.tree.header()
        header.setStretchLastSection(False)
        # Else the counts take more room than their figures, and names are cut.
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.SMALL, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self.box)
        layout.addWidget(self.tree, 1)
        self.box.textChanged.connect(self._fill)
        self.tree.itemChanged.connect(self._tick)
        self.tree.itemCollapsed.connect(self._remember_closed)
        self.tree.itemExpanded.connect(self._remember_closed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go on from what is typed to the first value that was found, by Down or Enter."""
        is_key = watched is self.box and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() in _ON_KEYS:
            first = next((head.child(0) for head in self._heads() if head.childCount()), None)
            if first is not None:
                self.tree.setCurrentItem(first)
                self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

    def show_filter(self, asked: TableFilter) -> None:
        """Tick what ``asked`` has chosen; how many there are is told later."""
        self._asked = asked
        with QSignalBlocker(self.tree):
            for head in self._heads():
                for place in range(head.childCount()):
                    self._show_tick(head.child(place))

    def show_counts(
        self,
        counts: Counts,
        asked: TableFilter,
        themes: Mapping[str, Theme],
        titles: Mapping[str, str],
    ) -> None:
        """Offer what is counted; ``titles`` are those of statements, by id."""
        self._counts, self._asked, self._themes, self._titles = counts, asked, themes, titles
        self._fill()

    def _fill(self) -> None:
        """Make all rows anew, and keep the place and what is unfolded."""
        current, scrolled = self._current(), self.tree.verticalScrollBar().value()
        # Unasked, a single value is no choice.
        least = 1 if self.box.text().strip() else 2
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for facet in Facet:
                values = self._fitting(facet)
                if len(values) >= least or self._asked.values(facet):
                    self._add(facet, values, current)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _heads(self) -> list[QTreeWidgetItem]:
        places = range(self.tree.topLevelItemCount())
        return [each for each in map(self.tree.topLevelItem, places) if each is not None]

    def _current(self) -> tuple[object, object] | None:
        item = self.tree.currentItem()
        return (item.data(0, _FACET), item.data(0, _VALUE)) if item is not None else None

    def _fitting(self, facet: Facet) -> list[str]:
        """Return the values that have what is typed, those that are chosen whatever they count."""
        chosen = sorted(self._asked.values(facet))
        values = list(dict.fromkeys((*self._counts.get(facet, {}), *chosen)))
        typed = folded(self.box.text().strip())[0]
        if not typed:
            return values
        return [each for each in values if typed in self._sorted_by(facet, each)[0]]

    def _sorted_by(self, facet: Facet, value: str) -> tuple[str, str]:
        return folded(value_label(facet, value, self._themes, self._titles))

    def _offered(self, facet: Facet, values: Sequence[str], most: int) -> list[str]:
        """Return the first ``most`` of ``values``: what is ticked stays in sight."""
        chosen, counted = self._asked.values(facet), self._counts.get(facet, {})
        if facet is Facet.YEAR:
            in_order = sorted(values, reverse=True)
        elif facet in _IN_ORDER:
            in_order = list(values)
        else:
            # Thousands of titles are not compared where few are shown.
            least = min(nlargest(most, (counted.get(each, 0) for each in values)), default=0)
            in_order = sorted(
                (each for each in values if each in chosen or counted.get(each, 0) >= least),
                key=lambda each: (-counted.get(each, 0), self._sorted_by(facet, each)),
            )
        return sorted(in_order, key=lambda each: each not in chosen)[:most]

    def _add(
        self, facet: Facet, values: Sequence[str], current: tuple[object, object] | None
    ) -> None:
        if not values:
            return
        head = QTreeWidgetItem(self.tree, [facet_label(facet)])
        head.setData(0, _FACET, facet)
        head.setFirstColumnSpanned(True)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        counted = self._counts.get(facet, {})
        is_typed = bool(self.box.text().strip())
        most = _MOST_FOUND if is_typed else max(_MOST, len(self._asked.values(facet)))
        for value in self._offered(facet, values, most):
            name = value_label(facet, value, self._themes, self._titles)
            item = QTreeWidgetItem(head, [name, number_label(counted.get(value, 0))])
            item.setData(0, _FACET, facet)
            item.setData(0, _VALUE, value)
            item.setToolTip(0, plain_tooltip(name))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._show_tick(item)
            if (facet, value) == current:
                self.tree.setCurrentItem(item)
        if len(values) > most:
            more = self.tr("%Ln more, found by typing", "", len(values) - most)
            told = QTreeWidgetItem(head, [more])
            told.setFlags(Qt.ItemFlag.NoItemFlags)
            told.setFirstColumnSpanned(True)
        if (facet, None) == current:
            self.tree.setCurrentItem(head)
        head.setExpanded(is_typed or facet not in self._closed)

    def _show_tick(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        facet, value = item.data(0, _FACET), item.data(0, _VALUE)
        if value is not None:
            is_chosen = value in self._asked.values(Facet(facet))
            item.setCheckState(0, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)

    def _tick(self, item: QTreeWidgetItem) -> None:
        facet, value = item.data(0, _FACET), item.data(0, _VALUE)
        if value is None:
            return
        facet = Facet(facet)
        others = self._asked.values(facet) - {value}
        is_ticked = item.checkState(0) == Qt.CheckState.Checked
        self.chosen.emit(facet, others | {value} if is_ticked else others)

    def _remember_closed(self, item: QTreeWidgetItem) -> None:
        facet = item.data(0, _FACET)
        if facet is not None and not self.box.text().strip():
            named = frozenset({Facet(facet)})
            self._closed = self._closed - named if item.isExpanded() else self._closed | named
