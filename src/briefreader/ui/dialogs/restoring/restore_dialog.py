"""Dialog that lists backups of the library with what each holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.backup_content import BackupContent
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import moment_label
from briefreader.ui.common.message_boxes import show_error
from briefreader.ui.common.plain_text import PlainLabel, plain_tooltip

_PATH = Qt.ItemDataRole.UserRole
_COLUMNS = 7
_COUNTS = range(1, 5)
"""The columns that hold numbers."""


@dataclass(frozen=True, slots=True)
class ListedBackup:
    """A backup, when it was made, and what it holds: None if it cannot be read."""

    path: Path
    made: datetime
    content: BackupContent | None


class RestoreDialog(QDialog):
    """Lets the user choose a backup; what becomes of the choice is done elsewhere."""

    chosen = Signal(object)
    """The library is to become as this backup has it; carries its path."""
    file_wanted = Signal()
    """A backup is to be chosen among the files of the system."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restoreDialog")
        self.setWindowTitle(self.tr("Restore"))
        self.resize(860, 420)
        self._said = PlainLabel(self.tr("Looking for backups…"))
        self._said.setObjectName("restoreSaid")
        self._said.setWordWrap(True)
        self._list = self._make_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._said)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._make_buttons())
        self._follow()

    def show_backups(self, backups: Sequence[ListedBackup]) -> None:
        """List ``backups``, and select the first that can be read."""
        self._list.addTopLevelItems([_item(each) for each in backups])
        self._said.setText(
            self.tr(
                "The library becomes as the backup has it. As it is now, it is kept as a further "
                "backup first."
            )
            if backups
            else self.tr("There are no backups yet. You can choose a copy or an archive.")
        )
        readable = (each for each in self._items() if not each.isDisabled())
        self._choose(next(readable, None))

    def add(self, backup: ListedBackup) -> None:
        """List a backup that the user has chosen among files, and select it."""
        item = _item(backup)
        item.setText(0, f"{item.text(0)} ({backup.path.name})")
        self._list.insertTopLevelItem(0, item)
        self._choose(item)

    def file_dialog(self, folder: str) -> QFileDialog:
        """Return a dialog, to be opened, that asks for a file, first in ``folder``."""
        pattern = self.tr("Backups (*.zip *.briefing *.db);;All files (*)")
        asked = QFileDialog(self, self.tr("Choose a backup"), folder, pattern)
        asked.setObjectName("restoreFileDialog")
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.finished.connect(asked.deleteLater)
        return asked

    def close_after(self, _kept: Path) -> None:
        """Close: the library has been restored."""
        self.accept()

    def release(self) -> None:
        """Let the user go on: what kept the dialog busy is over."""
        self.setEnabled(True)

    def tell(self, error: Exception) -> None:
        """Say what went wrong; another backup can be chosen."""
        show_error(self, error)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("backupList")
        made.setAccessibleName(self.tr("Backups"))
        made.setColumnCount(_COLUMNS)
        made.setHeaderLabels(
            [
                self.tr("Made"),
                self.tr("Statements"),
                self.tr("Commitments"),
                self.tr("Decided"),
                self.tr("Notes"),
                self.tr("Last decision"),
                self.tr("Last used"),
            ]
        )
        for column in _COUNTS:
            made.headerItem().setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        made.setRootIsDecorated(False)
        made.setAllColumnsShowFocus(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.itemSelectionChanged.connect(self._follow)
        made.itemActivated.connect(self._accept_chosen)
        return made

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._restore = box.addButton(self.tr("&Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        self._restore.setObjectName("restoreChosen")
        self._restore.setDefault(True)
        self._restore.clicked.connect(self._accept_chosen)
        other: QPushButton = box.addButton(
            self.tr("Choose a &file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        other.setObjectName("restoreFile")
        other.setAutoDefault(False)
        other.clicked.connect(self.file_wanted)
        box.rejected.connect(self.reject)
        return box

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [each for each in found if each is not None]

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        for column in range(_COLUMNS):
            self._list.resizeColumnToContents(column)
        if item is not None:
            self._list.setCurrentItem(item)
            self._list.setFocus()

    def _follow(self) -> None:
        self._restore.setEnabled(bool(self._list.selectedItems()))

    def _accept_chosen(self) -> None:
        for item in self._list.selectedItems():
            self.chosen.emit(item.data(0, _PATH))


def _item(backup: ListedBackup) -> QTreeWidgetItem:
    locale, content = QLocale(), backup.content
    item = QTreeWidgetItem([moment_label(backup.made)])
    item.setData(0, _PATH, backup.path)
    item.setToolTip(0, plain_tooltip(str(backup.path)))
    if content is None:
        item.setText(1, QCoreApplication.translate("RestoreDialog", "Cannot be read"))
        item.setDisabled(True)
        return item
    counts = (content.statements, content.commitments, content.decided, content.notes)
    for column, count in zip(_COUNTS, counts, strict=True):
        item.setText(column, locale.toString(count))
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
    times = (content.last_decision, content.last_used)
    for column, time in enumerate(times, _COUNTS.stop):
        item.setText(column, moment_label(time) if time else "")
    return item
