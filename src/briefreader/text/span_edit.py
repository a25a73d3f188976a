"""Ends of a span that is made longer or shorter by a word or a sentence."""

from enum import StrEnum

from briefreader.text.paragraphs import paragraph_at, paragraph_spans
from briefreader.text.sentences import SentenceRules, sentence_spans
from briefreader.text.span import Span
from briefreader.text.word_span import whole_words, words_in


class Unit(StrEnum):
    """By what a span grows or shrinks."""

    WORD = "word"
    SENTENCE = "sentence"


def move_end(text: str, span: Span, unit: Unit, by: int, rules: SentenceRules) -> Span:
    """Return ``span`` with its end one ``unit`` further on (``by`` 1) or back (-1).

    It stays within the paragraph in which it ends, and keeps at least one word: where it cannot
    move, the span is as it was. The stop that ends a sentence is left out.
    """
    ends = [each.end for each in _units(text, span.end - 1, unit, rules)]
    if by > 0:
        return Span(span.start, next((each for each in ends if each > span.end), span.end))
    first_end = next((each.end for each in words_in(text, span)), span.end)
    back = (each for each in reversed(ends) if first_end <= each < span.end)
    return Span(span.start, next(back, span.end))


def move_start(text: str, span: Span, unit: Unit, by: int, rules: SentenceRules) -> Span:
    """Return ``span`` with its start one ``unit`` further on (``by`` 1) or back (-1).

    Within the paragraph in which it starts, and with at least one word left, as ``move_end``.
    """
    starts = [each.start for each in _units(text, span.start, unit, rules)]
    if by < 0:
        back = (each for each in reversed(starts) if each < span.start)
        return Span(next(back, span.start), span.end)
    last_start = max((each.start for each in words_in(text, span)), default=span.start)
    on = (each for each in starts if span.start < each <= last_start)
    return Span(next(on, span.start), span.end)


def _units(text: str, position: int, unit: Unit, rules: SentenceRules) -> tuple[Span, ...]:
    """Return the words or sentences of the paragraph at ``position``."""
    paragraphs = paragraph_spans(text)
    paragraph = paragraphs[paragraph_at(paragraphs, position) - 1]
    if unit is Unit.WORD:
        return words_in(text, paragraph)
    whole = (whole_words(text, each, rules) for each in sentence_spans(text, paragraph, rules))
    return tuple(each for each in whole if each is not None)
