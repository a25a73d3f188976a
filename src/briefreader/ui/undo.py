"""The steps of the undo history."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from briefreader.services.changes import AnyChange, Change

_WRITING = 1
CarryOut = Callable[[Sequence[AnyChange]], Sequence[AnyChange] | None]


class ChangesCommand(QUndoCommand):
    """One step, of one or several changes; it was carried out before it is pushed.

    A step that cannot be taken back or done again leaves everything as it is, and leaves the
    history: what it needs is no longer there.
    """

    def __init__(
        self, name: str, changes: Sequence[AnyChange], carry_out: CarryOut, session: str = ""
    ) -> None:
        """Keep ``changes`` as applied; ``carry_out`` returns None if it cannot do all.

        Single changes of one record in the same writing ``session`` become one step.
        """
        super().__init__(name)
        self._session = session
        self._changes = tuple(changes)
        self._carry_out = carry_out
        self._done = True

    def id(self) -> int:
        """See Qt: steps of a writing session may be merged."""
        return _WRITING if self._session else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """See Qt."""
        if not isinstance(other, ChangesCommand) or other._session != self._session:
            return False
        (first,), (last,) = self._changes, other._changes
        self._changes = (Change(first.name, first.before, last.after),)
        return True

    def redo(self) -> None:
        """See Qt."""
        if not self._done:
            self._done = self._succeeds(self._changes)

    def undo(self) -> None:
        """See Qt."""
        if self._done:
            backwards = [each.inverse() for each in reversed(self._changes)]
            self._done = not self._succeeds(backwards)

    def _succeeds(self, changes: Sequence[AnyChange]) -> bool:
        done = self._carry_out(changes) is not None
        if not done:
            self.setObsolete(True)
        return done
