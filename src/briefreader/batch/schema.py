"""The tables that a batch writes: their columns, as docs/batch.md describes them."""

from enum import StrEnum

import pyarrow as pa


class Table(StrEnum):
    """The tables of a batch, each a folder of parts."""

    STATEMENTS = "statements"
    COMMITMENTS = "commitments"
    FAILURES = "failures"


class Format(StrEnum):
    """How tables are written; the value is also the ending of their files."""

    PARQUET = "parquet"
    JSONL = "jsonl"


_TEXTS = pa.list_(pa.field("element", pa.string(), nullable=False))
_VERSIONS = [
    pa.field("briefreader_version", pa.string(), nullable=False),
    pa.field("detector_version", pa.string(), nullable=False),
    pa.field("resources_version", pa.string(), nullable=False),
]
_PLACE = [
    pa.field("path", pa.string(), nullable=False),
    pa.field("row", pa.int64()),
    pa.field("id", pa.string()),
]

SCHEMAS: dict[Table, pa.Schema] = {
    Table.STATEMENTS: pa.schema(
        [
            pa.field("document", pa.string(), nullable=False),
            *_PLACE,
            pa.field("source", pa.string(), nullable=False),
            pa.field("title", pa.string(), nullable=False),
            pa.field("date", pa.date32()),
            pa.field("parties", _TEXTS, nullable=False),
            pa.field("language", pa.string(), nullable=False),
            pa.field("place", pa.string(), nullable=False),
            pa.field("kind", pa.string(), nullable=False),
            pa.field("media_type", pa.string(), nullable=False),
            pa.field("commitments", pa.int32(), nullable=False),
            pa.field("warnings", _TEXTS, nullable=False),
            pa.field("text", pa.string()),
            pa.field("read_in", _TEXTS, nullable=False),
            *_VERSIONS,
        ]
    ),
    Table.COMMITMENTS: pa.schema(
        [
            pa.field("document", pa.string(), nullable=False),
            pa.field("start", pa.int32(), nullable=False),
            pa.field("end", pa.int32(), nullable=False),
            pa.field("paragraph", pa.int32(), nullable=False),
            pa.field("quote", pa.string(), nullable=False),
            pa.field("cue", pa.string(), nullable=False),
            pa.field("rule", pa.string(), nullable=False),
            pa.field("strength", pa.string(), nullable=False),
            pa.field("actors", _TEXTS, nullable=False),
            pa.field("themes", _TEXTS, nullable=False),
            pa.field("due_text", pa.string()),
            pa.field("due_by", pa.date32()),
            pa.field("confidence", pa.float64(), nullable=False),
            pa.field("conditional", pa.bool_(), nullable=False),
            *_VERSIONS,
        ]
    ),
    Table.FAILURES: pa.schema(
        [
            *_PLACE,
            pa.field("document", pa.string()),
            pa.field("kind", pa.string(), nullable=False),
            pa.field("reason", pa.string(), nullable=False),
            pa.field("limit_seconds", pa.float64(), nullable=False),
            pa.field("limit_megabytes", pa.int32(), nullable=False),
            *_VERSIONS,
        ]
    ),
}

INPUTS = pa.schema(
    [
        pa.field("path", pa.string(), nullable=False),
        pa.field("row", pa.int64()),
        pa.field("document", pa.string()),
        pa.field("outcome", pa.string(), nullable=False),
    ]
)
"""Which document each input was: written at the end of a run, from the manifest."""
