"""Dialog to settle what a colleague has judged differently, one commitment a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.services.merge.resolution import Difference
from briefreader.services.merge.rules import Field
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.exchange.exchange_labels import field_label, value_label

_SIZE = QSize(960, 600)
_QUOTE, _MINE, _THEIRS = range(3)


class ConflictDialog(QDialog):
    """A table of conflicts: each row has one side chosen, mine at first.

    The arrow keys go from cell to cell, Space chooses the side under the cursor.
    """

    def __init__(
        self,
        title: str,
        author: str,
        conflicts: Sequence[Difference],
        themes: Mapping[str, Theme],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conflictDialog")
        self.setWindowTitle(self.tr("Import from a colleague"))
        self.resize(_SIZE)
        self._author = author or self.tr("Your colleague")
        self._conflicts = tuple(conflicts)
        self._themes = themes
        self._headline = _plain_label(
            "conflictHeadline",
            self.tr("%Ln commitment(s) judged differently", "", len(self._conflicts)),
        )
        self._headline.setFont(scaled(self.font(), 1.15, bold=True))
        self._about = _plain_label(
            "conflictAbout",
            self.tr(
                "You and {author} differ on “{title}”. Choose a side in each row; all else that is "
                "new comes in as it is."
            ).format(author=self._author, title=title),
        )
        self._about.setProperty("role", "muted")
        self.table = self._make_table()
        self._lay_out()
        self.table.setCurrentCell(0, _MINE)
        self.table.setFocus()

    def choices(self) -> tuple[bool, ...]:
        """Return of each conflict, in order, whether theirs is taken."""
        return tuple(
            self._item(row, _THEIRS).checkState() is Qt.CheckState.Checked
            for row in range(self.table.rowCount())
        )

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._conflicts), 3)
        table.setObjectName("conflictTable")
        table.setAccessibleName(self.tr("Commitments judged differently"))
        table.setHorizontalHeaderLabels(
            [self.tr("Commitment"), self.tr("Mine"), visible_lines(self._author)]
        )
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        for row, conflict in enumerate(self._conflicts):
            quote = QTableWidgetItem(visible_lines(f"“{conflict.theirs.quote}”"))
            quote.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, _QUOTE, quote)
            table.setItem(row, _MINE, self._side(conflict, conflict.mine, chosen=True))
            table.setItem(row, _THEIRS, self._side(conflict, conflict.theirs, chosen=False))
        table.itemChanged.connect(self._keep_one)
        table.cellClicked.connect(self._choose)
        return table

    def _side(
        self, conflict: Difference, commitment: Commitment, *, chosen: bool
    ) -> QTableWidgetItem:
        lines = [
            f"{field_label(field)}: {value_label(commitment, field, self._themes)}"
            for field in conflict.fields
        ]
        if conflict.is_extra and commitment is conflict.theirs:
            lines.insert(0, self.tr("Beside mine, as one more commitment"))
        elif conflict.is_extra or Field.SPAN in conflict.fields:
            lines = lines or [f"“{commitment.quote}”"]
        item = QTableWidgetItem(visible_lines("\n".join(lines)))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        return item

    def _lay_out(self) -> None:
        all_mine = self._button("keepAllMine", self.tr("Keep all &mine"), _MINE)
        all_theirs = self._button("takeAllTheirs", self.tr("Take all &theirs"), _THEIRS)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take_in = box.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        take_in.setObjectName("importSettled")
        take_in.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(all_mine)
        buttons.addWidget(all_theirs)
        buttons.addStretch(1)
        buttons.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self._headline)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def _button(self, name: str, text: str, column: int) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose_all(column))
        return button

    def _choose_all(self, column: int) -> None:
        for row in range(self.table.rowCount()):
            self._choose(row, column)

    def _choose(self, row: int, column: int) -> None:
        if column != _QUOTE:
            self._item(row, column).setCheckState(Qt.CheckState.Checked)

    def _keep_one(self, changed: QTableWidgetItem) -> None:
        """Have exactly one side of the row chosen, after one was ticked or unticked."""
        row, column = changed.row(), changed.column()
        if column == _QUOTE:
            return
        other = self._item(row, _MINE + _THEIRS - column)
        is_chosen = changed.checkState() is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_chosen else Qt.CheckState.Checked
        if other.checkState() is not wanted:
            other.setCheckState(wanted)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            message = f"no cell {row}, {column}"
            raise IndexError(message)
        return item


def _plain_label(name: str, text: str) -> QLabel:
    label = PlainLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
