"""Hint in a panel that has nothing to show: what belongs there and how to get it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.plain_text import PlainLabel

_TITLE_SIZE = 1.25


class EmptyState(QWidget):
    """A heading and a hint in the middle of an empty panel, and a button where one helps."""

    pressed = Signal()
    """The user pressed the button."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(title)
        self._title.setObjectName("emptyTitle")
        self._title.setFont(scaled(self.font(), _TITLE_SIZE, bold=True))
        self._hint = PlainLabel(hint)
        self._hint.setProperty("role", "muted")
        self._button = QPushButton()
        self._button.setObjectName("emptyStateButton")
        self._button.clicked.connect(self.pressed)
        self._button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.addStretch(2)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(Space.SMALL)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def set_text(self, title: str, hint: str, button: str = "") -> None:
        """Say something else; a ``button`` without words is not shown."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def text(self) -> str:
        """Return what is shown: the heading and the hint."""
        return f"{self._title.text()}\n{self._hint.text()}"
