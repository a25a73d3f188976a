"""Runner of the changes that the user decides on, so that they can be undone."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from briefreader.errors import BriefreaderError, LockedError
from briefreader.library.database import Library
from briefreader.library.file_checks import locked
from briefreader.library.record_types import Record
from briefreader.library.records import Annotation
from briefreader.services.authors import signed
from briefreader.services.changes import Change, Step, apply_changes
from briefreader.ui.session.undo import ChangesCommand

R = TypeVar("R", bound=Record)
T = TypeVar("T")

_PATIENCE_MS = 10_000
_RETRY_MS = 50


class ChangeRunner(QObject):
    """Carries out changes in the library and keeps the undo history of the window.

    Signals: ``applied`` carries the ``Step`` that was carried out, undone or done again,
    ``written`` the ``Change`` of a note that is being written, ``failed`` the error of a step
    that changed nothing.

    Attributes:
        author: the user's name, with which notes and judgements are signed.
        undo_stack: the steps that can be undone.

    """

    applied = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.author = ""
        self.undo_stack = QUndoStack(self)
        self._is_waiting = False

    def perform(self, change: Change[R]) -> Change[R] | None:
        """Carry out ``change`` so that it can be undone; returns it as stored, None on failure."""
        applied = self.carry_out((signed(change, self.author),))
        if applied is None:
            return None
        self._push(QCoreApplication.translate("changes", change.name), applied)
        return applied[0]

    def perform_each(self, changes: Sequence[Change[Record]]) -> bool:
        """Carry out the same decision about several records, as one step with its name.

        Tells whether it was done.
        """
        name = QCoreApplication.translate("changes", changes[0].name) if changes else ""
        return bool(self.perform_all(name, changes))

    def perform_all(
        self, name: str, changes: Sequence[Change[Record]], *, sign: bool = True
    ) -> Step | None:
        """Carry out all of ``changes`` or none, to be undone together as the step ``name``.

        They are signed with the user's name unless they are of others (``sign`` False). Returns
        them as stored, None on failure, which ``failed`` tells of.
        """
        if not changes:
            return ()
        applied = self.carry_out([signed(each, self.author) if sign else each for each in changes])
        if applied is not None:
            self._push(name, applied)
        return applied

    def write(
        self, change: Change[Annotation], sitting: str, *, patient: bool = False
    ) -> Annotation | None:
        """Store what is being written at a note, of any statement; returns the note as stored.

        Changes of one note with the same name of a ``sitting`` are undone together. Where another
        program is writing it fails at once, unless ``patient``. Raises BriefreaderError.
        """
        if self._is_waiting:
            # The step that waits may be one of Undo, in the midst of which none can be pushed.
            raise locked(self._library.path)
        with nullcontext() if patient else self._library.without_waiting():
            (applied,) = apply_changes(self._library, (signed(change, self.author),))
        self._push(QCoreApplication.translate("changes", change.name), (applied,), sitting)
        self.written.emit(applied)
        return applied.after

    def carry_out(self, changes: Sequence[Change[R]]) -> tuple[Change[R], ...] | None:
        """Carry out all of ``changes`` or none, without a step in the undo history.

        Returns them as stored, None on failure, which ``failed`` tells of.
        """
        try:
            applied = self._apply(changes)
        except BriefreaderError as error:
            self.failed.emit(error)
            return None
        self.applied.emit(applied)
        return applied

    def patiently(self, work: Callable[[], T]) -> T:
        """Return what ``work`` does, which writes what is no change: a setting, a cue.

        It is done in one transaction, and waits as changes do. Raises BriefreaderError.
        """

        def whole() -> T:
            with self._library.transaction():
                return work()

        return self._unlocked(whole)

    def _apply(self, changes: Sequence[Change[R]]) -> tuple[Change[R], ...]:
        return self._unlocked(lambda: apply_changes(self._library, changes))

    def _unlocked(self, work: Callable[[], T]) -> T:
        """Do ``work``; while another program writes, wait without holding up the window.

        The window is drawn and jobs go on; keys and clicks wait. Raises BriefreaderError.
        """
        waited = QDeadlineTimer(_PATIENCE_MS)
        while True:
            try:
                with self._library.without_waiting():
                    return work()
            except LockedError:
                if waited.hasExpired() or not self._wait():
                    raise

    def _wait(self) -> bool:
        """Let the window do what it has to for a moment; returns False if it is to end."""
        loop = QEventLoop()
        QTimer.singleShot(_RETRY_MS, loop.quit)
        self._is_waiting = True
        try:
            return loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == 0
        finally:
            self._is_waiting = False

    def forget_steps(self) -> None:
        """Let go of the undo history: texts have changed below it."""
        self.undo_stack.clear()

    def _push(self, name: str, step: Step, sitting: str = "") -> None:
        self.undo_stack.push(ChangesCommand(name, step, self.carry_out, sitting))
