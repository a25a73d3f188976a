"""The notes of a whole library: which are listed, in which order, and what they can be told by."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property

from briefreader.library.database import Library
from briefreader.library.listed_notes import ListedNote
from briefreader.services.annotations.note_listing import NoteFilter, NoteKind
from briefreader.text.search_folding import fold_for_search


class LibraryNoteOrder(StrEnum):
    """In which order the notes of a library are listed."""

    STATEMENT = "statement"
    CHANGED = "changed"


class LibraryNotes:
    """All notes of a library as they were when they were read, to be asked many times.

    Attributes:
        every: all notes, by statement and place.

    """

    def __init__(self, every: Sequence[ListedNote]) -> None:
        self.every = every

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Every tag once, in alphabetical order."""
        return _once(tag for each in self.every for tag in each.tags)

    @cached_property
    def colours(self) -> frozenset[str]:
        """The colours that any note has."""
        return frozenset(each.colour for each in self.every)

    @cached_property
    def authors(self) -> tuple[str, ...]:
        """Who wrote any of them, in alphabetical order; an empty name first, if any is unsigned."""
        return _once(each.author for each in self.every)

    def listed(self, wanted: NoteFilter, order: LibraryNoteOrder) -> Sequence[ListedNote]:
        """Return the notes that ``wanted`` lets through, in ``order``.

        By statement: the newest statement first, its notes as in the text. By change: the notes
        changed last first. Words are looked for in the note, in what it is on, in its tags and in
        the title of its statement.
        """
        words = fold_for_search(wanted.text).split()
        found = [
            each
            for number, each in enumerate(self.every)
            if _fits(each, wanted)
            and (not words or all(word in self._folded[number] for word in words))
        ]
        if order is LibraryNoteOrder.CHANGED:
            found.sort(key=lambda each: each.modified, reverse=True)
        return found

    @cached_property
    def _folded(self) -> Sequence[str]:
        return [
            fold_for_search("\n".join((each.note, each.exact, *each.tags, each.title)))
            for each in self.every
        ]


def read_notes(library: Library) -> LibraryNotes:
    """Return the notes of all statements that are not in the trash."""
    return LibraryNotes(library.listed_notes.all())


def _fits(note: ListedNote, wanted: NoteFilter) -> bool:
    has_words = bool(note.note.strip())
    kind = NoteKind.NOTE if has_words else NoteKind.HIGHLIGHT
    return (
        wanted.kind in (None, kind)
        and (not wanted.tag or wanted.tag in note.tags)
        and wanted.colour in ("", note.colour)
        and wanted.author in (None, note.author)
    )


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=lambda name: (name.casefold(), name)))
