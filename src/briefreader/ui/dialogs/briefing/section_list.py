"""List of the sections of a briefing: which are wanted, and in what order."""

from collections.abc import Iterable

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

from briefreader.services.briefing.plan import Section, SectionChoice
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.dialogs.briefing.briefing_labels import section_label

_SECTION = Qt.ItemDataRole.UserRole


class SectionList(QWidget):
    """A list of check boxes, moved by mouse, buttons or Alt with the arrow keys."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("briefingSections")
        self.list.setAccessibleName(self.tr("Sections of the briefing"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._up = self._button("sectionUp", self.tr("Move up"), -1, "Alt+Up")
        self._down = self._button("sectionDown", self.tr("Move down"), 1, "Alt+Down")
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
        self.list.currentRowChanged.connect(self._enable)

    def sections(self) -> tuple[SectionChoice, ...]:
        """Return every section, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            SectionChoice(
                Section(item.data(_SECTION)), on=item.checkState() is Qt.CheckState.Checked
            )
            for item in items
        )

    def set_sections(self, sections: Iterable[SectionChoice]) -> None:
        """Show these; does not tell of a change."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for choice in sections:
            item = QListWidgetItem(section_label(choice.section))
            item.setData(_SECTION, choice.section.value)
            item.setCheckState(Qt.CheckState.Checked if choice.on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.ensurePolished()
        rows = self.list.sizeHintForRow(0) * self.list.count()
        around = self.list.contentsMargins()
        self.list.setFixedHeight(rows + around.top() + around.bottom())
        self.list.blockSignals(blocked)
        self._enable(0)

    def _button(self, name: str, text: str, by: int, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tooltip(native))
        button.clicked.connect(lambda: self._move(by))
        shortcut = QShortcut(QKeySequence(key), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._move(by))
        return button

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + by, item)
            self.list.setCurrentRow(row + by)
            self.changed.emit()

    def _enable(self, row: int) -> None:
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.list.count() - 1)
