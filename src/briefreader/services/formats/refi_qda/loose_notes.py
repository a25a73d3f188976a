"""Notes of a REFI-QDA project that no text refers to, and the texts that they must be of.

QualCoder lets a text refer to the first note on its words only, and writes all notes in the order
in which they were made or came in: by that, and by the places that we wrote down, others are found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from briefreader.services.formats.refi_qda.project import Project
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, own_data, span_of
from briefreader.services.formats.untaken import Untaken
from briefreader.text.span import Span

_QUALCODER = "QualCoder"
_TARGET = "targetGUID"


@dataclass(frozen=True, slots=True)
class NotedText:
    """A text that may have notes: its element, its length, and the places of notes of ours."""

    element: ET.Element
    length: int
    noted: frozenset[Span] = frozenset()


def loose_notes(project: Project, texts: Sequence[NotedText]) -> list[list[ET.Element]]:
    """Return for each text the notes that it does not refer to, but that are of no other.

    What may be of several texts, or is of none, is counted as left out.
    """
    found: list[list[ET.Element]] = [[] for _ in texts]
    homes = _homes(project, texts)
    elsewhere = {guid_of(ref, _TARGET) for ref in project.root.iter(f"{QDA}NoteRef")} - {*homes}
    is_qualcoders = project.root.get("origin", "").startswith(_QUALCODER)
    # A PDF's text does not even refer to the first.
    begun = {number for number, each in enumerate(texts) if each.element.tag != f"{QDA}TextSource"}
    last = 0
    for guid, note in project.notes.items():
        if guid in homes:
            last = homes[guid]
            begun.add(last)
            continue
        if own_data(note) is not None and (guid in elsewhere or not _is_placed(note)):
            continue
        if len(texts) == 1:
            found[0].append(note)
            continue
        home = None
        if is_qualcoders and guid not in elsewhere and _is_placed(note):
            home = _home(note, texts, sorted(begun), last)
        if home is not None:
            found[home].append(note)
            last = home
        elif _says_something(project, note):
            project.untaken[Untaken.LOOSE_NOTES] += 1
    return found


def _home(
    note: ET.Element, texts: Sequence[NotedText], begun: Sequence[int], last: int
) -> int | None:
    """Return which text a note is of: the only one, or the next that we know to have a note there.

    ``begun`` are the texts whose first note has come, ``last`` is that of the note before.
    """
    selection = note.find(f"{QDA}PlainTextSelection")
    span = None if selection is None else span_of(selection)
    if span is None:
        return None
    known = [each for each in begun if span in texts[each].noted]
    if known:
        return next((each for each in known if each >= last), known[0])
    able = [each for each in begun if span.end <= texts[each].length]
    return able[0] if len(able) == 1 else None


def _homes(project: Project, texts: Sequence[NotedText]) -> dict[str, int]:
    """Return the numbers of the texts that have notes, by the guids of these."""
    return {
        guid_of(note, "guid"): number
        for number, each in enumerate(texts)
        for element in each.element.iter()
        for note in project.notes_of(element)
    }


def _is_placed(note: ET.Element) -> bool:
    return note.find(f"{QDA}PlainTextSelection") is not None


def _says_something(project: Project, note: ET.Element) -> bool:
    return _is_placed(note) or bool((project.text(note) or "").strip())
