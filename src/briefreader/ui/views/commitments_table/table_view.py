"""The view of all commitments: filters at the side and above, the rows, the text below them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefreader.services.commitments_table.choice import Counts
from briefreader.services.commitments_table.table_filter import (
    NO_FILTER,
    Facet,
    Order,
    TableFilter,
)
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.rows import make_current
from briefreader.ui.reader.panel import ReaderPanel
from briefreader.ui.session.session import Session
from briefreader.ui.views.commitments_table.cell_delegate import CellDelegate
from briefreader.ui.views.commitments_table.columns_menu import ColumnsMenu
from briefreader.ui.views.commitments_table.facet_side import FacetSide
from briefreader.ui.views.commitments_table.row_following import MOST_DECIDED, RowFollowing
from briefreader.ui.views.commitments_table.row_keeping import RowKeeping
from briefreader.ui.views.commitments_table.row_model import COLUMNS, RowModel
from briefreader.ui.views.commitments_table.rows_view import RowsView
from briefreader.ui.views.commitments_table.saved_menu import SavedMenu
from briefreader.ui.views.commitments_table.table_asking import TableAsking
from briefreader.ui.views.commitments_table.table_head import TableHead
from briefreader.ui.views.commitments_table.table_labels import (
    column_label,
    rows_label,
    selected_label,
)
from briefreader.ui.views.commitments_table.table_layout import TableLayout, splitter
from briefreader.ui.views.commitments_table.table_questions import Answer
from briefreader.ui.window.main_view import MainView
from briefreader.ui.window.window_state import WindowState

_TYPING_PAUSE = 120
_LEAST_WIDTH = 840


class CommitmentsTable(MainView):
    """Shows the library's commitments; the text of the current one's statement is below."""

    read_wanted = Signal()
    """The user wants the text of the current row alone, where it stands."""
    copy_wanted = Signal()
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        state: WindowState,
        reader: ReaderPanel,
        theme: WindowTheme,
        menu_actions: Sequence[QAction],
    ) -> None:
        super().__init__()
        self._session = session
        self._reader = reader
        self._menu_actions = list(menu_actions)
        self.asking = asking = TableAsking(session, jobs, self._day, self)
        self.model = RowModel(session.library.commitment_listing.rows_of, self._day, self)
        self.rows = RowsView(self.model)
        self.delegate = CellDelegate(theme, self._day, self.rows)
        self.rows.setItemDelegate(self.delegate)
        self.rows.verticalHeader().setDefaultSectionSize(self.delegate.row_height(self.font()))
        self.head, self.facets = TableHead(), FacetSide()
        self.following = RowFollowing(session, self.rows, self.model, asking.questions)
        self._keeping = RowKeeping(self.rows, self.model, self.following)
        self.empty = EmptyState("", "")
        self._columns = ColumnsMenu(QMenu(self), self.rows.horizontalHeader())
        self._saved = SavedMenu(QMenu(self), session, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._lay_out(state)
        self._connect()
        asking.set_order(self._layout.restore())
        self.head.clear.hide()

    def begin(self) -> None:
        """Show what the library holds now, and the text below."""
        if self._reader.parentWidget() is not self._below:
            self._below_column.addWidget(self._reader)
            self._reader.show()
        self.following.set_active(active=True)
        self.model.set_themes(self._session.themes)
        self.asking.set_seen(seen=True)

    def leave(self) -> None:
        """Let decisions be about the open statement again: another view is shown."""
        self.following.set_active(active=False)
        self.asking.set_seen(seen=False)

    def keep(self) -> None:
        """Keep how the table is arranged."""
        self._layout.keep(self.asking.order)

    def cells(self, ids: Sequence[int]) -> list[list[str]]:
        """Return what the rows of these commitments show in the columns that are seen.

        The first row is that of the columns' names.
        """
        head = self.rows.horizontalHeader()
        seen = [head.logicalIndex(place) for place in range(head.count())]
        columns = [COLUMNS[section] for section in seen if not head.isSectionHidden(section)]
        found = self._session.library.commitment_listing.rows_of(ids)
        rows = [found[each] for each in ids if each in found]
        texts = [[self.model.text(row, column) for column in columns] for row in rows]
        return [[column_label(each) for each in columns], *texts]

    def settle(self) -> None:
        """Make the current row the current commitment: an action is about to be done."""
        self.following.settle()

    def least_width(self) -> int:
        """Return the width at which some columns are seen beside the facets."""
        return max(_LEAST_WIDTH, self.minimumSizeHint().width())

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw the rows in the colours of ``theme``."""
        self.delegate.set_theme(theme)
        self.rows.viewport().update()

    def _day(self) -> date:
        return self.today()

    def _lay_out(self, state: WindowState) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        self._below = QWidget()
        self._below_column = QVBoxLayout(self._below)
        self._below_column.setContentsMargins(0, 0, 0, 0)
        levels = splitter("tableLevels", Qt.Orientation.Vertical, self._stack, self._below)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(levels, 1)
        sides = splitter("tableSides", Qt.Orientation.Horizontal, self.facets, right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides)
        self.setFocusProxy(self.rows)
        self.head.saved.setMenu(self._saved.menu)
        self.head.columns.setMenu(self._columns.menu)
        self._layout = TableLayout(state, self.rows.horizontalHeader(), sides, levels)

    def _connect(self) -> None:
        asking, head, rows = self.asking, self.head, self.rows
        head.words_changed.connect(self._pause.start)
        head.rows_wanted.connect(rows.setFocus)
        head.due.changed.connect(self._take_fields)
        head.clear.clicked.connect(self._clear)
        head.facets.setChecked(True)
        head.facets.toggled.connect(self.facets.setVisible)
        self._pause.timeout.connect(self._take_fields)
        self.facets.chosen.connect(self._choose)
        self._saved.filter_wanted.connect(asking.set_filter)
        self._columns.order_wanted.connect(asking.set_order)
        rows.order_wanted.connect(asking.set_order)
        rows.columns_menu_wanted.connect(self._columns.menu.popup)
        rows.read_wanted.connect(self._read_on)
        rows.copy_wanted.connect(self.copy_wanted)
        rows.customContextMenuRequested.connect(self._show_menu)
        self.following.selected.connect(self._show_selected)
        self.empty.pressed.connect(self._clear)
        self._reader.view.escaped.connect(self._leave_text)
        asking.filter_changed.connect(self._show_filter)
        asking.order_changed.connect(self._show_order)
        asking.answered.connect(self._show_rows)
        asking.counted.connect(self._show_counts)
        asking.changed.connect(self._read_rows_again)
        self._session.detection.themes_changed.connect(self.model.set_themes)

    def _take_fields(self) -> None:
        """Ask for what the fields say."""
        self._pause.stop()
        asked = self.head.due.chosen(self.asking.asked._replace(text=self.head.box.text()))
        if asked != self.asking.asked:
            self.asking.set_filter(asked)

    def _choose(self, facet: Facet, values: frozenset[str]) -> None:
        self.asking.set_filter(self.asking.asked.choosing(facet, values))

    def _clear(self) -> None:
        self.asking.set_filter(NO_FILTER)
        self.rows.setFocus()

    def _show_filter(self, asked: TableFilter) -> None:
        self._pause.stop()
        self.head.show_filter(asked)
        self.facets.show_filter(asked)
        self._saved.show_filter(asked)

    def _show_order(self, order: Order) -> None:
        self.model.set_order(order)
        self.rows.show_order(order)
        self._columns.show_order(order)

    def _show_rows(self, answer: Answer) -> None:
        self._keeping.show(answer)
        if not answer.total and answer.ids:
            # How many there are is not known yet.
            return
        self.head.show_count(rows_label(answer.found, answer.total))
        self._show_empty(answer.total)
        self._stack.setCurrentIndex(0 if answer.found else 1)

    def _show_empty(self, total: int) -> None:
        if total:
            title, hint = (
                self.tr("No commitment matches"),
                self.tr("Nothing fits all that is chosen."),
            )
            self.empty.set_text(title, hint, self.tr("Clear the filter"))
        else:
            self.empty.set_text(
                self.tr("No commitments yet"),
                self.tr("The commitments of all statements of the library are listed here."),
            )

    def _show_counts(self, counts: Counts) -> None:
        asking = self.asking
        self.facets.show_counts(counts, asking.asked, self._session.themes, asking.titles)

    def _show_selected(self, count: int) -> None:
        if count > MOST_DECIDED:
            words = self.tr("%Ln selected: too many to be decided on at once", "", count)
            self.head.show_selected(words)
        else:
            self.head.show_selected(selected_label(count))

    def _read_rows_again(self, ids: frozenset[int] | None) -> None:
        self.model.read_again(ids)

    def _read_on(self) -> None:
        self.following.follow()
        self.read_wanted.emit()

    def _leave_text(self) -> None:
        """Give the keys back to the rows, if the text is the one below them."""
        if self._reader.parentWidget() is self._below:
            self.rows.setFocus()

    def _show_menu(self, point: QPoint) -> None:
        index = self.rows.indexAt(point)
        if not index.isValid():
            return
        make_current(self.rows, index)
        self.settle()
        menu = QMenu(self)
        menu.setObjectName("rowMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._menu_actions)
        menu.popup(self.rows.viewport().mapToGlobal(point))
