"""Chooser of a range of due dates."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from briefreader.services.commitments_table.table_filter import Due, TableFilter
from briefreader.services.statements.listing import read_day
from briefreader.ui.app.theme import Space
from briefreader.ui.views.commitments_table.table_labels import due_range_label

_DAY_WIDTH = 110


class DueChooser(QWidget):
    """A list of ranges; of the last one the first and the last day are typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ranges = QComboBox()
        self.ranges.setObjectName("dueRange")
        self.ranges.setAccessibleName(self.tr("Due date"))
        for due in Due:
            self.ranges.addItem(due_range_label(due), due.value)
        self.since = self._day("dueSince", self.tr("First day"), self.tr("from 2026"))
        self.until = self._day("dueUntil", self.tr("Last day"), self.tr("to 2026-06"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        for each in (self.ranges, self.since, self.until):
            layout.addWidget(each)
        self.ranges.currentIndexChanged.connect(self._choose)
        self._show_days()

    def chosen(self, asked: TableFilter) -> TableFilter:
        """Return ``asked`` with the range chosen here; a day that is none leaves it open."""
        due = Due(self.ranges.currentData())
        if due is not Due.BETWEEN:
            return asked._replace(due=due, since=None, until=None)
        since = read_day(self.since.text(), last=False)
        return asked._replace(due=due, since=since, until=read_day(self.until.text(), last=True))

    def show_filter(self, asked: TableFilter) -> None:
        """Show the range of ``asked``."""
        with QSignalBlocker(self.ranges), QSignalBlocker(self.since), QSignalBlocker(self.until):
            self.ranges.setCurrentIndex(self.ranges.findData(asked.due.value))
            if asked != self.chosen(asked):
                self.since.setText(_text(asked.since))
                self.until.setText(_text(asked.until))
        self._show_days()

    def _day(self, name: str, title: str, hint: str) -> QLineEdit:
        box = QLineEdit()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setPlaceholderText(hint)
        box.setFixedWidth(_DAY_WIDTH)
        box.textChanged.connect(self.changed)
        return box

    def _choose(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        typed = self.ranges.currentData() == Due.BETWEEN.value
        for box in (self.since, self.until):
            box.setVisible(typed)


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
