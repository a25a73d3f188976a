"""Reader of the commitments of a statement that has thousands, without holding up the window."""

from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from briefreader.library.commitments import CommitmentStore
from briefreader.library.records import Commitment

SLICE = 400
"""So many commitments are read at once; a statement with no more is read in one go."""


class GradualReading(QObject):
    """Reads all commitments of one statement, a slice whenever the window has nothing to do.

    ``ended`` carries them in text order; it does not come after ``stop``.
    """

    ended = Signal(object)

    def __init__(self, store: CommitmentStore, statement_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._statement_id = statement_id
        self._read: list[Commitment] = []
        self._done = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_on)
        self._timer.start(0)

    @cached_property
    def _ids(self) -> list[int]:
        return self._store.ids(self._statement_id)

    def finish(self) -> None:
        """Read what is left now."""
        while self._timer.isActive():
            self._read_on()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self.deleteLater()

    def _read_on(self) -> None:
        """Read one slice, or tell of all once nothing is left: each is a moment's work."""
        ids = self._ids
        if self._done < len(ids):
            self._read += self._store.of_ids(ids[self._done : self._done + SLICE])
            self._done += SLICE
        else:
            self.stop()
            self.ended.emit(tuple(self._read))
