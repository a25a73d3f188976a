"""Draft of a note that is being written: its words, tags and colour, and what it is about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from briefreader.library.records import Annotation, Commitment, Statement
from briefreader.services.annotations import notes
from briefreader.services.changes import Change
from briefreader.text.span import Span

NewNote = Callable[[str, str, datetime], Change[Annotation]]
"""Makes the change that adds a note, of its words, its colour and the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A note that is not kept yet; ``quote`` is what it is about, empty for the whole statement."""

    quote: str
    make: NewNote


def on_span(statement: Statement, span: Span) -> Draft:
    """Return a note to be written on some words."""
    return Draft(
        quote=span.of(statement.text),
        make=lambda words, colour, now: notes.annotate(
            statement, span, words, colour=colour, now=now
        ),
    )


def on_commitment(statement: Statement, commitment: Commitment) -> Draft:
    """Return a note to be written on a commitment."""
    return Draft(
        quote=commitment.quote,
        make=lambda words, colour, now: notes.note_on_commitment(
            statement, commitment, words, colour=colour, now=now
        ),
    )


def beside(note: Annotation) -> Draft:
    """Return a note to be written on what ``note`` is about."""
    return Draft(
        quote=note.exact,
        make=lambda words, colour, now: notes.note_beside(note, words, colour=colour, now=now),
    )


def on_statement(statement: Statement) -> Draft:
    """Return a note to be written on the whole statement."""
    return Draft(
        quote="",
        make=lambda words, colour, now: notes.note_on_statement(
            statement, words, colour=colour, now=now
        ),
    )
