"""Finds an annotated passage again in a text that may have changed.

The selectors are those of the W3C Web Annotation Data Model (TextQuoteSelector,
TextPositionSelector, https://www.w3.org/TR/annotation-model/#selectors).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefreader.text.span import Span

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """A passage by its words, and the words just before and after it."""

    exact: str
    prefix: str
    suffix: str


def describe(text: str, span: Span, context: int = CONTEXT) -> QuoteSelector:
    """Return the selector of ``span`` with ``context`` code points on either side."""
    return QuoteSelector(
        exact=span.of(text),
        prefix=text[max(0, span.start - context) : span.start],
        suffix=text[span.end : span.end + context],
    )


def anchor(text: str, quote: QuoteSelector, hint: Span | None = None) -> Span | None:
    """Return where ``quote`` stands in ``text``, None if its exact words do not occur.

    Of several places the one whose surroundings agree most wins, then the one nearest to ``hint``.
    """
    places = list(_occurrences(text, quote.exact))
    if not places:
        return None

    def rank(span: Span) -> tuple[int, int]:
        distance = abs(span.start - hint.start) if hint else span.start
        return -_agreement(text, span, quote), distance

    return min(places, key=rank)


def _occurrences(text: str, exact: str) -> Iterator[Span]:
    if not exact:
        return
    start = text.find(exact)
    while start >= 0:
        yield Span(start, start + len(exact))
        start = text.find(exact, start + 1)


def _agreement(text: str, span: Span, quote: QuoteSelector) -> int:
    """Count the code points around ``span`` that agree with the selector's context."""
    before = text[max(0, span.start - len(quote.prefix)) : span.start]
    after = text[span.end : span.end + len(quote.suffix)]
    return _common(before[::-1], quote.prefix[::-1]) + _common(after, quote.suffix)


def _common(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
