"""The popup: a line to type in, and below it what fits."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.rows import select_only
from briefreader.ui.common.type_ahead.choice import Chooser
from briefreader.ui.common.type_ahead.delegate import ChoiceDelegate
from briefreader.ui.common.type_ahead.model import ChoiceModel, ChoiceRole
from briefreader.ui.window.screen_fit import available_area

_WIDTH, _HEIGHT = 560, 420
_WIDTH_AT, _LEAST_HEIGHT = 340, 120
_TOP = 80
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True, kw_only=True)
class PopupWords:
    """What a popup says: its object name, title, question, and when nothing fits.

    ``heading`` stands above the line to type in, where the title does not say enough.
    """

    name: str
    title: str
    question: str
    nothing: str
    heading: str = ""


class TypeAheadPopup(QDialog):
    """Offers what ``choose`` returns; Enter or a click takes a row, Esc takes none."""

    chosen = Signal(object)
    """The value of the row that was taken, once the popup is closed."""

    def __init__(
        self, words: PopupWords, choose: Chooser, theme: WindowTheme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(words.name)
        self.setWindowTitle(words.heading or words.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choose = choose
        self.model = ChoiceModel(self)
        self._delegate = ChoiceDelegate(theme, self)
        self._heading = PlainLabel(words.heading)
        self._heading.setObjectName(f"{words.name}Heading")
        self._heading.setWordWrap(True)
        self._heading.setVisible(bool(words.heading))
        self.box = QLineEdit()
        self.box.setObjectName(f"{words.name}Text")
        self.box.setAccessibleName(words.question)
        self.box.setAccessibleDescription(words.heading)
        self.box.setPlaceholderText(words.question)
        self.box.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName(f"{words.name}List")
        self.list.setAccessibleName(words.title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = PlainLabel(words.nothing)
        self._nothing.setObjectName(f"{words.name}Nothing")
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._heading)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self.box.textChanged.connect(self._show)
        self.box.returnPressed.connect(lambda: self._take(self.list.currentIndex()))
        self.list.clicked.connect(self._take)
        self._show("")
        self._place(parent)

    def begin(self, at: QWidget | None = None) -> None:
        """Open, ready to be typed in: at the widget whose value it changes, if there is one."""
        if at is not None:
            self._place_at(at)
        self.open()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the keys that move through a list do so from the line of text."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            if event.type() == QEvent.Type.KeyPress:
                self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self._delegate.typed = typed
        self.model.set_choices(self._choose(typed))
        first = self.model.index(0)
        if first.flags() & Qt.ItemFlag.ItemIsEnabled:
            select_only(self.list, first)
        self.list.setVisible(self.model.rowCount() > 0)
        self._nothing.setVisible(self.model.rowCount() == 0)

    def _take(self, index: QModelIndex) -> None:
        choice = index.data(ChoiceRole.CHOICE)
        if choice is not None and choice.enabled:
            self.accept()
            self.chosen.emit(choice.value)

    def _place_at(self, at: QWidget) -> None:
        """Stand below ``at``, or above where there is more room, no larger than need be."""
        rows = self.list.sizeHintForRow(0) * max(1, self.model.rowCount())
        around = self.sizeHint().height() - self.list.sizeHint().height()
        screen = available_area(at) & at.window().frameGeometry()
        below = at.mapToGlobal(QPoint(0, at.height() + 2))
        above = at.mapToGlobal(QPoint(0, -2))
        goes_down = screen.bottom() - below.y() >= above.y() - screen.top()
        room = screen.bottom() - below.y() if goes_down else above.y() - screen.top()
        least = max(_LEAST_HEIGHT, self.minimumSizeHint().height())
        height = max(least, min(rows + around + Space.SMALL, _HEIGHT, room))
        width = min(max(at.width(), _WIDTH_AT), screen.width())
        self.resize(width, height)
        left = max(screen.left(), min(below.x(), screen.right() + 1 - width))
        self.move(left, below.y() if goes_down else above.y() - height)

    def _place(self, parent: QWidget) -> None:
        """Stand in the upper middle of ``parent``."""
        self.resize(min(_WIDTH, parent.width()), min(_HEIGHT, parent.height()))
        corner = QPoint((parent.width() - self.width()) // 2, min(_TOP, parent.height() // 8))
        self.move(parent.mapToGlobal(corner))
