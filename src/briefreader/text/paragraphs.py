"""Paragraphs of a normalised text, which one blank line separates."""

from bisect import bisect_right
from collections.abc import Sequence

from briefreader.text.span import Span

SEPARATOR = "\n\n"


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a normalised text in order; number ``n`` stands at ``n - 1``."""
    spans = []
    start = 0
    for paragraph in text.split(SEPARATOR):
        end = start + len(paragraph)
        if paragraph:
            spans.append(Span(start, end))
        start = end + len(SEPARATOR)
    return tuple(spans)


def paragraph_at(paragraphs: Sequence[Span], position: int) -> int:
    """Return the number, from 1, of the paragraph that holds or precedes ``position``."""
    return max(1, bisect_right(paragraphs, position, key=lambda span: span.start))
