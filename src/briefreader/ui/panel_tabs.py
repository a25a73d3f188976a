"""The panels of a dock as tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget


class PanelTabs(QTabWidget):
    """Shows one of a dock's panels at a time."""

    wanted = Signal()
    """A panel is to be seen: who folds or hides the tabs shows them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)

    def bring_up(self, panel: QWidget) -> None:
        """Show ``panel``, and the dock if it is hidden."""
        self.setCurrentWidget(panel)
        self.wanted.emit()

    def reveal(self, target: QWidget) -> None:
        """Show the panel that holds ``target``, and give this the focus."""
        panel: QWidget | None = target
        while panel is not None and self.indexOf(panel) < 0:
            panel = panel.parentWidget()
        if panel is not None:
            self.bring_up(panel)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
