"""Steps on the entries of a commitment's follow-up; each can be undone.

What a commitment's status is follows from its entries, as the library keeps them
(``library/evidence.py``): no step sets it but by an entry.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefreader.library.evidence import NOTHING_TOLD, told_by, told_of, untold
from briefreader.library.records import Commitment, Evidence, Statement, Status
from briefreader.services.changes import Change, Step
from briefreader.services.review import review
from briefreader.text.span import Span
from briefreader.translatable import mark

ADD = mark("changes", "Add evidence")
EDIT = mark("changes", "Edit evidence")
DELETE = mark("changes", "Delete evidence")
SET_STATUS = mark("changes", "Set status")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of a statement that tell what became of a commitment of another one.

    ``day`` is that of the statement, if it has one; ``status`` what the words suggest.
    """

    statement_id: int
    title: str
    span: Span
    quote: str
    day: date | None = None
    status: Status | None = None


def sentence_of(statement: Statement, span: Span) -> Sentence:
    """Return the words at ``span`` of the statement."""
    quote = span.of(statement.text)
    return Sentence(statement.id, statement.title, span, quote, statement.date)


def entry_of(
    commitment: Commitment,
    day: date,
    now: datetime,
    *,
    status: Status | None = None,
    note: str = "",
    link: str = "",
    sentence: Sentence | None = None,
) -> Evidence:
    """Return a new entry, of ``day``, that is written ``now``; see ``Evidence``."""
    entry = Evidence(
        statement_id=commitment.statement_id,
        commitment_id=commitment.id,
        date=day,
        status=status,
        note=note.strip(),
        link=link.strip(),
        created=now,
    )
    return citing(entry, sentence) if sentence else entry


def citing(entry: Evidence, sentence: Sentence) -> Evidence:
    """Return the entry with a sentence that it cites."""
    return replace(
        entry,
        source_id=sentence.statement_id,
        source_title=sentence.title,
        span=sentence.span,
        quote=sentence.quote,
    )


def says_anything(entry: Evidence) -> bool:
    """Tell whether the entry has a status, a note, a link or a sentence."""
    return bool(entry.status or entry.note or entry.link or entry.quote)


def add(commitment: Commitment, entry: Evidence) -> Step:
    """Add the entry, which confirms the commitment unless it was dismissed."""
    return (*_confirmed(ADD, commitment), Change(ADD, None, entry))


def edit(before: Evidence, after: Evidence) -> Step:
    """Correct an entry."""
    return (Change(EDIT, before, after),)


def delete(entry: Evidence) -> Step:
    """Delete an entry; the commitment's status is what the others say."""
    return (Change(DELETE, entry, None),)


def set_status(
    commitment: Commitment, status: Status, day: date, now: datetime, words: str = ""
) -> Step:
    """Say what became of the commitment since ``day``, and in ``words`` what shows it."""
    entry = entry_of(commitment, day, now, status=status, note=words)
    return (*_confirmed(SET_STATUS, commitment), Change(SET_STATUS, None, entry))


def history(commitment: Commitment, entries: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return the commitment's ``entries``, the latest first.

    Where they do not say what the commitment does, an entry without an id does: something else
    than a follow-up has set its status.
    """
    stands = told_of(commitment)
    ordered = tuple(reversed(entries))
    if stands in (NOTHING_TOLD, told_by(entries)):
        return ordered
    kept = untold(stands, commitment.statement_id, commitment.id, commitment.author, entries)
    return (kept, *ordered)


def without_status(commitment: Commitment) -> Commitment:
    """Return the commitment as it is before its entries are there, which tell its status."""
    return replace(
        commitment,
        status=NOTHING_TOLD.status,
        status_date=NOTHING_TOLD.since,
        evidence=NOTHING_TOLD.words,
    )


def _confirmed(name: str, commitment: Commitment) -> Step:
    reviewed = replace(commitment, review=review.reviewed(commitment))
    return () if reviewed == commitment else (Change(name, commitment, reviewed),)
