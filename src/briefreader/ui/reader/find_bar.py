"""The bar under the text that finds words in the statement."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextBrowser, QWidget

from briefreader.ui.theme import Space


class FindBar(QWidget):
    """Finds as the user types, from the place where the search began; wraps around."""

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view = view
        self._origin = 0
        self.box = QLineEdit()
        self.box.setObjectName("findText")
        self.box.setAccessibleName(self.tr("Find in statement"))
        self.box.setPlaceholderText(self.tr("Find in statement"))
        self.box.setClearButtonEnabled(True)
        self._result = QLabel()
        self._result.setObjectName("findResult")
        self._result.setProperty("role", "muted")
        previous = QPushButton(self.tr("Previous"))
        following = QPushButton(self.tr("Next"))
        close = QPushButton(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        layout.addWidget(self.box, 1)
        for part in (self._result, previous, following, close):
            layout.addWidget(part)
        self.box.textChanged.connect(self._find_typed)
        self.box.returnPressed.connect(self.find_next)
        previous.clicked.connect(self.find_previous)
        following.clicked.connect(self.find_next)
        close.clicked.connect(self.leave)
        self.hide()

    def begin(self, text: str = "") -> None:
        """Show the bar; finds ``text``, or what is selected, at once."""
        cursor = self._view.textCursor()
        self._origin = cursor.selectionStart()
        self.show()
        self.box.setText(text or cursor.selectedText() or self.box.text())
        self.box.selectAll()
        self.box.setFocus()

    def leave(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._view.setFocus()

    def find_next(self) -> None:
        """Go to the next place that holds the words."""
        self._find(self._view.textCursor().selectionEnd())

    def find_previous(self) -> None:
        """Go to the previous place that holds the words."""
        self._find(self._view.textCursor().selectionStart(), backward=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _find_typed(self) -> None:
        self._find(self._origin)

    def _find(self, start: int, *, backward: bool = False) -> None:
        text = self.box.text()
        self._result.setText("")
        if not text:
            return
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        document = self._view.document()
        found = document.find(text, start, flags)
        if found.isNull():
            restart = QTextCursor(document)
            if backward:
                restart.movePosition(QTextCursor.MoveOperation.End)
            found = document.find(text, restart.position(), flags)
        if found.isNull():
            self._result.setText(self.tr("Not found"))
            return
        self._view.setTextCursor(found)
        self._view.ensureCursorVisible()
