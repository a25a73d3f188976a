"""The marks of a file at their places in its text as it is normalised."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefreader.documents.document_marks import (
    NO_MARKS,
    DocumentMark,
    Marks,
    note_text,
    one_line,
)
from briefreader.text.letter_places import letters_of
from briefreader.text.normalised_places import NormalisedPlaces
from briefreader.translatable import mark, worded

_DRAWN = mark(
    "errors", "drawings and other marks of the file that are not on words, and were left: {count}"
)
_BEYOND = mark("errors", "notes of the file that were left, as it has too many: {count}")
_CUT = mark("errors", "notes of the file that were too long, and were cut: {count}")
MAX_MARKS = 5_000
"""How many marks of a file are read."""
LONGEST_NOTE = 100_000
"""How long a note may be, in code points."""
MOST_WRITTEN = 5_000_000
"""How long all notes of a file may be together."""
MOST_MARKED = 10_000_000
"""How many code points all marked words of a file may have together: each note keeps its own."""
_MOST_SPACES = 4
"""How much longer the same words may be in another writing."""


def marks_of(found: Iterable[DocumentMark], text: str, *, drawn: int = 0, beyond: int = 0) -> Marks:
    """Return the marks that were ``found`` in a file that reads ``text``, before normalising.

    Those that say nothing and have no words are left out, and counted with those that are
    ``drawn``; those after the first ``MAX_MARKS`` with those that the reader found ``beyond`` its
    own bounds. What is too long is cut, and that is counted too.
    """
    listed = tuple(found)
    if not (listed or drawn or beyond):
        return NO_MARKS
    places = NormalisedPlaces(text)
    taken: dict[DocumentMark, None] = {}
    cut, room, marked = 0, MOST_WRITTEN, 0
    for each in listed:
        if len(taken) >= MAX_MARKS or marked > MOST_MARKED:
            beyond += 1
            continue
        placed = _placed(each, text, places)
        most = min(LONGEST_NOTE, room)
        if len(placed.note) > most:
            cut += 1
            placed = replace(placed, note=placed.note[:most])
        room -= len(placed.note)
        marked += len(placed.span) if placed.span else 0
        if placed.span is None and not (placed.note or placed.words or placed.tags):
            drawn += 1
        else:
            # A program may have written the same mark twice.
            taken[placed] = None
    told = ((_DRAWN, drawn), (_BEYOND, beyond), (_CUT, cut))
    left = tuple(worded(message, count=count) for message, count in told if count)
    return Marks(tuple(_joined(list(taken))), left)


def _placed(found: DocumentMark, text: str, places: NormalisedPlaces) -> DocumentMark:
    """Return the mark at its place in the normalised text, or with its words if it has none."""
    span = places.span(found.span) if found.span else None
    words = found.words or (found.span.of(text) if found.span else "")
    note = note_text(found.note)
    # Some programs write the words themselves where a note would stand.
    if note and _is_same(note, words):
        note = ""
    quoted = "" if span else one_line(words)
    return replace(found, span=span, words=quoted, note=note, author=one_line(found.author))


def _is_same(one: str, other: str) -> bool:
    """Tell whether the two are the same words, perhaps otherwise spaced."""
    shorter, longer = sorted((len(one), len(other)))
    return longer <= _MOST_SPACES * shorter and letters_of(one).text == letters_of(other).text


def _joined(marks: Sequence[DocumentMark]) -> Iterable[DocumentMark]:
    """Yield the marks, those that only colour the very words of a comment as the colour of that."""
    noted = {each.span for each in marks if each.span and each.note}
    plain = {each.span: each for each in marks if _is_plain(each) and each.span in noted}
    dropped = frozenset(plain.values())
    for each in marks:
        if each.note and not each.colour and each.span in plain:
            yield replace(each, colour=plain[each.span].colour)
        elif each not in dropped:
            yield each


def _is_plain(found: DocumentMark) -> bool:
    """Tell whether a mark is nothing but a colour, of nobody."""
    return bool(found.colour) and not (found.note or found.author or found.created)
