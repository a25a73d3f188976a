"""The parts of a Word document, found by the relationships that lead to them (ECMA-376, part 2)."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of a document's own elements."""
VALUE = f"{W}val"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_USUAL = "word/document.xml"
# The namespaces of Strict documents (ISO/IEC 29500-1), and those of all others.
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/"
_TRANSLATED = (
    (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
    (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
    (b"officeDocument/math", b"officeDocument/2006/math"),
    (b"drawingml/main", b"drawingml/2006/main"),
    (b"drawingml/wordprocessingDrawing", b"drawingml/2006/wordprocessingDrawing"),
)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part leads to: the kind, the last word of its type, and the name of the part."""

    kind: str
    name: str


class Package:
    """The parts of one document; raises DocumentError where one that is needed is damaged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        around = _relations(archive, "")
        found = (each.name for each in around.values() if each.kind == "officeDocument")
        self.main = next((name for name in found if name in archive.names), _USUAL)
        self.relations: Mapping[str, Relation] = _relations(archive, self.main)

    def document(self) -> ET.Element:
        """Return the root of the main part."""
        return self._xml(self.main)

    def part(self, kind: str) -> ET.Element | None:
        """Return the root of the part of this kind, such as "footnotes"; None if there is none."""
        named = (each.name for each in self.relations.values() if each.kind == kind)
        usual = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return next((self._xml(n) for n in (*named, usual) if n in self._archive.names), None)

    def content(self, relation_id: str) -> tuple[str, bytes] | None:
        """Return the name and the bytes of the part that a relation leads to, if it is there."""
        relation = self.relations.get(relation_id)
        if relation is None or relation.name not in self._archive.names:
            return None
        return relation.name, self._archive.read(relation.name)

    def _xml(self, name: str) -> ET.Element:
        return self._archive.xml(name, prepared=_as_transitional)


def child_value(element: ET.Element | None, name: str) -> str | None:
    """Return the value (w:val) of the child ``name`` of ``element``, None if there is none."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(VALUE) if child is not None else None


def _as_transitional(content: bytes) -> bytes:
    """Return the XML of a part with the names of the usual namespaces."""
    if _STRICT not in content:
        return content
    for strict, usual in _TRANSLATED:
        content = content.replace(_STRICT + strict, _TRANSITIONAL + usual)
    return content


def _relations(archive: Archive, part: str) -> dict[str, Relation]:
    """Return what ``part`` ("": the package) leads to within the package, by the relations' ids."""
    folder, file = posixpath.split(part)
    name = posixpath.join(folder, "_rels", f"{file}.rels")
    if name not in archive.names:
        return {}
    found = {}
    for each in archive.xml(name).iter(_RELATIONSHIP):
        if each.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", "")))
            kind = each.get("Type", "").rpartition("/")[2]
            found[each.get("Id", "")] = Relation(kind, target.lstrip("/"))
    return found
