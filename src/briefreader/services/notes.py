"""What the user does with notes and bookmarks; each step is a change that can be undone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from briefreader.library.records import Annotation, Bookmark, Statement
from briefreader.services.changes import Change
from briefreader.text.anchoring import describe
from briefreader.text.span import Span
from briefreader.wording import mark


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
    """Annotate ``span`` of the statement; an empty ``note`` makes a mere highlight."""
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
