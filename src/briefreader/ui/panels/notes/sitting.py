"""One sitting at a note: what is written, and what of it the library has."""

from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import Enum, auto
from typing import Any

from briefreader.errors import BriefreaderError
from briefreader.library.records import Annotation
from briefreader.services.annotations import notes
from briefreader.services.changes import Change
from briefreader.ui.panels.notes.draft import Draft, beside


class SaveState(Enum):
    """How far what is written has been saved."""

    NOTHING_WRITTEN = auto()
    UNSAVED = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteContent:
    """What a person writes of a note."""

    words: str = ""
    tags: tuple[str, ...] = ()
    colour: str = "yellow"


@dataclass(slots=True, kw_only=True)
class Sitting:
    """What is written at one note from its opening in the editor until another is opened.

    Attributes:
        name: tells this sitting from others; its steps are undone together.
        draft: what the note will be about, until it is in the library.
        note: the note as the library has it, None until then.
        content: what was written last.
        failure: why it could not be saved, None if it could or was not tried.

    """

    name: str
    draft: Draft | None = None
    note: Annotation | None = None
    content: NoteContent = field(default_factory=NoteContent)
    failure: BriefreaderError | None = None

    @property
    def is_unsaved(self) -> bool:
        """Whether something but blanks was written that the library does not have."""
        if self.note is None:
            return bool(self.content.words.strip())
        return self.content != content_of(self.note)

    def part(self) -> None:
        """Make a note of its own of what is written: another window has written the note itself."""
        if self.note is not None:
            self.draft, self.note, self.failure = beside(self.note), None, None

    def take_over(self, now: Annotation) -> None:
        """Go on from the note as another window has left it.

        Where both wrote the same field, what is written here becomes a note of its own.
        """
        if self.note is None:
            return
        was, theirs, mine = content_of(self.note), content_of(now), self.content
        merged: dict[str, Any] = {}
        for name in (each.name for each in fields(NoteContent)):
            before, there, here = (getattr(each, name) for each in (was, theirs, mine))
            if before not in (there, here) and there != here:
                self.part()
                return
            merged[name] = there if here == before else here
        self.note, self.content = now, NoteContent(**merged)

    @property
    def state(self) -> SaveState:
        """How far what was written has been saved."""
        if self.is_unsaved:
            return SaveState.FAILED if self.failure else SaveState.UNSAVED
        return SaveState.NOTHING_WRITTEN if self.note is None else SaveState.SAVED

    def change(self, now: datetime) -> Change[Annotation] | None:
        """Return the change that saves what is not saved, None if there is nothing to save."""
        content = self.content
        if not self.is_unsaved:
            return None
        if self.note is not None:
            return notes.edit_annotation(
                self.note, note=content.words, tags=content.tags, colour=content.colour, now=now
            )
        if self.draft is None:
            return None
        made = self.draft.make(content.words, content.colour, now)
        return Change(made.name, None, made.after and replace(made.after, tags=content.tags))


def content_of(note: Annotation) -> NoteContent:
    """Return what a person has written of ``note``."""
    return NoteContent(words=note.note, tags=note.tags, colour=note.colour)
