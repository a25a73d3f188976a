"""The dialog that lists the commitments related to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.comparison.nearness import Nearness
from briefreader.library.records import Commitment
from briefreader.services.related.promises import RelatedPromise, RelatedPromises
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import date_label
from briefreader.ui.common.plain_text import PlainLabel

_DATA = Qt.ItemDataRole.UserRole
_SIZE = (640, 480)


class RelatedDialog(QDialog):
    """Lists what is related, the nearest first; ``chosen`` carries the row to see."""

    chosen = Signal(object)

    def __init__(self, about: Commitment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedDialog")
        self.setWindowTitle(self.tr("Related commitments"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._about = PlainLabel(" ".join(about.quote.split()))
        self._about.setObjectName("relatedAbout")
        self._about.setProperty("role", "heading")
        self._about.setWordWrap(True)
        self._state = PlainLabel(self.tr("Looking through the library…"))
        self._state.setObjectName("relatedState")
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("relatedList")
        self.list.setAccessibleName(self.tr("Related commitments"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.hide()
        self._lay_out()
        self.list.currentItemChanged.connect(self._update)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._update()

    def show_found(self, found: RelatedPromises) -> None:
        """List what was found."""
        self.list.clear()
        for each in found.listed:
            item = QListWidgetItem(self._words(each))
            item.setData(_DATA, each)
            self.list.addItem(item)
        self.list.setVisible(bool(found.listed))
        self._state.setVisible(not found.listed)
        self._state.setText(self.tr("No other commitment of the library says the like."))
        if found.listed:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def accept(self) -> None:
        """Take the row that is chosen, if one is."""
        item = self.list.currentItem()
        if item is not None:
            promise = item.data(_DATA)
            super().accept()
            self.chosen.emit(promise)

    def _words(self, promise: RelatedPromise) -> str:
        quote = visible(" ".join(promise.commitment.quote.split()))
        statement = promise.statement
        about = (visible(statement.title), date_label(statement.date), self._nearness(promise))
        return f"{quote}\n{' · '.join(about)}"

    def _nearness(self, promise: RelatedPromise) -> str:
        return {
            Nearness.SAME_WORDS: self.tr("the same words"),
            Nearness.MUCH_ALIKE: self.tr("much alike"),
            Nearness.RELATED: self.tr("related"),
        }[promise.nearness]

    def _update(self) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(self.list.currentItem() is not None)

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        kinds = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kinds.Ok | kinds.Close)
        self._buttons.button(kinds.Ok).setText(self.tr("Show in its statement"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._state, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._buttons)
