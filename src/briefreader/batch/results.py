"""What a worker tells of a chunk: which documents it read, what failed, where it wrote."""

from dataclasses import dataclass
from enum import StrEnum

from briefreader.batch.versions import Version


class Outcome(StrEnum):
    """What became of one input."""

    READ = "read"
    UNCHANGED = "unchanged"
    """Its file was written anew, with the content that it had."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class InputDone:
    """What became of an input; ``content`` is None where it could not be read at all."""

    key: str
    stamp: str
    outcome: Outcome
    content: bytes | None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDone:
    """A document in a part, and how many commitments it has there."""

    content: bytes
    version: Version
    commitments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkDone:
    """The result of a chunk, or of some of its inputs; the part with this ``name`` has its rows."""

    name: str
    inputs: tuple[InputDone, ...]
    documents: tuple[DocumentDone, ...]
