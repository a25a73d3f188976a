"""Chunks go to workers, a few at a time, and what they read into the output."""

import contextlib
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from uuid import uuid4

from distributed import Client, Future
from distributed.scheduler import KilledWorker

from briefreader.batch.chunk_files import chunk_file, put_chunk
from briefreader.batch.chunks import Chunk, chunk_size, grouped
from briefreader.batch.inputs import Input
from briefreader.batch.lost import lost_over
from briefreader.batch.options import Options
from briefreader.batch.output import OutputFolder
from briefreader.batch.progress import Progress
from briefreader.batch.results import ChunkDone, Outcome
from briefreader.batch.tables import put_down
from briefreader.batch.tasks import STOP, read_chunk
from briefreader.batch.versions import version_for
from briefreader.errors import BatchError, BriefreaderError
from briefreader.translatable import mark

_TICK_SECONDS = 0.5
_AHEAD = 2
"""Chunks for each thread that are under way or wait for it; more would only fill memory."""
_MOST_REASONS = 10


class Dispatcher:
    """Keeps the workers busy, with few chunks under way, and takes in what they send."""

    def __init__(
        self,
        client: Client,
        output: OutputFolder,
        options: Options,
        progress: Progress,
        stop: Event,
    ) -> None:
        self._client = client
        self._output = output
        self._options = options
        self._progress = progress
        self._stop = stop
        self._under_way: dict[str, tuple[Chunk, Future[ChunkDone]]] = {}
        self._ready: SimpleQueue[str] = SimpleQueue()
        self._again: deque[tuple[Input, ...]] = deque()
        self._refused: BriefreaderError | None = None
        self._begun = time.monotonic()
        self._looked = 0.0
        self._samples: deque[tuple[float, int]] = deque([(0.0, 0)])

    def run(self, inputs: Iterator[Input], tell: Callable[[Progress], None]) -> None:
        """Read all ``inputs``, unless it is stopped; raises BatchError if the cluster is lost."""
        groups = grouped(inputs, self._size)
        self._wait_for_workers(tell)
        try:
            while True:
                self._look()
                while self._has_room() and (group := self._next(groups)) is not None:
                    self._send(group)
                if not self._under_way or (self._stop.is_set() and not self._end_chunks()):
                    break
                with contextlib.suppress(Empty):
                    self._take(self._ready.get(timeout=_TICK_SECONDS))
                self._measure()
                tell(self._progress)
        finally:
            with contextlib.suppress(Exception):
                self._client.cancel([each for _, each in self._under_way.values()], force=True)
        if self._refused is not None:
            raise self._refused
        self._progress.stopped = self._stop.is_set()

    def _end_chunks(self) -> bool:
        """Have the workers end their chunks with what is read; tells whether there are any."""
        with contextlib.suppress(OSError):
            (self._output.work / STOP).touch()
        return self._progress.threads > 0

    def _wait_for_workers(self, tell: Callable[[Progress], None]) -> None:
        """Wait for as many workers as were asked for, or one; a queue of jobs may take hours."""
        self._progress.awaited = self._options.workers or 1
        while not self._stop.is_set():
            self._look()
            if self._progress.workers >= self._progress.awaited:
                break
            tell(self._progress)
            self._stop.wait(_TICK_SECONDS)
        self._progress.awaited = 0

    def _size(self) -> int:
        return chunk_size(self._progress.left, self._progress.threads, self._options.most)

    def _has_room(self) -> bool:
        return len(self._under_way) < _AHEAD * max(1, self._progress.threads)

    def _next(self, groups: Iterator[tuple[Input, ...]]) -> tuple[Input, ...] | None:
        if self._stop.is_set():
            return None
        if self._again:
            return self._again.popleft()
        try:
            return next(groups, None)
        except BriefreaderError as error:
            # What is under way is finished first.
            self._refused = error
            return None

    def _send(self, group: tuple[Input, ...]) -> None:
        name = f"chunk-{uuid4().hex[:16]}"
        rows = [each.record for each in group if each.record is not None]
        if rows:
            lines = iter(put_down(rows, _rows_file(self._output.work, name)))
            group = tuple(
                each if each.record is None else replace(each, record=next(lines)) for each in group
            )
        chunk = Chunk(
            name=name,
            inputs=group,
            work=self._output.work,
            columns=self._options.columns,
            table_format=self._output.format,
            with_texts=self._options.with_texts,
            version=version_for(()),
            plugin=self._output.plugin,
        )
        file = str(put_chunk(chunk))
        future = self._client.submit(read_chunk, file, key=f"briefreader-{name}", pure=False)
        self._under_way[name] = (chunk, future)
        future.add_done_callback(lambda _, name=name: self._ready.put(name))
        self._progress.under_way = len(self._under_way)

    def _take(self, name: str) -> None:
        chunk, future = self._under_way.pop(name)
        self._progress.under_way = len(self._under_way)
        try:
            left = self._taken(chunk, future)
        finally:
            chunk_file(chunk.work, name).unlink(missing_ok=True)
            future.release()
        self._again += left
        if not left:
            _rows_file(chunk.work, name).unlink(missing_ok=True)

    def _taken(self, chunk: Chunk, future: "Future[ChunkDone]") -> list[tuple[Input, ...]]:
        """Take in what became of a chunk; returns what of it is to be read in others."""
        if future.status == "finished":
            done = future.result()
            self._commit(done)
            known = {each.key for each in done.inputs}
            rest = tuple(each for each in chunk.inputs if each.key not in known)
            return [rest] if rest else []
        error = future.exception() if future.status == "error" else None
        if not isinstance(error, KilledWorker):
            raise broken_off(error)
        if len(chunk.inputs) > 1:
            # One of them may be what workers die of: smaller chunks find out which.
            half = len(chunk.inputs) // 2
            return [chunk.inputs[:half], chunk.inputs[half:]]
        self._commit(lost_over(chunk, self._options.seconds))
        return []

    def _commit(self, done: ChunkDone) -> None:
        if not done.inputs:
            return
        repeated = self._output.commit(done, keep=self._options.keep_changed)
        progress = self._progress
        progress.done += len(done.inputs)
        outcomes = [each.outcome for each in done.inputs]
        read = outcomes.count(Outcome.READ)
        progress.repeated += read - (len(done.documents) - len(repeated))
        progress.unchanged += outcomes.count(Outcome.UNCHANGED)
        progress.failed += outcomes.count(Outcome.FAILED)
        room = _MOST_REASONS - len(progress.reasons)
        reasons = [each.reason for each in done.inputs if each.reason]
        progress.reasons += reasons[:room]

    def _look(self) -> None:
        """Find out how many workers and threads there are, as they come and go."""
        now = time.monotonic()
        if self._client.status not in {"running", "connecting"}:
            raise broken_off(None)
        if now - self._looked > 4 * _TICK_SECONDS or not self._progress.threads:
            self._looked = now
            try:
                threads = self._client.nthreads()
            except (OSError, TimeoutError) as error:
                raise broken_off(error) from error
            self._progress.workers = len(threads)
            self._progress.threads = sum(threads.values())

    def _measure(self) -> None:
        """Measure the rate over the last half minute."""
        progress = self._progress
        progress.seconds = time.monotonic() - self._begun
        if progress.seconds - self._samples[-1][0] >= _TICK_SECONDS:
            self._samples.append((progress.seconds, progress.done))
        while len(self._samples) > 2 and progress.seconds - self._samples[0][0] > 30:
            self._samples.popleft()
        begun, done = self._samples[0]
        progress.rate = (progress.done - done) / max(progress.seconds - begun, 0.001)


def broken_off(error: object) -> BatchError:
    """Return the error that tells why a run cannot go on, of what a worker or Dask said."""
    if isinstance(error, BatchError):
        return error
    if isinstance(error, BriefreaderError):
        return BatchError(mark("errors", "A worker cannot read: {reason}"), reason=error)
    return BatchError(
        mark("errors", "The scheduler was lost ({reason}); run the same again to go on."),
        reason=error or "no connection",
    )


def _rows_file(work: Path, name: str) -> Path:
    """Return the file for the rows of a chunk, also of what is read of it in others."""
    return work / f"{name}.rows"
