"""Paragraphs of a normalised text, which one blank line separates."""

from bisect import bisect_right
from collections.abc import Sequence

from briefreader.text.span import Span

SEPARATOR = "\n\n"


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a normalised text in order; number ``n`` stands at ``n - 1``."""
    spans = []
    start = 0
    while start < len(text):
        end = _separator_from(text, start)
        if end > start:
            spans.append(Span(start, end))
        start = end + len(SEPARATOR)
    return tuple(spans)


def _separator_from(text: str, start: int) -> int:
    """Return where the next separator begins, or the text ends; a line's end is found fastest."""
    end = text.find("\n", start)
    while end >= 0 and not text.startswith("\n", end + 1):
        end = text.find("\n", end + 1)
    return len(text) if end < 0 else end


def paragraph_at(paragraphs: Sequence[Span], position: int) -> int:
    """Return the number, from 1, of the paragraph that holds or precedes ``position``."""
    return max(1, bisect_right(paragraphs, position, key=lambda span: span.start))
