"""A worker that was given up as lost, and goes on, spoils nothing of the one in its place."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from distributed import Worker

from briefreader.batch import tasks
from briefreader.batch.chunk_files import put_chunk
from briefreader.batch.chunks import Chunk
from briefreader.batch.inputs import Input
from briefreader.batch.parts import file_of, read_rows
from briefreader.batch.rows import Row
from briefreader.batch.schema import Format, Table
from briefreader.batch.tables import Columns
from briefreader.batch.tasks import ReadingPlugin, read_chunk
from briefreader.batch.versions import version_for


@pytest.fixture
def chunk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chunk]:
    """Return a chunk of one document, which this process reads as a worker does."""
    document = tmp_path / "statement.txt"
    document.write_text("Joint Statement\n\nJapan and Chad agreed to combat terrorism.\n", "utf-8")
    plugin = ReadingPlugin("reading", 30, are_ours=False)
    worker = SimpleNamespace(plugins={plugin.name: plugin})
    monkeypatch.setattr(tasks, "get_worker", lambda: worker)
    yield Chunk(
        name="chunk-1",
        inputs=(Input(path=document, stamp="1", size=document.stat().st_size),),
        work=tmp_path / "work",
        columns=Columns(),
        table_format=Format.PARQUET,
        with_texts=True,
        version=version_for(()),
        plugin=plugin.name,
    )
    plugin.teardown(cast(Worker, worker))


def test_each_reading_of_a_chunk_writes_a_part_of_its_own(chunk: Chunk) -> None:
    """Two that read the same at once write into no file of the other's."""
    chunk.work.mkdir()
    file = str(put_chunk(chunk))
    first, second = read_chunk(file), read_chunk(file)
    assert first.name != second.name
    assert rows(chunk, first.name) == rows(chunk, second.name)
    (commitment,) = rows(chunk, first.name)
    assert commitment["quote"] == "Japan and Chad agreed to combat terrorism"


def test_nothing_is_begun_once_the_run_is_to_end(chunk: Chunk) -> None:
    """What was not read is not told as done."""
    chunk.work.mkdir()
    file = str(put_chunk(chunk))
    (chunk.work / tasks.STOP).touch()
    done = read_chunk(file)
    assert done.inputs == ()
    assert done.documents == ()


def rows(chunk: Chunk, part: str) -> list[Row]:
    """Return the commitments of a part that a worker wrote."""
    return list(read_rows(file_of(chunk.work, Table.COMMITMENTS, part, Format.PARQUET)))
