"""The page of keyboard shortcuts: every key, by menu, to be searched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.text.type_ahead import rank
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.window.menu_entries import MenuEntry

_SIZE = (560, 620)


class ShortcutsDialog(QDialog):
    """Lists the actions that have a key, each menu's below its name."""

    def __init__(self, entries: Sequence[MenuEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._entries = [each for each in entries if each.keys]
        self.box = QLineEdit()
        self.box.setObjectName("shortcutsFilter")
        self.box.setAccessibleName(self.tr("Filter shortcuts"))
        self.box.setPlaceholderText(self.tr("Filter by name or key"))
        self.box.setClearButtonEnabled(True)
        self.table = QTreeWidget()
        self.table.setObjectName("shortcutsTable")
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.setColumnCount(2)
        self.table.setHeaderHidden(True)
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setIndentation(Space.MEDIUM)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self.box)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.box.textChanged.connect(self._fill)
        self._fill("")
        self.box.setFocus()

    def _fill(self, typed: str) -> None:
        """List the shortcuts that hold every word of ``typed``."""
        names = [" ".join((each.name, each.keys, *each.menus)) for each in self._entries]
        menus: dict[str, QTreeWidgetItem] = {}
        self.table.clear()
        for number in sorted(rank(typed, names)):
            entry = self._entries[number]
            menu = " › ".join(entry.menus)
            if menu not in menus:
                menus[menu] = self._heading(menu)
            row = QTreeWidgetItem(menus[menu], [entry.name, entry.keys])
            row.setFont(1, scaled(self.font(), 1.0, bold=True))
        self.table.expandAll()

    def _heading(self, menu: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(self.table, [menu])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFont(0, scaled(self.font(), 0.9, bold=True))
        heading.setForeground(0, self.palette().placeholderText())
        heading.setFirstColumnSpanned(True)
        heading.setData(1, Qt.ItemDataRole.AccessibleTextRole, menu)
        return heading
