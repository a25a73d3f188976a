"""Anchoring of records from elsewhere in a statement's text."""

from dataclasses import replace
from datetime import datetime
from functools import cached_property

from briefreader.library.records import Annotation, Bookmark, Commitment, Statement, Target
from briefreader.services.export.records import Record
from briefreader.services.formats.bundle import IncomingRecord, IncomingStatement
from briefreader.services.formats.refusals import other_words
from briefreader.services.json_fields import checked_span
from briefreader.services.statements.anchor_migration import at, reanchor, span_of
from briefreader.text.anchoring import QuoteSelector
from briefreader.text.fuzzy_anchoring import ChangedText
from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.span import Span


class Anchoring:
    """The places in one statement of records that belong to the text of a file.

    Where the texts are the same, a position is the place; else the words must be found.
    """

    def __init__(self, statement: Statement, incoming: IncomingStatement, now: datetime) -> None:
        self._statement = statement
        self._text = statement.text
        self._source = incoming.text
        self._same = statement.digest == incoming.digest or incoming.text == statement.text
        self._now = now

    def place(self, incoming: IncomingRecord) -> Record | None:
        """Return the record at its place in the statement, None if it has none.

        Raises ExchangeError if the file gives a position that its own text does not have, or if a
        file of ours has other words there than the text.
        """
        record: Record = replace(incoming.record, statement_id=self._statement.id)
        self._check(incoming)
        if isinstance(record, Annotation) and record.target is Target.STATEMENT:
            return replace(record, span=Span(0, 0))
        span = span_of(record)
        if self._same and incoming.has_place:
            if incoming.quote is None or span.of(self._text) == incoming.quote.exact:
                return self._at(record, span)
            if incoming.whole:
                # Other programs may count otherwise; our own files contradict themselves.
                raise other_words(incoming.quote.exact, self._text, span)
        if not self._same and self._source is not None and incoming.quote is None:
            return self._moved(record)
        found = self._found(incoming, span.start)
        if found is None:
            return None
        return self._at(record, found)

    def _check(self, incoming: IncomingRecord) -> None:
        """Raise ExchangeError if a position is not in the text that it counts in."""
        counted = self._text if self._same else self._source
        if counted is None:
            return
        length = len(counted)
        spans = [span_of(incoming.record)] if incoming.has_place else []
        if isinstance(incoming.record, Commitment) and incoming.record.detected is not None:
            spans.append(incoming.record.detected)
        for span in spans:
            checked_span(span.start, span.end, length)

    def _at(self, record: Record, span: Span) -> Record | None:
        if isinstance(record, Commitment):
            if not span.of(self._text).strip():
                return None
            detected = record.detected if self._same else record.detected and span
            return replace(
                record,
                span=span,
                quote=span.of(self._text),
                paragraph=paragraph_at(self._paragraphs, span.start),
                detected=detected,
            )
        placed = at(record, self._text, span)
        if isinstance(placed, Annotation) and not placed.exact.strip():
            return None
        return placed

    def _moved(self, record: Record) -> Record | None:
        placed = reanchor([record], self._source or "", self._changed, self._now).placed
        return placed[0] if placed else None

    def _found(self, incoming: IncomingRecord, hint: int) -> Span | None:
        quote = incoming.quote
        if quote is None:
            return None
        if isinstance(incoming.record, Bookmark) and not quote.exact:
            return self._between(quote, hint)
        found = self._changed.place(quote, hint)
        if incoming.whole or (found and found.exact):
            return found.span if found else None
        # A page may set two paragraphs without anything between, of which one alone was found.
        either = [each.span for each in (found, self._across.place(quote, hint)) if each]
        return min(either, key=lambda span: abs(len(span) - len(quote.exact)), default=None)

    def _between(self, quote: QuoteSelector, hint: int) -> Span | None:
        """Return the place between the words before and after it."""
        after = self._changed.place(QuoteSelector(quote.suffix, quote.prefix, ""), hint)
        if after is not None:
            return Span(after.span.start, after.span.start)
        start = max(0, hint - len(quote.prefix))
        before = self._changed.place(QuoteSelector(quote.prefix, "", quote.suffix), start)
        return Span(before.span.end, before.span.end) if before else None

    @cached_property
    def _changed(self) -> ChangedText:
        return ChangedText(self._text)

    @cached_property
    def _across(self) -> ChangedText:
        return ChangedText(self._text, keeps_paragraphs=False)

    @cached_property
    def _paragraphs(self) -> tuple[Span, ...]:
        return paragraph_spans(self._text)
