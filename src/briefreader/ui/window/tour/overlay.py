"""The tour as it is seen: the window dimmed but for one part, and a card beside that part."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefreader.ui.app.theme import SHADE, Space, WindowTheme
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.window.tour.steps import TourStep

_CARD_WIDTH = 340
_RADIUS = 8.0


class TourOverlay(QWidget):
    """Covers its window; arrow keys and buttons walk through the steps, Esc ends them."""

    ended = Signal()

    def __init__(self, steps: Sequence[TourStep], theme: WindowTheme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Tour"))
        self._steps = steps
        self._theme = theme
        self._window = window
        self._number = 0
        self._title = PlainLabel()
        self._title.setObjectName("tourTitle")
        self._title.setProperty("role", "heading")
        self._text = PlainLabel()
        self._text.setObjectName("tourText")
        self._text.setWordWrap(True)
        self._place = PlainLabel()
        self._place.setObjectName("tourPlace")
        self._place.setProperty("role", "muted")
        self._back = QPushButton(self.tr("&Back"))
        self._back.setObjectName("tourBack")
        self._skip = QPushButton(self.tr("&Skip"))
        self._skip.setObjectName("tourSkip")
        self._next = QPushButton()
        self._next.setObjectName("tourNext")
        self._next.setDefault(True)
        self._card = self._make_card()
        self._back.clicked.connect(lambda: self._go(self._number - 1))
        self._next.clicked.connect(lambda: self._go(self._number + 1))
        self._skip.clicked.connect(self.end)
        window.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()
        self._go(0)
        self._next.setFocus()

    def end(self) -> None:
        """Take the tour away."""
        self._window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the window's size; let the arrow keys walk though a button has the focus."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._cover()
        elif isinstance(event, QKeyEvent) and watched is not self._window:
            is_arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if is_arrow and event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            return is_arrow
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_PageDown:
                self._go(self._number + 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Backspace | Qt.Key.Key_PageUp:
                self._go(self._number - 1)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        """Keep Tab among the tour's own buttons."""
        buttons = [each for each in (self._skip, self._back, self._next) if each.isVisible()]
        if not buttons:
            return super().focusNextPrevChild(next)
        focused = [each.hasFocus() for each in buttons]
        at = focused.index(True) if any(focused) else len(buttons) - 1
        buttons[(at + (1 if next else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        shade = QPainterPath()
        shade.addRect(self.rect().toRectF())
        part = QPainterPath()
        part.addRoundedRect(self._part().toRectF(), _RADIUS, _RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shade.subtracted(part), SHADE)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawPath(part)
        painter.end()

    def _make_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("tourCard")
        card.setFixedWidth(_CARD_WIDTH)
        buttons = QHBoxLayout()
        buttons.addWidget(self._place, 1)
        for button in (self._skip, self._back, self._next):
            buttons.addWidget(button)
            button.installEventFilter(self)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(Space.SMALL)
        layout.addLayout(buttons)
        return card

    def _go(self, number: int) -> None:
        """Show a step; ends after the last one."""
        if number == len(self._steps):
            self.end()
        elif number >= 0:
            self._number = number
            step = self._steps[number]
            self._title.setText(step.title)
            self._text.setText(step.text)
            words = self.tr("{number} of {all}")
            self._place.setText(words.format(number=number + 1, all=len(self._steps)))
            self._card.setAccessibleName(f"{step.title}. {step.text}")
            is_last = number == len(self._steps) - 1
            self._next.setText(self.tr("&Done") if is_last else self.tr("&Next"))
            self._back.setVisible(number > 0)
            self._skip.setVisible(not is_last)
            self._put_card()
            self.update()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._put_card()

    def _part(self) -> QRect:
        """Return where the step's target is, the middle of the window if it is not to be seen."""
        target = self._steps[self._number].target
        if not target.isVisible():
            return QRect(self.rect().center(), QSize(1, 1))
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())

    def _put_card(self) -> None:
        """Put the card beside its target, or in its upper part if there is no room beside it."""
        self._card.adjustSize()
        part, size = self._part(), self._card.size()
        gap = Space.LARGE
        if self.width() - part.right() > size.width() + gap:
            corner = QPoint(part.right() + gap, part.top() + gap)
        elif part.left() > size.width() + gap:
            corner = QPoint(part.left() - size.width() - gap, part.top() + gap)
        elif self.height() - part.bottom() > size.height() + gap:
            corner = QPoint(part.right() - size.width() - gap, part.bottom() + gap)
        else:
            corner = QPoint(part.center().x() - size.width() // 2, part.top() + gap)
        room = self.rect().adjusted(gap, gap, -size.width() - gap, -size.height() - gap)
        self._card.move(
            min(max(corner.x(), room.left()), max(room.left(), room.right())),
            min(max(corner.y(), room.top()), max(room.top(), room.bottom())),
        )
