"""What Dask's workers do: read the documents of a chunk within limits, write its parts."""

import hashlib
import multiprocessing
import signal
import threading
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import cast

from distributed import Worker, WorkerPlugin, get_worker

from briefreader.batch.chunk_files import chunk_from
from briefreader.batch.chunks import Chunk
from briefreader.batch.inputs import Input
from briefreader.batch.parts import new_part, write_part
from briefreader.batch.reading import (
    DocumentSource,
    ReadDocument,
    TableRow,
    content_of_row,
    document_reader,
)
from briefreader.batch.results import ChunkDone, DocumentDone, InputDone, Outcome
from briefreader.batch.rows import Row, commitment_rows, failure_row, statement_row
from briefreader.batch.schema import Table
from briefreader.batch.tables import Line, row_at
from briefreader.batch.versions import version_for
from briefreader.documents.reader import MAX_BYTES
from briefreader.errors import BatchError, BriefreaderError
from briefreader.services.importing.reading_pool import LimitedPool
from briefreader.translatable import mark

SIGN = "seen"
"""A file in the folder to work in, by which a worker knows that it is the client's."""
STOP = "stop"
"""A file there, by which a worker knows that the run is to end."""
MOST_SECONDS = 300.0
"""After so long a chunk ends with what is read: workers may leave, and what they were at is lost.

A document takes 30 seconds at most, a chunk of 256 as slow ones two hours.
"""

_MOST_DOCUMENTS = 10_000
"""How many documents a process reads: in memory 5 MB for small ones with words of their own."""

Pool = LimitedPool[DocumentSource, ReadDocument]


class ReadingPlugin(WorkerPlugin):
    """Keeps a reading process for each thread of a worker, from one chunk to the next.

    ``name`` is its own; a document may take so many ``seconds``. Where workers ``are_ours``, Ctrl+C
    in the terminal is for the program that started them.
    """

    def __init__(self, name: str, seconds: float, *, are_ours: bool) -> None:
        self.name = name
        self._seconds = seconds
        self._are_ours = are_ours
        self._pools: dict[int, Pool] = {}
        self._read: dict[int, int] = {}

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 - Dask's signature
        """Prepare the worker's process."""
        # Dask's nanny starts workers as daemons, to which multiprocessing forbids children; what it
        # fears, children that outlive them, cannot be: ours end when their pipe is closed.
        multiprocessing.current_process().daemon = False
        if self._are_ours:
            with suppress(ValueError):
                signal.signal(signal.SIGINT, signal.SIG_IGN)

    def teardown(self, worker: Worker) -> None:  # noqa: ARG002 - Dask's signature
        """End the reading processes."""
        while self._pools:
            _, pool = self._pools.popitem()
            pool.close()

    def pool(self, documents: int = 0) -> Pool:
        """Return the reading process of this thread, for so many more ``documents``.

        Detection remembers the words that it has seen: after many a new process takes its place.
        """
        thread = threading.get_ident()
        if thread in self._pools and self._read[thread] > _MOST_DOCUMENTS:
            self._pools.pop(thread).close()
        if thread not in self._pools:
            prepare = partial(document_reader, self._seconds)
            self._pools[thread] = LimitedPool(prepare, most=1, seconds=self._seconds)
            self._read[thread] = 0
        self._read[thread] += documents
        return self._pools[thread]

    @property
    def seconds(self) -> float:
        """How long one document may take."""
        return self._seconds


def read_chunk(file: str) -> ChunkDone:
    """Read the documents of the chunk in ``file``, and write what was found beside it.

    The result has fewer of them if they take too long, or the run is to end. Raises BatchError if
    this worker has another version of Briefreader, or cannot write there.
    """
    chunk = chunk_from(Path(file))
    check_version(chunk)
    plugin = cast(ReadingPlugin, get_worker().plugins[chunk.plugin])
    reading = _ChunkReading(chunk, plugin.seconds)
    pool = plugin.pool(len(reading.sources))
    answers = pool.read([*reading.sources.values()], reading.is_over)
    for number, found in zip(reading.sources, answers, strict=False):
        reading.take(number, found)
    try:
        write_part(chunk.work, reading.name, reading.tables, chunk.table_format)
    except OSError as error:
        raise BatchError(
            mark("errors", "{path}: a worker cannot write there ({reason})."),
            path=chunk.work,
            reason=error.strerror or error,
        ) from error
    return reading.done()


