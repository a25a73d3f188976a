"""The users of a REFI-QDA project: who wrote and judged, and the app itself."""

from collections.abc import Hashable, Iterable
from itertools import chain, count
from xml.etree import ElementTree as ET

from briefreader.services.interchange.identity import identifier
from briefreader.services.interchange.qda_text import xml_safe

APP = "Briefreader"
"""Stands for detection, and for what nobody has signed."""


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
