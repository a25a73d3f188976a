"""The place of a panel that is made when it is first seen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePanel(QWidget):
    """Asks for its panel as it is first shown, and shows it from then on."""

    wanted = Signal()
    """The panel is about to be seen: whoever makes it puts it here."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def put(self, panel: QWidget) -> None:
        """Show ``panel`` here."""
        self._layout.addWidget(panel)
        self.setFocusProxy(panel)
        # By itself Qt would show it later: this place is being shown already.
        panel.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask for the panel before anything is painted."""
        if self._layout.count() == 0:
            self.wanted.emit()
        super().showEvent(event)
