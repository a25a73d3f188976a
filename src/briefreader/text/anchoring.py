"""A passage by its words, so that it is found again in a text that has changed.

The selectors are those of the W3C Web Annotation Data Model (TextQuoteSelector,
TextPositionSelector, https://www.w3.org/TR/annotation-model/#selectors).
"""

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
