"""The steps of the undo history."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from briefreader.services.changes import Change, Step

_WRITING = 1
CarryOut = Callable[[Step], Step | None]


class ChangesCommand(QUndoCommand):
    """One step, of one or several changes; it was carried out before it is pushed.

    A step that cannot be taken back or done again leaves everything as it is, and leaves the
    history: what it needs is no longer there.
    """

    def __init__(self, name: str, step: Step, carry_out: CarryOut, sitting: str = "") -> None:
        """Keep ``step`` as applied; ``carry_out`` returns None if it cannot do all of it.

        Single changes of one record in the same ``sitting`` become one step.
        """
        super().__init__(name)
        self._sitting = sitting
        self._step = step
        self._carry_out = carry_out
        self._done = True

    def id(self) -> int:
        """Return a number that steps of one sitting share; Qt asks ``mergeWith`` only for these."""
        return _WRITING if self._sitting else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """Take over a later step of the same sitting."""
        if not isinstance(other, ChangesCommand) or other._sitting != self._sitting:
            return False
        (first,), (last,) = self._step, other._step
        self._step = (Change(first.name, first.before, last.after),)
        return True

    def redo(self) -> None:
        """Carry the changes out again; the first time they have been."""
        if not self._done:
            self._done = self._succeeds(self._step)

    def undo(self) -> None:
        """Take the changes back."""
        if self._done:
            backwards = tuple(each.inverse() for each in reversed(self._step))
            self._done = not self._succeeds(backwards)

    def _succeeds(self, step: Step) -> bool:
        done = self._carry_out(step) is not None
        if not done:
            self.setObsolete(True)
        return done
