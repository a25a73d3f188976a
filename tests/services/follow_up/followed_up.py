"""A commitment that is followed up by three entries, one of which cites another statement."""

import datetime as dt
from dataclasses import replace
from typing import Any

from briefreader.library.database import Library
from briefreader.library.records import Commitment, Evidence, Statement, Status
from briefreader.services.changes import Step, apply_changes
from briefreader.services.follow_up import entries
from briefreader.services.review import review
from briefreader.text.span import Span

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
LATER = "Second statement of Japan and Chad\n\nThe sides welcomed that the bridge 🌉 was begun."
CITED = "The sides welcomed that the bridge 🌉 was begun."


def first_commitment(library: Library, statement: Statement) -> Commitment:
    """Return the first commitment of the statement as it is now."""
    return library.commitments.of_statement(statement.id)[0]


def carry_out(library: Library, step: Step) -> Step:
    """Carry out the step as the window does."""
    return apply_changes(library, step)


def take_back(library: Library, step: Step) -> Step:
    """Undo the step."""
    return apply_changes(library, [each.inverse() for each in reversed(step)])


def follow_up(library: Library, statement: Statement, cited: Statement) -> tuple[Step, ...]:
    """Give the first commitment an owner, a reminder and three entries; returns the steps."""
    days = (dt.date(2025, 5, 1), dt.date(2025, 6, 1), dt.date(2025, 6, 2))
    start = cited.text.index(CITED)
    sentence = entries.sentence_of(cited, Span(start, start + len(CITED)))
    said: tuple[dict[str, Any], ...] = (
        {"status": Status.IN_PROGRESS, "sentence": sentence},
        {"status": Status.PARTLY_MET, "note": "Half of it stands", "link": "https://example.org/a"},
        {"note": "Asked the ministry"},
    )
    done = []
    for number, (day, fields) in enumerate(zip(days, said, strict=True)):
        commitment = first_commitment(library, statement)
        now = NOW + dt.timedelta(minutes=number)
        entry = replace(entries.entry_of(commitment, day, now, **fields), author="Ann")
        done.append(carry_out(library, entries.add(commitment, entry)))
    looked_after = review.edit(
        first_commitment(library, statement), owner="Bea", reminder=dt.date(2026, 9, 1)
    )
    done.append(carry_out(library, (looked_after,)))
    return tuple(done)


def told(library: Library, entry: Evidence) -> tuple[object, ...]:
    """Return all that an entry says, without the ids of its library."""
    cited = library.statements.digest_of(entry.source_id) if entry.source_id else ""
    return (
        entry.date, entry.status, entry.note, entry.link, entry.quote, entry.span,
        entry.source_title, cited, entry.author, entry.created,
    )  # fmt: skip


def history_in(library: Library, digest: str) -> list[object]:
    """Return what a library says of the first commitment of the statement with this digest."""
    statement = library.statements.by_digest(digest)
    assert statement is not None
    one = first_commitment(library, statement)
    stands = one.status, one.status_date, one.evidence, one.owner, one.reminder, one.review
    return [stands, [told(library, each) for each in library.evidence.of_commitment(one.id)]]
