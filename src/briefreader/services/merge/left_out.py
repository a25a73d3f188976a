"""What a plan leaves out of a file, and why."""

from dataclasses import dataclass
from enum import StrEnum

from briefreader.library.records import Annotation, Bookmark, Target
from briefreader.services.formats.bundle import IncomingRecord


class Reason(StrEnum):
    """Why a record is left out."""

    UNANCHORED = "unanchored"
    UNKNOWN_TEXT = "unknown-text"
    SEVERAL_PLACES = "several-places"
    """Its words stand in several places or statements, and nothing tells which are meant."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is not taken in: the statement's title, and the words or the name of the record."""

    reason: Reason
    title: str
    words: str


def words_of(incoming: IncomingRecord) -> str:
    """Return what a reader would know the record by."""
    record = incoming.record
    if isinstance(record, Bookmark):
        return record.name
    if incoming.quote and incoming.quote.exact:
        return incoming.quote.exact
    if isinstance(record, Annotation) and record.target is not Target.COMMITMENT:
        return record.note
    return ""
