"""Records of a note with what somebody changed of them in Obsidian.

A record stands there twice: as it was written, in hidden data, and as it is shown. What is shown
otherwise than the data would be shown has been changed by hand.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from briefreader.commitments.model import DueDate, Strength
from briefreader.documents.vault_text import read_line
from briefreader.library.records import Annotation, Commitment, Review, Status
from briefreader.services.formats.vault.callouts import (
    FIELDS,
    actors_in,
    field_lines,
    fields_in,
    note_in,
    note_lines,
    themes_in,
)
from briefreader.services.formats.vault.properties import own_tags


def edited_commitment(
    written: Commitment, lines: Sequence[str], themes: Collection[str], now: datetime
) -> Commitment:
    """Return the commitment as ``lines`` show it; who changes anything of it confirms it.

    ``themes`` are the keys that there are. Raises ValueError if a field has no value of its kind.
    """
    # Both as they are read, which may be less than was written.
    before, shown = fields_in(field_lines(written)), fields_in(lines)
    changed = {
        name: shown.get(name, "") for name in FIELDS if shown.get(name, "") != before.get(name, "")
    }
    if not changed:
        return written
    found = written
    for name, value in changed.items():
        found = _with_field(found, name, value, themes, now.date())
    if "review" not in changed and found.review is Review.UNREVIEWED:
        found = replace(found, review=Review.CONFIRMED)
    is_corrected = not changed.keys().isdisjoint(("strength", "actors", "themes", "due"))
    return replace(found, edited=found.edited or is_corrected, author="")


def edited_note(written: Annotation, lines: Sequence[str], changed: datetime) -> Annotation:
    """Return the note as ``lines`` show it, which were last ``changed`` then."""
    has_quote = bool(written.exact.strip())
    before = note_in(note_lines(written), has_quote=has_quote)
    shown = note_in(lines, has_quote=has_quote)
    if shown == before:
        return written
    note = written.note if shown[0] == before[0] else shown[0]
    tags = written.tags if shown[1] == before[1] else own_tags(shown[1], written.tags)
    # An archive may tell the time of another zone: what was changed is later all the same.
    modified = max(changed, written.modified + timedelta(seconds=1))
    return replace(written, note=note, tags=tags, modified=modified)


def _with_field(
    commitment: Commitment, name: str, value: str, themes: Collection[str], today: date
) -> Commitment:
    match name:
        case "strength":
            return replace(commitment, strength=Strength(value))
        case "review":
            return replace(commitment, review=Review(value or Review.UNREVIEWED))
        case "actors":
            return replace(commitment, actors=actors_in(value))
        case "themes":
            return replace(commitment, themes=_known(themes_in(value), themes))
        case "due":
            words = commitment.due.text if commitment.due else ""
            due = DueDate(words, date.fromisoformat(value)) if value else None
            return replace(commitment, due=due)
        case "status":
            return replace(commitment, status=Status(value or Status.OPEN), status_date=today)
        case "owner":
            return replace(commitment, owner=read_line(value))
        case _:
            day = date.fromisoformat(value) if value else None
            return replace(commitment, reminder=day)


def _known(keys: Sequence[str], themes: Collection[str]) -> tuple[str, ...]:
    """Return the keys, each once; raises ValueError if there is no such theme."""
    missing = [each for each in keys if each not in themes]
    if missing:
        raise ValueError(missing)
    return tuple(dict.fromkeys(keys))
