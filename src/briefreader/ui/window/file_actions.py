"""Common base of the features that read or write files at the user's wish."""

import re
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from briefreader.ui.app.jobs import JobRunner
from briefreader.ui.session.session import Session
from briefreader.ui.window.window_state import WindowState

_LONGEST = 160
"""Bytes of a name without its ending: file systems take 255."""

_MESSAGE_MS = 8000
_NO_NAME = re.compile('[\\\\/:*?"<>|\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+')
"""What no name of a file should have: what systems refuse, and what turns its letters around."""


class FileActions(QObject):
    """Knows the session, the runner of long work, the remembered folder and the window."""

    def __init__(
        self, session: Session, jobs: JobRunner, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._state = state
        self._window = parent

    def _say(self, text: str) -> None:
        """Tell the user in the status bar, if the window has one."""
        if isinstance(self._window, QMainWindow):
            self._window.statusBar().showMessage(text, _MESSAGE_MS)


def file_stem(title: str, day: date | None) -> str:
    """Return a name that every file system takes, such as "2015-11-02 Joint Statement"."""
    words = " ".join(re.sub(_NO_NAME, " ", title).split())
    dated = f"{day.isoformat()} {words}" if day else words
    return dated.encode()[:_LONGEST].decode(errors="ignore").strip(". ")
