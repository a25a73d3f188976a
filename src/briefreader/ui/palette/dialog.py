"""The command palette: type a few letters of what you want done."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from briefreader.ui.menu_entries import MenuEntry
from briefreader.ui.palette.delegate import PaletteDelegate
from briefreader.ui.palette.model import PaletteModel, Role
from briefreader.ui.theme import Space, WindowTheme

_WIDTH, _HEIGHT = 560, 420
_TOP = 80
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QDialog):
    """Lists what the menus offer; Enter or a click does it once the palette is closed."""

    chosen = Signal(QAction)

    def __init__(self, entries: Sequence[MenuEntry], theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = PaletteModel(entries, self)
        self._delegate = PaletteDelegate(theme, self)
        self.box = QLineEdit()
        self.box.setObjectName("paletteText")
        self.box.setAccessibleName(self.tr("What do you want to do?"))
        self.box.setPlaceholderText(self.tr("What do you want to do?"))
        self.box.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = QLabel(self.tr("No command has these words."))
        self._nothing.setObjectName("paletteNothing")
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self.box.textChanged.connect(self._show)
        self.box.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.list.clicked.connect(self._choose)
        self._show("")
        self._place(parent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the keys that move through a list do so from the line of text."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            if event.type() == QEvent.Type.KeyPress:
                self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self._delegate.typed = typed
        self.model.set_typed(typed)
        first = self.model.index(0)
        if first.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentIndex(first)
        self.list.setVisible(self.model.rowCount() > 0)
        self._nothing.setVisible(self.model.rowCount() == 0)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if entry is not None and entry.action.isEnabled():
            self.accept()
            self.chosen.emit(entry.action)

    def _place(self, parent: QWidget) -> None:
        """Stand in the upper middle of ``parent``."""
        self.resize(min(_WIDTH, parent.width()), min(_HEIGHT, parent.height()))
        corner = QPoint((parent.width() - self.width()) // 2, min(_TOP, parent.height() // 8))
        self.move(parent.mapToGlobal(corner))
