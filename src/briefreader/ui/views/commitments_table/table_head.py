"""Head over the table: words to look for, range of due dates, saved filters, columns, counts."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.commitments_table.table_filter import TableFilter
from briefreader.ui.app.theme import Space
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.views.commitments_table.due_chooser import DueChooser

_LEAST_BOX = 100


class TableHead(QWidget):
    """Holds the fields; what they ask for is put together by the view."""

    words_changed = Signal()
    rows_wanted = Signal()
    """Enter was pressed in the box: leave the keys to the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setObjectName("tableSearch")
        self.box.setAccessibleName(self.tr("Words of commitments"))
        self.box.setPlaceholderText(self.tr("Words of commitments and evidence"))
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(_LEAST_BOX)
        self.due = DueChooser()
        self.saved = _button("savedFilters", self.tr("Saved filters"))
        self.columns = _button("tableColumns", self.tr("Columns"))
        self.facets = QToolButton()
        self.facets.setObjectName("filterButton")
        self.facets.setText(self.tr("Filter"))
        self.facets.setCheckable(True)
        self.columns.setToolTip(self.tr("Columns that are shown, and the order of the rows"))
        self.facets.setToolTip(self.tr("Show or hide what can be filtered by"))
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setObjectName("clearTableFilter")
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self._count = _small_label("tableCount")
        self._selected = _small_label("tableSelected")
        self.box.textChanged.connect(self.words_changed)
        self.box.returnPressed.connect(self.rows_wanted)
        self._lay_out()

    def show_filter(self, asked: TableFilter) -> None:
        """Show what is asked for, in all fields."""
        if self.box.text() != asked.text:
            with QSignalBlocker(self.box):
                self.box.setText(asked.text)
        self.due.show_filter(asked)
        self.clear.setVisible(not asked.is_empty)

    def show_count(self, text: str) -> None:
        """Say how many commitments there are."""
        self._count.setText(text)

    def show_selected(self, text: str) -> None:
        """Say how many rows are selected, or what cannot be done with them."""
        self._selected.setText(text)

    def _lay_out(self) -> None:
        fields, told = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(Space.SMALL)
        fields.addWidget(self.facets)
        fields.addWidget(self.box, 1)
        fields.addWidget(self.due)
        told.setSpacing(Space.MEDIUM)
        told.addWidget(self._count)
        told.addWidget(self.clear)
        told.addWidget(self._selected, 1)
        told.addWidget(self.saved)
        told.addWidget(self.columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TINY)
        layout.setSpacing(Space.TINY)
        layout.addLayout(fields)
        layout.addLayout(told)


def _button(name: str, text: str) -> QToolButton:
    """Return a button that opens a menu."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _small_label(name: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setProperty("role", "muted")
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label
