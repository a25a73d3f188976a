"""A REFI-QDA project that is read: its codes and users, its notes, and the texts in its archive."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from xml.etree import ElementTree as ET

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.documents.archive import Archive
from briefreader.errors import ExchangeError
from briefreader.services.formats.foreign_records import Times
from briefreader.services.formats.refi_qda.codes import Codes
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, times_of
from briefreader.services.formats.refi_qda.users import Users
from briefreader.translatable import mark

_PROJECT = "project.qde"
_INTERNAL = "internal://"
_BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d+|#x[0-9A-Fa-f]+|amp|lt|gt|quot|apos);)")
_BARE_LESS_THAN = re.compile(rb"<(?![A-Za-z_/?!])")


class Project:
    """The parts of a project that its sources refer to.

    ``root`` is the XML; codes are known by the names of ``themes``; what has no time is of ``now``.
    """

    def __init__(self, archive: Archive, themes: Sequence[Theme], now: datetime) -> None:
        self.root = root = _root(archive)
        self.codes = Codes(root, themes)
        self.users = Users(root)
        self._archive = archive
        self._members = {name.casefold(): name for name in sorted(archive.names)}
        self.now = now
        self._notes = {
            guid_of(each, "guid"): each for each in root.iterfind(f"{QDA}Notes/{QDA}Note")
        }
        # ATLAS.ti counts the two characters of a Windows line end as one.
        self._one_line_end = "ATLAS" in root.get("origin", "")

    def notes_of(self, element: ET.Element) -> Iterator[ET.Element]:
        """Yield the notes that an element refers to."""
        for ref in element.iterfind(f"{QDA}NoteRef"):
            note = self._notes.get(guid_of(ref, "targetGUID"))
            if note is not None:
                yield note

    def loose_notes(self) -> list[ET.Element]:
        """Return the notes on words that nothing refers to; QualCoder refers to one a source."""
        referred = {guid_of(each, "targetGUID") for each in self.root.iter(f"{QDA}NoteRef")}
        return [
            note
            for guid, note in self._notes.items()
            if guid not in referred and note.find(f"{QDA}PlainTextSelection") is not None
        ]

    def times(self, element: ET.Element) -> Times:
        """Return when an element was made and changed."""
        return times_of(element, self.now)

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
        except UnicodeDecodeError as error:
            raise ExchangeError(
                mark("errors", "The project's text {name} is not in UTF-8. Nothing was taken in."),
                name=name,
            ) from error
        return text.replace("\r\n", "\n") if self._one_line_end else text


def _root(archive: Archive) -> ET.Element:
    root = archive.xml(_PROJECT, mended=_mended) if _PROJECT in archive.names else None
    if root is None or root.tag != f"{QDA}Project":
        raise ExchangeError(
            mark("errors", "The file is not a REFI-QDA project. Nothing was taken in.")
        )
    return root


def _mended(project: bytes) -> bytes:
    """Return the project with signs escaped that QualCoder leaves in notes as they are.

    An "&" that begins no entity and a "<" that begins no tag; others cannot be told from markup.
    """
    return _BARE_LESS_THAN.sub(b"&lt;", _BARE_AMPERSAND.sub(b"&amp;", project))
