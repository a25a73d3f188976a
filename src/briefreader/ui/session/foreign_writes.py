"""Watch for what other windows and programs write into the open library."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.session.session import Session

_LOOK_MS = 1000


class ForeignWrites(QObject):
    """Looks every second, and when the program comes to the front, and shows what has changed.

    The jobs of the window write by connections of their own too, and show by themselves what they
    did: while one runs, nothing is looked for.
    """

    def __init__(self, session: Session, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._seen = session.library.data_version()
        timer = QTimer(self)
        timer.setInterval(_LOOK_MS)
        timer.timeout.connect(self.look)
        timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_if_active)

    def look(self) -> None:
        """Show what has been written since the last look, if anything has."""
        if self._jobs.is_busy():
            return
        now = self._session.library.data_version()
        if now != self._seen:
            self._seen = now
            self._session.refresh()

    def _look_if_active(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
