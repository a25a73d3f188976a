"""OpenDocument text (ODF 1.3): paragraphs, headings, lists with their numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.messages import locked
from briefreader.documents.numerals import letters, roman, whole_number
from briefreader.documents.odt_raised import raised_styles
from briefreader.documents.raised_text import raised, written_out

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_UNSEEN = frozenset(
    {f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}table-of-content"}
)
_ITEMS = frozenset({f"{_TEXT}list-item", f"{_TEXT}list-header"})
_CHARACTERS = {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def read_odt(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if damaged."""
    archive = Archive(path, data)
    if _is_encrypted(archive):
        raise locked(path)
    content = archive.xml("content.xml")
    roots = [archive.xml("styles.xml"), content] if "styles.xml" in archive.names else [content]
    lists = {name: levels for root in roots for name, levels in _list_styles(root).items()}
    reader = _Reader(lists, raised_styles(roots))
    return Document(
        name=path.name,
        media_type=_MEDIA_TYPE,
        original=data,
        text="\n\n".join(reader.paragraphs(content)),
        source=str(path),
        title=_title(archive),
    )


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered; ``shape`` is "1", "a", "I" or the like."""

    shape: str
    before: str
    after: str
    start: int

    def marker(self, number: int) -> str:
        """Return what is printed before the item ``number``."""
        shown = {"a": letters, "i": roman}.get(self.shape.lower(), str)(number)
        return f"{self.before}{shown.upper() if self.shape.isupper() else shown}{self.after} "


_Styles = dict[str, dict[int, _Level]]


class _Reader:
    """Counts the lists as they come; a list that continues another goes on from its number."""

    def __init__(self, styles: _Styles, raising: frozenset[str]) -> None:
        self._styles = styles
        self._raising = raising
        self._counts: dict[tuple[str, int], int] = {}

    def paragraphs(self, element: ET.Element, style: str = "", depth: int = 0) -> Iterator[str]:
        """Yield the paragraphs below ``element`` in order; a line feed ends a line within one.

        ``style`` and ``depth`` are those of the list that ``element`` belongs to.
        """
        for child in element:
            if child.tag in _UNSEEN:
                continue
            if child.tag in _PARAGRAPHS:
                yield from _lines(child, self._raising)
            elif child.tag == f"{_TEXT}list":
                yield from self._list(child, child.get(f"{_TEXT}style-name", style), depth + 1)
            else:
                yield from self.paragraphs(child, style, depth)

    def _list(self, element: ET.Element, style: str, depth: int) -> Iterator[str]:
        level = self._styles.get(style, {}).get(depth)
        goes_on = element.get(f"{_TEXT}continue-numbering") == "true"
        goes_on = goes_on or element.get(f"{_TEXT}continue-list") is not None
        before = level.start - 1 if level else 0
        number = self._counts.get((style, depth), before) if goes_on else before
        for item in element:
            if item.tag not in _ITEMS:
                continue
            marker = ""
            if item.tag == f"{_TEXT}list-item":
                number = whole_number(item.get(f"{_TEXT}start-value"), number + 1)
                marker = level.marker(number) if level else "- "
            for paragraph in self.paragraphs(item, style, depth):
                yield marker + paragraph
                marker = ""
        self._counts[style, depth] = number


def _lines(paragraph: ET.Element, raising: frozenset[str]) -> Iterator[str]:
    for line in written_out("".join(_characters(paragraph, raising))).split("\n"):
        words = " ".join(line.split())
        if words:
            yield words


def _characters(element: ET.Element, raising: frozenset[str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag not in _UNSEEN and child.get(f"{_TEXT}style-name") in raising:
            # Within it nothing is raised once more.
            yield raised("".join(_characters(child, frozenset())))
        elif child.tag not in _UNSEEN:
            yield from _characters(child, raising)
        yield child.tail or ""


def _list_styles(root: ET.Element) -> _Styles:
    """Return the numbered levels of each list style, by the style's name and the level."""
    return {
        style.get(f"{_STYLE}name", ""): {
            whole_number(level.get(f"{_TEXT}level"), 1): _Level(
                shape=level.get(f"{_STYLE}num-format", ""),
                before=level.get(f"{_STYLE}num-prefix", ""),
                after=level.get(f"{_STYLE}num-suffix", ""),
                start=whole_number(level.get(f"{_TEXT}start-value"), 1),
            )
            for level in style.iter(f"{_TEXT}list-level-style-number")
            if level.get(f"{_STYLE}num-format")
        }
        for style in root.iter(f"{_TEXT}list-style")
    }


def _is_encrypted(archive: Archive) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in archive.names and b"encryption-data" in archive.read(manifest)


def _title(archive: Archive) -> str | None:
    if "meta.xml" not in archive.names:
        return None
    title = next(archive.xml("meta.xml").iter(_TITLE), None)
    words = (title.text or "").strip() if title is not None else ""
    return words if " " in words else None
