"""A chunk that goes to a worker as a file is the same there."""

import os
from pathlib import Path

import pytest

from briefreader.batch.chunk_files import chunk_from, put_chunk
from briefreader.batch.chunks import Chunk
from briefreader.batch.inputs import Input
from briefreader.batch.schema import Format
from briefreader.batch.tables import Columns, Line
from briefreader.batch.versions import version_for
from briefreader.errors import BatchError


def test_a_chunk_is_the_same_from_its_file(tmp_path: Path) -> None:
    """Also with a name that is no text, a row of a table, and what is known of a content."""
    odd = Path(os.fsdecode(b"/docs/\xff\xc3\xa9.txt"))
    chunk = Chunk(
        name="part-1",
        inputs=(
            Input(path=odd, stamp="1", size=3, content=b"\x00\xff"),
            Input(path=Path("t.jsonl"), stamp="2", size=5, row=7, record=Line(odd, 10, 20)),
        ),
        work=tmp_path,
        columns=Columns(text="body"),
        table_format=Format.JSONL,
        with_texts=False,
        version=version_for(("fr",)),
        plugin="reading-1",
    )
    assert chunk_from(put_chunk(chunk)) == chunk


def test_a_folder_that_a_worker_does_not_see_is_told(tmp_path: Path) -> None:
    """It is the user's to mend: the reason names the folder."""
    with pytest.raises(BatchError, match=f"does not see the output folder, {tmp_path}"):
        chunk_from(tmp_path / "part-1.chunk")
