"""The current row and the selected ones, kept where the table shows other rows."""

from typing import NamedTuple

from briefreader.ui.views.commitments_table.row_following import RowFollowing
from briefreader.ui.views.commitments_table.row_model import RowModel
from briefreader.ui.views.commitments_table.rows_view import RowsView
from briefreader.ui.views.commitments_table.table_questions import Answer

_MOST_SELECTED = 1_000


class _Place(NamedTuple):
    """The id of the current commitment, its row, and the ids of those that are selected."""

    current: int
    row: int
    selected: tuple[int, ...]


class RowKeeping:
    """Shows the rows of answers, and goes back to where the user was.

    What is not among the first rows is waited for: another row would be decided on in its place.
    """

    def __init__(self, view: RowsView, model: RowModel, following: RowFollowing) -> None:
        self._view = view
        self._model = model
        self._following = following
        self._awaited: _Place | None = None

    def show(self, answer: Answer) -> None:
        """Show the rows of ``answer``, the current and the selected ones among them if they are."""
        view = self._view
        row = view.currentIndex().row()
        place = self._awaited
        if row >= 0:
            place = _Place(view.current_id(), row, view.selected_ids(_MOST_SELECTED) or ())
        are_others = self._model.set_ids(answer.ids)
        self._awaited = None
        if place is None:
            self._following.show_chosen()
        elif are_others or row < 0:
            self._go_back(place, is_whole=len(answer.ids) == answer.found)

    def _go_back(self, place: _Place, *, is_whole: bool) -> None:
        """Select what was selected; the next row takes the place of a current one that has gone."""
        there, count = self._model.row_of(place.current), self._model.rowCount()
        if there >= 0:
            self._view.go_to(there)
            if len(place.selected) > 1:
                self._view.select_ids(place.selected)
        elif is_whole and count:
            self._view.go_to(min(place.row, count - 1))
        elif not is_whole:
            self._awaited = place
            # None is selected until then.
            self._view.selected.emit()
