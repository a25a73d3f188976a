"""The dialog in which the user says in which languages the words of scanned pages are."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.theme import Space
from briefreader.ui.common.language_names import language_label
from briefreader.ui.common.plain_text import PlainLabel

_SIZE = QSize(420, 380)
_CODE = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RecognitionDialog(QDialog):
    """Lists languages by the ``codes`` of their models; that of ``likely`` is chosen, if there.

    ``likely`` is an ISO 639 code, such as that of the window's language.
    """

    def __init__(self, codes: Sequence[str], likely: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recognitionDialog")
        self.setWindowTitle(self.tr("Recognise text"))
        self.resize(_SIZE)
        hint = PlainLabel(
            self.tr(
                "In which languages are the words on the pages? The fewer, the surer; a page takes "
                "some seconds. The file is kept as it is."
            )
        )
        hint.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("recognitionLanguages")
        self._list.setAccessibleName(self.tr("Languages on the pages"))
        for code in sorted(codes, key=_name):
            item = QListWidgetItem(_name(code), self._list)
            item.setData(_CODE, code)
            item.setCheckState(_CHECKED if _is_of(code, likely) else _UNCHECKED)
        if len(codes) == 1:
            self._list.item(0).setCheckState(_CHECKED)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._begin = buttons.addButton(
            self.tr("&Recognise"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._begin.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(hint)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self._list.itemChanged.connect(self._follow)
        self._begin_with_first()
        self._follow()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the languages that are chosen."""
        rows = map(self._list.item, range(self._list.count()))
        return tuple(str(row.data(_CODE)) for row in rows if row.checkState() is _CHECKED)

    def _begin_with_first(self) -> None:
        """Let the keys begin at the first language that is chosen."""
        rows = range(self._list.count())
        chosen = [row for row in rows if self._list.item(row).checkState() is _CHECKED]
        self._list.setCurrentRow(chosen[0] if chosen else 0)
        self._list.setFocus()

    def _follow(self) -> None:
        self._begin.setEnabled(bool(self.codes))


def _name(code: str) -> str:
    """Return the name of a model's language, such as "Chinese (sim)" for "chi_sim"."""
    language, _, kind = code.partition("_")
    return f"{language_label(language)} ({kind})" if kind else language_label(language)


def _is_of(code: str, language: str) -> bool:
    """Tell whether a model, as a whole, is of a language with an ISO 639 code."""
    return "_" not in code and QLocale.codeToLanguage(code) is QLocale.codeToLanguage(language)
