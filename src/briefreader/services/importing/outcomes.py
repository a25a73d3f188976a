"""Outcomes of documents that were to be imported."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from briefreader.translatable import Wording, mark, worded


class Outcome(StrEnum):
    """What became of one document."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    SKIPPED = "skipped"
    """It was found in a folder, and is not of a kind that is read there."""
    LEFT = "left"
    """The import was stopped before it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of one document; ``path`` is None for a paste.

    ``statement_id`` is the statement that came in or was there already, 0 if it failed; ``why``
    says why it failed or was not read, which statement it repeats, or what to know of one that
    came in.
    ``similar_id`` is an older statement with nearly the same text; ``is_version`` tells that the
    text took the place of an older one. ``notes`` counts the notes of the statement that the file
    brought or changed. ``warnings`` are the parts of ``why`` that tell how far the text can be
    trusted, and what of the file's notes could not be taken.
    """

    path: Path | None
    outcome: Outcome
    statement_id: int = 0
    why: Wording | None = None
    similar_id: int = 0
    is_version: bool = False
    notes: int = 0
    warnings: tuple[Wording, ...] = ()

    @property
    def reason(self) -> str:
        """``why`` in English, empty if there is nothing to say."""
        return str(self.why or "")


def together(*parts: Wording) -> Wording | None:
    """Return the parts as one, None if there are none."""
    if not parts:
        return None
    whole, *more = parts
    for part in more:
        whole = worded(mark("errors", "{one}; {other}"), one=whole, other=part)
    return whole
