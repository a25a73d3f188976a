"""Sign of whether what is written at a note is saved, also for who listens to it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from briefreader.ui.common.plain_text import PlainLabel
from briefreader.ui.panels.notes.sitting import SaveState

_QUIET_MS = 2500
"""So long nothing is written before it is told aloud that all is saved: not between two words."""


class SaveSign(PlainLabel):
    """Says "Saving…" from the first key that is not saved, and "Saved" once all is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteState")
        self.setProperty("role", "muted")
        self._state = SaveState.NOTHING_WRITTEN
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(lambda: announce(self, self.text()))

    def show_state(self, state: SaveState) -> None:
        """Say how far what is written has been saved."""
        before, self._state = self._state, state
        words = {
            SaveState.NOTHING_WRITTEN: "",
            SaveState.UNSAVED: self.tr("Saving…"),
            SaveState.SAVED: self.tr("Saved"),
            SaveState.FAILED: self.tr("Not saved"),
        }[state]
        self.setText(words)
        self.setAccessibleName(words)
        if state is not SaveState.SAVED:
            self._quiet.stop()
        elif before in (SaveState.UNSAVED, SaveState.FAILED):
            self._quiet.start()


def announce(about: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say ``words``: when it has finished what it says, or ``at_once``."""
    event = QAccessibleAnnouncementEvent(about, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
