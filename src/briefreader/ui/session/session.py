"""The open library as the windows see it: what is read and selected, and every change."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.errors import BriefreaderError, OvertakenError
from briefreader.library.database import Library
from briefreader.library.records import (
    Collection,
    Commitment,
    Statement,
    Tagging,
    Trashing,
)
from briefreader.library.themes import ThemeSet
from briefreader.services.changes import Step, changes_to
from briefreader.services.detection.threshold import read_threshold, set_threshold
from briefreader.services.follow_up.followed import with_followed
from briefreader.ui.session.change_runner import ChangeRunner
from briefreader.ui.session.library_detection import LibraryDetection
from briefreader.ui.session.open_records import OpenRecords
from briefreader.ui.session.open_statement import OpenStatement
from briefreader.ui.session.selection import Selection

_LISTED = Statement | Trashing | Collection | Tagging
"""Records of which lists of statements are made."""


class Session(QObject):
    """One open library; each part tells by its own signals what has changed in it.

    Signals: ``library_changed`` tells that statements came, went or changed,
    ``statements_decided`` carries the ids of statements of which only commitments have changed,
    ``failed`` the error that a part met.

    Attributes:
        library: the library that is open.
        records: the records of the open statement.
        selection: the current commitment, and those that are selected.
        reading: the statement that is open.
        changes: what carries out and undoes changes.
        detection: the library's themes and detector.
        is_refreshing: whether the parts are being shown what another connection has written.

    """

    library_changed = Signal()
    statements_decided = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.is_refreshing = False
        self.records = OpenRecords(library, self)
        self.selection = Selection(self.records, self)
        self.reading = OpenStatement(library, self.records, self.selection, self)
        self.changes = ChangeRunner(library, self)
        self.detection = LibraryDetection(library, self)
        self.reading.failed.connect(self.failed)
        self.changes.failed.connect(self._fail)
        self.changes.applied.connect(self._follow)
        self.changes.written.connect(self.reading.follow_writing)

    @property
    def statement(self) -> Statement | None:
        """The open statement, if any."""
        return self.reading.statement

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The open statement's commitments that are sure enough, in text order."""
        return self.records.commitments

    @property
    def current(self) -> Commitment | None:
        """The commitment that the user looks at, if any."""
        return self.selection.current

    @property
    def themes(self) -> dict[str, Theme]:
        """The library's themes by their keys, in the taxonomy's order."""
        return self.detection.themes

    def set_threshold(self, threshold: float) -> None:
        """Show only detections that are at least so sure (0 to 1), and what a person decided."""
        if threshold != self.records.threshold:
            self.changes.patiently(lambda: set_threshold(self.library, threshold))
            self.records.threshold = threshold
            self.reload()

    def reload(self) -> None:
        """Read the open statement's records again, after another connection changed them."""
        self.reading.reload()
        self.library_changed.emit()

    def refresh(self) -> None:
        """Show what another window or program has written, and leave the rest as it is."""
        self.is_refreshing = True
        try:
            self.detection.refresh()
            if self.reading.refresh():
                self.changes.forget_steps()
            self.library_changed.emit()
        finally:
            self.is_refreshing = False

    def follow_new_text(self, statement_id: int) -> None:
        """Show the statement with the text that another connection has given it.

        Steps from before cannot be undone any more: they hold places in the old text.
        """
        self.changes.forget_steps()
        self.reading.open(statement_id)
        self.library_changed.emit()

    def show_restored(self) -> None:
        """Show the library as it is after all of it was replaced by a backup's content.

        No step from before can be undone any more.
        """
        self.changes.forget_steps()
        self.reading.close()
        self.records.threshold = read_threshold(self.library)
        self.detection.begin_anew()
        self.reading.open_remembered()
        self.library_changed.emit()

    def refresh_library(self) -> None:
        """Tell the windows that statements came, went or changed."""
        self.library_changed.emit()

    def forget(self, statement_ids: Sequence[int]) -> None:
        """Let go of statements that are to be deleted for good, and of the steps of Undo."""
        self.changes.forget_steps()
        if self.statement is not None and self.statement.id in statement_ids:
            self.reading.close()

    def _fail(self, error: BriefreaderError) -> None:
        """Tell of a step that was not carried out; of one that came too late, show what is now."""
        if isinstance(error, OvertakenError):
            self.refresh()
        self.failed.emit(error)

    def _follow(self, step: Step) -> None:
        """Let each part show what concerns it of a step that was carried out."""
        themed = tuple(changes_to(step, ThemeSet))
        if themed:
            self.detection.show_themes()
            self.reload()
            self.detection.check_terms(themed)
            step = tuple(changes_to(step, Trashing))
        step = with_followed(self.library, step)
        self.reading.follow(step)
        if any(isinstance(each.record, _LISTED) for each in step):
            self.library_changed.emit()
        elif decided := {each.record.statement_id for each in changes_to(step, Commitment)}:
            self.statements_decided.emit(frozenset(decided))
