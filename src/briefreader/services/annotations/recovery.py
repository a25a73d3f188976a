"""Recovery files: what was written at notes while the library could not be, until it is stored.

They lie in the user's state folder, or beside the library where that cannot be written, and are
for the user's eyes only. Each process has its own, so that none overwrites another's.
"""

import json
import os
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from platformdirs import user_state_path

from briefreader.errors import NotFoundError
from briefreader.library.annotations import annotation_of, annotation_row
from briefreader.library.database import Library
from briefreader.library.private_files import make_private_file, make_private_folder
from briefreader.library.records import Annotation, Target
from briefreader.services.changes import Change
from briefreader.services.processes import has_ended, own_mark
from briefreader.text.span import Span
from briefreader.translatable import mark

_NEVER = datetime.min.replace(tzinfo=UTC)
_RECOVER = mark("changes", "Recover notes")


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note as it was written, and the same note as the library had it, None if not yet."""

    seen: Annotation | None
    written: Annotation


class RecoveryFile:
    """The file in which one window keeps what cannot be stored now; made when it is needed."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._name = f"{_beginning(library)}{own_mark()}-{uuid4().hex[:8]}.json"
        self._path: Path | None = None
        self._kept: tuple[KeptNote, ...] = ()

    def keep(self, notes: Sequence[KeptNote]) -> bool:
        """Keep these notes, and no others; tells whether that could be done."""
        # Each attempt to store them has another time.
        kept = tuple(_without_times(each) for each in notes)
        if self._path is not None and kept == self._kept:
            return True
        content = _content(notes)
        for folder in _folders(self._library):
            path = folder / self._name
            if _write(path, content):
                if self._path not in (None, path):
                    self.drop()
                self._path, self._kept = path, kept
                return True
        return False

    def drop(self) -> None:
        """Delete the file: all is stored, or the user does not want it."""
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()
            self._path, self._kept = None, ()


def left_behind(library: Path) -> tuple[Path, ...]:
    """Return the recovery files of windows on ``library`` that have ended, the oldest first."""
    beginning = _beginning(library)
    found = []
    for folder in _folders(library):
        with suppress(OSError):
            found += [
                (each.stat().st_mtime, each)
                for each in folder.glob(f"{beginning}*.json")
                if has_ended(each.stem.removeprefix(beginning).rpartition("-")[0])
            ]
    return tuple(path for _, path in sorted(found))


def kept_in(path: Path) -> tuple[KeptNote, ...]:
    """Return what the recovery file has; nothing if it cannot be read."""
    try:
        return tuple(
            KeptNote(
                seen=annotation_of(each["seen"]) if each["seen"] else None,
                written=annotation_of(each["written"]),
            )
            for each in json.loads(path.read_bytes())
        )
    except (OSError, ValueError, TypeError, LookupError):
        return ()


def forget(path: Path, left: Sequence[KeptNote]) -> None:
    """Keep only what is ``left`` in the recovery file, and delete it if that is nothing."""
    if left:
        _write(path, _content(left))
    else:
        with suppress(OSError):
            path.unlink()


def recovering(library: Library, kept: Sequence[KeptNote]) -> tuple[Change[Annotation], ...]:
    """Return the changes that bring the notes back into ``library``.

    A note that the library has as it was seen gets the words; of one that has changed or gone since
    a new note is made. What has lost its place is about the whole statement, and quotes its words.
    Notes of statements that are gone are left out. Raises LibraryError if it cannot be read.
    """
    return tuple(_changes(library, kept))


def lost(library: Library, kept: Sequence[KeptNote]) -> tuple[KeptNote, ...]:
    """Return the notes whose statement is not in the library."""
    return tuple(each for each in kept if _text_of(library, each.written) is None)


def _changes(library: Library, kept: Sequence[KeptNote]) -> Iterator[Change[Annotation]]:
    for each in kept:
        text = _text_of(library, each.written)
        if text is None:
            continue
        now = _found(library, each.written)
        if now is not None and _written_of(now) == _written_of(each.written):
            continue
        if now is not None and each.seen is not None and _written_of(now) == _written_of(each.seen):
            note, tags, colour = _written_of(each.written)
            modified = each.written.modified
            after = replace(now, note=note, tags=tags, colour=colour, modified=modified)
            yield Change(_RECOVER, now, after)
        else:
            yield Change(_RECOVER, None, _placed(library, each.written, text))


def _placed(library: Library, note: Annotation, text: str) -> Annotation:
    """Return ``note`` as a new one that holds in the statement as it is now."""
    note = replace(note, id=0)
    if note.commitment_id is not None:
        try:
            library.commitments.get(note.commitment_id)
        except NotFoundError:
            note = replace(note, commitment_id=None, target=Target.SPAN)
    if note.is_on_statement or note.span.of(text) == note.exact:
        return note
    return replace(
        note,
        note=f"{note.note}\n\n> {' '.join(note.exact.split())}",
        span=Span(0, 0),
        exact="",
        prefix="",
        suffix="",
        target=Target.STATEMENT,
        commitment_id=None,
    )


def _text_of(library: Library, note: Annotation) -> str | None:
    try:
        return library.statements.get(note.statement_id).text
    except NotFoundError:
        return None


def _found(library: Library, note: Annotation) -> Annotation | None:
    """Return the note as the library has it; a new one that was stored has the same words there."""
    there = library.annotations.of_statement(note.statement_id)
    if note.id:
        return next((each for each in there if each.id == note.id), None)
    same = replace(note, created=_NEVER, modified=_NEVER, author="")
    return next(
        (
            each
            for each in there
            if replace(each, id=0, created=_NEVER, modified=_NEVER, author="") == same
        ),
        None,
    )


def _written_of(note: Annotation) -> tuple[str, tuple[str, ...], str]:
    return note.note, note.tags, note.colour


def _without_times(kept: KeptNote) -> KeptNote:
    return replace(kept, written=replace(kept.written, created=_NEVER, modified=_NEVER))


def _content(notes: Sequence[KeptNote]) -> bytes:
    return json.dumps([_values(each) for each in notes]).encode()


def _values(kept: KeptNote) -> dict[str, Any]:
    return {
        name: {"id": note.id, **annotation_row(note)} if note else None
        for name, note in (("seen", kept.seen), ("written", kept.written))
    }


def _beginning(library: Path) -> str:
    """Return how the names of all recovery files of ``library`` begin."""
    return f".briefreader-notes-{zlib.crc32(os.fsencode(library.absolute())):08x}-"


def _folders(library: Path) -> tuple[Path, ...]:
    return user_state_path("briefreader", appauthor=False) / "recovery", library.absolute().parent


def _write(path: Path, content: bytes) -> bool:
    """Write the whole file, for the owner only, or leave it as it was; tells whether it is there.

    It is on the disk before this returns.
    """
    beside = path.with_suffix(".new")
    try:
        make_private_folder(path.parent)
        beside.unlink(missing_ok=True)
        make_private_file(beside)
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        return False
    return True
