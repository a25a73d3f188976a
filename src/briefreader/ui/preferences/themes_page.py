"""The page of Preferences on themes: the terms by which commitments are sorted."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.taxonomy import TermKind, Theme
from briefreader.ui.theme import Space

_KEY = Qt.ItemDataRole.UserRole


class ThemesPage(QWidget):
    """Edits the terms of themes, one a line; ``shipped`` are the themes to go back to."""

    def __init__(self, themes: Mapping[str, Theme], shipped: Mapping[str, Theme]) -> None:
        super().__init__()
        self.setObjectName("themesPage")
        self._themes = dict(themes)
        self._shipped = shipped
        self._shown = ""
        self._boxes = {kind: QPlainTextEdit() for kind in TermKind}
        self._restore = QPushButton(self.tr("Restore &built-in terms"))
        self._restore.setObjectName("restoreTerms")
        self._restore.clicked.connect(self._restore_shown)
        self._list = QListWidget()
        self._list.setObjectName("themeList")
        self._list.setAccessibleName(self.tr("Themes"))
        for key, theme in themes.items():
            item = QListWidgetItem(theme.name)
            item.setData(_KEY, key)
            item.setToolTip(theme.description)
            self._list.addItem(item)
        self._lay_out()
        self._list.currentItemChanged.connect(self._show_item)
        self._list.setCurrentRow(0)

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes with the terms as they are now."""
        self._take()
        return tuple(self._themes.values())

    def _lay_out(self) -> None:
        names = {
            TermKind.STRONG: self.tr("Strong terms"),
            TermKind.USUAL: self.tr("Usual terms"),
            TermKind.WEAK: self.tr("Weak terms"),
            TermKind.ACRONYMS: self.tr("Acronyms, in capitals"),
        }
        grid = QGridLayout()
        grid.setSpacing(Space.SMALL)
        for number, (kind, name) in enumerate(names.items()):
            box = self._boxes[kind]
            box.setObjectName(f"terms_{kind.value}")
            box.setAccessibleName(name)
            box.setTabChangesFocus(True)
            label = QLabel(name)
            label.setBuddy(box)
            row, column = 2 * (number // 2), number % 2
            grid.addWidget(label, row, column)
            grid.addWidget(box, row + 1, column)
        right = QVBoxLayout()
        right.addLayout(grid, 1)
        hint = QLabel(self.tr("One term a line. A final * lets the word go on: “tariff*”."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        right.addWidget(hint)
        right.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.LARGE)
        self._list.setFixedWidth(210)
        layout.addWidget(self._list)
        layout.addLayout(right, 1)

    def _show_item(self, item: QListWidgetItem | None) -> None:
        self._take()
        self._shown = item.data(_KEY) if item else ""
        self._fill()

    def _fill(self) -> None:
        theme = self._themes.get(self._shown)
        for kind, box in self._boxes.items():
            box.setPlainText("\n".join(theme.texts(kind)) if theme else "")
        self._restore.setEnabled(self._shown in self._shipped)

    def _take(self) -> None:
        """Take what the boxes hold into the theme that is shown."""
        theme = self._themes.get(self._shown)
        if theme is None:
            return
        terms = tuple(
            kind.term(text)
            for kind, box in self._boxes.items()
            for text in dict.fromkeys(map(str.strip, box.toPlainText().splitlines()))
            if text
        )
        self._themes[self._shown] = replace(theme, terms=terms)

    def _restore_shown(self) -> None:
        self._themes[self._shown] = self._shipped[self._shown]
        self._fill()
