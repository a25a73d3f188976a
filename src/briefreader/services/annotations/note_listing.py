"""Listing of a statement's notes and bookmarks: which are shown, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefreader.library.records import Annotation, Bookmark, Commitment
from briefreader.text.search_folding import holds_words
from briefreader.text.span import Span

Note = Annotation | Bookmark


class NoteKind(StrEnum):
    """What a row of the list is."""

    NOTE = "note"
    HIGHLIGHT = "highlight"
    BOOKMARK = "bookmark"


class NoteOrder(StrEnum):
    """In which order notes are listed."""

    PLACE = "place"
    CHANGED = "changed"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFilter:
    """What is listed: all words of ``text``, and the kind, tag and colour, where they are given.

    ``author`` is empty for notes that nobody signed, None for those of whoever.
    """

    text: str = ""
    kind: NoteKind | None = None
    tag: str = ""
    colour: str = ""
    author: str | None = None


def listed(
    annotations: Iterable[Annotation],
    bookmarks: Iterable[Bookmark],
    wanted: NoteFilter,
    order: NoteOrder,
) -> tuple[Note, ...]:
    """Return the notes that ``wanted`` lets through, in ``order``.

    By place: those on the whole statement first, then as in the text. By change: the newest first,
    bookmarks last. By colour: those of one colour together, bookmarks last.
    """
    every: list[Note] = [*bookmarks, *annotations]
    kept = [each for each in every if _fits(each, wanted)]
    kept.sort(key=lambda each: (place(each), isinstance(each, Annotation), each.id))
    if order is NoteOrder.CHANGED:
        kept.sort(key=lambda each: each.modified.timestamp() if isinstance(each, Annotation) else 0)
        kept.reverse()
    elif order is NoteOrder.COLOUR:
        kept.sort(key=lambda each: each.colour if isinstance(each, Annotation) else "\uffff")
    return tuple(kept)


def kind_of(note: Note) -> NoteKind:
    """Return what ``note`` is: an annotation without words is a mere highlight."""
    if isinstance(note, Bookmark):
        return NoteKind.BOOKMARK
    return NoteKind.NOTE if note.note.strip() else NoteKind.HIGHLIGHT


def place(note: Note) -> Span:
    """Return where in the text ``note`` is; one on the whole statement is at its beginning."""
    if isinstance(note, Bookmark):
        return Span(note.position, note.position)
    return note.span


def notes_on(commitment: Commitment, annotations: Iterable[Annotation]) -> list[Annotation]:
    """Return those of ``annotations`` with words that are on words of ``commitment``."""
    return [
        each
        for each in annotations
        if each.note.strip()
        and not _is_on_statement(each)
        and (each.commitment_id == commitment.id or each.span.overlaps(commitment.span))
    ]


def tags_of(annotations: Iterable[Annotation]) -> tuple[str, ...]:
    """Return every tag once, in alphabetical order."""
    return tuple(sorted({tag for each in annotations for tag in each.tags}, key=str.casefold))


def next_place(notes: Sequence[Note], position: int, by: int) -> Note | None:
    """Return the first of ``notes`` after (``by`` 1) or before (-1) the code point ``position``.

    Goes on at the other end; notes on the whole statement have no place and are passed by.
    """
    placed = [each for each in notes if not _is_on_statement(each)]
    placed.sort(key=lambda each: (place(each).start, each.id))
    if not placed:
        return None
    if by > 0:
        after = (each for each in placed if place(each).start > position)
        return next(after, placed[0])
    before = (each for each in reversed(placed) if place(each).start < position)
    return next(before, placed[-1])


def _is_on_statement(note: Note) -> bool:
    return isinstance(note, Annotation) and note.is_on_statement


def _fits(note: Note, wanted: NoteFilter) -> bool:
    if wanted.kind is not None and kind_of(note) is not wanted.kind:
        return False
    if isinstance(note, Bookmark):
        return not (wanted.tag or wanted.colour) and holds_words(note.name, wanted.text)
    if wanted.tag and wanted.tag not in note.tags:
        return False
    if wanted.colour and wanted.colour != note.colour:
        return False
    return holds_words(f"{note.note} {note.exact} {' '.join(note.tags)}", wanted.text)
