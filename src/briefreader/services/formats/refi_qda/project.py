"""A REFI-QDA project that is read: its codes, users and variables, its notes, and its texts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.services.formats.foreign_records import Times
from briefreader.services.formats.refi_qda.codes import Codes
from briefreader.services.formats.refi_qda.qda_repair import TEXT_ELEMENTS, repaired
from briefreader.services.formats.refi_qda.qda_xml import (
    QDA,
    guid_of,
    own_data,
    span_of,
    times_of,
)
from briefreader.services.formats.refi_qda.users import Users
from briefreader.services.formats.refi_qda.variables import Variables
from briefreader.services.formats.untaken import Untaken
from briefreader.services.json_fields import PropertyFields, wrong_value
from briefreader.services.record_codec import theme_from
from briefreader.text.span import Span
from briefreader.translatable import mark

_PROJECT = "project.qde"
_ENDING = ".qde"
_INTERNAL = "internal://"


class Project:
    """The parts of a project that its sources refer to.

    ``root`` is the XML; codes are known by the names of themes; what has no time is of ``now``.
    ``themes`` are those that a project of ours brings; ``untaken`` counts what no library can hold.
    """

    def __init__(self, archive: Archive, themes: Sequence[Theme], now: datetime) -> None:
        self.root = root = _root(archive)
        self.users = Users(root)
        self.variables = Variables(root)
        self.untaken: Counter[Untaken] = Counter()
        self._untimed: set[int] = set()
        self._archive = archive
        self._members = {name.casefold(): name for name in sorted(archive.names)}
        self.now = now
        self.notes = {
            guid_of(each, "guid"): each for each in root.iterfind(f"{QDA}Notes/{QDA}Note")
        }
        self._linked = self._links()
        self.themes = self._own_themes()
        keys = {each.key for each in themes}
        more = (each for each in self.themes if each.key not in keys)
        self.codes = Codes(root, (*themes, *more), is_ours=self.users.is_ours)
        # ATLAS.ti counts the two characters of a Windows line end as one.
        self._one_line_end = "ATLAS" in root.get("origin", "")

    def _links(self) -> Mapping[str, list[str]]:
        """Return the guids of notes by those of what links lead to; other links are counted.

        NVivo ties notes to words by them.
        """
        found: defaultdict[str, list[str]] = defaultdict(list)
        for link in self.root.iterfind(f"{QDA}Links/{QDA}Link"):
            ends = guid_of(link, "originGUID"), guid_of(link, "targetGUID")
            notes = [each for each in ends if each in self.notes]
            if len(notes) == 1 and all(ends):
                found[ends[0] if notes[0] == ends[1] else ends[1]].append(notes[0])
            else:
                self.untaken[Untaken.LINKS] += 1
        return found

    def _own_themes(self) -> tuple[Theme, ...]:
        """Return the themes that a note of ours on the whole project tells of."""
        for note in self.notes_of(self.root):
            data = own_data(note)
            if data is not None and data.text("kind") == "themes":
                found = data.raw("themes")
                if not isinstance(found, list):
                    raise wrong_value("themes", found)
                return tuple(theme_from(PropertyFields(each, "themes")) for each in found)
        return ()

    def notes_of(self, element: ET.Element) -> Iterator[ET.Element]:
        """Yield the notes that an element refers to, or that are linked with it."""
        refs = (guid_of(ref, "targetGUID") for ref in element.iterfind(f"{QDA}NoteRef"))
        linked = self._linked.get(guid_of(element, "guid"), ())
        for guid in dict.fromkeys((*refs, *linked)):
            if guid in self.notes:
                yield self.notes[guid]

    def times(self, element: ET.Element) -> Times:
        """Return when an element was made and changed."""
        try:
            return times_of(element, self.now)
        except ExchangeError:
            self._untimed.add(id(element))
            self.untaken[Untaken.TIMES] = len(self._untimed)
            return self.now, self.now

    def place(self, selection: ET.Element, length: int) -> Span | None:
        """Return the place of a selection in a text of ``length``, None if it is none there."""
        span = span_of(selection)
        if span is None or span.end > length:
            self.untaken[Untaken.PLACES] += max(1, len(selection.findall(f"{QDA}Coding")))
            return None
        return span

    def text(self, source: ET.Element) -> str | None:
        """Return the plain text of a source or note, None if the archive does not hold it."""
        content = source.findtext(f"{QDA}PlainTextContent")
        if content is not None:
            return content
        path = source.get("plainTextPath", "")
        if not path.startswith(_INTERNAL):
            return None
        name = path.removeprefix(_INTERNAL).lstrip("/")
        member = self._members.get(f"sources/{name}".casefold())
        if member is None:
            return None
        try:
            text = self._archive.read(member).decode("utf-8-sig")
        except UnicodeDecodeError:
            # There is nothing in it that can be read.
            return ""
        return text.replace("\r\n", "\n") if self._one_line_end else text


def _root(archive: Archive) -> ET.Element:
    name = _name(archive)
    root = archive.xml(name, mended=repaired) if name else None
    if root is not None and any(len(each) for each in root.iter() if each.tag in TEXT_ELEMENTS):
        # What looks like markup in a text, such as "<b>so</b>", is part of the text.
        root = archive.xml(name, prepared=repaired)
    if root is None or root.tag != f"{QDA}Project":
        raise ExchangeError(
            mark("errors", "The file is not a REFI-QDA project. Nothing was taken in.")
        )
    return root


def _name(archive: Archive) -> str:
    """Return the name of the project's XML, empty if there is none; not all programs use one."""
    if _PROJECT in archive.names:
        return _PROJECT
    others = [each for each in archive.names if each.endswith(_ENDING) and "/" not in each]
    return others[0] if len(others) == 1 else ""
