"""The dialog in which folders to be watched are chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel

_SIZE = QSize(560, 360)


class WatchDialog(QDialog):
    """A list of folders, to add to and to take from."""

    def __init__(self, folders: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("watchDialog")
        self.setWindowTitle(self.tr("Watched folders"))
        self.resize(_SIZE)
        about = PlainLabel(
            self.tr(
                "What is new or changed in these folders is imported when Briefreader starts, "
                "and while it is open. Nothing in them is changed."
            )
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self._list = QListWidget()
        self._list.setObjectName("watchedFolders")
        self._list.setAccessibleName(self.tr("Watched folders"))
        self._list.addItems([str(folder) for folder in folders])
        self._add = QPushButton(self.tr("&Add folder…"))
        self._add.setObjectName("watchAdd")
        self._remove = QPushButton(self.tr("&Remove"))
        self._remove.setObjectName("watchRemove")
        self._add.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: self._list.takeItem(self._list.currentRow()))
        self._list.currentRowChanged.connect(lambda row: self._remove.setEnabled(row >= 0))
        self._remove.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(about)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(save_or_cancel(self))

    def folders(self) -> tuple[Path, ...]:
        """Return the folders in the list."""
        return tuple(Path(self._list.item(row).text()) for row in range(self._list.count()))

    def add(self, folder: Path) -> None:
        """Put a folder into the list, unless it is there."""
        if folder not in self.folders():
            self._list.addItem(str(folder))
        self._list.setCurrentRow(self.folders().index(folder))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Watch folder"))
        dialog.setObjectName("watchFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.add(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
