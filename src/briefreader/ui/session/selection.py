"""Selection of commitments: those that the user looks at, and goes to."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from briefreader.library.records import Commitment, Review
from briefreader.services.changes import Step, changes_to
from briefreader.ui.session.navigation import neighbour
from briefreader.ui.session.open_records import OpenRecords


class Rows(Protocol):
    """Rows of commitments of several statements, which take the place of the open one's."""

    def chosen(self) -> tuple[Commitment, ...] | None:
        """Return the commitments that are selected, None where no row is."""

    def step(self, by: int, *, unreviewed: bool) -> bool:
        """Go to the next (``by`` 1) or previous (-1) row, returns False if there is none."""


class Selection(QObject):
    """The current commitment of the open statement, and those that are selected with it.

    Signals: ``current_changed`` carries the id of the current commitment (0: none),
    ``chosen_changed`` how many a decision is about.
    """

    current_changed = Signal(int)
    chosen_changed = Signal(int)

    def __init__(self, records: OpenRecords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._current = 0
        self._chosen: frozenset[int] = frozenset()
        self._rows: Rows | None = None
        records.refreshed.connect(self.forget_gone)

    @property
    def current(self) -> Commitment | None:
        """The commitment that the user looks at, if any."""
        if not self._current:
            return None
        return next((each for each in self._records.commitments if each.id == self._current), None)

    @property
    def chosen(self) -> tuple[Commitment, ...]:
        """The commitments that a decision is about: several if several are selected."""
        rows = self._rows.chosen() if self._rows is not None else None
        if rows is not None:
            return rows
        if self._current in self._chosen and len(self._chosen) > 1:
            return tuple(each for each in self._records.commitments if each.id in self._chosen)
        current = self.current
        return (current,) if current else ()

    def choose(self, commitment_ids: Sequence[int]) -> None:
        """Note which commitments are selected; the current one is one of them."""
        self._chosen = frozenset(commitment_ids)
        self.chosen_changed.emit(len(self.chosen))

    def choose_among(self, rows: Rows | None) -> None:
        """Let decisions and steps be about ``rows``, which are in sight; None: as before."""
        self._rows = rows
        self.chosen_changed.emit(len(self.chosen))

    def tell_chosen(self, count: int) -> None:
        """Tell that so many rows are selected now."""
        self.chosen_changed.emit(count)

    def select(self, commitment_id: int) -> None:
        """Make the commitment the current one (0: none)."""
        if commitment_id != self._current:
            self._current = commitment_id
            self.current_changed.emit(commitment_id)

    def step(self, by: int, position: int, *, unreviewed: bool = False) -> bool:
        """Move to the next (``by`` 1) or previous (-1) commitment that is not dismissed.

        Counts from the current commitment, or from the code point ``position`` if there is none;
        ``unreviewed`` stops at those only that are not reviewed. Returns False if there is none.
        """
        if self._rows is not None:
            return self._rows.step(by, unreviewed=unreviewed)
        reviews = (Review.UNREVIEWED,) if unreviewed else (Review.UNREVIEWED, Review.CONFIRMED)
        stops = [each for each in self._records.commitments if each.review in reviews]
        current = self.current
        start = (current.span.start, current.id) if current else (position - by, 0)
        target = neighbour(stops, start, by)
        if target is not None:
            self.select(target.id)
        return target is not None

    def clear(self) -> None:
        """Look at no commitment: those of another statement are about to be shown."""
        self._current = 0

    def forget_gone(self) -> None:
        """Look at no commitment if the current one is there no more."""
        if self.current is None:
            self.select(0)

    def tell(self) -> None:
        """Tell which commitment is current among records that were just shown."""
        self.current_changed.emit(self._current if self.current else 0)

    def follow(self, step: Step) -> None:
        """Go to the commitment that has changed, if it is one."""
        changed = list(changes_to(step, Commitment))
        if len(changed) == 1:
            self.select(changed[0].after.id if changed[0].after else 0)
        elif changed and self.current is None:
            self.select(0)
