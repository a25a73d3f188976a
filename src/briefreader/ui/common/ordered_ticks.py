"""A list of things to be ticked and put in order: by mouse, by buttons, or Alt with arrow keys."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import plain_tooltip


class OrderedTicks(QWidget):
    """The list with its two buttons; ``name`` begins the object names of these."""

    changed = Signal()
    """Something was ticked or moved."""

    def __init__(self, name: str, *, up: str, down: str) -> None:
        """Call the buttons ``up`` and ``down``."""
        super().__init__()
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._up = self._button(f"{name}Up", up, -1, "Alt+Up")
        self._down = self._button(f"{name}Down", down, 1, "Alt+Down")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.list.itemChanged.connect(self.changed)
        self.list.model().rowsMoved.connect(self.changed)
        self.list.currentRowChanged.connect(self.show_moves)

    def items(self) -> Iterator[QListWidgetItem]:
        """Yield what is listed, in order."""
        return map(self.list.item, range(self.list.count()))

    def move_to(self, target: int) -> None:
        """Move the current row to ``target``, if there is such a place."""
        row = self.list.currentRow()
        if 0 <= target < self.list.count() and 0 <= row != target:
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)
            self.changed.emit()

    def show_moves(self, row: int) -> None:
        """Let the buttons tell where the current ``row`` can go."""
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)

    def _button(self, name: str, text: str, by: int, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tooltip(native))
        button.clicked.connect(lambda: self.move_to(self.list.currentRow() + by))
        shortcut = QShortcut(QKeySequence(key), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.move_to(self.list.currentRow() + by))
        return button


def is_ticked(item: QListWidgetItem) -> bool:
    """Tell whether ``item`` is ticked."""
    return item.checkState() is Qt.CheckState.Checked


def tick_item(text: str, *, ticked: bool) -> QListWidgetItem:
    """Return an item that can be ticked."""
    item = QListWidgetItem(text)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item
