"""What the user does with decisions, notes and bookmarks that lost their place."""

from typing import Any

from briefreader.library.records import Bookmark, Orphan, Statement
from briefreader.services.changes import AnyChange, Change
from briefreader.services.reanchoring import at
from briefreader.text.span import Span
from briefreader.wording import mark


def put_back(orphan: Orphan, statement: Statement, span: Span) -> tuple[AnyChange, ...]:
    """Give the orphan's record the place ``span`` of its statement, as it was otherwise.

    White space at the ends is left out. Raises ValueError if there are no words in ``span``; a
    bookmark needs none.
    """
    words = span.of(statement.text)
    if words.strip():
        start = span.start + len(words) - len(words.lstrip())
        span = Span(start, start + len(words.strip()))
    elif not isinstance(orphan.record, Bookmark):
        message = "there are no words in the span"
        raise ValueError(message)
    record: Any = at(orphan.record, statement.text, span)
    return Change(mark("changes", "Put back"), None, record), delete(orphan)


def delete(orphan: Orphan) -> Change[Orphan]:
    """Delete what has no place."""
    return Change(mark("changes", "Delete without a place"), orphan, None)
