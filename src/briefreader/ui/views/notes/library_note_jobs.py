"""What the workers of the view of notes do."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from briefreader.library.database import open_reader
from briefreader.library.listed_notes import ListedNote
from briefreader.services.annotations.library_notes import (
    LibraryNoteOrder,
    LibraryNotes,
    read_notes,
)
from briefreader.services.annotations.note_listing import NoteFilter
from briefreader.services.annotations.note_text import plain_words
from briefreader.ui.app.jobs import Cancelled, Progress, Work


class Listed(NamedTuple):
    """All notes of the library, and those that were asked for."""

    notes: LibraryNotes
    found: Sequence[ListedNote]


def listing_notes(
    path: Path, known: LibraryNotes | None, wanted: NoteFilter, order: LibraryNoteOrder
) -> Work:
    """Return the work that lists what is wanted of the notes that are ``known``.

    Where none are known, it reads those of the library at ``path`` first.
    """

    def work(progress: Progress, cancelled: Cancelled) -> Listed:  # noqa: ARG001
        notes = known
        if notes is None:
            # What rows are shown with is loaded here, and not as the first of them is painted.
            plain_words("")
            with open_reader(path) as library:
                library.stop_when(cancelled)
                notes = read_notes(library)
        return Listed(notes, notes.listed(wanted, order))

    return work
