"""Questions of the table: all are answered by workers, from columns that are read once."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from briefreader.library.database import Library, open_reader
from briefreader.library.records import Commitment
from briefreader.services.commitments_table.choice import Choice, Counts
from briefreader.services.commitments_table.columns import Columns, Rows, patched, read_columns
from briefreader.services.commitments_table.row_order import RowOrder
from briefreader.services.commitments_table.table_filter import NO_FILTER, Order, TableFilter
from briefreader.ui.app.jobs import Cancelled, Job, JobRunner, Progress
from briefreader.ui.common.labels import party_label
from briefreader.ui.session.session import Session

FIRST_ROWS = 200
"""So many are shown before the rest is put in order."""
_MANY = 10_000


class Answer(NamedTuple):
    """The ids of what a filter lets through, in order; perhaps the first ones only.

    ``found`` counts what it lets through, ``total`` what there is without a filter.
    """

    ids: Rows
    found: int
    total: int


class TableQuestions(QObject):
    """One question at a time: a new one breaks off the one before, whose answer is dropped."""

    answered = Signal(object)
    """Carries an ``Answer``; another one with all ids follows, where these were the first only."""
    counted = Signal(object)
    """Carries the ``Counts`` of all facets."""
    columns_read = Signal()
    """The columns are there, or there anew."""
    reading_failed = Signal()
    """The columns are as they were; the session has told of the error."""

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._reading: Job | None = None
        self._job: Job | None = None
        self._order: RowOrder | None = None
        self.columns: Columns | None = None

    def read(self) -> None:
        """Read the columns, for the first time or anew; ``columns_read`` tells when it is done."""
        if self._reading is not None:
            self._reading.cancel()

        def work(library: Library) -> Columns:
            return read_columns(library)

        self._reading = reading = self._start(work, self._take, with_library=True)
        reading.failed.connect(lambda _: None if reading.is_cancelled() else self._give_up())

    def follow(self, changes: Sequence[tuple[Commitment, Commitment]]) -> bool:
        """Take what commitments were and are; tells whether that was enough.

        Where it was not, the columns have to be read again.
        """
        now = patched(self.columns, changes) if self.columns is not None else None
        if now is None or self._reading is not None:
            return False
        self._set(now)
        return True

    def ask(self, asked: TableFilter, order: Order, today: date, *, whole: bool = False) -> None:
        """Answer by ``answered``, then by ``counted``; nothing if there are no columns yet.

        The first rows of many come before the others, unless only the ``whole`` is wanted.
        """
        self.drop()
        columns, ordering = self.columns, self._order
        if columns is None or ordering is None:
            return
        text = asked.text.strip()

        def work(library: Library | None) -> tuple[Choice, Answer]:
            found = library.commitment_listing.matching(text) if library is not None else None
            choice = Choice(columns, asked, today, found)
            count = len(choice)
            total = count if asked == NO_FILTER else len(Choice(columns, NO_FILTER, today))
            if count > _MANY and not whole:
                ids = ordering.first_ids(choice.rows, order, FIRST_ROWS)
            else:
                ids = ordering.ids(choice.rows, order)
            return choice, Answer(ids, count, total)

        def take(result: tuple[Choice, Answer]) -> None:
            choice, answer = result
            self.answered.emit(answer)
            if len(answer.ids) < answer.found:
                self._complete(choice, answer, order)
            else:
                self._count(choice)

        self._job = self._start(work, take, with_library=bool(text))

    def drop(self) -> None:
        """Break off the question that is open, if any."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _complete(self, choice: Choice, answer: Answer, order: Order) -> None:
        """Answer again, with all ids; then count."""
        ordering = self._order
        if ordering is None:
            return

        def take(ids: Rows) -> None:
            self.answered.emit(answer._replace(ids=ids))
            self._count(choice)

        self._job = self._start(lambda _: ordering.ids(choice.rows, order), take)

    def _count(self, choice: Choice) -> None:
        def take(counts: Counts) -> None:
            self.counted.emit(counts)

        self._job = self._start(lambda _: choice.counts(), take)

    def _take(self, columns: Columns) -> None:
        self._reading = None
        self._set(columns)
        self.columns_read.emit()

    def _give_up(self) -> None:
        self._reading = None
        self.reading_failed.emit()

    def _set(self, columns: Columns) -> None:
        self.columns = columns
        self._order = RowOrder(columns, tuple(self._session.themes), party_label)

    def _start(
        self,
        ask: Callable[[Any], Any],
        take: Callable[[Any], None],
        *,
        with_library: bool = False,
    ) -> Job:
        path = self._session.library.path

        def work(progress: Progress, cancelled: Cancelled) -> Any:  # noqa: ARG001
            if not with_library:
                return ask(None)
            with open_reader(path) as library:
                library.stop_when(cancelled)
                return ask(library)

        job = self._jobs.start(work)
        job.succeeded.connect(lambda result: None if job.is_cancelled() else take(result))
        job.failed.connect(
            lambda error: None if job.is_cancelled() else self._session.failed.emit(error)
        )
        return job
