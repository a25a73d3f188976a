"""A bar in a panel that tells something, and has buttons to answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel


class NoticeBar(QFrame):
    """Hidden until there is something to say; it takes no focus and stops nobody."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._text = PlainLabel()
        self._text.setObjectName(f"{name}Text")
        self._text.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(Space.SMALL)
        self._layout.addWidget(self._text)
        self._layout.addLayout(self._buttons)
        self.indent(Space.MEDIUM, Space.MEDIUM)
        self.hide()

    def say(self, text: str) -> None:
        """Show ``text``; without any the bar is hidden."""
        self._text.setText(text)
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))

    def add_button(self, name: str, text: str, pressed: Callable[[], object]) -> QPushButton:
        """Add a button called ``name`` that does what ``pressed`` does."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: pressed())
        self._buttons.addWidget(button)
        return button

    def indent(self, left: int, right: int) -> None:
        """Leave these margins at the sides, in device-independent pixels."""
        self._layout.setContentsMargins(left, Space.SMALL, right, Space.SMALL)
