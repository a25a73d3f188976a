"""The buttons of the current commitment's card."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefreader.ui.app.theme import Space

_LEAST_BUTTON = 34
_WORDED = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class CardButtons(QWidget):
    """A button for each of ``actions``; where words lack room, icons stand alone."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._buttons = [_button(action) for action in actions]
        self._wanted = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        if all(each.toolButtonStyle() is _WORDED for each in self._buttons):
            gaps = Space.TINY * (len(self._buttons) - 1)
            self._wanted = sum(each.sizeHint().width() for each in self._buttons) + gaps
        is_narrow = self._wanted > event.size().width()
        for button in self._buttons:
            drops = is_narrow and not button.icon().isNull()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if drops else _WORDED)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(_WORDED)
    button.setIconSize(QSize(16, 16))
    button.setMinimumWidth(_LEAST_BUTTON)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
