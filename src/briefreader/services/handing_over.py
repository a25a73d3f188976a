"""Request of a second start to the window that has the same library open."""

import contextlib
import socket
import sys
from typing import TYPE_CHECKING

from briefreader.services.running_window import LONGEST, SHOWN, WindowRequest

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PATIENCE_SECONDS = 5.0
"""A window that does not answer for so long is taken for hung: another one opens."""
_MOMENT_SECONDS = 0.1


def hand_over(place: str, request: WindowRequest) -> bool:
    """Ask the window at ``place`` to come forward and import; tells whether it does.

    It does not where nobody listens any more: a window that crashed leaves its socket behind.
    """
    line = request.encoded()
    if len(line) > LONGEST:
        return False
    return (_by_pipe if sys.platform == "win32" else _by_socket)(place, line) == SHOWN


def is_listened_to(place: str) -> bool:
    """Tell whether a window listens at ``place``, be it hung."""
    if sys.platform == "win32":
        return _pipe(place, _MOMENT_SECONDS) is not None
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(_MOMENT_SECONDS)
        try:
            asking.connect(place)
        except TimeoutError:
            return True
        except OSError:
            return False
        return True


def _by_socket(place: str, line: bytes) -> bytes:
    """Return the answer of the window, empty if there is none."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(_PATIENCE_SECONDS)
        answer = b""
        with contextlib.suppress(OSError):
            asking.connect(place)
            asking.sendall(line)
            while not answer.endswith(b"\n") and (more := asking.recv(len(SHOWN))):
                answer += more
        return answer


def _by_pipe(place: str, line: bytes) -> bytes:
    """Return the answer of the window, empty if there is none; for Windows."""
    asking = _pipe(place, _PATIENCE_SECONDS)
    if asking is None:
        return b""
    asking.write(line)
    asking.flush()
    answer = b""
    while not answer.endswith(b"\n") and asking.waitForReadyRead(int(_PATIENCE_SECONDS * 1000)):
        answer += bytes(asking.readAll().data())
    return answer


def _pipe(place: str, seconds: float) -> "QLocalSocket | None":
    """Return the connection to the window, None if none listens; for Windows."""
    from PySide6.QtNetwork import QLocalSocket

    asking = QLocalSocket()
    asking.connectToServer(place)
    return asking if asking.waitForConnected(int(seconds * 1000)) else None
