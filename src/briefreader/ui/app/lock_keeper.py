"""Keeper of the library's lock, for as long as its window is there."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from briefreader.services.library_lock import REFRESH_SECONDS, LibraryLock
from briefreader.services.lock_holder import Holder
from briefreader.ui.app.window_socket import WindowSocket
from briefreader.ui.common.plain_text import PlainMessageBox

translate = QCoreApplication.translate


class LockKeeper(QObject):
    """Says every half minute that the library is open here.

    A second window of the user takes lock and socket over when the first one is gone. Where another
    machine or user has taken the lock, as while this machine slept, the user is told once.
    """

    def __init__(self, lock: LibraryLock, meeting: WindowSocket, window: QWidget) -> None:
        super().__init__(window)
        self._lock = lock
        self._meeting = meeting
        self._window = window
        self._told = False
        timer = QTimer(self)
        timer.setInterval(REFRESH_SECONDS * 1000)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look after the lock, as every half minute."""
        self._meeting.listen()
        holder = self._lock.refresh()
        if holder is not None and not holder.is_own_user_here and not self._told:
            self._told = True
            self._tell(holder)

    def _tell(self, holder: Holder) -> None:
        box = PlainMessageBox(self._window)
        box.setObjectName("lockTakenDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Briefreader")
        box.setText(translate("lock", "This library was opened elsewhere too."))
        about = translate(
            "lock",
            "{user} has it open on {host}. Two who write to one library from different computers "
            "can damage it: close it here or there.",
        )
        box.setInformativeText(
            about.format(
                user=holder.user or translate("lock", "Somebody"),
                host=holder.host or translate("lock", "another computer"),
            )
        )
        box.open()
