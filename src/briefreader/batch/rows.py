"""What is found in a document as rows of the tables, and rows as what was found."""

from collections.abc import Iterable, Mapping
from typing import Any

from briefreader.batch.inputs import Input
from briefreader.batch.reading import ReadDocument, TableRow, shown_path
from briefreader.batch.versions import Version
from briefreader.commitments.findings import Detection, Metadata
from briefreader.commitments.model import DueDate, Kind, Strength
from briefreader.errors import BriefreaderError
from briefreader.services.detection.extraction import Extraction
from briefreader.services.importing.reading_pool import KILLED, STOPPED, TOOK_LONG
from briefreader.services.importing.reading_process import MAX_MEMORY, TOO_MUCH_MEMORY
from briefreader.text.span import Span

Row = dict[str, Any]

_KINDS = {
    TOOK_LONG: "time",
    TOO_MUCH_MEMORY: "memory",
    KILLED: "killed",
    STOPPED: "stopped",
}
UNREADABLE, LOST = "unreadable", "lost"
"""The kinds of other failures: what is no document that can be read, and what a worker was lost
over again and again."""
_MEGABYTE = 1024 * 1024


def statement_row(
    each: Input, row: TableRow | None, read: ReadDocument, version: Version, *, with_text: bool
) -> Row:
    """Return the row of a document in `statements`."""
    found = read.extraction
    about = found.metadata
    return {
        "document": read.content.hex(),
        **_place(each, row),
        "source": _as_text(found.source),
        "title": about.title,
        "date": about.date,
        "parties": list(about.parties),
        "language": about.language,
        "place": about.place,
        "kind": about.kind.value,
        "media_type": read.media_type,
        "commitments": len(found.detections),
        "warnings": list(read.warnings),
        "text": found.text if with_text else None,
        "read_in": list(read.read_in),
        **_version(version),
    }


def commitment_rows(read: ReadDocument, version: Version) -> list[Row]:
    """Return the rows of a document in `commitments`, in the order of the text."""
    return [
        {
            "document": read.content.hex(),
            "start": each.span.start,
            "end": each.span.end,
            "paragraph": each.paragraph,
            "quote": each.span.of(read.extraction.text),
            "cue": each.cue,
            "rule": each.rule,
            "strength": each.strength.value,
            "actors": list(each.actors),
            "themes": list(each.themes),
            "due_text": each.due.text if each.due else None,
            "due_by": each.due.by if each.due else None,
            "confidence": each.confidence,
            "conditional": each.conditional,
            **_version(version),
        }
        for each in read.extraction.detections
    ]


def failure_row(
    each: Input,
    row: TableRow | None,
    error: BriefreaderError | str,
    content: bytes | None,
    seconds: float,
    version: Version,
) -> Row:
    """Return the row of an input in `failures`; an ``error`` in words is that of a lost worker."""
    kind = LOST
    if isinstance(error, BriefreaderError):
        kind = _KINDS.get(error.message, UNREADABLE)
    return {
        **_place(each, row),
        "document": content.hex() if content else None,
        "kind": kind,
        "reason": _as_text(str(error)),
        "limit_seconds": seconds,
        "limit_megabytes": MAX_MEMORY // _MEGABYTE,
        **_version(version),
    }


def extraction_of(
    statement: Mapping[str, Any], commitments: Iterable[Mapping[str, Any]]
) -> Extraction:
    """Return what was found, of a row of `statements` and those of `commitments` that are its."""
    return Extraction(
        text=statement["text"],
        metadata=Metadata(
            title=statement["title"],
            date=statement["date"],
            parties=tuple(statement["parties"]),
            language=statement["language"],
            place=statement["place"],
            kind=Kind(statement["kind"]),
        ),
        source=statement["source"],
        detections=tuple(map(_detection, sorted(commitments, key=lambda each: each["start"]))),
    )


def _detection(row: Mapping[str, Any]) -> Detection:
    due = DueDate(row["due_text"], row["due_by"]) if row["due_by"] else None
    return Detection(
        span=Span(row["start"], row["end"]),
        paragraph=row["paragraph"],
        cue=row["cue"],
        rule=row["rule"],
        strength=Strength(row["strength"]),
        actors=tuple(row["actors"]),
        themes=tuple(row["themes"]),
        due=due,
        confidence=row["confidence"],
        conditional=row["conditional"],
    )


def _place(each: Input, row: TableRow | None) -> Row:
    return {"path": shown_path(each.path), "row": each.row, "id": row.id if row else None}


def _version(version: Version) -> Row:
    return {
        "briefreader_version": version.briefreader,
        "detector_version": version.detector,
        "resources_version": version.resources,
    }


def _as_text(words: str) -> str:
    """Return the words with escapes for bytes of file names that are no text."""
    return words.encode("utf-8", "backslashreplace").decode()
