"""Users of a REFI-QDA project, written and read: who wrote and coded, and the app itself."""

import re
from collections.abc import Hashable, Iterable
from itertools import chain, count
from xml.etree import ElementTree as ET

from briefreader.services.formats.identifiers import identifier
from briefreader.services.formats.refi_qda.qda_xml import QDA, guid_of, xml_safe

APP = "Briefreader"
"""Stands for detection, and for what nobody has signed."""
_NUMBERED = re.compile(r"(.+?) \(\d+\)", re.DOTALL)
_OURS = re.compile(rf"{APP}(?: \(?\d+\)?)?")


class Coders:
    """The users of a project in the order in which they are first asked for, the app first.

    QualCoder takes one note of a coder at a place, and one code at the same words: for a second of
    the same author there is another coder, called "Ann (2)".
    """

    def __init__(self) -> None:
        self._guids: dict[str, str] = {}
        self._taken: set[tuple[str, Hashable]] = set()
        self.app = self.of("")

    def of(self, author: str) -> str:
        """Return the guid of the author; that of the app if there is none."""
        return self._guid(_name(author))

    def at(self, author: str, places: Iterable[Hashable]) -> str:
        """Return the guid of the author's first coder that is at none of ``places`` yet."""
        base, places = _name(author), set(places)
        names = chain([base], (f"{base} ({number})" for number in count(2)))
        name = next(
            each for each in names if self._taken.isdisjoint((each, place) for place in places)
        )
        self._taken.update((name, place) for place in places)
        return self._guid(name)

    def element(self) -> ET.Element:
        """Return the project's Users."""
        users = ET.Element("Users")
        for name, guid in self._guids.items():
            ET.SubElement(users, "User", {"guid": guid, "name": name})
        return users

    def _guid(self, name: str) -> str:
        return self._guids.setdefault(name, str(identifier("user", name)))


def _name(author: str) -> str:
    return xml_safe(author).strip() or APP


class Users:
    """The users of a project by their guids; what the app signs is of nobody."""

    def __init__(self, root: ET.Element) -> None:
        names = {
            guid_of(each, "guid"): each.get("name", "").strip()
            for each in root.iterfind(f"{QDA}Users/{QDA}User")
        }
        known = set(names.values())
        self.is_ours = any(_OURS.fullmatch(name) for name in known)
        """Whether the project has been written by the app, be it before another program's turn."""
        self._authors = {guid: _author(name, known) for guid, name in names.items()}

    def author(self, element: ET.Element) -> str:
        """Return the name of who made the element, empty if that is not known."""
        return self._authors.get(guid_of(element, "creatingUser"), "")


def _author(name: str, known: set[str]) -> str:
    """Return the author behind a user: a second coder of ours is the same person."""
    numbered = _NUMBERED.fullmatch(name)
    if numbered and numbered[1] in known:
        name = numbered[1]
    return "" if _OURS.fullmatch(name) else name
