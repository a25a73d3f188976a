"""Numbers of footnotes in a text, where it is sure which note each of them means.

Texts have no markup: a note is a numbered paragraph at the end, its reference a raised number or
one in brackets after a word. What might be something else ("5 km²") is left alone.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from briefreader.text.span import Span

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans(_RAISED, "0123456789")
_NOTE = re.compile(
    rf"(?:(?P<raised>[{_RAISED}]{{1,3}})|\[(?P<bracket>\d{{1,3}})\]|(?P<plain>\d{{1,3}})[.)]?)\s+\S"
)
_REFERENCE = re.compile(
    rf"(?<![\s{_RAISED}⁻])(?<!\b[kcm]m)(?<!\bm)(?:(?P<raised>[{_RAISED}]{{1,3}})(?![{_RAISED}⁻])"
    r"|\[(?P<bracket>\d{1,3})\])"
    r"|(?<=\S )\[(?P<spaced>\d{1,3})\]"
)


class Footnote(NamedTuple):
    """The places of a note's ``number``: in the text, and before the note."""

    number: int
    reference: Span
    note: Span


def find_footnotes(text: str, paragraphs: Sequence[Span]) -> tuple[Footnote, ...]:
    """Return the footnotes of a normalised ``text`` of ``paragraphs``, as they are referred to.

    The notes are its last paragraphs, numbered from 1 on. A number that is referred to from several
    places is none of them; where notes have bare numbers, as paragraphs may have, each must be
    referred to.
    """
    notes, is_bare = _notes(text, paragraphs)
    if not notes:
        return ()
    begin = min(note.start for note in notes.values())
    places: defaultdict[int, list[Span]] = defaultdict(list)
    for each in _REFERENCE.finditer(text, 0, begin):
        digits = each["raised"] or each["bracket"] or each["spaced"]
        places[int(digits.translate(_DIGITS))].append(Span(each.start(), each.end()))
    found = [
        Footnote(number, places[number][0], note)
        for number, note in notes.items()
        if len(places[number]) == 1
    ]
    if is_bare and len(found) < len(notes):
        return ()
    return tuple(sorted(found, key=lambda each: each.reference.start))


def _notes(text: str, paragraphs: Sequence[Span]) -> tuple[dict[int, Span], bool]:
    """Return where the numbers of the notes stand, by number, and whether these are bare."""
    notes: dict[int, Span] = {}
    is_bare = False
    expected: int | None = None
    for span in reversed(paragraphs):
        marker = _NOTE.match(text, span.start, span.end)
        if marker is None:
            break
        group = marker.lastgroup or ""
        number = int(marker[group].translate(_DIGITS))
        if expected not in (None, number):
            break
        outer = 1 if group == "bracket" else 0
        notes[number] = Span(marker.start(group) - outer, marker.end(group) + outer)
        is_bare |= group == "plain"
        expected = number - 1
        if expected == 0:
            return notes, is_bare
    return {}, False
