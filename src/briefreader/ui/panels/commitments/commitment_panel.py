"""The side panel's first tab: the statement's commitments, to filter, walk and judge."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefreader.library.records import Commitment
from briefreader.services.review.noted import noted
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.empty_state import EmptyState
from briefreader.ui.common.rows import make_current, select_only
from briefreader.ui.panels.commitments.commitment_delegate import CommitmentDelegate
from briefreader.ui.panels.commitments.commitment_header import PanelHead
from briefreader.ui.panels.commitments.commitment_model import (
    Arrangement,
    CommitmentModel,
    CommitmentRole,
)
from briefreader.ui.panels.commitments.commitment_tree import CommitmentTree
from briefreader.ui.panels.commitments.panel_state import counts_line, judged, nothing_words
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState

if TYPE_CHECKING:
    from briefreader.ui.panels.commitments.card import CommitmentCard
    from briefreader.ui.panels.commitments.mute_offer import MuteOfferBar


_LEAST_LIST = 80


class CommitmentPanel(QWidget):
    """Shows the session's commitments by theme; choosing one makes it the current one."""

    activated = Signal(int)
    """The user pressed Enter on, or clicked, the commitment with this id."""
    card_made = Signal(object)
    """The ``CommitmentCard`` is there, for others to say more on."""
    today = staticmethod(date.today)
    """Tells the day that due dates are seen from."""

    def __init__(
        self,
        session: Session,
        theme: WindowTheme,
        state: WindowState,
        card_actions: list[QAction],
        options: list[QAction],
    ) -> None:
        """``options`` are what the list's own menu offers."""
        super().__init__()
        self._session = session
        self._state = state
        self._menu_actions: Sequence[QAction] = ()
        self._collapsed = state.collapsed(state.grouping)
        self._following = False
        self._restoring = False
        self.model = CommitmentModel(self)
        self.delegate = CommitmentDelegate(theme, self.model, self)
        self.tree = CommitmentTree(self.model, self.delegate)
        self.tree.set_compact(state.compact_rows)
        self.head = PanelHead(state.grouping, state.order, options)
        self.filter_box = self.head.filter_box
        self._card_actions = card_actions
        self.empty = EmptyState("", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        # Low windows: the card keeps its height, so the list has to give way.
        self._stack.setMinimumHeight(_LEAST_LIST)
        self._lay_out()
        self._connect()

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self.delegate.set_theme(theme)
        if "card" in vars(self):
            self.card.set_theme(theme)
        self.tree.viewport().update()

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the menu of a commitment."""
        self._menu_actions = actions

    def set_compact(self, compact: bool) -> None:
        """Show each commitment in one line, or in as many as it needs, and remember it."""
        self._state.compact_rows = compact
        self.tree.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the list its rows, and the details of the card the rest."""
        super().resizeEvent(event)
        if "card" in vars(self):
            self._share_room()

    def _day(self) -> date:
        """Return the day of the moment: tests, and time, give another one."""
        return self.today()

    def _share_room(self) -> None:
        rows = self.delegate.height_of_rows() + self.head.sizeHint().height()
        self.card.set_room(self.height() - rows - self.card.folded_height())

    def _fold_card(self, folded: bool) -> None:
        self._state.card_folded = folded

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self._stack, 1)
        self._show_state()

    @cached_property
    def mute_offer(self) -> "MuteOfferBar":
        """The bar that offers to mute a cue, made when it is first asked for."""
        from briefreader.ui.panels.commitments.mute_offer import MuteOfferBar

        made = MuteOfferBar()
        self._column.insertWidget(self._column.indexOf(self._stack) + 1, made)
        return made

    @cached_property
    def card(self) -> "CommitmentCard":
        """What there is to know of the current commitment, made when it is first asked for."""
        from briefreader.ui.panels.commitments.card import CommitmentCard

        made = CommitmentCard(
            self._session,
            self._card_actions,
            self.delegate.theme,
            self._day,
            is_folded=self._state.card_folded,
        )
        made.folded.connect(self._fold_card)
        self._column.addWidget(made)
        self.card_made.emit(made)
        return made

    def _connect(self) -> None:
        self._session.records.commitments_replaced.connect(self._show_all)
        self._session.records.commitments_changed.connect(self._show_all)
        self._session.records.annotations_changed.connect(self._mark_noted)
        self._session.detection.themes_changed.connect(self._show_all)
        self._session.selection.current_changed.connect(self._follow_current)
        self._session.reading.opened.connect(self.filter_box.clear)
        self._session.reading.edited.connect(self._show_state)
        self.filter_box.textChanged.connect(self._show_all)
        self.head.arranged.connect(self._arrange)
        self.head.groups_folded.connect(self._fold_groups)
        self.filter_box.returnPressed.connect(self.tree.setFocus)
        self.tree.selectionModel().currentChanged.connect(self._select)
        self.tree.selectionModel().selectionChanged.connect(self._choose)
        self.tree.activated.connect(self._activate)
        self.tree.clicked.connect(self._activate)
        self.tree.collapsed.connect(self._remember_collapsed)
        self.tree.expanded.connect(self._forget_collapsed)
        self.tree.customContextMenuRequested.connect(self._show_menu)

    def _show_all(self) -> None:
        """Show the commitments as they are now; rows that stay where they are stay chosen."""
        place, chosen = self.tree.verticalScrollBar().value(), self._session.selection.chosen
        self._mark_noted()
        self._following = True
        arrangement = Arrangement(self.head.grouping, self.head.order, self.today())
        same_rows = self.model.set_commitments(
            self._session.commitments, self._session.themes, arrangement, self.filter_box.text()
        )
        self._following = False
        if not same_rows:
            self._restore_expansion()
            self.tree.verticalScrollBar().setValue(place)
            self._select_again(chosen)
        self._follow_current()
        self._show_state()

    def _mark_noted(self) -> None:
        """Mark the commitments that have a note."""
        records = self._session.records
        if not records.is_reading and self.model.set_noted(
            noted(records.commitments, records.annotations)
        ):
            self.tree.viewport().update()

    def _arrange(self) -> None:
        """Group and order anew, as the head says, and remember it."""
        self._state.grouping, self._state.order = self.head.grouping, self.head.order
        self._collapsed = self._state.collapsed(self.head.grouping)
        self._show_all()

    def _choose(self) -> None:
        """Tell the session which commitments are selected."""
        if not self._following:
            rows = self.tree.selectionModel().selectedIndexes()
            chosen = (each.data(CommitmentRole.COMMITMENT) for each in rows)
            self._session.selection.choose(tuple(each.id for each in chosen if each is not None))

    def _select_again(self, chosen: Sequence[Commitment]) -> None:
        """Select what was selected of several rows, as far as it is listed; no more is chosen."""
        selection = QItemSelection()
        for row in self.model.rows_of({each.id for each in chosen}):
            selection.select(row, row)
        self._following = True
        flags = QItemSelectionModel.SelectionFlag
        self.tree.selectionModel().select(selection, flags.ClearAndSelect)
        self._following = False
        self._choose()

    def _show_state(self) -> None:
        filtered = bool(self.filter_box.text().strip())
        shown = self.model.commitments() if filtered else None
        every = self._session.commitments
        self.head.show_counts(counts_line(self._session, shown), judged(every), len(every))
        self.empty.set_text(*nothing_words(self._session))
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _restore_expansion(self) -> None:
        collapsed = frozenset() if self.filter_box.text().strip() else self._collapsed
        self._restoring = True
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            self.tree.setExpanded(index, index.data(CommitmentRole.GROUP) not in collapsed)
        self._restoring = False

    def _fold_groups(self, fold: bool) -> None:
        for row in range(self.model.rowCount()):
            self.tree.setExpanded(self.model.index(row, 0), not fold)

    def _remember_collapsed(self, index: QModelIndex) -> None:
        if not self._restoring:
            self._collapsed.add(index.data(CommitmentRole.GROUP))
            self._state.set_collapsed(self.head.grouping, self._collapsed)

    def _forget_collapsed(self, index: QModelIndex) -> None:
        if not self._restoring and not self.filter_box.text().strip():
            self._collapsed.discard(index.data(CommitmentRole.GROUP))
            self._state.set_collapsed(self.head.grouping, self._collapsed)

    def _follow_current(self) -> None:
        current = self._session.current
        if current is not None or "card" in vars(self):
            self.card.refresh()
            self._share_room()
        self._following = True
        if current is None:
            select_only(self.tree, QModelIndex())
        else:
            index = self._row_of(current)
            if index != self.tree.currentIndex():
                make_current(self.tree, index)
            if self.tree.isVisible():
                self.tree.scrollTo(index)
        self._following = False
        self._choose()

    def _row_of(self, commitment: Commitment) -> QModelIndex:
        """Return the row to show it in: of several the one that the user is at."""
        at = self.tree.currentIndex()
        held = at.data(CommitmentRole.COMMITMENT) if at.isValid() else None
        is_there = held is not None and held.id == commitment.id
        return at if is_there else self.model.index_of(commitment.id)

    def _select(self, index: QModelIndex) -> None:
        commitment = index.data(CommitmentRole.COMMITMENT) if index.isValid() else None
        if commitment is not None and not self._following:
            self._session.selection.select(commitment.id)

    def _activate(self, index: QModelIndex | QPersistentModelIndex) -> None:
        commitment = index.data(CommitmentRole.COMMITMENT)
        if commitment is not None:
            self._session.selection.select(commitment.id)
            self.activated.emit(commitment.id)

    def _show_menu(self, point: QPoint) -> None:
        commitment = self.tree.indexAt(point).data(CommitmentRole.COMMITMENT)
        if commitment is None:
            return
        make_current(self.tree, self.tree.indexAt(point))
        menu = QMenu(self)
        menu.setObjectName("commitmentMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._menu_actions))
        menu.popup(self.tree.viewport().mapToGlobal(point))
