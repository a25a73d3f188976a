"""Footnotes and endnotes of a Word document, numbered as they are referred to (17.11)."""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from briefreader.documents.docx_package import VALUE, Package, W
from briefreader.documents.docx_styles import says_on
from briefreader.documents.number_formats import list_number
from briefreader.documents.raised_text import raised

_KINDS = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}


@dataclass(slots=True)
class Notes:
    """The notes by their kinds and ids, and those that were referred to so far, in order."""

    elements: dict[tuple[str, str], ET.Element]
    formats: dict[str, str]
    referred: dict[tuple[str, str], str] = field(default_factory=dict)
    """Their marks by their kinds and ids."""

    def mark(self, element: ET.Element) -> str:
        """Return the raised mark of the note that ``element`` refers to; nothing if to none."""
        kind = _KINDS.get(element.tag)
        note = (kind or "", element.get(f"{W}id", ""))
        if kind is None or note not in self.elements:
            return ""
        if note not in self.referred:
            # With a mark of its own it has no number: the mark follows.
            is_own = says_on(element.get(f"{W}customMarkFollows", "0"))
            count = sum(1 for each, mark in self.referred.items() if each[0] == kind and mark)
            self.referred[note] = "" if is_own else list_number(count + 1, self.formats[kind])
        mark = self.referred[note]
        return raised(mark) if mark else ""


def read_notes(package: Package, document: ET.Element) -> Notes:
    """Return the notes of the document; separators are none."""
    elements = {}
    for kind in _USUAL:
        root = package.part(f"{kind}s")
        for each in root.iter(f"{W}{kind}") if root is not None else ():
            if each.get(f"{W}type", "normal") == "normal":
                elements[kind, each.get(f"{W}id", "")] = each
    settings = package.part("settings")
    formats = {kind: _format(kind, document, settings) for kind in _USUAL}
    return Notes(elements, formats)


def _format(kind: str, document: ET.Element, settings: ET.Element | None) -> str:
    """Return how notes of ``kind`` are numbered: by the first section, or by the settings."""
    for root in (document, settings):
        found = root.find(f".//{W}{kind}Pr/{W}numFmt") if root is not None else None
        if found is not None:
            return found.get(VALUE, _USUAL[kind])
    return _USUAL[kind]
