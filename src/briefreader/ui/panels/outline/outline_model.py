"""The headings of a statement as a tree."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from briefreader.text.control_characters import visible
from briefreader.text.structure import Paragraph
from briefreader.ui.common.plain_text import plain_tooltip


class HeadingRole(IntEnum):
    """What the model tells beyond Qt's own roles."""

    SPAN = Qt.ItemDataRole.UserRole + 1
    """The ``Span`` of a heading."""
    IN_VIEW = Qt.ItemDataRole.UserRole + 2
    """True for the heading that is being read, None for others."""


class OutlineModel(QStandardItemModel):
    """Holds headings, each below the last one of a lower level before it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[QStandardItem] = []
        self._in_view: QStandardItem | None = None

    def set_headings(self, headings: Sequence[Paragraph], text: str) -> None:
        """Show ``headings`` of ``text``, in text order."""
        self.clear()
        self._items = []
        self._in_view = None
        top: list[QStandardItem] = []
        above: list[tuple[int, QStandardItem]] = []
        for heading, level in zip(headings, outline_levels(headings), strict=True):
            while above and above[-1][0] >= level:
                above.pop()
            item = _item(heading, text)
            if above:
                above[-1][1].appendRow(item)
            else:
                top.append(item)
            above.append((level, item))
            self._items.append(item)
        self.invisibleRootItem().appendRows(top)

    def is_nested(self) -> bool:
        """Tell whether any heading stands below another."""
        return self.rowCount() < len(self._items)

    def index_at(self, number: int) -> QModelIndex:
        """Return the index of a heading by its number in text order, an invalid one if none."""
        return self._items[number].index() if 0 <= number < len(self._items) else QModelIndex()

    def in_view(self) -> QModelIndex:
        """Return the index that is marked as being read, an invalid one if none is."""
        return self._in_view.index() if self._in_view is not None else QModelIndex()

    def mark(self, index: QModelIndex) -> None:
        """Mark that ``index`` is being read (an invalid one: none), and no other."""
        before, self._in_view = self._in_view, self.itemFromIndex(index)
        for item, said in ((before, ""), (self._in_view, self.tr("in view"))):
            if item is not None:
                item.setData(bool(said) or None, HeadingRole.IN_VIEW)
                item.setData(said, Qt.ItemDataRole.AccessibleDescriptionRole)


def outline_levels(headings: Sequence[Paragraph]) -> list[int]:
    """Return how deep each heading stands in the outline, from 1.

    A title over all others does not push these in.
    """
    levels = [heading.level for heading in headings]
    titled = len(levels) > 1 and levels[0] < min(levels[1:])
    return [levels[0], *(level - 1 for level in levels[1:])] if titled else levels


def _item(heading: Paragraph, text: str) -> QStandardItem:
    words = visible(" ".join(heading.span.of(text).split()))
    item = QStandardItem(words)
    item.setEditable(False)
    item.setToolTip(plain_tooltip(words))
    item.setData(heading.span, HeadingRole.SPAN)
    return item
