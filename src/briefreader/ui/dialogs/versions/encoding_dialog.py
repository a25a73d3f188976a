"""The dialog in which the user chooses the encoding of a file by what it then says."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Original
from briefreader.services.statements.rereading import preview
from briefreader.ui.app.theme import Space
from briefreader.ui.common.message_boxes import save_or_cancel
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.versions.encoding_labels import encoding_label

_SIZE = QSize(780, 460)
_BESIDE_NAMES = 40
_SHOWN = 3_000
_ENCODING = Qt.ItemDataRole.UserRole


class EncodingDialog(QDialog):
    """Lists encodings by their ``labels`` beside how ``file`` begins in the current one."""

    def __init__(self, file: Original, labels: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("encodingDialog")
        self.setWindowTitle(self.tr("Read as"))
        self.resize(_SIZE)
        self._file = file
        self._list = QListWidget()
        self._list.setObjectName("encodings")
        self._list.setAccessibleName(self.tr("Encodings, the likeliest first"))
        for label in labels:
            item = QListWidgetItem(encoding_label(label))
            item.setData(_ENCODING, label)
            self._list.addItem(item)
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + _BESIDE_NAMES)
        self._text = QPlainTextEdit()
        self._text.setObjectName("encodingPreview")
        self._text.setAccessibleName(self.tr("How the file begins"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        hint = PlainLabel(
            self.tr("Choose the encoding in which the letters are right. The present text is kept.")
        )
        hint.setWordWrap(True)
        sides = QHBoxLayout()
        sides.setSpacing(Space.MEDIUM)
        sides.addWidget(self._list)
        sides.addWidget(self._text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(hint)
        layout.addLayout(sides, 1)
        layout.addWidget(save_or_cancel(self))
        self._list.currentItemChanged.connect(self._show)
        self._list.itemActivated.connect(self.accept)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    @property
    def encoding(self) -> str:
        """The label of the encoding that is chosen."""
        return str(self._list.currentItem().data(_ENCODING))

    def _show(self) -> None:
        self._text.setPlainText(preview(self._file, self.encoding)[:_SHOWN])
