"""The page of Preferences on detection: the threshold, and the user's own and muted cues."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefreader.commitments.model import Strength, UserCue
from briefreader.commitments.rules.vocabulary import cue_words
from briefreader.ui.app.theme import Space
from briefreader.ui.common.labels import strength_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.dialogs.preferences.preference_fields import number_box

_MUTED = "muted"
_WORDS, _STRENGTH = 0, 1


class CuesPage(QWidget):
    """Edits a threshold (0 to 1) and a list of ``UserCue``."""

    def __init__(self, threshold: float, cues: Iterable[UserCue]) -> None:
        super().__init__()
        self.setObjectName("cuesPage")
        self._threshold = number_box()
        self._threshold.setObjectName("threshold")
        self._threshold.setAccessibleName(self.tr("Hide detections less sure than"))
        self._threshold.setRange(0, 99)
        self._threshold.setFixedWidth(120)
        self._threshold.setSingleStep(5)
        self._threshold.setSuffix(self.tr(" %"))
        self._threshold.setSpecialValueText(self.tr("show all"))
        self._threshold.setValue(round(threshold * 100))
        self._table = self._make_table()
        self._problem = PlainLabel()
        self._problem.setObjectName("cueProblem")
        self._problem.setProperty("role", "negative")
        self._problem.setWordWrap(True)
        self._problem.hide()
        for cue in cues:
            self._add_row(cue.words, cue.strength)
        self._lay_out()

    def threshold(self) -> float:
        """Return the confidence from which detections are shown."""
        return self._threshold.value() / 100

    def cues(self) -> tuple[UserCue, ...]:
        """Return the user's cues; of the same words the last counts. Raises ValueError."""
        found = {}
        for row, text in self._filled_rows():
            words = cue_words(text)
            found[words] = UserCue(words, self._strength(row))
        return tuple(found.values())

    def check(self) -> bool:
        """Tell whether all cues can be kept; if not, say why and go to the first that cannot."""
        for row, text in self._filled_rows():
            try:
                cue_words(text)
            except ValueError:
                self._problem.setText(
                    self.tr(
                        "“{words}” cannot be a cue: use plain words, such as “pledge to”."
                    ).format(words=text)
                )
                self._problem.show()
                self._table.setCurrentCell(row, _WORDS)
                return False
        self._problem.hide()
        return True

    def _filled_rows(self) -> Iterator[tuple[int, str]]:
        """Yield the number and the words of each row that holds any."""
        for row in range(self._table.rowCount()):
            item = self._table.item(row, _WORDS)
            if item and item.text().strip():
                yield row, item.text()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setObjectName("userCues")
        table.setAccessibleName(self.tr("Your own cues"))
        table.setHorizontalHeaderLabels([self.tr("Words"), self.tr("Counts as")])
        table.horizontalHeader().setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(_STRENGTH, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(_STRENGTH, 190)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        return table

    def _lay_out(self) -> None:
        add = QPushButton(self.tr("&Add cue"))
        add.setObjectName("addCue")
        add.clicked.connect(self._add_empty)
        remove = QPushButton(self.tr("&Remove"))
        remove.setObjectName("removeCue")
        remove.clicked.connect(self._remove)
        form = QFormLayout()
        form.addRow(self.tr("&Hide detections less sure than"), self._threshold)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addLayout(form)
        layout.addWidget(
            _explanation(
                self.tr(
                    "Confidence says how many in a hundred such detections are right. What you"
                    " confirmed, corrected or added is always shown."
                )
            )
        )
        layout.addSpacing(Space.MEDIUM)
        layout.addWidget(
            _explanation(
                self.tr(
                    "Your own cues come before the built-in ones. A muted cue finds nothing any"
                    " more; removing it here brings it back."
                )
            )
        )
        layout.addWidget(self._table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _add_empty(self) -> None:
        row = self._add_row("", Strength.FIRM)
        self._table.setCurrentCell(row, _WORDS)
        item = self._table.item(row, _WORDS)
        if item:
            self._table.editItem(item)

    def _add_row(self, words: str, strength: Strength | None) -> int:
        row = self._table.rowCount()
        self._table.insertRow(row)
        self._table.setItem(row, _WORDS, QTableWidgetItem(words))
        choice = QComboBox()
        choice.setAccessibleName(self.tr("What the cue counts as"))
        for each in Strength:
            choice.addItem(strength_label(each), each.value)
        choice.addItem(self.tr("Muted"), _MUTED)
        choice.setCurrentIndex(choice.findData(strength.value if strength else _MUTED))
        self._table.setCellWidget(row, _STRENGTH, choice)
        return row

    def _remove(self) -> None:
        row = self._table.currentRow()
        if row >= 0:
            self._table.removeRow(row)

    def _strength(self, row: int) -> Strength | None:
        choice = self._table.cellWidget(row, _STRENGTH)
        value = (
            choice.currentData(Qt.ItemDataRole.UserRole)
            if isinstance(choice, QComboBox)
            else _MUTED
        )
        return None if value == _MUTED else Strength(value)


def _explanation(text: str) -> QLabel:
    label = PlainLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
