"""What a batch reads: files, folders, globs, lists and tables, one after the other."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from briefreader.batch.chunks import chunk_size, grouped
from briefreader.batch.inputs import Input, InputList
from briefreader.batch.reading import TableRow, content_of_row
from briefreader.batch.tables import Columns, Line, count_rows, put_down, row_at, row_of, table_rows
from briefreader.documents.reader import MAX_BYTES
from briefreader.errors import BatchError, DocumentError


def listed(*names: object, lists: tuple[Path, ...] = ()) -> list[str]:
    """Return the keys of the inputs, in their order."""
    inputs = InputList([str(name) for name in names], lists, Columns())
    found = [each.key for each in inputs.inputs()]
    *_, counted = inputs.count()
    assert counted == len(found)
    return sorted(found)


def test_folders_globs_and_lists_name_files(tmp_path: Path) -> None:
    """A list may name folders and globs again; a name that is there is no glob."""
    for name in ("a.txt", "b/c.md", "b/d.txt", "b/.hidden/e.txt", "[f].txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    (tmp_path / "list").write_text(f"{tmp_path}/b\n\n{tmp_path}/?.txt\n{tmp_path}/[f].txt\n")
    everything = [str(tmp_path / name) for name in ("[f].txt", "a.txt", "b/c.md", "b/d.txt")]
    assert listed(lists=(tmp_path / "list",)) == everything
    assert listed(tmp_path / "**" / "*.md") == [str(tmp_path / "b" / "c.md")]
    assert listed(tmp_path / "gone.txt") == [str(tmp_path / "gone.txt")]
    with pytest.raises(BatchError, match="no file has such a name"):
        listed(tmp_path / "*.odt")
    with pytest.raises(BatchError, match="list cannot be read"):
        listed(lists=(tmp_path / "gone",))


def test_what_a_batch_wrote_is_no_input(tmp_path: Path) -> None:
    """Where its output lies within the folder; what else is no document is counted."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part.parquet").touch()
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "b.jpg").touch()
    inputs = InputList([str(tmp_path)], (), Columns(), leave_out=tmp_path / "out")
    assert [each.path.name for each in inputs.inputs()] == ["a.txt"]
    assert dict(inputs.passed_over) == {"files ending in .jpg are not imported": 1}


def test_tables_are_read_row_by_row(tmp_path: Path) -> None:
    """The same rows from both formats; lines without anything count for nothing."""
    rows: list[dict[str, Any]] = [
        {"text": f"Text {n}", "id": n, "date": f"2020-01-0{n}", "language": "fr"} for n in (1, 2, 3)
    ]
    parquet, lines = tmp_path / "t.parquet", tmp_path / "t.jsonl"
    pq.write_table(pa.Table.from_pylist([{**row, "other": 1} for row in rows]), parquet)
    lines.write_text("\n" + "\n \n".join(map(json.dumps, rows)), "utf-8")
    found = []
    for path in (parquet, lines):
        numbered = list(table_rows(path, Columns()))
        assert count_rows(path) == 3
        places = put_down([record for *_, record in numbered], tmp_path / "spool")
        found.append([row_at(Path("t"), n, at, Columns()) for n, at in enumerate(places)])
    assert found[0] == found[1]
    assert found[0][1] == TableRow(
        path=Path("t"), number=1, text="Text 2", id="2", date=dt.date(2020, 1, 2), language="fr"
    )


def test_lines_longer_than_a_block_are_found(tmp_path: Path) -> None:
    """Wherever the blocks end in which a file is read."""
    texts = ["é" * 700_000, "", "short", "x" * 3_000_000]
    path = tmp_path / "t.jsonl"
    path.write_text("".join(f"{json.dumps({'text': text})}\r\n" for text in texts), "utf-8")
    lines = [record for *_, record in table_rows(path, Columns())]
    found = [row_at(path, 0, line, Columns()).text for line in lines if isinstance(line, Line)]
    assert found == texts


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({}, "has no text"),
        ({"text": None}, "has no text"),
        ({"text": ["a"]}, "has no text"),
        ({"text": "a" * (MAX_BYTES + 1)}, "larger than 50 MB"),
    ],
)
def test_a_row_without_a_text_is_a_failure(values: dict[str, object], why: str) -> None:
    """With the number of the row."""
    with pytest.raises(DocumentError, match=f"row 4: .*{why}"):
        row_of(Path("t.jsonl"), 4, values, Columns())


@pytest.mark.parametrize("line", ["no JSON", "[1]", "[" * 100_000, '"text"', "NaN"])
def test_a_line_that_is_no_object_is_a_failure(line: str, tmp_path: Path) -> None:
    """However it is spoilt."""
    path = tmp_path / "t.jsonl"
    path.write_text(line)
    with pytest.raises(DocumentError, match="row 0"):
        row_at(path, 0, Line(path, 0, len(line)), Columns())


def test_halves_of_characters_are_replaced() -> None:
    """JSON may hold them, UTF-8 and so the tables cannot."""
    assert row_of(Path("t"), 0, {"text": "a\ud800b"}, Columns()).text == "a\ufffdb"


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b"no table"),
        lambda path: pq.write_table(pa.table({"other": [1]}), path),
    ],
)
def test_a_table_that_cannot_be_read_ends_the_run(
    make: Callable[[Path], object], tmp_path: Path
) -> None:
    """Else all its documents would be missing."""
    path = tmp_path / "t.parquet"
    make(path)
    with pytest.raises(BatchError, match=r"t\.parquet"):
        list(table_rows(path, Columns()))


def test_the_content_of_a_row_is_its_text_and_what_is_declared_of_it() -> None:
    """Not where it stands: a text that moves is not read again."""
    row = TableRow(path=Path("a"), number=1, text="Text", id="1")
    assert content_of_row(row) == content_of_row(TableRow(path=Path("b"), number=2, text="Text"))
    dated = TableRow(path=Path("a"), number=1, text="Text", date=dt.date(2020, 1, 1))
    assert content_of_row(row) != content_of_row(dated)


def test_chunks_get_smaller_towards_the_end() -> None:
    """So that no worker has much to do when the others are done; large files are fewer."""
    assert [chunk_size(left, 2) for left in (None, 10_000, 1_000, 100, 3)] == [64, 256, 125, 12, 8]
    assert chunk_size(10_000, 2, most=5) == 5
    inputs = [Input(path=Path(str(n)), stamp="", size=n * 1_000_000) for n in (1, 1, 20, 1, 1, 1)]
    assert [len(group) for group in grouped(inputs, lambda: 2)] == [2, 1, 2, 1]
