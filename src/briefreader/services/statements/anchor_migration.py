"""Migration of decisions, notes and bookmarks to a new version of their statement."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from briefreader.library.records import Annotation, Bookmark, Commitment, Orphan, Target
from briefreader.text.anchoring import QuoteSelector, describe
from briefreader.text.fuzzy_anchoring import CONTEXT, ChangedText, Placement
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span

Placed = Commitment | Annotation | Bookmark
_BOOKMARKED = 80
_FEW = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Reanchored:
    """What became of the records: in their new places, or without one.

    ``similar`` counts those of ``placed`` whose words have changed.
    """

    placed: tuple[Placed, ...]
    similar: int
    orphans: tuple[Orphan, ...]


def reanchor(
    records: Iterable[Placed], old_text: str, new_text: ChangedText, now: datetime
) -> Reanchored:
    """Find the places in ``new_text`` of ``records``, which stand in ``old_text``."""
    paragraphs = paragraph_spans(new_text.text)
    placed: list[Placed] = []
    orphans: list[Orphan] = []
    similar = 0
    for record in sorted(records, key=lambda each: span_of(each).start):
        if isinstance(record, Annotation) and record.target is Target.STATEMENT:
            placed.append(record)
            continue
        quote, before = _quote(old_text, record)
        found = new_text.place(quote, span_of(record).start - before)
        if found is None:
            orphans.append(_orphan(old_text, record, now))
            continue
        similar += not found.exact
        paragraph = paragraph_at(paragraphs, found.span.start)
        placed.append(_moved(record, old_text, new_text, found, paragraph, before))
    return Reanchored(placed=tuple(placed), similar=similar, orphans=tuple(orphans))


def span_of(record: Placed) -> Span:
    """Return where in its statement's text the record stands."""
    if isinstance(record, Bookmark):
        return Span(record.position, record.position)
    return record.span


def at(record: Placed, text: str, span: Span) -> Placed:
    """Return the record at ``span`` of ``text``; what detection or a person said of it stays."""
    match record:
        case Bookmark():
            return replace(record, position=span.start)
        case Annotation():
            quote = describe(text, span)
            return replace(
                record, span=span, exact=quote.exact, prefix=quote.prefix, suffix=quote.suffix
            )
        case Commitment():
            return replace(
                record,
                span=span,
                quote=span.of(text),
                paragraph=paragraph_at(paragraph_spans(text), span.start),
                detected=record.detected and span,
            )


def _quote(text: str, record: Placed) -> tuple[QuoteSelector, int]:
    """Return the words by which the record is found, and how far before it they begin.

    A bookmark has none of its own: those that follow it in its paragraph, or else precede it.
    """
    if not isinstance(record, Bookmark):
        return describe(text, record.span, CONTEXT), 0
    position = min(record.position, len(text))
    end = text.find("\n", position)
    end = min(len(text) if end < 0 else end, position + _BOOKMARKED)
    start = position
    if end - position < _FEW:
        start = max(text.rfind("\n", 0, position) + 1, position - _BOOKMARKED)
    return describe(text, Span(start, max(start, end)), CONTEXT), position - start


def _moved(
    record: Placed,
    old_text: str,
    new_text: ChangedText,
    found: Placement,
    paragraph: int,
    before: int,
) -> Placed:
    span = found.span
    if isinstance(record, Bookmark):
        return replace(record, position=min(span.start + before, span.end))
    if isinstance(record, Annotation):
        return at(record, new_text.text, span)
    return replace(
        record,
        span=span,
        quote=span.of(new_text.text),
        paragraph=paragraph,
        detected=_detected(record, old_text, new_text, span),
    )


def _detected(
    commitment: Commitment, old_text: str, new_text: ChangedText, span: Span
) -> Span | None:
    """Return where the words that detection first gave the commitment stand now."""
    first = commitment.detected
    if first is None or first == commitment.span:
        return first and span
    found = new_text.place(describe(old_text, first, CONTEXT), first.start)
    return found.span if found else span


def _orphan(text: str, record: Placed, now: datetime) -> Orphan:
    quote = describe(text, span_of(record), CONTEXT)
    return Orphan(
        statement_id=record.statement_id,
        exact=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        record=record,
        created=now,
    )
