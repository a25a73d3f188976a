"""Requests of the system to the running program: to end, as at a log-out, and to open a file."""

import signal
import socket
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")
"""Windows has no SIGHUP; Ctrl+C in the terminal is SIGINT."""
_SIGNALS = frozenset(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


class EndingSignals(QObject):
    """Catches the signals that end a program, from its making until ``stop``.

    Python runs handlers of signals between two of its own steps, of which there is none while Qt
    waits; so the interpreter writes the signal's number to a socket that wakes Qt. A signal that
    the program was started to ignore, as by nohup, stays ignored.
    """

    asked = Signal()
    """The program is to end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        descriptor = self._writing.fileno()
        self._descriptor = signal.set_wakeup_fd(descriptor, warn_on_full_buffer=False)
        caught = [each for each in _SIGNALS if signal.getsignal(each) is not signal.SIG_IGN]
        self._handlers = {each: signal.signal(each, _do_nothing) for each in caught}

    def stop(self) -> None:
        """Let signals do what they did before."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._descriptor)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    def _read(self) -> None:
        # The interpreter writes the numbers of all signals that have a handler.
        if not self._handlers.keys().isdisjoint(self._reading.recv(4096)):
            self.asked.emit()


def _do_nothing(_number: int, _frame: FrameType | None) -> None:
    """Stand for a handler: only with one does the interpreter write to the socket."""


class FileOpener(QObject):
    """Passes on the files; not for other systems, as every event goes through it."""

    asked = Signal(Path)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802, D102
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(Path(event.file()))
            return True
        return False
