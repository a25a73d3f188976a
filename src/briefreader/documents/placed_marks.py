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
from briefreader.translatable import Wording, mark, worded

MAX_MARKS = 5_000
"""How many marks of a file are read."""
LONGEST_NOTE = 100_000
"""How long a note may be, in code points."""
MOST_WRITTEN = 5_000_000
"""How long all notes of a file may be together."""
_MOST_SPACES = 4
"""How much longer the same words may be in another writing."""


def marks_of(found: Iterable[DocumentMark], text: str, others: int = 0) -> Marks:
    """Return the marks that were ``found`` in a file that reads ``text``, before normalising.

    Those that say nothing and have no words are left out, and counted; ``others`` are marks that
    the reader had to leave out itself. What is too long is cut, and that is counted too.
    """
    listed = tuple(found)
    if not (listed or others):
        return NO_MARKS
    places = NormalisedPlaces(text)
    taken: dict[DocumentMark, None] = {}
    cut, room = 0, MOST_WRITTEN
    for each in listed:
        placed = _placed(each, text, places)
        most = min(LONGEST_NOTE, room)
        if len(placed.note) > most:
            cut += 1
            placed = replace(placed, note=placed.note[:most])
        room -= len(placed.note)
        if placed.span is None and not (placed.note or placed.words):
            others += 1
        elif placed in taken or len(taken) < MAX_MARKS:
            # A program may have written the same mark twice.
            taken[placed] = None
        else:
            others += 1
    return Marks(tuple(_joined(list(taken))), (*_left(others), *_cut(cut)))


def _placed(found: DocumentMark, text: str, places: NormalisedPlaces) -> DocumentMark:
    """Return the mark at its place in the normalised text, or with its words if it has none."""
    span = places.span(found.span) if found.span else None
    words = found.words or (found.span.of(text) if found.span else "")
    note = note_text(found.note)
    # Some programs write the words themselves where a note would stand.
    if note and len(note) < _MOST_SPACES * len(words) and _is_same(note, words):
        note = ""
    quoted = "" if span else one_line(words)
    return replace(found, span=span, words=quoted, note=note, author=one_line(found.author))


def _is_same(one: str, other: str) -> bool:
    return letters_of(one).text == letters_of(other).text


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


def _left(count: int) -> tuple[Wording, ...]:
    if not count:
        return ()
    message = mark(
        "errors",
        "drawings and other marks of the file that are not on words, and were left: {count}",
    )
    return (worded(message, count=count),)


def _cut(count: int) -> tuple[Wording, ...]:
    if not count:
        return ()
    message = mark("errors", "notes of the file that were too long, and were cut: {count}")
    return (worded(message, count=count),)