def check_version(chunk: Chunk) -> None:
    """Raise BatchError if the chunk comes from another version of Briefreader."""
    ours = version_for(())
    if chunk.version != ours:
        raise BatchError(
            mark(
                "errors",
                "A worker has another version of Briefreader ({theirs}, this is {ours}): install "
                "the same everywhere.",
            ),
            theirs=" ".join(ours[:3]),
            ours=" ".join(chunk.version[:3]),
        )


class _ChunkReading:
    """What becomes of the inputs of a chunk; ``sources`` are to be read, by their numbers.

    The part with this ``name`` is its own: a worker that was given up as lost, as the network to it
    was, may still write what another has read again.
    """

    def __init__(self, chunk: Chunk, seconds: float) -> None:
        self.name = new_part()
        self._stop = chunk.work / STOP
        self._end = time.monotonic() + MOST_SECONDS
        self._taken = 0
        self._chunk = chunk
        self._seconds = seconds
        self._done: dict[int, InputDone] = {}
        self._documents: dict[bytes, DocumentDone] = {}
        self._contents: dict[int, bytes] = {}
        self.sources: dict[int, DocumentSource] = {}
        self.tables: dict[Table, list[Row]] = {table: [] for table in Table}
        for number, each in enumerate(chunk.inputs):
            try:
                source, content = _opened(each, chunk)
            except BriefreaderError as error:
                self._fail(number, error)
                continue
            if content is not None and content == each.content:
                self._note(number, Outcome.UNCHANGED, content)
                continue
            self.sources[number] = source
            if content is not None:
                self._contents[number] = content

    def take(self, number: int, found: ReadDocument | BriefreaderError) -> None:
        """Take what was found in an input, or why nothing was."""
        self._taken += 1
        if isinstance(found, BriefreaderError):
            self._fail(number, found)
            return
        self._note(number, Outcome.READ, found.content)
        if found.content in self._documents:
            return
        version = version_for(found.read_in)
        self._documents[found.content] = DocumentDone(
            content=found.content, version=version, commitments=len(found.extraction.detections)
        )
        statement = statement_row(
            self._chunk.inputs[number],
            self._row(number),
            found,
            version,
            with_text=self._chunk.with_texts,
        )
        self.tables[Table.STATEMENTS].append(statement)
        self.tables[Table.COMMITMENTS] += commitment_rows(found, version)

    def is_over(self) -> bool:
        """Tell whether nothing more is to be read; something has been, unless the run ends."""
        return self._stop.exists() or (self._taken > 0 and time.monotonic() > self._end)

    def done(self) -> ChunkDone:
        """Return what became of all, or of those that were read."""
        return ChunkDone(
            name=self.name,
            inputs=tuple(self._done[number] for number in sorted(self._done)),
            documents=tuple(self._documents.values()),
        )

    def _fail(self, number: int, error: BriefreaderError) -> None:
        each, content = self._chunk.inputs[number], self._contents.get(number)
        row = failure_row(
            each, self._row(number), error, content, self._seconds, self._chunk.version
        )
        self.tables[Table.FAILURES].append(row)
        self._note(number, Outcome.FAILED, content, row["reason"])

    def _note(self, number: int, outcome: Outcome, content: bytes | None, reason: str = "") -> None:
        each = self._chunk.inputs[number]
        self._done[number] = InputDone(
            key=each.key, stamp=each.stamp, outcome=outcome, content=content, reason=reason
        )

    def _row(self, number: int) -> TableRow | None:
        source = self.sources.get(number)
        return source if isinstance(source, TableRow) else None


def _opened(each: Input, chunk: Chunk) -> tuple[DocumentSource, bytes | None]:
    """Return what is to be read, and the SHA-256 of its content, None if reading tells why not."""
    if isinstance(each.record, Line):
        row = row_at(each.path, each.row or 0, each.record, chunk.columns)
        return row, content_of_row(row)
    return each.path, _content_of_file(each.path)


def _content_of_file(path: Path) -> bytes | None:
    try:
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except (OSError, ValueError):
        return None
