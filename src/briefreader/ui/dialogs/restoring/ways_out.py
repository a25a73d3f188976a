"""Look of a dialog before there is a window: why the library is not simply opened, and ways out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.window.screen_fit import FormScroll, ScreenFit

_WIDTH = 480

Way = tuple[str, str, Callable[[], object]]
"""How the object name of a button ends, its words, and what it does."""


def lay_out_ways(dialog: QDialog, name: str, head: str, about: str, ways: Sequence[Way]) -> None:
    """Show ``about`` below ``head``, and a button for each way; ``name`` begins object names."""
    dialog.setObjectName(f"{name}Dialog")
    dialog.setWindowTitle("Briefreader")
    dialog.setMinimumWidth(_WIDTH)
    title = PlainLabel(head)
    title.setFont(scaled(dialog.font(), 1.15, bold=True))
    text = PlainLabel(about)
    text.setObjectName(f"{name}Text")
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
    layout.setSpacing(Space.MEDIUM)
    layout.addWidget(title)
    layout.addWidget(FormScroll(text), 1)
    for way, words, slot in ways:
        button = QPushButton(words)
        button.setObjectName(f"{name}{way}")
        button.clicked.connect(slot)
        layout.addWidget(button)
    ScreenFit(dialog)
