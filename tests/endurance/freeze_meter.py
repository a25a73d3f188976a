"""Measure of how long a window does not answer, whatever else the machine has to do."""

import threading
import time
from contextlib import suppress
from pathlib import Path

from diary import Diary
from person import Person
from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MS = 10
_TOLD_MS = 25
_THREADS = Path("/proc/self/task")
"""https://docs.kernel.org/scheduler/sched-stats.html: time on a processor, time waited for one."""


class FreezeMeter(QObject):
    """Notes in the diary each time for which the events of the window's thread had to wait.

    What the machine's other programs took is left out: a thread that could run and had no
    processor is not one that waits for a lock or computes; nor is the window's own while another
    thread of the process, which holds Python's lock, has none.
    """

    def __init__(self, person: Person, diary: Diary) -> None:
        super().__init__(person.window)
        self._person, self._diary = person, diary
        self._own = str(threading.get_native_id())
        self._seen = time.monotonic() * 1e3
        self._threads = self._read_threads()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._look)
        timer.start(_EVERY_MS)

    @staticmethod
    def _read_threads() -> dict[str, tuple[float, float]]:
        """Return of each thread how long it has computed, and waited for a processor."""
        found = {}
        for thread in _THREADS.iterdir():
            # One that has ended meanwhile is no matter.
            with suppress(OSError):
                computed, waited, _ = (thread / "schedstat").read_text("ascii").split()
                found[thread.name] = int(computed) / 1e6, int(waited) / 1e6
        return found

    def _look(self) -> None:
        now, threads = time.monotonic() * 1e3, self._read_threads()
        none = (0.0, 0.0)
        computed = threads[self._own][0] - self._threads[self._own][0]
        waited = sum(each[1] - self._threads.get(name, none)[1] for name, each in threads.items())
        passed = now - self._seen
        frozen = passed - waited - _EVERY_MS
        if frozen > _TOLD_MS:
            self._diary.note(
                "frozen",
                ms=round(frozen),
                computed=round(computed),
                passed=round(passed),
                doing=self._person.doing,
            )
        self._seen, self._threads = now, threads
