"""Fit of every window within its screen, with long forms and messages that scroll to that end."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QWidget,
)

_FRAME = QSize(10, 40)
"""About what a window manager adds to a window, which is known only once the window is shown."""
_LEAST_FORM_HEIGHT = 64
_LONGEST_MESSAGE = {"qt_msgbox_label": 0.25, "qt_msgbox_informativelabel": 0.4}
"""How much of the screen's height each text of a message box may take."""


def available_area(widget: QWidget) -> QRect:
    """Return the part of the screen of ``widget`` that windows may cover, global, in pixels."""
    return widget.screen().availableGeometry()


def largest_size(window: QWidget) -> QSize:
    """Return how large ``window`` may be without its frame, so that both are on the screen."""
    frame = window.frameGeometry().size() - window.size()
    if not window.windowFlags() & Qt.WindowType.FramelessWindowHint:
        frame = frame.expandedTo(_FRAME)
    return available_area(window).size() - frame


def fit_to_screen(window: QWidget) -> None:
    """Make ``window`` no larger than its screen; one that was placed is moved inside."""
    if window.isMaximized() or window.isFullScreen():
        return
    largest = largest_size(window)
    if isinstance(window, QMessageBox):
        _let_messages_scroll(window, largest)
    else:
        _let_body_scroll(window, largest)
        wanted = window.size()
        if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Qt gives a window that asks for no size two thirds of the screen at most. What is in
            # it has its style by now, and with that other sizes.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            wanted = wanted.expandedTo(window.sizeHint())
        window.resize(wanted.boundedTo(largest))
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        window.move(_inside(window.frameGeometry(), available_area(window)))


class ScreenFit(QObject):
    """Fits ``window``, and every window that is opened over it, whenever one is shown.

    A window that is on the screen is fitted again when it comes to another screen, or when the
    screen itself becomes smaller.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watch(window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            for screen in application.screens():
                self._watch_screen(screen)
            application.screenAdded.connect(self._watch_screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Fit a window that is about to be shown; watch those that are opened over it."""
        if isinstance(event, QChildEvent):
            child = event.child()
            # By then it is a dialog, with all that its constructors have given it.
            if event.type() == QEvent.Type.ChildPolished and _is_window(child):
                self._watch(child)
        elif isinstance(watched, QWidget) and event.type() in _OCCASIONS and watched.isWindow():
            fit_to_screen(watched)
        return False

    def _watch(self, window: QObject) -> None:
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def _watch_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._fit_all)

    def _fit_all(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and _is_window(window):
                fit_to_screen(window)


class FormScroll(QScrollArea):
    """Shows ``form`` whole where there is room, and scrolls it up and down where there is not.

    It is as wide as the form needs, follows the focus, and lets its window grow, within the
    screen, when the form does.
    """

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Whoever tabs through the fields scrolls along.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._form = form
        self._whole_height = 0
        self.setWidget(form)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of the whole form."""
        wanted = self._form.sizeHint()
        height = max(wanted.height(), self._form.heightForWidth(wanted.width()))
        return QSize(wanted.width() + self._bar_width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the form's own least width, and a height at which scrolling makes sense."""
        width = self._form.minimumSizeHint().width() + self._bar_width()
        return QSize(width, min(_LEAST_FORM_HEIGHT, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Make room for what comes into the form."""
        is_laid_out = watched is self._form and event.type() == QEvent.Type.LayoutRequest
        was_whole = is_laid_out and self.verticalScrollBar().maximum() == 0
        consumed = super().eventFilter(watched, event)
        if is_laid_out:
            self.updateGeometry()
            before, self._whole_height = self._whole_height, self.sizeHint().height()
            is_known = was_whole and before > 0 and self.isVisible()
            if is_known and self.window() is self.parentWidget():
                self._grow(self._whole_height - before)
        return consumed

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _grow(self, by: int) -> None:
        """Make the window higher, as far as its screen allows."""
        window = self.window()
        if by > 0:
            higher = window.size() + QSize(0, by)
            window.resize(higher.boundedTo(largest_size(window)).expandedTo(window.size()))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)


_OCCASIONS = frozenset(
    (QEvent.Type.Show, QEvent.Type.ScreenChangeInternal, QEvent.Type.WindowStateChange)
)


def _is_window(thing: QObject) -> bool:
    return isinstance(thing, QDialog | QMainWindow) and thing.isWindow()


def _inside(frame: QRect, area: QRect) -> QPoint:
    """Return where ``frame`` goes to be within ``area``, its upper left corner above all."""
    left = min(frame.left(), area.right() - frame.width() + 1)
    top = min(frame.top(), area.bottom() - frame.height() + 1)
    return QPoint(max(area.left(), left), max(area.top(), top))


def _let_body_scroll(window: QWidget, largest: QSize) -> None:
    """Let the highest part of ``window`` scroll if the window needs more than the screen.

    Qt's own dialogs are built like that: their parts one below the other, the buttons last.
    """
    layout = window.layout()
    if not isinstance(layout, QBoxLayout) or layout.minimumSize().height() <= largest.height():
        return
    bodies = [
        each
        for each in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if layout.indexOf(each) >= 0 and not isinstance(each, QDialogButtonBox)
    ]
    if bodies:
        body = max(bodies, key=lambda each: each.minimumSizeHint().height())
        place = layout.indexOf(body)
        scrolled = FormScroll(body, window)
        layout.insertWidget(place, scrolled, 1)
        scrolled.show()
        layout.activate()


def _let_messages_scroll(box: QMessageBox, largest: QSize) -> None:
    """Give each text of ``box`` that is too long for the screen a scroll bar, above the buttons."""
    grid = box.layout()
    width = min(largest.width() // 2, _MESSAGE_WIDTH)
    for name, share in _LONGEST_MESSAGE.items():
        words = box.findChild(QLabel, name)
        if words is None or not isinstance(grid, QGridLayout) or grid.indexOf(words) < 0:
            continue
        words.setWordWrap(True)
        height = round(largest.height() * share)
        if words.heightForWidth(width) > height:
            place: tuple[int, int, int, int] = grid.getItemPosition(grid.indexOf(words))  # type: ignore[assignment]
            scrolled = FormScroll(words, box)
            scrolled.setFixedSize(width, height)
            grid.addWidget(scrolled, *place)
            # The box has shown its parts already.
            scrolled.show()


_MESSAGE_WIDTH = 500
"""Of a message box that holds more than a line, as Qt chooses it."""
