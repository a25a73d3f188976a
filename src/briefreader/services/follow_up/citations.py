"""Sentences that entries cite, found again where their statement has another text by now."""

from dataclasses import replace

from briefreader.library.database import Library
from briefreader.library.records import Evidence, Statement
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.span import Span


def follow_cited(library: Library, statement_id: int, changed: ChangedText) -> None:
    """Place the sentences that entries cite in the statement's new text; they stay as quoted."""
    for entry in library.evidence.citing(statement_id):
        if entry.span is not None:
            library.evidence.put(replace(entry, span=_placed(entry, changed)))


def cited_place(entry: Evidence, statement: Statement) -> Span | None:
    """Return where the statement has the words that the entry cites, None if it has them not."""
    if entry.span is not None and entry.span.of(statement.text) == entry.quote:
        return entry.span
    return _placed(entry, ChangedText(statement.text)) if entry.quote else None


def _placed(entry: Evidence, changed: ChangedText) -> Span | None:
    hint = entry.span.start if entry.span else 0
    found = changed.place(QuoteSelector(entry.quote, "", ""), hint)
    return found.span if found else None
