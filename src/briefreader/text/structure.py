"""Kinds of a normalised text's paragraphs, headings, list items or prose, and their numbers.

A normalised text has no markup, so all of it is told from the words, as a reader of the bare page
would: a heading is short, begins large, does not end like a sentence, and stands over something.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from briefreader.text.list_markers import LIST_MARKER
from briefreader.text.paragraphs import paragraph_spans
from briefreader.text.span import Span

_MOST_CHARACTERS, _MOST_WORDS = 120, 18
_MOST_IN_A_ROW = 3
"""More short lines than these in a row are a list of names or contents, no headings."""
_SENTENCE_ENDS = ".;:,!?…。．！？；：，؟؛،۔।"
_CLOSING = "”’\"'»)]』」"
_SECTION = re.compile(r"(?:(?P<roman>[IVXLC]{1,6})|(?P<decimal>\d{1,2}(?:\.\d{1,2})*))[.):]?\s+")
_ROMAN = re.compile(r"[ivxlc]+")
_DAY = re.compile(r"\b\d{1,2}\b.*\b\d{4}\W*$")


class ParagraphKind(StrEnum):
    """What a paragraph is."""

    HEADING = "heading"
    ITEM = "item"
    PROSE = "prose"


class Paragraph(NamedTuple):
    """A paragraph at ``span``; a heading or item has a ``level`` from 1 (the outermost), prose 0.

    ``marker`` counts the code points of a list marker or printed number, with the white space
    after it. ``number`` is the number printed before a paragraph, 0 if there is none.
    """

    span: Span
    kind: ParagraphKind
    level: int
    marker: int
    number: int


def structure(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a normalised text in order; number ``n`` stands at ``n - 1``."""
    spans = paragraph_spans(text)
    headings = _heading_levels(text, spans)
    marks = [
        None if at in headings else LIST_MARKER.match(text, span.start, span.end)
        for at, span in enumerate(spans)
    ]
    printed = _printed_numbers(marks, len(spans) - len(headings))
    paragraphs = [
        Paragraph(
            span=span,
            kind=ParagraphKind.HEADING if at in headings else ParagraphKind.PROSE,
            level=headings.get(at, 0),
            marker=_length(marks[at]),
            number=printed.get(at, 0),
        )
        for at, span in enumerate(spans)
    ]
    for run in _runs_of_items(marks, printed):
        for at, level in zip(run, _item_levels([marks[at] for at in run]), strict=True):
            paragraphs[at] = paragraphs[at]._replace(kind=ParagraphKind.ITEM, level=level)
    return tuple(paragraphs)


def _heading_levels(text: str, spans: Sequence[Span]) -> dict[int, int]:
    """Return the levels, from 1, of the headings among the paragraphs, by their places."""
    lines = [span.of(text) if len(span) <= _MOST_CHARACTERS else "" for span in spans]
    ranks: dict[int, int] = {}
    for is_short, group in groupby(_places(spans), key=lambda at: _looks_like_heading(lines[at])):
        run = list(group)
        stands_over_something = run[-1] + 1 < len(spans)
        if is_short and len(run) <= _MOST_IN_A_ROW and stands_over_something:
            ranks |= {at: _rank(lines[at]) for at in run}
    if 0 in ranks:
        ranks[0] = 0
    levels = {rank: level for level, rank in enumerate(sorted(set(ranks.values())), 1)}
    return {at: levels[rank] for at, rank in ranks.items()}


def _looks_like_heading(line: str) -> bool:
    section = _SECTION.match(line)
    words = line[section.end() :] if section else line
    if not words or (not words[0].isalpha() and words[0] not in "“\"'«‘¿"):
        return False
    letters = [each for each in words if each.isalpha()]
    return (
        bool(letters)
        and not letters[0].islower()
        and len(words.split()) <= _MOST_WORDS
        and words.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS
        and not _DAY.search(words)
    )


def _rank(line: str) -> int:
    """Return how deep a heading is, by its number and letters; only the order tells."""
    section = _SECTION.match(line)
    if section and section["decimal"]:
        return 1 + section["decimal"].count(".")
    return 1 if section or line.isupper() else 2


def _printed_numbers(marks: Sequence[re.Match[str] | None], count: int) -> dict[int, int]:
    """Return the printed paragraph numbers by place, if the text numbers its paragraphs.

    It does if they rise throughout, and half of what is neither heading nor other item has one.
    """
    numbered = {at: int(each["number"]) for at, each in enumerate(marks) if each and each["number"]}
    values = list(numbered.values())
    rising = all(one < other for one, other in pairwise(values))
    others = sum(each is not None for each in marks) - len(numbered)
    enough = len(values) > 1 and 2 * len(values) >= count - others
    return numbered if rising and enough else {}


def _runs_of_items(
    marks: Sequence[re.Match[str] | None], printed: dict[int, int]
) -> Iterator[list[int]]:
    """Yield the places of list items that follow one another."""
    places = range(len(marks))
    for is_item, run in groupby(places, lambda at: marks[at] is not None and at not in printed):
        if is_item:
            yield list(run)


def _item_levels(marks: Sequence[re.Match[str] | None]) -> Iterator[int]:
    """Yield the level of each item of a run: a new kind of marker is a list within the list."""
    kinds: list[str] = []
    last = ""
    for each in marks:
        kind = _marker_kind(each, last, kinds[-1] if kinds else "") if each else ""
        last = each["letters"] or "" if each else ""
        if kind in kinds:
            del kinds[kinds.index(kind) + 1 :]
        else:
            kinds.append(kind)
        yield len(kinds)


def _marker_kind(marker: re.Match[str], last: str, kind: str) -> str:
    """Return what tells markers of one list from another's: their form, not their number."""
    if marker["bullet"]:
        return marker["bullet"]
    shape = marker["open"] + marker["close"]
    letters = marker["letters"]
    if not letters:
        return f"1{shape}"
    case = "a" if letters.islower() else "A"
    follows = len(last) == 1 and ord(letters[0]) == ord(last) + 1
    is_roman = bool(_ROMAN.fullmatch(letters.lower())) and (
        len(letters) > 1 or kind == f"{case}i{shape}" or (letters in "iI" and not follows)
    )
    return f"{case}i{shape}" if is_roman else f"{case}{shape}"


def _places(spans: Sequence[Span]) -> range:
    return range(len(spans))


def _length(marker: re.Match[str] | None) -> int:
    return marker.end() - marker.start() if marker else 0
