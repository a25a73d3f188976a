"""Dialog in which the user says which actions stand on the tool bar, and in what order."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.ordered_ticks import OrderedTicks, is_ticked, tick_item
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip
from briefreader.ui.window.menu_entries import plain
from briefreader.ui.window.tool_bar_choice import ToolBarChoice

_NAME = Qt.ItemDataRole.UserRole
_SIZE = (460, 560)


class ToolBarDialog(QDialog):
    """A list of all actions: those that are ticked stand on the bar, in the list's order."""

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
        self._ticks = OrderedTicks("toolBar", up=self.tr("Move up"), down=self.tr("Move down"))
        self.list = self._ticks.list
        self.list.setObjectName("toolBarActions")
        self.list.setAccessibleName(self.tr("Actions"))
        self.words = QCheckBox(self.tr("&Words beside the main actions, where there is room"))
        self.words.setObjectName("toolBarWords")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(told)
        layout.addWidget(self._ticks, 1)
        layout.addWidget(self.words)
        layout.addWidget(self._buttons())
        self.list.itemChanged.connect(self._follow_tick)
        self._show(choice)
        self.list.setFocus()

    def choice(self) -> ToolBarChoice:
        """Return what the dialog shows."""
        ticked = (each.data(_NAME) for each in self._ticks.items() if is_ticked(each))
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
        self.list.clear()
        for name in (*shown, *others):
            action = self._actions[name]
            item = tick_item(plain(action.text()), ticked=name in shown)
            item.setIcon(action.icon())
            item.setData(_NAME, name)
            item.setToolTip(plain_tooltip(action.statusTip()))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.words.setChecked(choice.words)

    def _follow_tick(self, item: QListWidgetItem) -> None:
        """Let what is ticked now stand right after the others that are."""
        # Not while the list still deals with the click.
        name = item.data(_NAME)
        QTimer.singleShot(0, self, lambda: self._settle(name))

    def _settle(self, name: str) -> None:
        items = list(self._ticks.items())
        row = next(row for row, each in enumerate(items) if each.data(_NAME) == name)
        before = [number for number in range(row) if is_ticked(items[number])]
        if is_ticked(items[row]) and row > len(before):
            self.list.setCurrentRow(row)
            self._ticks.move_to(before[-1] + 1 if before else 0)
