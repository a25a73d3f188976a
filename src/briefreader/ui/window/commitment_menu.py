"""The entries of a commitment's context menu, the same in the list and in the text."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from briefreader.translatable import mark
from briefreader.ui.window.menus import COMMITMENT, Submenu
from briefreader.ui.window.window_actions import WindowActions

_OWN = {
    "note": mark("actions", "&Note on the commitment"),
    "copy": mark("actions", "Co&py the commitment"),
    "copy_citation": mark("actions", "Copy the commitment with ci&tation"),
    "copy_markdown": mark("actions", "Copy the commitment as &Markdown"),
}
"""The menu of the text has the entries for selected words beside them."""


def commitment_entries(
    actions: WindowActions, about_it: Mapping[str, Callable[[], object]], window: QMainWindow
) -> list[QAction]:
    """Return the entries in their order; they belong to ``window``.

    ``about_it`` has what is done with the commitment by the name of each action that would
    otherwise concern words that are selected: it has an entry of its own, without its key.
    """
    entries: list[QAction] = []
    for name in COMMITMENT:
        if isinstance(name, Submenu):
            menu = QMenu(QCoreApplication.translate("actions", name.title), window)
            menu.addActions(actions.several(name.names))
            entries.append(menu.menuAction())
        elif not name:
            line = QAction(window)
            line.setSeparator(True)
            entries.append(line)
        elif name in about_it:
            entries.append(_own(actions[name], name, about_it[name], window))
        else:
            entries.append(actions[name])
    return entries


def _own(action: QAction, name: str, act: Callable[[], object], window: QMainWindow) -> QAction:
    text = _OWN[name]
    entry = QAction(action.icon(), QCoreApplication.translate("actions", text), window)
    entry.setObjectName(f"commitment_{name}")
    entry.triggered.connect(lambda _checked=False: act())
    return entry
