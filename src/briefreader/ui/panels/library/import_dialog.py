"""Dialog on the import of several files: how far it is, and what became of each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from briefreader.ui.app.jobs import Job
from briefreader.ui.app.theme import Space, is_still, scaled
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.library.import_results import (
    Column,
    ImportResultModel,
    ImportResultRole,
    OutcomeFilter,
    explanation,
)

if TYPE_CHECKING:
    from briefreader.services.importing.outcomes import ImportResult

_SIZE = QSize(820, 520)
_OUTCOME_WIDTH, _FILE_WIDTH = 120, 260
_FILTERS = ("", "imported", "duplicate", "failed", "skipped", "left")
_SELDOM = frozenset({"skipped", "left"})
"""Outcomes whose buttons are there only if some file has them."""


class FileNameDelegate(QStyledItemDelegate):
    """Leaves out the middle of a name that is too long for its column."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Prepare ``option`` for the name at ``index``."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class ImportDialog(QDialog):
    """Stays open beside the window, which can be used meanwhile; closing it cancels."""

    opened = Signal(int)
    """The user wants to see a statement; carries its id."""
    compared = Signal(int, int)
    """The user wants to see a statement beside the one that it nearly repeats; carries both ids."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._job = job
        self._running = True
        self.model = ImportResultModel(self)
        self._shown = OutcomeFilter(self)
        self._shown.setSourceModel(self.model)
        self._headline = PlainLabel(self.tr("Looking for files…"))
        self._headline.setObjectName("importHeadline")
        self._headline.setFont(scaled(self.font(), 1.15, bold=True))
        self._what = PlainLabel(" ")
        self._what.setObjectName("importFile")
        self._what.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgress")
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        if is_still(self._bar):
            self._bar.hide()
        self._filters = self._make_filters()
        self._table = self._make_table()
        self._open = QPushButton(self.tr("&Open statement"))
        self._compare = QPushButton(self.tr("Compare &with similar…"))
        self._copy = QPushButton(self.tr("&Copy list"))
        self._stop = QPushButton(self.tr("Cancel"))
        named = {
            "Open": self._open,
            "Compare": self._compare,
            "Copy": self._copy,
            "Stop": self._stop,
        }
        for name, button in named.items():
            button.setObjectName(f"import{name}")
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._update()

    def add(self, results: "Sequence[ImportResult]") -> None:
        """Show what became of more files."""
        self.model.add(results)
        self._update()

    def done(self, result: int) -> None:
        """Close; an import that is under way stops, and keeps what came in."""
        if self._running:
            self._job.cancel()
        super().done(result)

    def _make_filters(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, outcome in enumerate(_FILTERS):
            button = QPushButton()
            button.setObjectName(f"importShow_{outcome or 'all'}")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(number == 0)
            group.addButton(button, number)
        return group

    def _make_table(self) -> QTreeView:
        table = QTreeView()
        table.setObjectName("importResults")
        table.setAccessibleName(self.tr("What became of each file"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setSortingEnabled(False)
        table.setModel(self._shown)
        table.setColumnWidth(Column.OUTCOME, _OUTCOME_WIDTH)
        table.setColumnWidth(Column.FILE, _FILE_WIDTH)
        table.header().setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Interactive)
        # An explanation begins with what matters, a name may end with it.
        table.setItemDelegateForColumn(Column.FILE, FileNameDelegate(table))
        return table

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(Space.TINY)
        for button in self._filters.buttons():
            filters.addWidget(button)
        filters.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self._open, self._compare, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        for widget in (self._headline, self._what, self._bar):
            layout.addWidget(widget)
        layout.addSpacing(Space.TINY)
        layout.addLayout(filters)
        layout.addWidget(self._table, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._finish)
        self._filters.idClicked.connect(lambda number: self._shown.show_outcome(_FILTERS[number]))
        self._table.selectionModel().currentChanged.connect(self._update)
        self._table.activated.connect(self._open_row)
        self._open.clicked.connect(lambda: self._open_row(self._table.currentIndex()))
        self._compare.clicked.connect(self._compare_row)
        self._copy.clicked.connect(self._copy_list)
        self._stop.clicked.connect(self._stop_or_close)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self._bar.show()
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._headline.setText(
            self.tr("{done} of %Ln file(s)", "", total).format(done=QLocale().toString(done))
        )
        metrics = self._what.fontMetrics()
        width = max(self._what.width(), _FILE_WIDTH)
        self._what.setText(metrics.elidedText(what, Qt.TextElideMode.ElideMiddle, width) or " ")

    def _finish(self) -> None:
        self._running = False
        total = sum(self.model.counts.values())
        self._bar.hide()
        cancelled = self._job.is_cancelled()
        self._what.setText(
            self.tr("Cancelled. What came in before stays in the library.")
            if cancelled
            else self.tr("Done.")
        )
        self._headline.setText(
            self.tr("%Ln file(s)", "", total) if total else self.tr("There was nothing to import.")
        )
        self._stop.setText(self.tr("&Close"))
        self._stop.setEnabled(True)
        self._stop.setDefault(True)
        self._update()

    def _update(self) -> None:
        counts = self.model.counts
        names = (
            self.tr("&All"), self.tr("&Imported"), self.tr("&Duplicates"), self.tr("&Failed"),
            self.tr("&Skipped"), self.tr("&Not reached"),
        )  # fmt: skip
        for number, outcome in enumerate(_FILTERS):
            count = counts[outcome] if outcome else counts.total()
            button = self._filters.button(number)
            button.setText(f"{names[number]} ({count:,})")
            button.setVisible(count > 0 or outcome not in _SELDOM)
        current: ImportResult | None = self._table.currentIndex().data(ImportResultRole.RESULT)
        self._open.setEnabled(current is not None and current.statement_id > 0)
        self._compare.setEnabled(current is not None and current.similar_id > 0)
        self._copy.setEnabled(not self._running and counts.total() > 0)

    def _open_row(self, index: QModelIndex) -> None:
        result: ImportResult | None = index.data(ImportResultRole.RESULT)
        if result is not None and result.statement_id:
            self.opened.emit(result.statement_id)

    def _compare_row(self) -> None:
        result: ImportResult | None = self._table.currentIndex().data(ImportResultRole.RESULT)
        if result is not None:
            self.compared.emit(result.statement_id, result.similar_id)

    def _stop_or_close(self) -> None:
        if self._running:
            self._job.cancel()
            self._stop.setEnabled(False)
        else:
            self.accept()

    def _copy_list(self) -> None:
        """Put what became of each file on the clipboard, as rows that spreadsheets take."""
        names = self.model.names()
        rows = (
            f"{names[each.outcome.value]}\t{each.path}\t{explanation(each)}"
            for each in self.model.results()
        )
        QGuiApplication.clipboard().setText("\n".join(rows))
