"""The statement that is being read."""

from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from briefreader.commitments.metadata.detection_coverage import Coverage
from briefreader.errors import BriefreaderError, LibraryError
from briefreader.library.database import Library
from briefreader.library.record_types import StatementRecord
from briefreader.library.records import Annotation, Statement, Trashing
from briefreader.services.changes import Change, Step, changes_to
from briefreader.services.detection.coverage import coverage_of
from briefreader.ui.session.open_records import OpenRecords
from briefreader.ui.session.selection import Selection

_LAST_STATEMENT = "last_statement"


class OpenStatement(QObject):
    """Opens and closes statements, and shows their records.

    Signals: ``opened`` carries a ``Statement`` or None, ``edited`` the open one after its
    properties were corrected, ``failed`` the error of one that could not be read.

    Attributes:
        statement: the open statement, if any.

    """

    opened = Signal(object)
    edited = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        records: OpenRecords,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._records = records
        self._selection = selection
        self.statement: Statement | None = None

    @property
    def coverage(self) -> Coverage:
        """How far detection covers the open statement; wholly if it has no text to be read."""
        opened = self.statement
        if opened is None or not opened.text:
            return Coverage.FULL
        return coverage_of(opened.language, self._records.commitments)

    def open(self, statement_id: int) -> None:
        """Show the statement and note that it was opened.

        Emits ``failed`` and changes nothing if it cannot be read.
        """
        if self._show(statement_id):
            self._library.reading_history.note(statement_id, datetime.now(UTC))

    def show(self, statement_id: int) -> bool:
        """Show the statement beside what the user looks through, which is no reading of it.

        Emits ``failed``, changes nothing and returns False if it cannot be read.
        """
        return self._show(statement_id)

    def close(self) -> None:
        """Show no statement."""
        self._begin(None)
        self._records.show_none()
        self._selection.tell()

    def open_remembered(self) -> None:
        """Open the statement that was open last, or else the newest."""
        statements = self._library.statements
        last = self._library.settings.get(_LAST_STATEMENT, default=0)
        chosen = last if statements.is_listed(last) else statements.newest()
        if chosen:
            self._show(chosen)

    def remember(self) -> None:
        """Note in the library which statement is open, for the next start, if it can be written."""
        self._library.reading_history.flush()
        settings = self._library.settings
        if self.statement is not None and settings.get(_LAST_STATEMENT) != self.statement.id:
            with (
                suppress(LibraryError),
                self._library.without_waiting(),
                self._library.transaction(),
            ):
                settings.set(_LAST_STATEMENT, value=self.statement.id)

    def read_until(self) -> int:
        """Return the code point that was in view when the open statement was left, 0 at first."""
        return self._library.reading_history.position(self.statement.id) if self.statement else 0

    def note_read_until(self, statement_id: int, position: int) -> None:
        """Note which code point of a statement is in view as it is left."""
        self._library.reading_history.note_position(statement_id, position)

    def reopen(self) -> None:
        """Show the open statement again, whose text another connection may have changed."""
        if self.statement is not None:
            self._show(self.statement.id)

    def reload(self) -> None:
        """Read the open statement's records again, after another connection changed them."""
        if self.statement is not None:
            self._records.show(self.statement.id)
            self._records.finish_reading()
            self._selection.tell()

    def refresh(self) -> bool:
        """Show what another connection has made of the open statement, and leave the rest.

        Tells whether it has another text now.
        """
        opened = self.statement
        if opened is None:
            return False
        now = self._library.statements.held(opened)
        if now is None or (now.trashed and not opened.trashed):
            self.close()
            return False
        if now.text != opened.text:
            return self._show(now.id)
        if now != opened:
            self.statement = now
            self.edited.emit(now)
        self._records.refresh(now.id)
        return False

    def follow(self, step: Step) -> None:
        """Show the statements and records of a step that was carried out, undone or done again."""
        for corrected in changes_to(step, Statement):
            self._follow_statement(corrected)
        for trashed in changes_to(step, Trashing):
            self._follow_trash(trashed.record)
        records = (each.record for each in step)
        places = [each.statement_id for each in records if isinstance(each, StatementRecord)]
        if places:
            if self.statement is not None and self.statement.id in places:
                self._records.patch(self.statement.id, step)
            else:
                self.open(places[0])
            self._selection.follow(step)

    def follow_writing(self, change: Change[Annotation]) -> None:
        """Show a note that is being written, unless it belongs to a statement that was left."""
        note, opened = change.after, self.statement
        if note is not None and opened is not None and opened.id == note.statement_id:
            self._records.patch(opened.id, (change,))

    def _show(self, statement_id: int) -> bool:
        """Show the statement; emits ``failed`` and returns False if it cannot be read."""
        try:
            statement = self._library.statements.get(statement_id)
        except BriefreaderError as error:
            self.failed.emit(error)
            return False
        self._begin(statement)
        self._records.show(statement_id, self.read_until())
        self._selection.tell()
        return True

    def _begin(self, statement: Statement | None) -> None:
        """Make the statement the open one, whose records are to be shown next."""
        self.statement = statement
        self._selection.clear()
        self._records.stop_reading()
        self.opened.emit(statement)

    def _follow_statement(self, change: Change[Statement]) -> None:
        statement, opened = change.record, self.statement
        gone = change.after is None or statement.trashed
        if gone and opened and opened.id == statement.id:
            self.close()
        elif not gone and opened and (opened.id, opened.text) == (statement.id, statement.text):
            self.statement = statement
            self.edited.emit(statement)
        elif not gone:
            self.open(statement.id)

    def _follow_trash(self, trashing: Trashing) -> None:
        if trashing.trashed:
            if self.statement is not None and self.statement.id in trashing.statements:
                self.close()
        elif len(trashing.statements) == 1:
            self.open(trashing.statements[0])
