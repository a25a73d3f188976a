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
from briefreader.services.annotations.notes_export import export_notes
from briefreader.services.export.progress import Steps
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
            with open_reader(path) as library:
                library.stop_when(cancelled)
                notes = read_notes(library)
        return Listed(notes, notes.listed(wanted, order))

    return work


def exporting_notes(path: Path, notes: Sequence[ListedNote], out: Path) -> Work:
    """Return the work that writes ``notes`` to ``out``, and returns the path."""

    def work(progress: Progress, cancelled: Cancelled) -> Path:
        with open_reader(path) as library:
            export_notes(library, notes, out, Steps(progress, cancelled))
        return out

    return work
