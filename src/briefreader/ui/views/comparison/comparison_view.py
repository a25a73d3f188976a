"""The comparison of two statements, as a view in the centre of the window."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefreader.services.comparison.statement_comparison import (
    ComparisonRow,
    StatementComparison,
)
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.labels import commitments_label
from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.common.rows import select_only
from briefreader.ui.views.comparison.comparison_delegate import ComparisonDelegate
from briefreader.ui.views.comparison.comparison_head import ComparisonHead
from briefreader.ui.views.comparison.comparison_jobs import Compared
from briefreader.ui.views.comparison.comparison_model import ComparisonModel
from briefreader.ui.views.comparison.kind_chips import KindChips
from briefreader.ui.views.comparison.row_bar import RowBar
from briefreader.ui.views.comparison.text_sides import TextSides
from briefreader.ui.window.main_view import MainView

_LEAST_WIDTH = 720
_ROWS_AT_ONCE = 25


class ComparisonView(MainView):
    """Shows a comparison; what is asked for in it are signals that others carry out."""

    begun = Signal()
    """The view is about to be seen."""
    jump_wanted = Signal(object)
    """The user wants to see a ``Commitment`` in its text."""
    judged = Signal(object, bool)
    """The user says of a ``ComparisonRow`` whether both sides are one promise."""
    pairing_wanted = Signal(object)
    """The user wants to pair a ``ComparisonRow`` that has one side only."""
    texts_wanted = Signal()
    """The user wants to see the whole texts, which are to be given to ``texts``."""
    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("comparisonView")
        self.comparison: StatementComparison | None = None
        self.head = ComparisonHead()
        self.chips = KindChips()
        self.model = ComparisonModel(self)
        self.list = _Rows()
        self.list.setAccessibleName(self.tr("Commitments compared"))
        self.list.setModel(self.model)
        self._delegate = ComparisonDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.bar = RowBar()
        self.texts = TextSides(theme)
        self.empty = EmptyState("", "")
        self.empty.setObjectName("noComparison")
        self._remark = PlainLabel()
        self._remark.setObjectName("comparisonRemark")
        self._remark.setProperty("role", "muted")
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._size = PlainLabel()
        self._size.setObjectName("comparisonSize")
        self._size.setProperty("role", "muted")
        self._buttons()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def begin(self) -> None:
        """Ask for what the library holds now."""
        self.begun.emit()

    def least_width(self) -> int:
        """Return the width that two columns of words need."""
        return max(_LEAST_WIDTH, self.minimumSizeHint().width())

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._delegate.set_theme(theme)
        self.texts.set_theme(theme)
        self.list.viewport().update()

    def show_waiting(self) -> None:
        """Say that the statements are being compared."""
        if self.comparison is None:
            self._show_empty(self.tr("Comparing…"), "")

    def show_failed(self) -> None:
        """Say that the statements that were asked for are not compared."""
        if self.comparison is None:
            title = self.tr("The statements could not be compared")
            self._show_empty(title, "", self.tr("Choose another statement…"))

    def show_compared(self, compared: Compared, remark: str = "") -> None:
        """Show what came of a comparison; ``remark`` is what to know of it."""
        current = self.current_row()
        self.comparison = comparison = compared.comparison
        before = comparison.before.statement if comparison else None
        after = comparison.after.statement if comparison else compared.after
        self.head.show_statements(before, after)
        self.chips.show_counts(comparison.counts if comparison else {})
        self.model.show_comparison(comparison)
        self._size.setText(self._size_of(comparison) if comparison else "")
        for button in (self.whole, self.print_button, self.export_button):
            button.setEnabled(comparison is not None)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        if comparison is None:
            self._show_nothing(compared)
        else:
            self._show_rows(comparison, current)

    def current_row(self) -> ComparisonRow | None:
        """Return the row that is marked, None if none is."""
        return self.model.row_at(self.list.currentIndex())

    def _size_of(self, comparison: StatementComparison) -> str:
        """Return how many commitments stand on both sides."""
        return self.tr("{before} before · {after} after").format(
            before=commitments_label(len(comparison.before.commitments)),
            after=commitments_label(len(comparison.after.commitments)),
        )

    def _show_nothing(self, compared: Compared) -> None:
        if compared.after is None:
            title = self.tr("No statement is chosen")
            hint = self.tr("Choose the two statements that you want to compare.")
            self._show_empty(title, hint, self.tr("Choose a statement…"))
            return
        title = self.tr("Nothing to compare with")
        hint = self.tr("No earlier statement of the same parties is in the library.")
        self._show_empty(title, hint, self.tr("Choose another statement…"))

    def _show_rows(self, comparison: StatementComparison, current: ComparisonRow | None) -> None:
        if not comparison.rows:
            title = self.tr("No commitments to compare")
            self._show_empty(title, self.tr("None stands in either of the two statements."))
            return
        if self.whole.isChecked():
            self.texts_wanted.emit()
        self._stack.setCurrentWidget(self.texts if self.whole.isChecked() else self._rows)
        found = self.model.index_of(current) if current else QModelIndex()
        select_only(self.list, found if found.isValid() else self.model.first_row())

    def _show_empty(self, title: str, hint: str, button: str = "") -> None:
        self.empty.set_text(title, hint, button)
        self._stack.setCurrentWidget(self.empty)

    def _buttons(self) -> None:
        self.whole = QPushButton(self.tr("Whole &texts"))
        self.whole.setObjectName("wholeTexts")
        self.whole.setCheckable(True)
        self.whole.setToolTip(self.tr("Show both texts, paragraph by paragraph"))
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.setObjectName("printComparison")
        self.print_button.setToolTip(self.tr("Print the comparison on one page"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.export_button.setObjectName("exportComparison")
        self.export_button.setToolTip(self.tr("Save the comparison as a page, text or table"))
        for button in (self.whole, self.print_button, self.export_button):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.SMALL)
        tools.addWidget(self._size, 1)
        for button in (self.whole, self.print_button, self.export_button):
            tools.addWidget(button)
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.bar)
        self._stack = QStackedWidget()
        for page in (self.empty, self._rows, self.texts):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.head)
        layout.addWidget(self._remark)
        layout.addLayout(tools)
        layout.addWidget(self.chips)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.chips.changed.connect(self._show_kinds)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.model.modelReset.connect(self._show_current)
        self.list.row_wanted.connect(self._jump)
        self.bar.jump_wanted.connect(self._jump)
        self.bar.judged.connect(lambda right: self.judged.emit(self.current_row(), right))
        self.bar.pairing_wanted.connect(lambda: self.pairing_wanted.emit(self.current_row()))
        self.whole.toggled.connect(self._show_whole)
        self.print_button.clicked.connect(self.print_wanted)
        self.export_button.clicked.connect(self.export_wanted)

    def _show_kinds(self, kinds: object) -> None:
        current = self.current_row()
        self.model.show_kinds(tuple(kinds) if isinstance(kinds, tuple) else ())
        found = self.model.index_of(current) if current else QModelIndex()
        select_only(self.list, found if found.isValid() else self.model.first_row())

    def _show_current(self) -> None:
        self.bar.show_row(self.current_row())

    def _show_whole(self, whole: bool) -> None:
        if self.comparison is None:
            return
        if whole:
            self.texts_wanted.emit()
        self._stack.setCurrentWidget(self.texts if whole else self._rows)

    def _jump(self, earlier: bool) -> None:
        row = self.current_row()
        if row is None:
            return
        first, second = (row.before, row.after) if earlier else (row.after, row.before)
        wanted = first or second
        if wanted is not None:
            self.jump_wanted.emit(wanted)


class _Rows(QListView):
    """The list of rows; Enter leads into the later text, Shift+Enter into the earlier one."""

    row_wanted = Signal(bool)
    """The user wants to see the row's words; carries whether in the earlier text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparisonRows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Each row is as tall as its words: hundreds are not laid out at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_ROWS_AT_ONCE)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda: self.row_wanted.emit(False))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Lead into a text by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give each row the height that its words need in the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
