"""Bar of the saved plans of briefings: choose one, save, rename, delete."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QPushButton, QWidget

from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.briefing.briefing_fields import chooser


class PresetBar(QWidget):
    """Names of plans; what they hold is the business of who listens."""

    chosen = Signal(str)
    """The user wants the plan with this name (empty: a new one)."""
    save_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    """Carries the old and the new name."""
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._names = chooser("briefingPresets", self.tr("Saved briefing"))
        label = PlainLabel(self.tr("Sa&ved"))
        label.setBuddy(self._names)
        self._save = self._button("savePreset", self.tr("&Save…"))
        self._rename = self._button("renamePreset", self.tr("&Rename…"))
        self._delete = self._button("deletePreset", self.tr("&Delete"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(label)
        layout.addWidget(self._names, 1)
        for button in (self._save, self._rename, self._delete):
            layout.addWidget(button)
        self._names.currentIndexChanged.connect(self._choose)
        self._save.clicked.connect(self._ask_name)
        self._rename.clicked.connect(self._ask_new_name)
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self.name))
        self.set_names(())

    @property
    def name(self) -> str:
        """The chosen name, empty for a new plan."""
        return str(self._names.currentData())

    def set_names(self, names: Iterable[str], chosen: str = "") -> None:
        """Offer these plans and show ``chosen``; does not tell of it."""
        with QSignalBlocker(self._names):
            self._names.clear()
            self._names.addItem(self.tr("New briefing"), "")
            for name in names:
                self._names.addItem(name, name)
            self._names.setCurrentIndex(max(0, self._names.findData(chosen)))
        self._enable()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _choose(self) -> None:
        self._enable()
        self.chosen.emit(self.name)

    def _enable(self) -> None:
        self._rename.setEnabled(bool(self.name))
        self._delete.setEnabled(bool(self.name))

    def _ask_name(self) -> None:
        dialog = self._question(self.tr("Save briefing"), self.name)
        dialog.textValueSelected.connect(self.save_wanted)

    def _ask_new_name(self) -> None:
        old = self.name
        dialog = self._question(self.tr("Rename briefing"), old)
        dialog.textValueSelected.connect(lambda new: self.rename_wanted.emit(old, new))

    def _question(self, title: str, name: str) -> QInputDialog:
        dialog = QInputDialog(self.window())
        dialog.setObjectName("presetName")
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
