"""Pool of processes that read many files at once; one that takes too long is ended."""

import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Generic, Self, TypeVar

from briefreader.errors import BriefreaderError, DocumentError
from briefreader.services.importing.document_reading import (
    Cancelled,
    Readable,
    Reading,
    Setup,
    Source,
    document_reader,
    name_of,
)
from briefreader.services.importing.reading_process import serve
from briefreader.translatable import mark

Asked = TypeVar("Asked", bound=Readable)
Answer = TypeVar("Answer")

MAX_SECONDS = 30.0
"""How long one file may take."""
TOOK_LONG = mark(
    "errors",
    "{path}: the file took longer than {seconds:.0f} seconds to read; "
    "save it in another format and try again.",
)
STOPPED = mark(
    "errors",
    "{path}: the file made the reader stop; save it in another format and try again.",
)
KILLED = mark(
    "errors",
    "{path}: the system ended the reader, as it does where memory is short; "
    "close other programs and try again.",
)

_MOST_PROCESSES = 4
_QUEUED = 8
"""Files that a process is told ahead, so that it need not wait while others are stored."""
_AHEAD = 128
"""Files that may be read before one that takes long, whose turn to be stored comes first."""
_POLL_SECONDS = 0.1
_READY_SECONDS = 60.0
_KILLED = -9
"""The exit code of a process that SIGKILL ended."""


class _Worker:
    """One process, and the numbers of the files that it was told, the one under way first."""

    def __init__(self, prepare: Callable[[], Callable[..., object]]) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=serve, args=(theirs, prepare), daemon=True
        )
        self._process.start()
        # Only then does the end of the process close the connection.
        theirs.close()
        self.told: deque[int] = deque()
        self.is_ready = False
        self.since = time.monotonic()

    def tell(self, number: int, source: Readable) -> None:
        """Ask for a file to be read; raises OSError if the process has ended."""
        if not self.told:
            self.since = time.monotonic()
        self.connection.send(source)
        self.told.append(number)

    def is_late(self, seconds: float) -> bool:
        """Tell whether it has been busy with one thing for longer, and has no answer yet."""
        limit = seconds if self.is_ready else _READY_SECONDS
        busy = bool(self.told) and time.monotonic() - self.since > limit
        return busy and not self.connection.poll()

    def was_killed(self) -> bool:
        """Tell of a process that has ended whether it was ended from outside."""
        self._process.join(_POLL_SECONDS)
        return self._process.exitcode == _KILLED

    def end(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.join()
        # A thread that starts a process waits for ended ones too. Where it was first, this one is
        # still taken for running.
        with suppress(ValueError):
            self._process.close()
        self.connection.close()


class LimitedPool(Generic[Asked, Answer]):
    """Processes that read files in one way, within limits; as a context manager it ends them.

    They are started when first needed, and as many as there are files or processors, but ``most``.
    Each reads with what it gets of ``prepare``, which is sent there and so must have a name in its
    module; one file may take so many ``seconds`` (0: MAX_SECONDS).
    """

    def __init__(
        self,
        prepare: Callable[[], Callable[[Asked], Answer]],
        most: int = _MOST_PROCESSES,
        seconds: float = 0,
    ) -> None:
        self._prepare = prepare
        self._most = most
        self._seconds = seconds
        self._workers: list[_Worker] = []

    def read(
        self, files: Sequence[Asked], cancelled: Cancelled
    ) -> Iterator[Answer | BriefreaderError]:
        """Yield what was read of ``files``, in order, or why nothing was.

        It stops when ``cancelled`` answers true. Raises what keeps all processes from reading.
        """
        waiting = deque(range(len(files)))
        answers: dict[int, Answer | BriefreaderError] = {}
        for number in range(len(files)):
            while number not in answers:
                if cancelled():
                    self.close()
                    return
                self._employ(len(files))
                self._tell(files, waiting, number)
                self._listen(files, waiting, answers)
            yield answers.pop(number)

    def close(self) -> None:
        """End all processes."""
        while self._workers:
            self._workers.pop().end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _employ(self, files: int) -> None:
        """Have as many processes as are of use."""
        wanted = min(self._most, os.cpu_count() or 1, files)
        while len(self._workers) < wanted:
            self._workers.append(_Worker(self._prepare))

    def _tell(self, files: Sequence[Asked], waiting: deque[int], number: int) -> None:
        """Spread the files that wait, the first to the least busy."""
        while waiting and waiting[0] < number + _AHEAD:
            worker = min(self._workers, key=lambda each: len(each.told))
            if len(worker.told) >= _QUEUED:
                return
            try:
                worker.tell(waiting[0], files[waiting[0]])
            except OSError:
                # It has ended; whoever listens next finds out and has another begin.
                return
            waiting.popleft()

    def _listen(
        self,
        files: Sequence[Asked],
        waiting: deque[int],
        answers: dict[int, Answer | BriefreaderError],
    ) -> None:
        """Take in the answers that have come, and replace processes that give none."""
        by_connection: dict[object, _Worker] = {each.connection: each for each in self._workers}
        for connection in wait([each.connection for each in self._workers], _POLL_SECONDS):
            worker = by_connection[connection]
            try:
                answer = worker.connection.recv()
            except (EOFError, OSError):
                why = _killed if worker.was_killed() else _stopped
                self._replace(worker, files, waiting, answers, why)
                continue
            worker.since = time.monotonic()
            if worker.is_ready:
                answers[worker.told.popleft()] = answer
            elif answer is None:
                worker.is_ready = True
            else:
                self.close()
                raise answer
        seconds = self._seconds or MAX_SECONDS
        for worker in [each for each in self._workers if each.is_late(seconds)]:
            self._replace(worker, files, waiting, answers, partial(_took_long, seconds))

    def _replace(
        self,
        worker: _Worker,
        files: Sequence[Asked],
        waiting: deque[int],
        answers: dict[int, Answer | BriefreaderError],
        why: Callable[[Readable], DocumentError],
    ) -> None:
        """End a process; the file that it was at has failed, the others wait again."""
        worker.end()
        self._workers.remove(worker)
        if not worker.told:
            return
        failed = worker.told.popleft()
        answers[failed] = why(files[failed])
        waiting.extendleft(reversed(worker.told))


class ReadingPool(LimitedPool[Source, Reading]):
    """Processes that read documents with one setup; ``read`` is a ``Readings``."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(partial(document_reader, setup))


def _stopped(source: Readable) -> DocumentError:
    return DocumentError(STOPPED, path=name_of(source))


def _killed(source: Readable) -> DocumentError:
    return DocumentError(KILLED, path=name_of(source))


def _took_long(seconds: float, source: Readable) -> DocumentError:
    return DocumentError(TOOK_LONG, path=name_of(source), seconds=seconds)
