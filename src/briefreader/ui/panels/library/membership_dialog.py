"""The dialog that puts the chosen statements into collections, or gives them tags."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefreader.ui.app.theme import Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.library.library_labels import statements_label


class MembershipDialog(QDialog):
    """A list of names to tick, half ticked where only some of the statements have one.

    A half tick that is left as it is changes nothing.
    """

    def __init__(
        self,
        title: str,
        new: str,
        names: Sequence[str],
        held: Mapping[str, int],
        statements: int,
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``names``; ``held`` says how many of the ``statements`` have each of them.

        ``new`` is the label of the field for a name that is not in the list.
        """
        super().__init__(parent)
        self.setObjectName("membershipDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        about = PlainLabel(statements_label(statements))
        about.setProperty("role", "muted")
        self._before = {name: _state(held.get(name, 0), statements) for name in names}
        self.list = QListWidget()
        self.list.setObjectName("membershipList")
        self.list.setAccessibleName(title)
        for name, state in self._before.items():
            item = QListWidgetItem(name, self.list)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(state)
        self.list.setVisible(bool(names))
        self.new = QLineEdit()
        self.new.setObjectName("membershipNew")
        self.new.setAccessibleName(new)
        self.new.setPlaceholderText(new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        for part in (about, self.list, self.new, save_or_cancel(self)):
            layout.addWidget(part)
        (self.list if names else self.new).setFocus()

    def added(self) -> tuple[str, ...]:
        """Return the names that all statements are to have, the new one last."""
        ticked = self._changed(Qt.CheckState.Checked)
        new = self.new.text().strip()
        return (*ticked, new) if new and new not in ticked else ticked

    def removed(self) -> tuple[str, ...]:
        """Return the names that no statement is to have any more."""
        return self._changed(Qt.CheckState.Unchecked)

    def _changed(self, to: Qt.CheckState) -> tuple[str, ...]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            item.text() for item in items if item.checkState() == to != self._before[item.text()]
        )


def _state(held: int, of: int) -> Qt.CheckState:
    if held == of:
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if held else Qt.CheckState.Unchecked
