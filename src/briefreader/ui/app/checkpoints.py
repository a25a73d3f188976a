"""Checkpoints: what was decided goes from SQLite's log into the library's file in a pause."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from briefreader.errors import LibraryError
from briefreader.library.database import open_reader
from briefreader.ui.app.jobs import Cancelled, JobRunner, Progress
from briefreader.ui.session.session import Session

_PAUSE_MS = 5_000
"""From the first change that is only in the log; later ones do not put it off."""


class Checkpoints(QObject):
    """Empties the log off the GUI thread, long before SQLite would at some change of the user's.

    That would make this one change write up to 16 MB. One that fails is made up for by the next.
    """

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._path = session.library.path
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.make)
        session.changes.applied.connect(self._plan)
        session.changes.written.connect(self._plan)

    def make(self) -> None:
        """Begin one now."""
        path = self._path

        def work(_progress: Progress, _cancelled: Cancelled) -> None:
            with suppress(LibraryError):
                checkpoint(path)

        self._jobs.start(work)

    def _plan(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def checkpoint(path: Path) -> None:
    """Move what is in the log into the file at ``path``; raises LibraryError if that cannot be."""
    with open_reader(path) as library:
        library.checkpoint()
