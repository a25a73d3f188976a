"""Dialog on how far two readers of a statement agree."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.merge.agreement import Comparison
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.exchange import agreement_text as words
from briefreader.ui.window.screen_fit import FormScroll

_SIZE = QSize(760, 420)


class AgreementDialog(QDialog):
    """A small table, what was counted, and buttons to copy it all."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agreementDialog")
        self.setWindowTitle(self.tr("Agreement with a colleague"))
        self.resize(_SIZE)
        headline = self._label(
            "agreementHeadline",
            self.tr("You and {author}").format(author=words.name_of(comparison)),
        )
        headline.setFont(scaled(self.font(), 1.15, bold=True))
        title = self._label("agreementTitle", comparison.title, role="muted")
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(headline)
        column.addWidget(title)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._table(comparison))
        column.addWidget(self._label("agreementCounts", words.counts(comparison)))
        warning = words.caveat(comparison)
        if warning:
            column.addWidget(self._label("agreementCaveat", warning, role="negative"))
        column.addWidget(self._label("agreementMethod", words.method(), role="muted"))
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(FormScroll(found), 1)
        layout.addWidget(self._buttons(comparison))

    def _table(self, comparison: Comparison) -> QTableWidget:
        names, rows = words.header(), words.rows(comparison.report)
        table = QTableWidget(len(rows), len(names))
        table.setObjectName("agreementTable")
        table.setAccessibleName(self.tr("Agreement by question"))
        table.setHorizontalHeaderLabels(names)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_alignment(column))
                table.setItem(row, column, item)
        for column in range(len(names)):
            named = table.horizontalHeaderItem(column)
            if named is not None:
                named.setTextAlignment(_alignment(column))
        table.resizeRowsToContents()
        height = header.sizeHint().height() + sum(map(table.rowHeight, range(len(rows))))
        table.setFixedHeight(height + 2 * Space.TINY)
        return table

    def _buttons(self, comparison: Comparison) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setFocus()
        for name, text, make in (
            ("copyAgreement", self.tr("&Copy as text"), words.as_text),
            ("copyAgreementMarkdown", self.tr("Copy as &Markdown"), words.as_markdown),
        ):
            button = box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            _copies(button, make, comparison)
        return box

    def _label(self, name: str, text: str, role: str = "") -> QLabel:
        label = PlainLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label


def _copies(button: QPushButton, make: Callable[[Comparison], str], comparison: Comparison) -> None:
    button.setAutoDefault(False)
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(make(comparison)))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
