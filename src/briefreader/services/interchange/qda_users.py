"""Who wrote and coded what of a REFI-QDA project."""

import re
from xml.etree import ElementTree as ET

from briefreader.services.export.coders import APP
from briefreader.services.interchange.qda_values import QDA, guid_of

_NUMBERED = re.compile(r"(.+?) \(\d+\)", re.DOTALL)
_OURS = re.compile(rf"{APP}(?: \(?\d+\)?)?")


class Users:
    """The users of a project by their guids; what the app signs is of nobody."""

    def __init__(self, root: ET.Element) -> None:
        names = {
            guid_of(each, "guid"): each.get("name", "").strip()
            for each in root.iterfind(f"{QDA}Users/{QDA}User")
        }
        known = set(names.values())
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
