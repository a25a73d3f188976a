"""Word documents (Office Open XML): paragraphs, headings, lists with their printed numbers.

The format is ECMA-376, part 1; the element names in comments are those of its chapter 17.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.docx_numbering import Numbering, read_numbering
from briefreader.documents.docx_raised import is_raised, raised_styles
from briefreader.documents.raised_text import raised, written_out

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
# What the reader of the page does not see: deleted text, field codes, the fallback of a drawing.
_UNSEEN = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", _FALLBACK})
_CHARACTERS = {
    f"{_W}tab": " ",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
}
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_docx(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if damaged."""
    archive = Archive(path, data)
    body = archive.xml("word/document.xml")
    numbering = read_numbering(archive)
    raising = raised_styles(archive)
    paragraphs = [text for each in _paragraphs(body) for text in _texts(each, numbering, raising)]
    return Document(
        name=path.name,
        media_type=_MEDIA_TYPE,
        original=data,
        text="\n\n".join(paragraphs),
        source=str(path),
        title=_title(archive),
    )


def _paragraphs(element: ET.Element) -> Iterator[ET.Element]:
    """Yield the paragraphs below ``element`` in order, those of tables and text boxes too."""
    for child in element:
        if child.tag in _UNSEEN:
            continue
        if child.tag == f"{_W}p":
            yield child
        yield from _paragraphs(child)


def _texts(paragraph: ET.Element, numbering: Numbering, raising: frozenset[str]) -> list[str]:
    """Return the text of a paragraph with its number; a line break within it splits it.

    ``raising`` are the styles that raise text.
    """
    lines = written_out("".join(_characters(paragraph, raising))).split("\n")
    shown = [line for each in lines if (line := " ".join(each.split()))]
    if shown:
        shown[0] = numbering.mark(paragraph) + shown[0]
    return shown


def _characters(element: ET.Element, raising: frozenset[str]) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag == f"{_W}r" and is_raised(child, raising):
            yield raised("".join(_characters(child, raising)))
        # A paragraph within is that of a text box, and is read on its own.
        elif child.tag not in _UNSEEN and child.tag != f"{_W}p":
            yield from _characters(child, raising)


def _title(archive: Archive) -> str | None:
    """Return the title in the document's properties, if it reads as one."""
    if "docProps/core.xml" not in archive.names:
        return None
    title = archive.xml("docProps/core.xml").findtext(_TITLE) or ""
    # Word puts the name of the file or of a template there.
    return title.strip() if " " in title.strip() else None
