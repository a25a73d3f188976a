"""The open library and statement, as the windows see them; every change passes through here."""

from collections.abc import Sequence
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from briefreader.commitments.detection_coverage import Coverage
from briefreader.commitments.taxonomy import Theme
from briefreader.errors import BriefreaderError, LibraryError
from briefreader.library.database import Library
from briefreader.library.records import (
    Annotation,
    Collection,
    Commitment,
    Review,
    Statement,
    Tagging,
    Trashing,
)
from briefreader.library.themes import ThemeSet
from briefreader.services.authors import signed
from briefreader.services.changes import AnyChange, Change, apply_changes
from briefreader.services.coverage import coverage_of
from briefreader.services.threshold import set_threshold
from briefreader.ui.open_records import OpenRecords
from briefreader.ui.undo import ChangesCommand
from briefreader.ui.walking import neighbour

if TYPE_CHECKING:
    from briefreader.commitments.detector import Detector

_LAST_STATEMENT = "last_statement"


class Session(OpenRecords):
    """One open library, the statement being read, and the undo history.

    The library's detector is made when it is first asked for, which takes a quarter of a second.

    Signals carry the new values, as do those of its records: ``statement_opened`` a ``Statement``
    or None, ``statement_edited`` the open one after its properties were corrected,
    ``current_changed`` the id of the current commitment (0: none), ``chosen_changed`` how many a
    decision is about, ``themes_changed`` the themes by
    their keys. ``detection_outdated`` tells that detection would sort commitments otherwise now.

    Attributes:
        author: the user's name, with which notes and judgements are signed.

    """

    statement_opened = Signal(object)
    statement_edited = Signal(object)
    current_changed = Signal(int)
    chosen_changed = Signal(int)
    themes_changed = Signal(object)
    detection_outdated = Signal()
    library_changed = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(library, parent)
        self.author = ""
        self._detector: Detector | None = None
        self.undo_stack = QUndoStack(self)
        self.themes: dict[str, Theme] = self._read_themes()
        self.statement: Statement | None = None
        self._current = 0
        self._chosen: frozenset[int] = frozenset()

    @property
    def current(self) -> Commitment | None:
        """The commitment that the user looks at, if any."""
        if not self._current:
            return None
        return next((each for each in self.commitments if each.id == self._current), None)

    @property
    def coverage(self) -> Coverage:
        """How far detection covers the open statement; wholly if it has no text to be read."""
        opened = self.statement
        if opened is None or not opened.text:
            return Coverage.FULL
        return coverage_of(opened.language, self.commitments)

    @property
    def chosen(self) -> tuple[Commitment, ...]:
        """The commitments that a decision is about: several if several are selected."""
        if self._current in self._chosen and len(self._chosen) > 1:
            return tuple(each for each in self.commitments if each.id in self._chosen)
        current = self.current
        return (current,) if current else ()

    def choose(self, commitment_ids: Sequence[int]) -> None:
        """Note which commitments are selected; the current one is one of them."""
        self._chosen = frozenset(commitment_ids)
        self.chosen_changed.emit(len(self.chosen))

    def open_statement(self, statement_id: int) -> None:
        """Show the statement and note that it was opened.

        Emits ``failed`` and changes nothing if it cannot be read.
        """
        if self._open(statement_id):
            self.library.openings.note(statement_id, datetime.now(UTC))

    def close_statement(self) -> None:
        """Show no statement."""
        self.statement = None
        self._current = 0
        self.stop_reading()
        self.statement_opened.emit(None)
        self.show_no_records()
        self.current_changed.emit(0)

    def open_remembered(self) -> None:
        """Open the statement that was open last, or else the newest."""
        statements = self.library.statements
        last = self.library.settings.get(_LAST_STATEMENT, default=0)
        chosen = last if statements.is_listed(last) else statements.newest()
        if chosen:
            self._open(chosen)

    def remember_statement(self) -> None:
        """Note in the library which statement is open, for the next start, if it can be written."""
        self.library.openings.flush()
        settings = self.library.settings
        if self.statement is not None and settings.get(_LAST_STATEMENT) != self.statement.id:
            with (
                suppress(LibraryError),
                self.library.without_waiting(),
                self.library.transaction(),
            ):
                settings.set(_LAST_STATEMENT, value=self.statement.id)

    def read_until(self) -> int:
        """Return the code point that was in view when the open statement was left, 0 at first."""
        return self.library.openings.position(self.statement.id) if self.statement else 0

    def note_read_until(self, statement_id: int, position: int) -> None:
        """Note which code point of a statement is in view as it is left."""
        self.library.openings.note_position(statement_id, position)

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
        reviews = (Review.UNREVIEWED,) if unreviewed else (Review.UNREVIEWED, Review.CONFIRMED)
        stops = [each for each in self.commitments if each.review in reviews]
        current = self.current
        start = (current.span.start, current.id) if current else (position - by, 0)
        target = neighbour(stops, start, by)
        if target is not None:
            self.select(target.id)
        return target is not None

    def perform(self, change: AnyChange) -> AnyChange | None:
        """Carry out ``change`` so that it can be undone; returns it as stored, None on failure."""
        applied = self.carry_out((signed(change, self.author),))
        if applied is None:
            return None
        self._push(change.name, applied)
        return applied[0]

    def write(
        self, change: Change[Annotation], sitting: str, *, patient: bool = False
    ) -> Annotation | None:
        """Store what is being written at a note, of any statement; returns the note as stored.

        Changes of one note with the same name of a ``sitting`` are undone together. Where another
        program is writing it fails at once, unless ``patient``. Raises BriefreaderError.
        """
        with nullcontext() if patient else self.library.without_waiting():
            applied = apply_changes(self.library, (signed(change, self.author),))
        self._push(change.name, applied, sitting)
        note: Annotation | None = applied[0].after
        # While another statement is being opened its records are not there to be changed yet.
        if note is not None and self.statement and self.statement.id == note.statement_id:
            self.finish_reading()
            self._show_after(applied)
        return note

    def perform_each(self, changes: Sequence[AnyChange]) -> bool:
        """Carry out the same decision about several records, as one step with its name.

        Tells whether it was done.
        """
        name = QCoreApplication.translate("changes", changes[0].name) if changes else ""
        return bool(self.perform_all(name, changes))

    def perform_all(
        self, name: str, changes: Sequence[AnyChange], *, sign: bool = True
    ) -> tuple[AnyChange, ...] | None:
        """Carry out all of ``changes`` or none, to be undone together as the step ``name``.

        They are signed with the user's name unless they are of others (``sign`` False). Returns
        them as stored, None on failure, which ``failed`` tells of.
        """
        if not changes:
            return ()
        applied = self.carry_out([signed(each, self.author) if sign else each for each in changes])
        if applied is not None:
            self.undo_stack.push(ChangesCommand(name, applied, self.carry_out))
        return applied

    def carry_out(self, changes: Sequence[AnyChange]) -> tuple[AnyChange, ...] | None:
        """Carry out all of ``changes`` or none, without a step in the undo history.

        Returns them as stored, None on failure, which ``failed`` tells of.
        """
        self.finish_reading()
        try:
            applied = apply_changes(self.library, changes)
        except BriefreaderError as error:
            self.failed.emit(error)
            return None
        self._show_after(applied)
        return applied

    def set_threshold(self, threshold: float) -> None:
        """Show only detections that are at least so sure (0 to 1), and what a person decided."""
        if threshold != self.threshold:
            set_threshold(self.library, threshold)
            self.threshold = threshold
            self.reload()

    @property
    def detector(self) -> "Detector":
        """The library's detector: the shipped one with the library's own words."""
        if self._detector is None:
            from briefreader.services.detection import detector_of

            self._detector = detector_of(self.library)
        return self._detector

    def use_detector(self, detector: "Detector") -> None:
        """Detect with ``detector`` from now on, whose themes are those of the library."""
        self._detector = detector

    def reload(self) -> None:
        """Read the open statement's records again, after another connection changed them."""
        if self.statement is not None:
            self.show_records(self.statement.id)
            self.finish_reading()
            self.current_changed.emit(self._current if self.current else 0)
        self.library_changed.emit()

    def follow_new_text(self, statement_id: int) -> None:
        """Show the statement with the text that another connection has given it.

        Steps from before cannot be undone any more: they hold places in the old text.
        """
        self.forget_steps()
        self.open_statement(statement_id)
        self.library_changed.emit()

    def reopen(self) -> None:
        """Show the open statement again, whose text another connection may have changed."""
        if self.statement is not None:
            self._open(self.statement.id)

    def forget_steps(self) -> None:
        """Let go of the undo history: texts have changed below it."""
        self.undo_stack.clear()

    def refresh_library(self) -> None:
        """Tell the windows that statements came, went or changed."""
        self.library_changed.emit()

    def forget(self, statement_ids: Sequence[int]) -> None:
        """Let go of statements that are to be deleted for good, and of the steps of Undo."""
        self.undo_stack.clear()
        if self.statement is not None and self.statement.id in statement_ids:
            self.close_statement()

    def _push(self, name: str, changes: Sequence[AnyChange], sitting: str = "") -> None:
        shown = QCoreApplication.translate("changes", name)
        self.undo_stack.push(ChangesCommand(shown, changes, self.carry_out, sitting))

    def _open(self, statement_id: int) -> bool:
        """Show the statement; emits ``failed`` and returns False if it cannot be read."""
        try:
            statement = self.library.statements.get(statement_id)
        except BriefreaderError as error:
            self.failed.emit(error)
            return False
        self.statement = statement
        self._current = 0
        self.stop_reading()
        self.statement_opened.emit(statement)
        self.show_records(statement_id, self.read_until())
        self.current_changed.emit(0)
        return True

    def _show_after(self, changes: Sequence[AnyChange]) -> None:
        """Tell the windows of changes of one kind of aggregate: text marks, or the library's."""
        if any(isinstance(each.after, ThemeSet) for each in changes):
            self._show_themes_after(changes)
            changes = [each for each in changes if isinstance(each.after, Trashing)]
        marks: list[AnyChange] = []
        for change in changes:
            record = change.after or change.before
            if isinstance(record, Statement):
                self._show_statement_after(record, kept=change.after)
            elif isinstance(record, Trashing):
                self._show_trash_after(record)
            elif isinstance(record, Collection | Tagging):
                self.library_changed.emit()
            elif record is not None:
                marks.append(change)
        if marks:
            self._show_marks_after(marks)

    def _show_marks_after(self, changes: Sequence[AnyChange]) -> None:
        """Show commitments, notes, bookmarks and orphans after they have changed."""
        records: list[Any] = [each.after or each.before for each in changes]
        places = [each.statement_id for each in records]
        if self.statement is None or self.statement.id not in places:
            self.open_statement(places[0])
        else:
            opened = self.statement.id
            here = [each for each, place in zip(changes, places, strict=True) if place == opened]
            self.patch_records(opened, here)
        changed = [each for each in changes if isinstance(each.after or each.before, Commitment)]
        if changed:
            if len(changed) == 1:
                self.select(changed[0].after.id if changed[0].after else 0)
            elif self.current is None:
                self.select(0)
            self.library_changed.emit()

    def _show_statement_after(self, statement: Statement, kept: object) -> None:
        gone = kept is None or statement.trashed
        opened = self.statement
        if gone and opened and opened.id == statement.id:
            self.close_statement()
        elif not gone and opened and (opened.id, opened.text) == (statement.id, statement.text):
            self.statement = statement
            self.statement_edited.emit(statement)
        elif not gone:
            self.open_statement(statement.id)
        self.library_changed.emit()

    def _show_themes_after(self, changes: Sequence[AnyChange]) -> None:
        """Show other themes, and commitments as they are sorted now."""
        self.themes = self._read_themes()
        self.themes_changed.emit(self.themes)
        self.reload()
        sets = [(each.before, each.after) for each in changes]
        if any(
            isinstance(before, ThemeSet)
            and isinstance(after, ThemeSet)
            and not after.sorts_like(before)
            for before, after in sets
        ):
            self._detector = None
            self.detection_outdated.emit()

    def _read_themes(self) -> dict[str, Theme]:
        return {theme.key: theme for theme in self.library.themes.all()}

    def _show_trash_after(self, trashing: Trashing) -> None:
        if trashing.trashed:
            if self.statement is not None and self.statement.id in trashing.statements:
                self.close_statement()
        elif len(trashing.statements) == 1:
            self.open_statement(trashing.statements[0])
        self.library_changed.emit()
