"""Steps on notes and bookmarks; each is a change that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from briefreader.library.records import Annotation, Bookmark, Commitment, Statement, Target
from briefreader.services.changes import Change
from briefreader.text.anchoring import describe
from briefreader.text.span import Span
from briefreader.text.word_span import whole_characters
from briefreader.translatable import mark


def add_bookmark(statement: Statement, position: int, name: str) -> Change[Bookmark]:
    """Bookmark the code point ``position`` of the statement."""
    bookmark = Bookmark(statement_id=statement.id, name=name, position=position)
    return Change(mark("changes", "Add bookmark"), None, bookmark)


def rename_bookmark(bookmark: Bookmark, name: str) -> Change[Bookmark]:
    """Give the bookmark another name."""
    return Change(mark("changes", "Rename bookmark"), bookmark, replace(bookmark, name=name))


def remove_bookmark(bookmark: Bookmark) -> Change[Bookmark]:
    """Take the bookmark away."""
    return Change(mark("changes", "Remove bookmark"), bookmark, None)


def annotate(
    statement: Statement,
    span: Span,
    note: str,
    *,
    colour: str,
    tags: Sequence[str] = (),
    now: datetime,
) -> Change[Annotation]:
    """Annotate ``span`` of the statement; an empty ``note`` makes a mere highlight.

    A character that the span begins or ends within, as a reader sees characters, belongs to it.
    """
    span = whole_characters(statement.text, span)
    quote = describe(statement.text, span)
    annotation = Annotation(
        statement_id=statement.id,
        span=span,
        exact=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        note=note,
        tags=tuple(tags),
        colour=colour,
        created=now,
        modified=now,
    )
    return Change(
        mark("changes", "Add note") if note else mark("changes", "Highlight"), None, annotation
    )


def note_on_commitment(
    statement: Statement, commitment: Commitment, note: str, *, colour: str, now: datetime
) -> Change[Annotation]:
    """Write a note on a commitment, at its words."""
    change = annotate(statement, commitment.span, note, colour=colour, now=now)
    return _with(change, target=Target.COMMITMENT, commitment_id=commitment.id)


def note_on_statement(
    statement: Statement, note: str, *, colour: str, now: datetime
) -> Change[Annotation]:
    """Write a note on the whole statement, which has no place in its text."""
    change = annotate(statement, Span(0, 0), note, colour=colour, now=now)
    return _with(change, target=Target.STATEMENT, exact="", prefix="", suffix="")


def note_beside(
    annotation: Annotation, note: str, *, colour: str, now: datetime
) -> Change[Annotation]:
    """Write another note on what ``annotation`` is about."""
    made = replace(
        annotation, id=0, note=note, colour=colour, tags=(), created=now, modified=now, author=""
    )
    return Change(mark("changes", "Add note"), None, made)


def remove_notes(
    notes: Sequence[Annotation | Bookmark],
) -> tuple[Change[Annotation | Bookmark], ...]:
    """Take several notes and bookmarks away."""
    return tuple(
        remove_bookmark(each) if isinstance(each, Bookmark) else remove_annotation(each)
        for each in notes
    )


def edit_annotation(
    annotation: Annotation, *, note: str, tags: Sequence[str], colour: str, now: datetime
) -> Change[Annotation]:
    """Change the note, its tags and its colour."""
    edited = replace(annotation, note=note, tags=tuple(tags), colour=colour, modified=now)
    return Change(mark("changes", "Edit note"), annotation, edited)


def remove_annotation(annotation: Annotation) -> Change[Annotation]:
    """Take the annotation away."""
    return Change(
        mark("changes", "Remove note") if annotation.note else mark("changes", "Remove highlight"),
        annotation,
        None,
    )


def _with(change: Change[Annotation], **fields: Any) -> Change[Annotation]:
    after = change.after and replace(change.after, **fields)
    return Change(change.name, change.before, after)
