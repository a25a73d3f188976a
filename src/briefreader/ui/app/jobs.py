"""Runner of plain callables off the GUI thread, with progress, cancel and error paths."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import SIGNAL, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from briefreader.errors import CancelledError

Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all, and what is being done."""
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]


_FAILED = SIGNAL("failed(PyObject)")


class Job(QObject):
    """One piece of work under way; every signal arrives in the thread that made the job."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        self._done.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        # All that waits for the end hears of it in one event, and so does who asks is_busy: were
        # the worker to emit this itself, it could be held up after the first of the slots.
        self.ended.emit()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._cancel.set()

    def is_cancelled(self) -> bool:
        """Tell whether the user asked the work to stop."""
        return self._cancel.is_set()


class _Task(QRunnable):
    def __init__(self, job: Job, work: Work) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        try:
            result = self._work(self._job.progressed.emit, self._job.is_cancelled)
        except CancelledError:
            pass
        except Exception as error:
            self._job.failed.emit(error)
        else:
            self._job.succeeded.emit(result)
        self._job._done.emit()


class JobRunner(QObject):
    """Starts jobs and keeps them alive until they have ended."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._jobs: set[Job] = set()
        self._ended: list[Job] = []

    def start(self, work: Work) -> Job:
        """Run ``work(progress, cancelled)`` in a worker thread and return its job.

        The work begins when control is back in the event loop, so that even the quickest misses
        no slot that the caller connects to the job meanwhile.
        """
        self._let_go()
        # A child of the runner: were Python to own it, the last reference could go in the worker,
        # and take the job away while its signals are still delivered here.
        job = Job(self)
        self._jobs.add(job)
        job.ended.connect(self._forget)
        QTimer.singleShot(0, self, lambda: self._begin(job, work))
        return job

    def is_busy(self) -> bool:
        """Tell whether any job has not ended yet."""
        return bool(self._jobs)

    def finish(self) -> None:
        """Cancel every job and wait until the workers have stopped."""
        for job in self._jobs:
            job.cancel()
        self._pool.waitForDone()

    def _let_go(self) -> None:
        """Delete the jobs that have ended, unless a worker may still be telling so of one."""
        if not self._jobs and not self._pool.activeThreadCount():
            for job in self._ended:
                job.deleteLater()
            self._ended.clear()

    def _begin(self, job: Job, work: Work) -> None:
        if not job.receivers(_FAILED):
            # Nobody but the user can do anything about it.
            job.failed.connect(_raise)
        if job.is_cancelled():
            job.ended.emit()
        else:
            self._pool.start(_Task(job, work))

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)
            self._ended.append(job)
        if not self._jobs:
            self.idle.emit()


def _raise(error: Exception) -> None:
    """Raise what no one caught in the worker where all such errors are told of."""
    raise error
