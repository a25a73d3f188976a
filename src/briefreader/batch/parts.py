"""Parts of the tables of a batch: files that are written whole, read, and put in their place."""

import datetime as dt
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from briefreader.batch.rows import Row
from briefreader.batch.schema import SCHEMAS, Format, Table

PART = "part-"
"""How the names of parts begin."""
_BATCH = 256


def new_part() -> str:
    """Return the name of a part that nobody else writes, on whatever machine."""
    return f"{PART}{uuid4().hex[:16]}"


def file_of(folder: Path, table: Table, name: str, table_format: Format) -> Path:
    """Return the file of a part in its table's folder below ``folder``."""
    return folder / table / f"{name}.{table_format}"


def write_rows(file: Path, schema: pa.Schema, rows: Iterable[Row], table_format: Format) -> None:
    """Write the rows to a new file, on the disk when this returns; the folder is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as target:
        if table_format is Format.PARQUET:
            with pq.ParquetWriter(target, schema, compression="zstd") as writer:
                for batch in _batches(rows):
                    # Not tables: each would be a row group of its own.
                    writer.write_batch(pa.RecordBatch.from_pylist(batch, schema=schema))
        else:
            for row in rows:
                target.write(_json(row))
        target.flush()
        os.fsync(target.fileno())


def read_rows(file: Path, columns: Sequence[str] | None = None) -> Iterator[Row]:
    """Yield the rows of a part, few of them in memory; none if there is no such file."""
    if not file.exists():
        return
    if file.suffix == f".{Format.PARQUET}":
        with pq.ParquetFile(file) as parquet:
            for batch in parquet.iter_batches(_BATCH, columns=columns and list(columns)):
                yield from batch.to_pylist()
        return
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for name in ("date", "due_by"):
                if row.get(name):
                    row[name] = dt.date.fromisoformat(row[name])
            yield row


def write_part(
    folder: Path, name: str, tables: Mapping[Table, Iterable[Row]], table_format: Format
) -> None:
    """Write the rows of a part below ``folder``, a file for each table that has any."""
    for table, rows in tables.items():
        listed = iter(rows)
        first = next(listed, None)
        if first is not None:
            file = file_of(folder, table, name, table_format)
            write_rows(file, SCHEMAS[table], _chained(first, listed), table_format)


def publish(work: Path, output: Path, name: str, table_format: Format) -> None:
    """Put a part that was written below ``work`` into its place below ``output``."""
    for table in Table:
        file = file_of(work, table, name, table_format)
        if file.exists():
            place = file_of(output, table, name, table_format)
            file.replace(place)
            _sync(place.parent)


def delete_part(output: Path, name: str, table_format: Format) -> None:
    """Delete the files of a part."""
    for table in Table:
        file_of(output, table, name, table_format).unlink(missing_ok=True)


def without(
    source: Path,
    target: Path,
    names: tuple[str, str],
    table_format: Format,
    is_left_out: Callable[[Table, Row], bool],
) -> bool:
    """Write a part of ``source`` anew below ``target``, without some rows; tells if any is left.

    ``names`` are the part's and that of the new one.
    """
    old, new = names
    tables: dict[Table, Iterable[Row]] = {
        table: _filtered(file_of(source, table, old, table_format), table, is_left_out)
        for table in Table
    }
    write_part(target, new, tables, table_format)
    return any(file_of(target, table, new, table_format).exists() for table in Table)


def _filtered(file: Path, table: Table, is_left_out: Callable[[Table, Row], bool]) -> Iterator[Row]:
    return (row for row in read_rows(file) if not is_left_out(table, row))


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _chained(first: Row, others: Iterable[Row]) -> Iterator[Row]:
    yield first
    yield from others


def _json(row: Row) -> bytes:
    return json.dumps(row, ensure_ascii=False, default=_day).encode() + b"\n"


def _day(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(type(value))


def _sync(folder: Path) -> None:
    """Have the names in ``folder`` on the disk, where a system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
