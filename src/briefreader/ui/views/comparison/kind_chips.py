"""Chips that filter a comparison by kind, each with its sign and the number of its rows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.services.comparison.comparison_wording import kind_name
from briefreader.ui.app.theme import Space
from briefreader.ui.common.error_text import translated
from briefreader.ui.views.comparison.comparison_delegate import SIGNS


class KindChips(QWidget):
    """Shows all kinds while no chip is pressed, else those whose chips are."""

    changed = Signal(object)
    """Other kinds are wanted; carries them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparisonKinds")
        self.setAccessibleName(self.tr("Kinds that are shown"))
        self._chips = {kind: QPushButton() for kind in AlignmentKind}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        for kind, chip in self._chips.items():
            chip.setObjectName(f"kind_{kind.value}")
            chip.setCheckable(True)
            chip.setToolTip(self.tr("Show these only"))
            chip.toggled.connect(lambda: self.changed.emit(self.kinds()))
            layout.addWidget(chip)
        layout.addStretch(1)

    def kinds(self) -> tuple[AlignmentKind, ...]:
        """Return the kinds that are shown."""
        pressed = tuple(kind for kind, chip in self._chips.items() if chip.isChecked())
        return pressed or tuple(AlignmentKind)

    def show_counts(self, counts: Mapping[AlignmentKind, int]) -> None:
        """Say how many rows there are of each kind; one without any cannot be pressed."""
        for kind, chip in self._chips.items():
            count = counts.get(kind, 0)
            chip.setText(f"{SIGNS[kind]} {translated(kind_name(kind))}  {count}")
            chip.setEnabled(count > 0)
            if not count:
                chip.setChecked(False)
