"""A list whose rows are as high as they need, measured as they are seen."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from briefreader.ui.common.row_heights import RowHeights

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FEW = 100
"""So many rows are measured at once, so that the scroll bar is right from the start."""
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class NaturalList(QListView):
    """Lays out its rows itself: Qt would ask all of thousands, which nobody has read yet.

    The height of a row is its delegate's ``sizeHint`` at the width of the view; of a row that was
    never in sight it is that of the first one. What is in sight stays where it is when rows above
    it turn out to be of another height.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = RowHeights()
        self._is_measuring = self._is_waiting = False
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def measure_anew(self) -> None:
        """Ask all rows for their heights again: they show something else.

        Rows of a list that is not on the screen are not read for that; they wait until it is.
        """
        count = self.model().rowCount() if self.model() is not None else 0
        self._is_waiting = not self.isVisible()
        if self._is_waiting:
            self._heights.begin(count, 1)
            return
        usual = self._asked(0) if count else 1
        self._heights.begin(count, usual)
        for row in range(count if count <= _FEW else 0):
            self._heights.measure(row, self._asked(row))
        self.updateGeometries()
        self.viewport().update()

    def reset(self) -> None:
        """Know the new rows at once: Qt lays out later, and asks where they are before."""
        super().reset()
        self.measure_anew()

    def doItemsLayout(self) -> None:  # noqa: N802, D102
        self.measure_anew()
        QAbstractItemView.doItemsLayout(self)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802, D102
        if start == len(self._heights):
            self._heights.extend(self.model().rowCount())
            QAbstractItemView.rowsInserted(self, parent, start, end)
            self.updateGeometries()
        else:
            QAbstractItemView.rowsInserted(self, parent, start, end)
            self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802, D102
        super().showEvent(event)
        if self._is_waiting:
            self.measure_anew()
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        if event.size().width() != event.oldSize().width():
            self.measure_anew()
        super().resizeEvent(event)

    def updateGeometries(self) -> None:  # noqa: N802
        """Measure what is in sight, and let the scroll bar reach all rows."""
        if self._is_measuring or self._is_waiting:
            return
        self._is_measuring = True
        self._set_range()
        self._measure_view()
        self._is_measuring = False
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802, D102
        self.updateGeometries()
        self.viewport().update()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802, D102
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802, D102
        row = self._heights.row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def verticalOffset(self) -> int:  # noqa: N802, D102
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:  # noqa: N802, D102
        return 0

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:  # noqa: N802
        """Bring a row into sight; rows on the way are measured, so it is looked at twice."""
        for _ in range(2):
            area, room = self.visualRect(index), self.viewport().height()
            if area.isNull():
                return
            by = 0
            if hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and area.top() < 0):
                by = area.top()
            elif hint is _Hint.PositionAtCenter:
                by = area.center().y() - room // 2
            elif hint is _Hint.PositionAtBottom or area.bottom() >= room:
                by = min(area.bottom() + 1 - room, area.top())
            if by:
                self.verticalScrollBar().setValue(self.verticalOffset() + by)

    def moveCursor(  # noqa: N802, D102
        self,
        action: _Action,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002
    ) -> QModelIndex:
        last = len(self._heights) - 1
        row = self.currentIndex().row()
        if row < 0 or last < 0:
            return self.model().index(0, 0)
        up, down = (_Action.MoveUp, _Action.MovePrevious), (_Action.MoveDown, _Action.MoveNext)
        if action in up:
            row -= 1
        elif action in down:
            row += 1
        elif action is _Action.MoveHome:
            row = 0
        elif action is _Action.MoveEnd:
            row = last
        elif action in (_Action.MovePageUp, _Action.MovePageDown):
            row = self._page_from(row, down=action is _Action.MovePageDown)
        return self.model().index(max(0, min(row, last)), 0)

    def setSelection(  # noqa: N802, D102
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        area = rect.normalized()
        touched = self._rows_between(area.top(), area.bottom())
        selection = QItemSelection()
        if touched:
            model = self.model()
            selection.select(model.index(touched[0], 0), model.index(touched[-1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Return all that is in sight: it is few rows, however many are selected."""
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(
            QStyle.StateFlag.State_Selected
            | QStyle.StateFlag.State_MouseOver
            | QStyle.StateFlag.State_HasFocus
        )
        pointed = self._row_under_mouse()
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == pointed:
                option.state |= QStyle.StateFlag.State_MouseOver
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()

    def _rows_between(self, top: int, bottom: int) -> range:
        """Return the rows that these heights of the viewport touch."""
        offset, count = self.verticalOffset(), len(self._heights)
        if not count or bottom + offset < 0:
            return range(0)
        first = self._heights.row_at(max(0, top + offset))
        if first < 0:
            return range(0)
        last = self._heights.row_at(bottom + offset)
        return range(first, (last if last >= 0 else count - 1) + 1)

    def _row_under_mouse(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def _page_from(self, row: int, *, down: bool) -> int:
        """Return the row a page above or below ``row``, another one in any case."""
        by = self.viewport().height() if down else -self.viewport().height()
        end = len(self._heights) - 1
        found = self._heights.row_at(self._heights.top(row) + by)
        if found < 0:
            return end if down else 0
        return max(found, row + 1) if down else min(found, row - 1)

    def _measure_view(self) -> None:
        """Measure what is in sight; what was measured before stays where it is."""
        room = self.viewport().height()
        while True:
            seen = self._rows_between(0, room - 1)
            known = next((row for row in seen if self._heights.is_measured(row)), None)
            place = self._heights.top(known) - self.verticalOffset() if known is not None else 0
            fresh = [row for row in seen if not self._heights.is_measured(row)]
            changed = [self._heights.measure(row, self._asked(row)) for row in fresh]
            if not any(changed):
                return
            self._set_range()
            if known is not None:
                self.verticalScrollBar().setValue(self._heights.top(known) - place)

    def _set_range(self) -> None:
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(max(20, self._heights.usual // 3))
        bar.setRange(0, max(0, self._heights.top(len(self._heights)) - room))

    def _asked(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.viewport().width(), 0)
        index = self.model().index(row, 0)
        return self.itemDelegateForIndex(index).sizeHint(option, index).height()
