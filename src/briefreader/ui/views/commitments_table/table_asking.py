"""What the table shows at the moment: its filter, its order, and what follows changes of them."""

from array import array
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from briefreader.library.records import Commitment, Evidence
from briefreader.services.changes import Step, changes_to
from briefreader.services.commitments_table.table_filter import (
    FIRST_ORDER,
    NO_FILTER,
    Order,
    TableFilter,
)
from briefreader.services.detection.threshold import read_threshold
from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.session.session import Session
from briefreader.ui.views.commitments_table.table_questions import (
    FIRST_ROWS,
    Answer,
    TableQuestions,
)


class TableAsking(QObject):
    """Keeps the question up to date with the library, as long as somebody ``is_seen`` to ask.

    Signals: ``filter_changed`` and ``order_changed`` carry what is asked for now, ``answered`` an
    ``Answer``, ``counted`` the ``Counts`` of facets, ``changed`` the ids of commitments whose rows
    are to be read again.
    """

    filter_changed = Signal(object)
    order_changed = Signal(object)
    answered = Signal(object)
    counted = Signal(object)
    changed = Signal(object)

    def __init__(
        self, session: Session, jobs: JobRunner, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._today = today
        self._is_seen = False
        self._is_stale = True
        self._is_behind = False
        self._answered: tuple[TableFilter, Order] | None = None
        self.asked, self.order = NO_FILTER, FIRST_ORDER
        self.titles: dict[str, str] = {}
        self.questions = questions = TableQuestions(session, jobs, self)
        questions.columns_read.connect(self._take_columns)
        questions.reading_failed.connect(self._try_later)
        questions.answered.connect(self._take_answer)
        questions.counted.connect(self.counted)
        session.changes.applied.connect(self._follow)
        session.library_changed.connect(self._spoil)
        session.detection.themes_changed.connect(self._spoil)

    def set_seen(self, *, seen: bool) -> None:
        """Read what has changed meanwhile, if the table is in sight."""
        self._is_seen = seen
        if not seen:
            return
        if self._is_stale:
            self._read()
            self.changed.emit(None)
        elif self._is_behind:
            self.changed.emit(None)
            self._ask()

    def set_filter(self, asked: TableFilter) -> None:
        """Ask for what ``asked`` lets through."""
        self.asked = asked
        self.filter_changed.emit(asked)
        self._ask()

    def set_order(self, order: Order) -> None:
        """Ask for the rows in another order."""
        self.order = order
        self.order_changed.emit(order)
        self._ask()

    def _ask(self) -> None:
        self._is_behind = False
        question = (self.asked, self.order)
        # Where the rows of this question are shown, its first ones alone would be a step back.
        self.questions.ask(*question, self._today(), whole=question == self._answered)

    def _take_answer(self, answer: Answer) -> None:
        self._answered = (self.asked, self.order)
        self.answered.emit(answer)

    def _try_later(self) -> None:
        """Read when the table is shown again, or the library changes again."""
        self._is_stale = True

    def _read(self) -> None:
        self._is_stale = False
        self.questions.read()
        if self.questions.columns is None and (self.asked, self.order) == (NO_FILTER, FIRST_ORDER):
            # The first rows are known at once, while what all is counted from is being read.
            library = self._session.library
            ids = library.commitment_listing.soonest(FIRST_ROWS, read_threshold(library))
            if ids:
                self.answered.emit(Answer(array("q", ids), 0, 0))

    def _take_columns(self) -> None:
        columns = self.questions.columns
        if columns is not None:
            self.titles = {str(each.id): each.title for each in columns.statements}
        self._ask()

    def _follow(self, step: Step) -> None:
        """Show what a step has changed: decisions at once, all else by reading anew."""
        pairs = [
            (each.before, each.after)
            for each in changes_to(step, Commitment)
            if each.before is not None and each.after is not None
        ]
        followed = {each.record.commitment_id for each in changes_to(step, Evidence)}
        entries = sum(isinstance(each.record, Evidence) for each in step)
        is_whole = len(pairs) + entries == len(step)
        # An entry has changed the status of its commitment.
        stored = self._session.library.commitments.of_ids(sorted(followed))
        pairs += [(each, each) for each in stored]
        if is_whole and self.questions.follow(pairs):
            self._is_behind = True
            if self._is_seen:
                self.changed.emit(frozenset(after.id for _, after in pairs))
                self._ask()
        else:
            self._spoil()

    def _spoil(self) -> None:
        self._is_stale = True
        if self._is_seen:
            self._read()
            self.changed.emit(None)
