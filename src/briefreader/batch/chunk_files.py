"""Chunks as files: a scheduler keeps what it is given for long, so it is given a name only.

JSON, as whoever can write into the folder of a batch may not have workers run what they like.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from briefreader.batch.chunks import Chunk
from briefreader.batch.inputs import Input
from briefreader.batch.schema import Format
from briefreader.batch.tables import Columns, Line
from briefreader.batch.versions import Version
from briefreader.errors import BatchError
from briefreader.translatable import mark


def chunk_file(work: Path, name: str) -> Path:
    """Return the file of the chunk ``name`` in the folder ``work``."""
    return work / f"{name}.chunk"


def put_chunk(chunk: Chunk) -> Path:
    """Write the chunk, whose rows of tables are in files already; returns where it is."""
    whole = {
        "inputs": [_values(each) for each in chunk.inputs],
        "columns": asdict(chunk.columns),
        "format": chunk.table_format,
        "with_texts": chunk.with_texts,
        "version": list(chunk.version),
        "plugin": chunk.plugin,
    }
    file = chunk_file(chunk.work, chunk.name)
    # Escaped, as names of files may have bytes that are no text.
    file.write_text(json.dumps(whole), "ascii")
    return file


def chunk_from(file: Path) -> Chunk:
    """Return the chunk in ``file``; raises BatchError if this machine does not see it."""
    try:
        whole = json.loads(file.read_text("ascii"))
    except OSError as error:
        raise BatchError(
            mark(
                "errors",
                "A worker does not see the output folder, {path}: it and the documents must lie "
                "where all machines see them under the same path.",
            ),
            path=file.parent,
        ) from error
    program, detector, resources, read_in = whole["version"]
    return Chunk(
        name=file.stem,
        inputs=tuple(map(_input, whole["inputs"])),
        work=file.parent,
        columns=Columns(**whole["columns"]),
        table_format=Format(whole["format"]),
        with_texts=whole["with_texts"],
        version=Version(program, detector, resources, tuple(read_in)),
        plugin=whole["plugin"],
    )


def _values(each: Input) -> dict[str, Any]:
    line = each.record
    if line is not None and not isinstance(line, Line):
        raise TypeError(type(line))
    return {
        "path": str(each.path),
        "stamp": each.stamp,
        "size": each.size,
        "row": each.row,
        "line": line and [str(line.file), line.start, line.length],
        "content": each.content and each.content.hex(),
    }


def _input(values: dict[str, Any]) -> Input:
    line, content = values["line"], values["content"]
    return Input(
        path=Path(values["path"]),
        stamp=values["stamp"],
        size=values["size"],
        row=values["row"],
        record=line and Line(Path(line[0]), *line[1:]),
        content=content and bytes.fromhex(content),
    )
