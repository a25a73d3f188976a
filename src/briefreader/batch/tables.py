"""Tables of texts as input: JSON Lines and Parquet, read row by row."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from briefreader.batch.reading import TableRow
from briefreader.documents.reader import MAX_BYTES
from briefreader.errors import BatchError, DocumentError
from briefreader.translatable import mark

JSON_LINES = (".jsonl", ".ndjson")
TABLE_SUFFIXES = (*JSON_LINES, ".parquet")
_ROWS_AT_ONCE = 64
_BLOCK = 1 << 20
_LONGEST_LINE = 8 * MAX_BYTES
"""A line of JSON may have six characters for one of the text."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns of a table of texts; all but the text may be missing."""

    text: str = "text"
    id: str = "id"
    title: str = "title"
    date: str = "date"
    source: str = "source"
    language: str = "language"


@dataclass(frozen=True, slots=True)
class Line:
    """Where a row stands in a file of JSON Lines, in bytes."""

    file: Path
    start: int
    length: int


Record = Line | Mapping[str, Any]
"""Where a row is found, or the row."""


def table_rows(path: Path, columns: Columns) -> Iterator[tuple[int, int, Record]]:
    """Yield the number of each row, about how many bytes it has, and the row or its place.

    Only a few rows are in memory. Raises BatchError if the table cannot be read.
    """
    try:
        if path.suffix.lower() in JSON_LINES:
            for number, line in enumerate(_lines(path)):
                yield number, line.length, line
        else:
            yield from _parquet_rows(path, columns)
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(path, error) from error


def count_rows(path: Path) -> int:
    """Return how many rows the table has; raises BatchError if it cannot be read."""
    try:
        if path.suffix.lower() in JSON_LINES:
            return sum(1 for _ in _lines(path))
        return int(pq.read_metadata(path).num_rows)
    except (OSError, pa.ArrowException) as error:
        raise _unreadable(path, error) from error


def row_at(path: Path, number: int, line: Line, columns: Columns) -> TableRow:
    """Return the row that stands there; raises DocumentError if it is none with a text."""
    if line.length > _LONGEST_LINE:
        raise _too_large(path, number)
    try:
        with line.file.open("rb") as file:
            file.seek(line.start)
            values = json.loads(file.read(line.length))
    except (OSError, ValueError, RecursionError) as error:
        raise DocumentError(
            mark("errors", "{path}, row {number}: it is not JSON ({reason})."),
            path=path,
            number=number,
            reason=error,
        ) from error
    if not isinstance(values, dict):
        raise DocumentError(
            mark("errors", "{path}, row {number}: it is no JSON object."), path=path, number=number
        )
    return row_of(path, number, values, columns)


def row_of(path: Path, number: int, values: Mapping[str, Any], columns: Columns) -> TableRow:
    """Return the row with these values; raises DocumentError if it has no text."""
    text = values.get(columns.text)
    if not isinstance(text, str):
        raise DocumentError(
            mark("errors", "{path}, row {number}: it has no text in the column “{column}”."),
            path=path,
            number=number,
            column=columns.text,
        )
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise _too_large(path, number)
    return TableRow(
        path=path,
        number=number,
        text=_sound(text),
        id=_text(values.get(columns.id)),
        title=_text(values.get(columns.title)),
        date=_day(values.get(columns.date)),
        language=_text(values.get(columns.language)),
        source=_text(values.get(columns.source)) or "",
    )


def put_down(records: Iterable[Record], file: Path) -> list[Line]:
    """Return where the rows stand, those that are in memory in ``file``, which is made for them.

    So a worker reads them itself, and they pass through no scheduler.
    """
    lines: list[Line] = []
    with file.open("wb") as target:
        for record in records:
            if isinstance(record, Line):
                lines.append(record)
                continue
            data = json.dumps(record, default=str).encode()
            lines.append(Line(file, target.tell(), len(data)))
            target.write(data + b"\n")
    return lines


def _lines(path: Path) -> Iterator[Line]:
    """Yield where the lines stand that are not empty, without keeping any."""
    start, length, is_empty = 0, 0, True
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            at = 0
            while (end := block.find(b"\n", at)) >= 0:
                part = block[at:end]
                if not is_empty or part.strip():
                    yield Line(path, start, length + len(part))
                start += length + len(part) + 1
                length, is_empty, at = 0, True, end + 1
            rest = block[at:]
            length += len(rest)
            is_empty = is_empty and not rest.strip()
    if not is_empty:
        yield Line(path, start, length)


def _parquet_rows(path: Path, columns: Columns) -> Iterator[tuple[int, int, Record]]:
    # Without both, whole row groups are read ahead: some programs write a million rows to one.
    with pq.ParquetFile(path, pre_buffer=False, buffer_size=_BLOCK) as file:
        there = set(file.schema_arrow.names)
        if columns.text not in there:
            raise BatchError(
                mark("errors", "{path}: it has no column “{column}” with the texts."),
                path=path,
                column=columns.text,
            )
        wanted = [columns.text, columns.id, columns.title]
        wanted += [columns.date, columns.source, columns.language]
        number = 0
        for batch in file.iter_batches(
            _ROWS_AT_ONCE, columns=[name for name in dict.fromkeys(wanted) if name in there]
        ):
            size = batch.nbytes // max(1, batch.num_rows)
            for values in batch.to_pylist():
                yield number, size, values
                number += 1


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        return None
    try:
        return dt.date.fromisoformat(value.strip()[:10])
    except ValueError:
        return None


def _text(value: object) -> str | None:
    """Return a text, or a number as one; nothing for what is empty."""
    if value is None or isinstance(value, list | dict):
        return None
    return _sound(str(value)) or None


def _sound(text: str) -> str:
    """Return the text without halves of characters, which JSON may hold and no table can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _too_large(path: Path, number: int) -> DocumentError:
    return DocumentError(
        mark("errors", "{path}, row {number}: its text is larger than {limit} MB; split it."),
        path=path,
        number=number,
        limit=MAX_BYTES // (1024 * 1024),
    )


def _unreadable(path: Path, error: Exception) -> BatchError:
    return BatchError(
        mark("errors", "{path}: the table cannot be read ({reason})."),
        path=path,
        reason=(error.strerror or error) if isinstance(error, OSError) else error,
    )
