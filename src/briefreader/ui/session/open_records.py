"""The records of the statement that is open, as the windows see them."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from briefreader.library.database import Library
from briefreader.library.record_types import StatementRecord
from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan
from briefreader.services.changes import Change, Step, changes_to
from briefreader.services.detection.threshold import above, read_threshold
from briefreader.text.span import Span
from briefreader.ui.session.gradual_reading import SLICE, GradualReading
from briefreader.ui.session.record_lists import (
    differences,
    patched,
    place_of_bookmark,
    place_of_orphan,
    place_of_span,
)

R = TypeVar("R", bound=StatementRecord)

_NEAR = 6_000
"""How far from the first line in view commitments are shown at once, in code points."""


class OpenRecords(QObject):
    """Commitments, bookmarks, annotations and orphans of one statement.

    Signals carry the new values: ``commitments_replaced``, ``bookmarks_changed``,
    ``annotations_changed`` and ``orphans_changed`` tuples of records in text order;
    ``first_commitments`` those in view of a statement that has so many that the others come a
    moment later. ``commitments_changed`` carries the ids of those that came, went or are others
    now, where all the rest is as it was. ``refreshed`` tells that all is shown that another
    connection has written.

    Attributes:
        threshold: how sure (0 to 1) detections must be to be shown, unless a person decided.
        hidden: how many commitments are not sure enough.

    """

    first_commitments = Signal(object)
    commitments_replaced = Signal(object)
    commitments_changed = Signal(object)
    bookmarks_changed = Signal(object)
    annotations_changed = Signal(object)
    orphans_changed = Signal(object)
    refreshed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.threshold = read_threshold(library)
        self.hidden = 0
        self.bookmarks: tuple[Bookmark, ...] = ()
        self.annotations: tuple[Annotation, ...] = ()
        self.orphans: tuple[Orphan, ...] = ()
        self._commitments: tuple[Commitment, ...] = ()
        self._every_commitment: tuple[Commitment, ...] = ()
        self._reading: GradualReading | None = None
        self._comparing: GradualReading | None = None

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The statement's commitments that are sure enough, in text order."""
        self.finish_reading()
        return self._commitments

    @property
    def is_reading(self) -> bool:
        """Whether commitments of the open statement are still to come."""
        return self._reading is not None

    def show(self, statement_id: int, place: int = 0) -> None:
        """Read and show all records of the statement; of thousands, those from ``place`` on first.

        Tells of them whether or not they equal those of the statement before.
        """
        self.stop_reading()
        store = self.library.commitments
        if store.count(statement_id) > SLICE:
            self._take_commitments(())
            near = store.within(statement_id, Span(place, place + _NEAR))
            self.first_commitments.emit(above(near, self.threshold))
            self._reading = GradualReading(store, statement_id, self)
            self._reading.ended.connect(self._end_reading)
        else:
            self._end_reading(store.of_statement(statement_id))
        self.bookmarks = self.library.bookmarks.of_statement(statement_id)
        self.annotations = self.library.annotations.of_statement(statement_id)
        self.bookmarks_changed.emit(self.bookmarks)
        self.annotations_changed.emit(self.annotations)
        self._show_orphans(self.library.orphans.of_statement(statement_id))

    def show_none(self) -> None:
        """Show none: no statement is open."""
        self.stop_reading()
        self._end_reading(())
        self.bookmarks, self.annotations = (), ()
        self.bookmarks_changed.emit(())
        self.annotations_changed.emit(())
        self._show_orphans(())

    def finish_reading(self) -> None:
        """Have all commitments at hand now."""
        if self._reading is not None:
            self._reading.finish()

    def stop_reading(self) -> None:
        """Read no more of the statement that was open."""
        self._stop_comparing()
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def patch(self, statement_id: int, step: Step) -> None:
        """Bring the records of the statement up to date, and tell of those that have changed."""
        self.finish_reading()

        def here(kind: type[R]) -> list[Change[R]]:
            found = changes_to(step, kind)
            return [each for each in found if each.record.statement_id == statement_id]

        commitments = here(Commitment)
        if commitments:
            self._take_commitments(patched(self._every_commitment, commitments, place_of_span))
            self.commitments_changed.emit(frozenset(each.record.id for each in commitments))
            if self._comparing is not None:
                # What was read of them so far may be from before this step.
                self._compare(statement_id)
        bookmarks = patched(self.bookmarks, here(Bookmark), place_of_bookmark)
        if bookmarks is not self.bookmarks:
            self.bookmarks = bookmarks
            self.bookmarks_changed.emit(bookmarks)
        annotations = patched(self.annotations, here(Annotation), place_of_span)
        if annotations is not self.annotations:
            self.annotations = annotations
            self.annotations_changed.emit(annotations)
        self._show_orphans(patched(self.orphans, here(Orphan), place_of_orphan))

    def refresh(self, statement_id: int) -> None:
        """Show what another connection has made of the statement's records, and leave the rest.

        Thousands of commitments are compared slice by slice; ``refreshed`` tells of the end.
        """
        self.finish_reading()
        library = self.library
        self.patch(
            statement_id,
            (
                *differences(self.bookmarks, library.bookmarks.of_statement(statement_id)),
                *differences(self.annotations, library.annotations.of_statement(statement_id)),
                *differences(self.orphans, library.orphans.of_statement(statement_id)),
            ),
        )
        if library.commitments.count(statement_id) > SLICE:
            self._compare(statement_id)
        else:
            self._end_comparing(statement_id, library.commitments.of_statement(statement_id))

    def _compare(self, statement_id: int) -> None:
        self._stop_comparing()
        self._comparing = GradualReading(self.library.commitments, statement_id, self)
        self._comparing.ended.connect(partial(self._end_comparing, statement_id))

    def _end_comparing(self, statement_id: int, every: tuple[Commitment, ...]) -> None:
        self._stop_comparing()
        self.patch(statement_id, differences(self._every_commitment, every))
        self.refreshed.emit()

    def _stop_comparing(self) -> None:
        if self._comparing is not None:
            self._comparing.stop()
            self._comparing = None

    def _end_reading(self, every: tuple[Commitment, ...]) -> None:
        self.stop_reading()
        self._take_commitments(every)
        self.commitments_replaced.emit(self._commitments)

    def _take_commitments(self, every: tuple[Commitment, ...]) -> None:
        """Keep all commitments, and show those that are sure enough."""
        self._every_commitment = every
        self._commitments = above(every, self.threshold)
        self.hidden = len(every) - len(self._commitments)

    def _show_orphans(self, orphans: tuple[Orphan, ...]) -> None:
        if orphans != self.orphans:
            self.orphans = orphans
            self.orphans_changed.emit(orphans)
