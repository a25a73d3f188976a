"""The context menu of the statements that are chosen in the library list."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefreader.ui.panels.library.library_panel import LibraryPanel
from briefreader.ui.window.menus import STATEMENT
from briefreader.ui.window.window_actions import WindowActions


class StatementMenu(QObject):
    """Offers the window's actions on statements, all of which act on the chosen ones here.

    ``about_one`` has a function of a statement's id for each action that acts on the open
    statement everywhere else; its entry here can be used where one statement is chosen. So can the
    first entry, which opens that statement.
    """

    def __init__(
        self,
        panel: LibraryPanel,
        actions: WindowActions,
        about_one: Mapping[str, Callable[[int], object]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._panel = panel
        self._actions = actions
        self._about_one = about_one

    def show(self, point: QPoint) -> None:
        """Open the menu at ``point`` of the screen."""
        menu = QMenu(self._panel)
        menu.setObjectName("statementMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = QAction(self.tr("&Open"), menu)
        first.setObjectName("statement_open")
        first.triggered.connect(self._panel.open_chosen)
        first.setEnabled(len(self._panel.targets()) == 1)
        menu.addAction(first)
        menu.setDefaultAction(first)
        for name in STATEMENT:
            if not name:
                menu.addSeparator()
                continue
            action = self._actions[name]
            menu.addAction(self._own(name, action, menu) if name in self._about_one else action)
        menu.popup(point)

    def _own(self, name: str, action: QAction, menu: QMenu) -> QAction:
        """Return an entry like ``action``, without its key, that acts on the chosen statement."""
        entry = QAction(action.icon(), action.text(), menu)
        entry.setObjectName(f"statement_{name}")
        ids = self._panel.targets()
        entry.setEnabled(len(ids) == 1)
        act = self._about_one[name]
        entry.triggered.connect(lambda: act(ids[0]))
        return entry
