"""The run of a batch: chunks go to workers, a few at a time, and their results into the output."""

import contextlib
import itertools
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from threading import Event, Thread
from uuid import uuid4

from distributed import CancelledError, Client, Future
from distributed.comm.core import CommClosedError
from distributed.scheduler import KilledWorker

from briefreader.batch.chunk_files import chunk_file, put_chunk
from briefreader.batch.chunks import MOST, Chunk, chunk_size, grouped
from briefreader.batch.cluster import local_cluster, reading_workers, running_cluster
from briefreader.batch.inputs import Input, InputList
from briefreader.batch.lost import lost_over
from briefreader.batch.manifest import Known, Totals
from briefreader.batch.output import OutputFolder
from briefreader.batch.results import ChunkDone, Outcome
from briefreader.batch.tables import Columns, put_down
from briefreader.batch.tasks import ReadingPlugin, read_chunk
from briefreader.batch.versions import version_for
from briefreader.errors import BatchError, BriefreaderError
from briefreader.services.importing.reading_pool import MAX_SECONDS
from briefreader.translatable import mark

_TICK_SECONDS = 0.5
_AHEAD = 2
"""Chunks for each thread that are under way or wait for it; more would only fill memory."""
_MOST_REASONS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a batch is run; see `briefreader batch --help`."""

    scheduler: str | None = None
    workers: int | None = None
    dashboard: bool = False
    columns: Columns = field(default_factory=Columns)
    retry_failed: bool = False
    redo_changed: bool = False
    keep_changed: bool = False
    with_texts: bool = True
    most: int = MOST
    seconds: float = MAX_SECONDS


@dataclass(slots=True)
class Progress:
    """How far a run is; counts are of inputs, ``total`` is None until all are counted.

    ``known`` were done before; ``reasons`` are the first failures.
    """

    total: int | None = None
    known: int = 0
    failed_before: int = 0
    done: int = 0
    failed: int = 0
    repeated: int = 0
    unchanged: int = 0
    under_way: int = 0
    threads: int = 0
    seconds: float = 0.0
    rate: float = 0.0
    reasons: list[str] = field(default_factory=list)
    stopped: bool = False

    @property
    def left(self) -> int | None:
        """How many inputs are still to come."""
        if self.total is None:
            return None
        return max(0, self.total - self.known - self.failed_before - self.done)


def run(
    inputs: InputList,
    output: OutputFolder,
    options: Options,
    tell: Callable[[Progress], None],
    stop: Event,
) -> tuple[Progress, Totals]:
    """Read all inputs that are not done, and return how it went and what is in the output now.

    ``tell`` gets the progress twice a second. Once ``stop`` is set nothing new is begun, and what
    is under way is finished. Raises BatchError if it had to be broken off; what is done stays.
    """
    _check_versions(output, options)
    output.clean()
    progress = Progress()
    counter = Thread(target=_count, args=(inputs, progress, stop), daemon=True)
    counter.start()
    left = _left(inputs, output, options, progress)
    first = next(left, None)
    if first is not None:
        waiting = itertools.chain([first], left)
        try:
            with _cluster(options, stop) as client, _reading(client, output, options):
                _Dispatcher(client, output, options, progress, stop).run(waiting, tell)
        except (CommClosedError, CancelledError) as error:
            raise _broken_off(error) from error
    output.finish()
    return progress, output.manifest.totals()


class _Dispatcher:
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
                nobody_reads = self._stop.is_set() and not self._progress.threads
                if nobody_reads or not self._under_way:
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

    def _wait_for_workers(self, tell: Callable[[Progress], None]) -> None:
        """Wait for as many workers as were asked for, or one; a queue of jobs may take hours."""
        while not self._stop.is_set():
            self._look()
            if len(self._client.nthreads()) >= (self._options.workers or 1):
                return
            tell(self._progress)
            self._stop.wait(_TICK_SECONDS)

    def _size(self) -> int:
        return chunk_size(self._progress.left, self._progress.threads, self._options.most)

    def _has_room(self) -> bool:
        return len(self._under_way) < _AHEAD * max(1, self._progress.threads)

    def _next(self, groups: Iterator[tuple[Input, ...]]) -> tuple[Input, ...] | None:
        if self._again:
            return self._again.popleft()
        if self._stop.is_set():
            return None
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
            lines = iter(put_down(rows, self._output.work / f"{name}.rows"))
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
            if future.status == "finished":
                self._commit(chunk, future.result())
                return
            error = future.exception() if future.status == "error" else None
            if not isinstance(error, KilledWorker):
                raise _broken_off(error)
            if len(chunk.inputs) > 1:
                # One of them may be what workers die of: smaller chunks find out which.
                half = len(chunk.inputs) // 2
                self._again += [chunk.inputs[:half], chunk.inputs[half:]]
            else:
                self._commit(chunk, lost_over(chunk, self._options.seconds))
        finally:
            (chunk.work / f"{name}.rows").unlink(missing_ok=True)
            chunk_file(chunk.work, name).unlink(missing_ok=True)
            future.release()

    def _commit(self, chunk: Chunk, done: ChunkDone) -> None:
        repeated = self._output.commit(done, keep=self._options.keep_changed)
        progress = self._progress
        progress.done += len(chunk.inputs)
        outcomes = [each.outcome for each in done.inputs]
        read = outcomes.count(Outcome.READ)
        progress.repeated += read - (len(done.documents) - len(repeated))
        progress.unchanged += outcomes.count(Outcome.UNCHANGED)
        progress.failed += outcomes.count(Outcome.FAILED)
        room = _MOST_REASONS - len(progress.reasons)
        reasons = [each.reason for each in done.inputs if each.reason]
        progress.reasons += reasons[:room]

    def _look(self) -> None:
        """Find out how many threads there are, as workers come and go."""
        now = time.monotonic()
        if self._client.status not in {"running", "connecting"}:
            raise _broken_off(None)
        if now - self._looked > 4 * _TICK_SECONDS or not self._progress.threads:
            self._looked = now
            try:
                self._progress.threads = sum(self._client.nthreads().values())
            except (OSError, TimeoutError) as error:
                raise _broken_off(error) from error

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


def _check_versions(output: OutputFolder, options: Options) -> None:
    """Raise BatchError if the output has results of another version, and nobody said what then."""
    outdated = output.manifest.outdated()
    if not outdated or options.redo_changed or options.keep_changed:
        return
    number = sum(count for _, count in outdated)
    theirs = ", ".join(
        dict.fromkeys(
            f"{each.briefreader} (rules {each.detector}, words {each.resources})"
            for each, _ in outdated
        )
    )
    raise BatchError(
        mark(
            "errors",
            "{path}: {number} documents were read by another version, {theirs}; this is {ours}. "
            "--redo-changed reads just these anew, --keep-changed leaves them as they are.",
        ),
        path=output.path,
        number=number,
        theirs=theirs,
        ours=f"{version_for(()).briefreader} (rules {version_for(()).detector})",
    )


def _left(
    inputs: InputList, output: OutputFolder, options: Options, progress: Progress
) -> Iterator[Input]:
    """Yield the inputs that are to be read in this run."""
    for each in inputs.inputs():
        known = output.manifest.input(each.key)
        if known is None:
            yield each
        elif known.stamp != each.stamp:
            is_usable = not known.failed and (known.is_current or not options.redo_changed)
            yield replace(each, content=known.content if is_usable else None)
        elif _is_wanted(known, options):
            yield each
        elif known.failed:
            progress.failed_before += 1
        else:
            progress.known += 1


def _is_wanted(known: Known, options: Options) -> bool:
    """Tell whether an unchanged input is read again."""
    if options.redo_changed and not known.is_current:
        return True
    return known.failed and options.retry_failed


def _count(inputs: InputList, progress: Progress, stop: Event) -> None:
    """Count the inputs, while the first are read already."""
    counted = None
    # Whoever reads them tells what is wrong with them.
    with contextlib.suppress(BriefreaderError, OSError):
        for counted in inputs.count():  # noqa: B007 - the last is the total
            if stop.is_set():
                return
        progress.total = counted


@contextlib.contextmanager
def _cluster(options: Options, stop: Event) -> Iterator[Client]:
    if options.scheduler:
        with running_cluster(options.scheduler, stop) as client:
            yield client
    else:
        with local_cluster(options.workers, dashboard=options.dashboard) as client:
            yield client


def _reading(
    client: Client, output: OutputFolder, options: Options
) -> contextlib.AbstractContextManager[None]:
    ours = options.scheduler is None
    return reading_workers(
        client, ReadingPlugin(output.plugin, options.seconds, are_ours=ours), output.work
    )


def _broken_off(error: object) -> BatchError:
    if isinstance(error, BatchError):
        return error
    if isinstance(error, BriefreaderError):
        return BatchError(mark("errors", "A worker cannot read: {reason}"), reason=error)
    return BatchError(
        mark("errors", "The scheduler was lost ({reason}); run the same again to go on."),
        reason=error or "no connection",
    )
