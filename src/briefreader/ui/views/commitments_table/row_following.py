"""The table's rows as what decisions are about, and the open statement that follows them."""

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from briefreader.library.records import Commitment, Review
from briefreader.services.commitments_table.columns import REVIEWS
from briefreader.ui.session.session import Session
from briefreader.ui.views.commitments_table.row_model import RowModel
from briefreader.ui.views.commitments_table.rows_view import RowsView
from briefreader.ui.views.commitments_table.table_questions import TableQuestions

MOST_DECIDED = 1_000
"""Rows that a decision may be about at once: more would hold up the window, and fill Undo."""
_PAUSE_MS = 60
"""From row to row the text follows once the user has paused."""
_UNREVIEWED = REVIEWS.index(Review.UNREVIEWED.value)


class RowFollowing(QObject):
    """Makes the current row the session's current commitment, and the other way round.

    While it is ``active`` the selected rows are what ``Selection.chosen`` returns.
    """

    selected = Signal(int)
    """So many rows are selected now."""

    def __init__(
        self, session: Session, view: RowsView, model: RowModel, questions: TableQuestions
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._model = model
        self._questions = questions
        self._is_active = False
        self._following = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.follow)
        view.moved.connect(self._wait)
        view.selected.connect(self._tell_selected)
        session.selection.current_changed.connect(self._go_to)

    def set_active(self, *, active: bool) -> None:
        """Let decisions be about the rows, or about the open statement's commitments again."""
        if active == self._is_active:
            return
        self._pause.stop()
        if active:
            self.show_chosen()
        self._is_active = active
        self._session.selection.choose_among(self if active else None)

    def show_chosen(self) -> None:
        """Select the rows of what is chosen in the open statement, as far as they are listed."""
        selection = self._session.selection
        current = selection.current
        row = self._model.row_of(current.id) if current else -1
        self._following = True
        if row >= 0:
            chosen = [each.id for each in selection.chosen]
            self._view.go_to(row)
            self._view.select_ids(chosen)
        else:
            self._view.clearSelection()
            self._view.setCurrentIndex(QModelIndex())
        self._following = False

    def chosen(self) -> tuple[Commitment, ...] | None:
        """Return the commitments of the selected rows, none if these are more than can be."""
        if not self._view.selected_count():
            return None
        ids = self._view.selected_ids(MOST_DECIDED) or ()
        found = {each.id: each for each in self._session.library.commitments.of_ids(ids)}
        return tuple(found[each] for each in ids if each in found)

    def step(self, by: int, *, unreviewed: bool) -> bool:
        """Go to the next (``by`` 1) or previous (-1) row, perhaps one that is not reviewed."""
        row, ids = self._view.currentIndex().row() + by, self._model.ids
        columns = self._questions.columns
        while 0 <= row < len(ids):
            place = columns.row(ids[row]) if columns is not None and unreviewed else -1
            if place < 0 or columns is None or columns.reviews[place] == _UNREVIEWED:
                self._view.go_to(row)
                return True
            row += by
        return False

    def follow(self) -> None:
        """Open the current row's statement, and make the row the current commitment."""
        self._pause.stop()
        row = (
            self._model.commitment(self._view.currentIndex().row())
            if self._row_is_there()
            else None
        )
        session = self._session
        if row is None:
            return
        opened = session.statement
        self._following = True
        try:
            if opened is None or opened.id != row.statement_id:
                session.reading.show(row.statement_id)
            session.selection.select(row.id)
        finally:
            self._following = False

    def settle(self) -> None:
        """Follow now, if that is still to be done."""
        if self._pause.isActive():
            self.follow()

    def _row_is_there(self) -> bool:
        return 0 <= self._view.currentIndex().row() < len(self._model.ids)

    def _wait(self) -> None:
        if not self._is_active or self._following:
            return
        if self._session.current is None:
            # Actions need one.
            self.follow()
        else:
            self._pause.start()

    def _go_to(self, commitment_id: int) -> None:
        """Go to the row of what was made the current commitment in the text or its list."""
        if not self._is_active or self._following or not commitment_id:
            return
        if commitment_id == self._view.current_id():
            return
        row = self._model.row_of(commitment_id)
        if row >= 0:
            self._following = True
            self._view.go_to(row)
            self._following = False

    def _tell_selected(self) -> None:
        count = self._view.selected_count()
        if self._is_active and count and not self._row_is_there():
            # All rows may be selected before one is the current row.
            self._view.make_first_current()
        self.selected.emit(count)
        if self._is_active:
            self._session.selection.tell_chosen(count if count <= MOST_DECIDED else 0)
