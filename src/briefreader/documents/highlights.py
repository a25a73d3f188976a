"""Highlights of marked-up text: the runs that a reader met, as what a person marked."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefreader.documents.anchors import AnchorPlaces, Anchors
from briefreader.documents.document_marks import DocumentMark
from briefreader.text.span import Span


class _HighlightEnd(NamedTuple):
    """Where highlighted words begin, or end."""

    number: int
    is_begin: bool


class Highlighter:
    """Puts signs around highlighted words, and keeps their ``colours`` by their numbers."""

    def __init__(self, signs: Anchors) -> None:
        self._signs = signs
        self.colours: list[str] = []

    def around(self, words: str, colour: str) -> str:
        """Return the words between two signs."""
        number = len(self.colours)
        self.colours.append(colour)
        begin, end = (self._signs.sign(_HighlightEnd(number, each)) for each in (True, False))
        return f"{begin}{words}{end}"


def highlights(colours: Sequence[str], places: AnchorPlaces) -> Iterator[DocumentMark]:
    """Yield the highlights; those of one colour that adjoin in a paragraph are one."""
    held: DocumentMark | None = None
    for number, colour in enumerate(colours):
        begin, end = (_HighlightEnd(number, each) for each in (True, False))
        span = places.between(begin, end)
        if span is None:
            continue
        begins = span.start
        if held is not None and held.span is not None:
            if held.colour == colour and places.adjoin(held.span, span):
                begins = held.span.start
            else:
                yield held
        held = DocumentMark(span=Span(begins, span.end), colour=colour)
    if held is not None:
        yield held
