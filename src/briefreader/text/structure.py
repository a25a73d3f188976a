"""Kinds of a normalised text's paragraphs, headings, list items or prose, and their numbers.

A normalised text has no markup, so all of it is told from the words, as a reader of the bare page
would: a heading is short, begins large, does not end like a sentence, and stands over something.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    marks = {
        at: mark
        for at, span in enumerate(spans)
        if at not in headings and (mark := LIST_MARKER.match(text, span.start, span.end))
    }
    printed = _printed_numbers(marks, len(spans) - len(headings))
    paragraphs = [
        Paragraph(
            span=span,
            kind=ParagraphKind.HEADING if at in headings else ParagraphKind.PROSE,
            level=headings.get(at, 0),
            marker=len(marks[at][0]) if at in marks else 0,
            number=printed.get(at, 0),
        )
        for at, span in enumerate(spans)
    ]
    for is_item, run in groupby(_places(spans), lambda at: at in marks and at not in printed):
        items = list(run) if is_item else []
        for at, level in zip(items, _item_levels(marks[at] for at in items), strict=True):
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
    letters = [each for each in words if each.isalpha()]
    return (
        bool(letters)
        and (words[0].isalpha() or words[0] in "“\"'«‘¿")
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


def _printed_numbers(marks: Mapping[int, re.Match[str]], count: int) -> dict[int, int]:
    """Return the printed paragraph numbers by place, if the text numbers its paragraphs.

    It does if they rise throughout, and half of what is neither heading nor other item has one.
    """
    numbered = {at: int(each["number"]) for at, each in marks.items() if each["number"]}
    values = list(numbered.values())
    rising = all(one < other for one, other in pairwise(values))
    others = len(marks) - len(numbered)
    enough = len(values) > 1 and 2 * len(values) >= count - others
    return numbered if rising and enough else {}


def _item_levels(marks: Iterable[re.Match[str]]) -> Iterator[int]:
    """Yield the level of each item of a run: a new kind of marker is a list within the list."""
    kinds: list[str] = []
    last = None
    for each in marks:
        kind = _marker_kind(each, last, kinds[-1] if kinds else "")
        last = each["letters"]
        if kind in kinds:
            del kinds[kinds.index(kind) + 1 :]
        else:
            kinds.append(kind)
        yield len(kinds)


def _marker_kind(marker: re.Match[str], last: str | None, kind: str) -> str:
    """Return what tells markers of one list from another's: their form, not their number."""
    if marker["bullet"]:
        return marker["bullet"]
    shape = marker["open"] + marker["close"]
    letters = marker["letters"]
    if not letters:
        return f"1{shape}"
    case = "a" if letters.islower() else "A"
    is_roman = bool(_ROMAN.fullmatch(letters.lower())) and (
        len(letters) > 1
        or kind == f"{case}i{shape}"
        or (letters in "iI" and last not in ("h", "H"))
    )
    return f"{case}i{shape}" if is_roman else f"{case}{shape}"


def _places(spans: Sequence[Span]) -> range:
    return range(len(spans))
