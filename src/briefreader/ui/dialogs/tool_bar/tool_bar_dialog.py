"""Dialog in which the user says which actions stand on the tool bar, and in what order."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.window.menu_entries import plain
from briefreader.ui.window.tool_bar_choice import ToolBarChoice

_NAME = Qt.ItemDataRole.UserRole
_SIZE = (460, 560)


class ToolBarDialog(QDialog):
    """A list of all actions: those that are ticked stand on the bar, in the list's order.

    Rows are moved by mouse, buttons or Alt with the arrow keys, ticked by mouse or the space bar.
    """

    def __init__(
        self, actions: Mapping[str, QAction], choice: ToolBarChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolBarDialog")
        self.setWindowTitle(self.tr("Tool bar"))
        self.resize(*_SIZE)
        self._actions = actions
        told = PlainLabel(
            self.tr("What is ticked stands on the tool bar, in the order of the list.")
        )
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("toolBarActions")
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAlternatingRowColors(False)
        self._up = self._button("toolBarUp", self.tr("Move up"), -1, "Alt+Up")
        self._down = self._button("toolBarDown", self.tr("Move down"), 1, "Alt+Down")
        self.words = QCheckBox(self.tr("&Words beside the main actions, where there is room"))
        self.words.setObjectName("toolBarWords")
        moving = QHBoxLayout()
        moving.setSpacing(Space.SMALL)
        moving.addWidget(self._up)
        moving.addWidget(self._down)
        moving.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(told)
        layout.addWidget(self.list, 1)
        layout.addLayout(moving)
        layout.addWidget(self.words)
        layout.addWidget(self._buttons())
        self.list.itemChanged.connect(self._follow_tick)
        self.list.currentRowChanged.connect(self._enable)
        self._show(choice)
        self.list.setFocus()

    def choice(self) -> ToolBarChoice:
        """Return what the dialog shows."""
        items = map(self.list.item, range(self.list.count()))
        ticked = (each.data(_NAME) for each in items if _is_ticked(each))
        return ToolBarChoice(tuple(ticked), self.words.isChecked())

    def _buttons(self) -> QDialogButtonBox:
        buttons = save_or_cancel(self)
        restore = buttons.addButton(
            self.tr("&Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole
        )
        restore.setObjectName("toolBarRestore")
        restore.setAutoDefault(False)
        restore.clicked.connect(lambda: self._show(ToolBarChoice()))
        return buttons

    def _show(self, choice: ToolBarChoice) -> None:
        """List the actions of ``choice`` first, then the others as the menus have them."""
        shown = choice.known(self._actions).names
        others = (name for name in self._actions if name not in shown)
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for name in (*shown, *others):
            action = self._actions[name]
            item = QListWidgetItem(action.icon(), plain(action.text()))
            item.setData(_NAME, name)
            item.setToolTip(plain_tooltip(action.statusTip()))
            ticked = name in shown
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(blocked)
        self.list.setCurrentRow(0)
        self._enable(0)
        self.words.setChecked(choice.words)

    def _button(self, name: str, text: str, by: int, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tooltip(native))
        button.clicked.connect(lambda: self._move(self.list.currentRow() + by))
        shortcut = QShortcut(QKeySequence(key), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._move(self.list.currentRow() + by))
        return button

    def _move(self, target: int) -> None:
        """Move the current row to ``target``, if there is such a place."""
        row = self.list.currentRow()
        if 0 <= target < self.list.count() and 0 <= row != target:
            blocked = self.list.blockSignals(True)
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.blockSignals(blocked)
            self.list.setCurrentRow(target)
            self._enable(target)

    def _follow_tick(self, item: QListWidgetItem) -> None:
        """Let what is ticked now stand right after the others that are."""
        # Not while the list still deals with the click.
        name = item.data(_NAME)
        QTimer.singleShot(0, self, lambda: self._settle(name))

    def _settle(self, name: str) -> None:
        items = list(map(self.list.item, range(self.list.count())))
        row = next(row for row, each in enumerate(items) if each.data(_NAME) == name)
        before = [number for number in range(row) if _is_ticked(items[number])]
        if _is_ticked(items[row]) and row > len(before):
            self.list.setCurrentRow(row)
            self._move(before[-1] + 1 if before else 0)

    def _enable(self, row: int) -> None:
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked
