"""A value on the card of a commitment, which is also the button that changes it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import plain_tooltip

_ICON = QSize(22, 12)
_LEAST_WIDTH = 64
_PADDING = 8
_SLACK = 2
_AROUND = 2 * Space.TINY + 2


class ValueButton(QToolButton):
    """Shows one value in a line; ``name`` is what the value is of.

    It is as wide as the value, or if it ``gives_way``, as wide as there is room: cut where need be.
    """

    def __init__(self, object_name: str, name: str, *, gives_way: bool = False) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("role", "value")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(_ICON)
        self.setMinimumWidth(_LEAST_WIDTH)
        across = QSizePolicy.Policy.Ignored if gives_way else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = name
        self.value = ""

    def show_value(self, value: str, icon: QIcon | None = None, told: str = "") -> None:
        """Show ``value``; ``told`` is what there is to say of it besides."""
        self.value = visible(value)
        # An ampersand would be taken for the sign of a key.
        self.setText(self.value.replace("&", "&&"))
        self.setIcon(icon or QIcon())
        self.updateGeometry()
        self.setAccessibleName(f"{self.name}: {self.value}")
        self.setAccessibleDescription(told)
        tip = f"{self.name}: {self.value}"
        self.setToolTip(plain_tooltip(f"{tip}\n{told}" if told else tip))

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        icon = 0 if self.icon().isNull() else self._icon_width() + Space.TINY
        words = self.fontMetrics().horizontalAdvance(self.value)
        return QSize(words + icon + 2 * _PADDING + _SLACK, self.fontMetrics().height() + _AROUND)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """Draw icon and words from the left on, where Qt would centre them and cut the middle."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        room = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        if not self.icon().isNull():
            place = QRect(room.left(), room.top(), self._icon_width(), room.height())
            self.icon().paint(painter, place)
            room.setLeft(place.right() + 1 + Space.TINY)
        shown = self.fontMetrics().elidedText(self.value, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _icon_width(self) -> int:
        return self.icon().actualSize(_ICON).width()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open by Enter too, as every other button of a row does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
