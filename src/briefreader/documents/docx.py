"""Word documents (Office Open XML, Transitional and Strict): what their printed pages show.

The format is ECMA-376, part 1 (ISO/IEC 29500); the numbers in comments are its sections.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import NO_ANCHORS, MarkAnchors
from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.document_marks import NO_MARKS, Marks
from briefreader.documents.docx_anchors import (
    HIGHLIGHT,
    DocxAnchors,
    with_ends_in_paragraphs,
)
from briefreader.documents.docx_comments import read_comments
from briefreader.documents.docx_marks import docx_marks
from briefreader.documents.docx_notes import Notes, read_notes
from briefreader.documents.docx_numbering import Numbering, read_numbering
from briefreader.documents.docx_package import RELATION, Package, W
from briefreader.documents.docx_story import Story
from briefreader.documents.docx_styles import Styles, read_styles
from briefreader.documents.html import decode_html
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.messages import EMBEDDED
from briefreader.documents.placed_marks import marks_of
from briefreader.documents.plain_text import decode
from briefreader.documents.raised_text import printed_lines, raised, written_out
from briefreader.documents.xhtml import page_as_html

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_EMBEDDED = f"{W}altChunk"
_PAGES = (".html", ".htm", ".xhtml")


def read_docx(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if damaged.

    Notes come at the end, in the order in which they are referred to.
    """
    archive = Archive(path, data)
    package = Package(archive)
    document = package.document()
    styles = read_styles(package.part("styles"))
    body, notes = _paragraphs(package, document, styles)
    paragraphs = [*printed_lines(body), *_note_lines(notes)]
    embedded = [_embedded(path, package, each) for each in document.iter(_EMBEDDED)]
    paragraphs += [text for each in embedded for text in each or ()]
    text = "\n\n".join(paragraphs)
    return Document(
        name=path.name,
        media_type=_MEDIA_TYPE,
        original=data,
        text=text,
        source=str(path),
        title=_title(archive),
        warnings=(EMBEDDED,) if None in embedded else (),
        marks=_marks(package, document, styles, text),
    )


def _paragraphs(
    package: Package, document: ET.Element, styles: Styles, anchors: MarkAnchors = NO_ANCHORS
) -> tuple[list[str], list[str]]:
    """Return the paragraphs of the body and of the notes, marked as raised where they are."""
    numbering = read_numbering(package.part("numbering"), styles)
    notes = read_notes(package, document)
    body = list(Story(document, numbering, styles, notes, anchors).paragraphs())
    return body, list(_notes(notes, numbering, styles, anchors))


def _note_lines(paragraphs: Iterable[str]) -> Iterator[str]:
    for each in paragraphs:
        if words := " ".join(written_out(each).split()):
            yield words


def _marks(package: Package, document: ET.Element, styles: Styles, text: str) -> Marks:
    """Return the comments and highlights of a document that reads ``text``."""

    def words(comment: ET.Element) -> Iterator[str]:
        return Story(comment, read_numbering(None, styles), styles, Notes({}, {})).paragraphs()

    comments = read_comments(package, words)
    if not comments and next(document.iter(HIGHLIGHT), None) is None:
        return NO_MARKS
    with_ends_in_paragraphs(document)
    anchors = DocxAnchors()
    body, notes = _paragraphs(package, document, styles, anchors)
    signed = [written_out(each) for each in (*body, *notes)]
    return marks_of(docx_marks(comments, anchors, signed, text), text)


def _notes(
    notes: Notes, numbering: Numbering, styles: Styles, anchors: MarkAnchors
) -> Iterator[str]:
    """Yield the notes that are referred to, footnotes first, each with its mark."""
    for kind in ("footnote", "endnote"):
        for (each, note_id), mark in list(notes.referred.items()):
            if each == kind:
                story = Story(notes.elements[each, note_id], numbering, styles, notes, anchors)
                texts = [text for text in story.paragraphs() if text.strip()]
                texts[:1] = [(f"{raised(mark)} " if mark else "") + text for text in texts[:1]]
                yield from texts


def _embedded(path: Path, package: Package, element: ET.Element) -> list[str] | None:
    """Return the paragraphs of a file within the document (17.17.2), None if it is not read."""
    found = package.content(element.get(RELATION, ""))
    if found is None:
        return None
    name, content = found
    if name.lower().endswith(_PAGES):
        page = decode_html(path, content).text
        return html_paragraphs(page_as_html(page, surely=name.lower().endswith(".xhtml")))
    if name.lower().endswith(".txt"):
        return decode(path, content).text.split("\n")
    return None


def _title(archive: Archive) -> str | None:
    """Return the title in the document's properties, if it reads as one."""
    if "docProps/core.xml" not in archive.names:
        return None
    title = archive.xml("docProps/core.xml").findtext(_TITLE) or ""
    # Word puts the name of the file or of a template there.
    return title.strip() if " " in title.strip() else None
