"""Commitments that somebody has written a note on."""

import datetime as dt
from dataclasses import replace

from briefreader.library.database import Library
from briefreader.services.annotations import notes
from briefreader.services.review.noted import noted
from commitments_made import NOW, add_commitment, add_statement

QUOTES = ["Chad will build a bridge", "Peru will pay for a road", "Both will meet again"]


def test_a_note_marks_what_it_is_on(library: Library) -> None:
    """By its words or by name; no mere highlight, and no note on the whole statement does."""
    number = add_statement(library, "Talks", dt.date(2021, 5, 1), QUOTES)
    bridge, road, meeting = (add_commitment(library, number, quote) for quote in QUOTES)
    statement = library.statements.get(number)
    made = [
        notes.annotate(statement, replace(bridge.span, end=bridge.span.start + 4), "Who?",
                       colour="blue", now=NOW).after,
        notes.annotate(statement, road.span, "", colour="blue", now=NOW).after,
        notes.note_on_statement(statement, "All of it", colour="blue", now=NOW).after,
    ]  # fmt: skip
    about = notes.note_on_commitment(statement, meeting, "When?", colour="blue", now=NOW).after
    every = (bridge, road, meeting)
    assert noted(every, made) == {bridge.id}
    assert noted(every, [*made, about]) == {bridge.id, meeting.id}
    assert noted(every, []) == noted((), made) == frozenset()
