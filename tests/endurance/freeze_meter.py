"""Measure of how long a window does not answer, whatever else the machine has to do."""

import time
from pathlib import Path

from diary import Diary
from person import Person
from PySide6.QtCore import QObject, Qt, QTimer

_EVERY_MS = 10
_TOLD_MS = 25
_OWN_THREAD = Path("/proc/thread-self/schedstat")
"""https://docs.kernel.org/scheduler/sched-stats.html: time on a processor, time waited for one."""


class FreezeMeter(QObject):
    """Notes in the diary each time for which the events of the window's thread had to wait.

    What the machine's other programs took is left out: a thread that could run and had no
    processor is not one that waits for a lock or computes.
    """

    def __init__(self, person: Person, diary: Diary) -> None:
        super().__init__(person.window)
        self._person, self._diary = person, diary
        self._last = self._now()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._look)
        timer.start(_EVERY_MS)

    @staticmethod
    def _now() -> tuple[float, float, float]:
        """Return the time, what of it this thread has computed, and waited for a processor."""
        computed, waited, _ = _OWN_THREAD.read_text("ascii").split()
        return time.monotonic() * 1e3, int(computed) / 1e6, int(waited) / 1e6

    def _look(self) -> None:
        now = self._now()
        passed, computed, waited = (b - a for a, b in zip(self._last, now, strict=True))
        frozen = passed - waited - _EVERY_MS
        if frozen > _TOLD_MS:
            self._diary.note(
                "frozen",
                ms=round(frozen),
                computed=round(computed),
                passed=round(passed),
                doing=self._person.doing,
            )
        self._last = self._now()
