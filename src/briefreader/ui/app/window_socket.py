"""Socket at which a second start on the same library asks the window to come forward."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from briefreader.services.handing_over import is_listened_to
from briefreader.services.running_window import (
    LONGEST,
    OTHER,
    SHOWN,
    WindowRequest,
    meeting_place,
    real_name,
)

_PATIENCE_MS = 5000
"""Who connects and does not say what for is sent away."""


class WindowSocket(QObject):
    """Listens for the user's own programs, on this machine only, until the window is gone.

    A library has one socket: where another window listens already, this one does not.
    """

    asked = Signal(object)
    """The window is to come forward; carries the ``WindowRequest``."""

    def __init__(self, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._library = real_name(library)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        self.listen()

    def listen(self) -> None:
        """Listen, unless another window does; as well when that one may have been closed."""
        if self.is_listening:
            return
        place = meeting_place(Path(self._library), make=True)
        if place and not is_listened_to(place):
            # What a window that crashed has left.
            QLocalServer.removeServer(place)
            self._server.listen(place)

    @property
    def is_listening(self) -> bool:
        """Whether a second start can ask this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._server.close()

    def _meet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._read(caller))
            QTimer.singleShot(_PATIENCE_MS, caller, caller.abort)
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        """Answer once there is a whole line, which is at the beginning of what has come."""
        if not caller.canReadLine():
            if caller.bytesAvailable() > LONGEST:
                caller.abort()
            return
        request = WindowRequest.decoded(bytes(caller.readLine(LONGEST).data()))
        meant = request is not None and request.library == self._library
        caller.write(SHOWN if meant else OTHER)
        caller.flush()
        caller.disconnectFromServer()
        if meant:
            self.asked.emit(request)
