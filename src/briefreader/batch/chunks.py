"""Chunks: so many inputs as a worker gets at once, and writes as one part of each table."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefreader.batch.inputs import Input
from briefreader.batch.schema import Format
from briefreader.batch.tables import Columns
from briefreader.batch.versions import Version

FEWEST, MOST = 8, 256
_MOST_BYTES = 16 * 1024 * 1024
_EACH = 4
"""Chunks for each worker that are still to come: then none has much to do alone in the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Inputs for a worker.

    ``name`` is that of its file, in the folder ``work``, into which parts are written; ``version``
    is the client's, which must be the worker's too; ``plugin`` has the worker's reading processes.
    """

    name: str
    inputs: tuple[Input, ...]
    work: Path
    columns: Columns
    table_format: Format
    with_texts: bool
    version: Version
    plugin: str


def chunk_size(left: int | None, threads: int, most: int = MOST) -> int:
    """Return how many documents to give at once while so many are ``left`` (None: not known)."""
    if left is None:
        return min(most, 8 * FEWEST)
    return max(min(FEWEST, most), min(most, left // (_EACH * max(1, threads))))


def grouped(inputs: Iterable[Input], size: Callable[[], int]) -> Iterator[tuple[Input, ...]]:
    """Yield the inputs in groups of ``size``, asked for anew for each, fewer if they are large."""
    group: list[Input] = []
    weight, most = 0, size()
    for each in inputs:
        group.append(each)
        weight += each.size
        if len(group) >= most or weight >= _MOST_BYTES:
            yield tuple(group)
            group.clear()
            weight, most = 0, size()
    if group:
        yield tuple(group)
