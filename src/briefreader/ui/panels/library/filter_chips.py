"""The filter of the list as chips, each of which takes back what it says."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.flow_layout import FlowLayout
from briefreader.ui.common.plain_text import plain_tooltip

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterChip(QPushButton):
    """One wish; a click, Space, Enter, Delete or Backspace takes it back."""

    def __init__(self, name: str, words: str, told: str) -> None:
        super().__init__(f"{visible(words)}  ✕".replace("&", "&&"))
        self.setObjectName(f"filterChip_{name}")
        self.setProperty("role", "chip")
        self.setAccessibleName(told)
        self.setToolTip(plain_tooltip(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in _REMOVING:
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(QWidget):
    """Shows what the list is filtered by; hidden where that is nothing."""

    removed = Signal(str)
    """A wish is to be taken back: carries the name of the field of ``StatementFilter``."""
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("activeFilters")
        self.setAccessibleName(self.tr("Filters in use"))
        self._flow = FlowLayout(self, Space.TINY)
        self._clear = QPushButton(self.tr("Clear all"), self)
        self._clear.setObjectName("clearFilter")
        self._clear.setProperty("role", "fact")
        self._clear.setAutoDefault(True)
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._clear.clicked.connect(self.cleared)
        self._chips: list[FilterChip] = []
        self.hide()

    def texts(self) -> list[str]:
        """Return what the chips say."""
        return [chip.text().removesuffix("  ✕") for chip in self._chips]

    def show_filters(self, labels: Mapping[str, str]) -> None:
        """Show these wishes, by the names of their fields.

        Who has taken one back by the keyboard goes on at the next.
        """
        before = self._chips
        at = next((n for n, chip in enumerate(before) if chip.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        told = self.tr("Remove the filter: {filter}")
        self._chips = [
            FilterChip(name, words, told.format(filter=words)) for name, words in labels.items()
        ]
        for name, chip in zip(labels, self._chips, strict=True):
            chip.clicked.connect(lambda _checked=False, name=name: self.removed.emit(name))
            self._flow.addWidget(chip)
            # Only what is shown can have the focus.
            chip.show()
        self._flow.addWidget(self._clear)
        self.setVisible(bool(labels))
        self.updateGeometry()
        if at >= 0 and self._chips:
            self._chips[min(at, len(self._chips) - 1)].setFocus()
        for chip in before:
            chip.setParent(None)
            chip.deleteLater()
