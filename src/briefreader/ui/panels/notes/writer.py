"""Writer of notes into the library: while one types, and until the note is in it."""

from collections.abc import Collection
from datetime import UTC, datetime
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from briefreader.errors import BriefreaderError, OvertakenError, RemovedError
from briefreader.library.records import Annotation
from briefreader.services.annotations.recovery import KeptNote, RecoveryFile
from briefreader.ui.panels.notes.draft import Draft
from briefreader.ui.panels.notes.sitting import NoteContent, SaveState, Sitting, content_of
from briefreader.ui.session.session import Session

_SAVE_MS = 1000
"""From the first key that is not saved to saving, however many follow, and between two attempts."""


class NoteWriter(QObject):
    """Saves what is written at the note in the editor, again and again until that succeeds.

    A note that is left before it could be saved waits here, and opening it again goes on with it.
    Meanwhile a recovery file keeps what is written, for the next start if this window never can.
    """

    state_changed = Signal(SaveState, object)
    """Carries how far the note in the editor is saved, and the error why it could not be."""
    stored = Signal(object)
    """The note in the editor is in the library for the first time; carries the ``Annotation``."""
    parted = Signal()
    """Another window wrote the same note: what is written here becomes a note of its own."""
    waiting_changed = Signal(object)
    """Notes that were left could not be saved: carries the error; None when all are saved."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._recovery = RecoveryFile(session.library.path)
        self._numbers = count(1)
        self._sitting: Sitting | None = None
        self._waiting: list[Sitting] = []
        self._told_waiting: BriefreaderError | None = None
        self._is_saving = False
        # Started by the first key and not by those that follow, which would put it off forever.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def note(self) -> Annotation | None:
        """The note in the editor as the library has it, None if it has it not yet."""
        return self._sitting.note if self._sitting else None

    @property
    def unsaved(self) -> tuple[Sitting, ...]:
        """All sittings that are not wholly saved."""
        sittings = [*self._waiting, *([self._sitting] if self._sitting else [])]
        return tuple(each for each in sittings if each.is_unsaved)

    def begin(self, draft: Draft) -> None:
        """Begin a note that is kept once it has words."""
        self.leave()
        self._sitting = Sitting(name=self._next_name(), draft=draft)
        self._tell()

    @property
    def is_saving(self) -> bool:
        """Whether a note is on its way into the library, which tells of it meanwhile."""
        return self._is_saving

    def open(self, note: Annotation) -> NoteContent:
        """Begin a sitting at ``note``, or go on with one that waits; returns what to show of it."""
        self.leave()
        waiting = (each for each in self._waiting if each.note and each.note.id == note.id)
        sitting = next(waiting, None)
        if sitting is None:
            sitting = Sitting(name=self._next_name(), note=note, content=content_of(note))
        else:
            self._waiting.remove(sitting)
        self._sitting = sitting
        self._tell()
        return sitting.content

    def take(self, content: NoteContent) -> None:
        """Note what stands in the editor, to be saved soon."""
        if self._sitting is None:
            return
        self._sitting.content = content
        if self._sitting.is_unsaved and not self._timer.isActive():
            self._timer.start()
        self._tell()

    def flush(self, *, patient: bool = False) -> bool:
        """Save all that is not saved; returns whether that succeeded, else it is tried again.

        ``patient`` waits until another program that writes has done, some seconds at most.
        """
        self._timer.stop()
        for sitting in self.unsaved:
            self._save(sitting, patient=patient)
        self._waiting = [each for each in self._waiting if each.is_unsaved]
        if any(not isinstance(each.failure, RemovedError) for each in self.unsaved):
            self._timer.start()
        self._keep_unsaved()
        self._tell()
        return not self.unsaved

    def leave(self) -> None:
        """End the sitting; what cannot be saved at once waits."""
        if self._sitting is None:
            return
        self.flush()
        sitting, self._sitting = self._sitting, None
        if sitting is not None and sitting.is_unsaved:
            self._waiting.append(sitting)
        self._tell()

    def forget(self, note_ids: Collection[int]) -> None:
        """Give up what waits to be saved at these notes, which are removed."""
        gone = [each for each in self._waiting if each.note and each.note.id in note_ids]
        self._waiting = [each for each in self._waiting if each not in gone]
        self._keep_unsaved()
        self._tell()

    def discard(self) -> None:
        """Give up what could not be saved."""
        self._timer.stop()
        self._sitting = None
        self._waiting.clear()
        self._keep_unsaved()
        self._tell()

    def follow(
        self, annotations: tuple[Annotation, ...], *, foreign: bool = False
    ) -> Annotation | None:
        """Take over the note in the editor as another step has left it; returns it if it changed.

        What was typed since stays and is saved over it; a note that has gone ends the sitting.
        Where another window or program did that (``foreign``), typed words are not saved over what
        it wrote, see ``Sitting.take_over``, and stay in the editor where it removed the note.
        """
        sitting = self._sitting
        if self._is_saving or sitting is None or sitting.note is None:
            return None
        before, typed = sitting.note, sitting.is_unsaved
        now = next((each for each in annotations if each.id == before.id), None)
        if foreign and typed:
            self._take_over(sitting, now)
        elif now is None:
            self._sitting = None
        elif now != before:
            sitting.note = now
            if not typed:
                sitting.content = content_of(now)
                return now
        return None

    def _take_over(self, sitting: Sitting, now: Annotation | None) -> None:
        """Go on from the note as another window has left it, if it has left it."""
        if now is None:
            return
        sitting.take_over(now)
        if sitting.note is None:
            # Its steps are those of another note.
            sitting.name = self._next_name()
            self.parted.emit()

    def _save(self, sitting: Sitting, *, patient: bool) -> None:
        change = sitting.change(datetime.now(UTC))
        if change is None:
            return
        self._is_saving = True
        try:
            applied = self._session.changes.write(change, sitting.name, patient=patient)
        except BriefreaderError as error:
            sitting.failure = error
            if isinstance(error, OvertakenError) and sitting.note is not None:
                now = self._session.library.annotations.held(sitting.note)
                self._take_over(sitting, now)
            return
        finally:
            self._is_saving = False
        is_new = sitting.note is None
        sitting.failure, sitting.note = None, applied
        if is_new and sitting is self._sitting:
            self.stored.emit(applied)

    def _keep_unsaved(self) -> None:
        """Let the recovery file have what the library has not, and nothing else."""
        now = datetime.now(UTC)
        changes = [change for each in self.unsaved if (change := each.change(now)) is not None]
        kept = [KeptNote(each.before, each.after) for each in changes if each.after is not None]
        if kept:
            self._recovery.keep(kept)
        else:
            self._recovery.drop()

    def _tell(self) -> None:
        sitting = self._sitting
        if sitting is None:
            self.state_changed.emit(SaveState.NOTHING_WRITTEN, None)
        else:
            self.state_changed.emit(sitting.state, sitting.failure)
        failure = next((each.failure for each in self._waiting if each.failure), None)
        if failure is not self._told_waiting:
            self._told_waiting = failure
            self.waiting_changed.emit(failure)

    def _next_name(self) -> str:
        return f"note {next(self._numbers)}"
