"""Steps on decisions, notes and bookmarks that lost their place."""

from briefreader.library.records import Bookmark, Commitment, Orphan, Statement
from briefreader.services.changes import Change, Step
from briefreader.services.sentence_rules import any_sentence_rules
from briefreader.services.statements.anchor_migration import at
from briefreader.text.span import Span
from briefreader.text.word_span import whole_characters, whole_words
from briefreader.translatable import mark


def put_back(orphan: Orphan, statement: Statement, span: Span) -> Step:
    """Give the orphan's record the place ``span`` of its statement, as it was otherwise.

    A commitment gets whole words. White space at the ends is left out. Raises ValueError if there
    are no words in ``span``; a bookmark needs none.
    """
    place = _place(orphan, statement, span)
    if place is None:
        message = "there are no words in the span"
        raise ValueError(message)
    record = at(orphan.record, statement.text, place)
    return Change(mark("changes", "Put back"), None, record), delete(orphan)


def delete(orphan: Orphan) -> Change[Orphan]:
    """Delete what has no place."""
    return Change(mark("changes", "Delete without a place"), orphan, None)


def _place(orphan: Orphan, statement: Statement, span: Span) -> Span | None:
    if isinstance(orphan.record, Commitment):
        return whole_words(statement.text, span, any_sentence_rules())
    words = span.of(statement.text)
    if not words.strip():
        return span if isinstance(orphan.record, Bookmark) else None
    start = span.start + len(words) - len(words.lstrip())
    return whole_characters(statement.text, Span(start, start + len(words.strip())))
