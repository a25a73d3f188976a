"""A list of parties, one a line, that completes the names of the gazetteer."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from briefreader.ui.common.labels import party_label, party_of

_LEAST_LETTERS = 2
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class PartiesEdit(QPlainTextEdit):
    """Names as the windows show them, one a line.

    While the user types the known ones that fit are offered.
    """

    def __init__(self, parties: Iterable[str], parent: QWidget | None = None) -> None:
        self._kept = {party_label(each): each for each in parties}
        super().__init__("\n".join(self._kept), parent)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setWidget(self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.popup = QListView()
        self.popup.setObjectName("knownParties")
        self.popup.setAccessibleName(self.tr("Known parties"))
        self.completer.setPopup(self.popup)
        self.completer.activated.connect(self._complete)

    def set_known(self, names: Iterable[str]) -> None:
        """Offer the parties that the library keeps by these names."""
        self._names.setStringList(sorted(map(party_label, names), key=str.casefold))

    def parties(self) -> tuple[str, ...]:
        """Return the names that the library keeps, without empty lines and repetitions."""
        lines = (" ".join(line.split()) for line in self.toPlainText().splitlines())
        kept = (self._kept.get(line) or party_of(line) for line in lines if line)
        return tuple(dict.fromkeys(kept))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if self.popup.isVisible() and event.key() in _CHOOSING:
            # The list of names takes these.
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.text().strip() or event.key() == Qt.Key.Key_Backspace:
            self._offer()

    def _offer(self) -> None:
        line = self.textCursor().block().text().strip()
        popup = self.popup
        if len(line) < _LEAST_LETTERS:
            popup.hide()
            return
        self.completer.setCompletionPrefix(line)
        if not self.completer.completionCount() or self.completer.currentCompletion() == line:
            popup.hide()
            return
        popup.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(max(220, popup.sizeHintForColumn(0) + 30))
        self.completer.complete(place)

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        end = QTextCursor.MoveOperation.EndOfBlock
        cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name)
        self.setTextCursor(cursor)
