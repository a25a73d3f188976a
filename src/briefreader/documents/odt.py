"""OpenDocument text (ODF 1.3): what its printed pages show."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import NO_ANCHORS, MarkAnchors
from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.document_marks import NO_MARKS, Marks
from briefreader.documents.messages import locked
from briefreader.documents.odt_anchors import (
    OdtAnchors,
    highlighting_styles,
)
from briefreader.documents.odt_marks import comments_in, odt_marks
from briefreader.documents.odt_story import OdtStory
from briefreader.documents.odt_styles import OdtStyles, read_styles
from briefreader.documents.placed_marks import marks_of
from briefreader.documents.raised_text import printed_lines, written_out

_BODY = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}body"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"


def read_odt(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; notes come at the end.

    Raises DocumentError if it is damaged.
    """
    archive = Archive(path, data)
    if _is_encrypted(archive):
        raise locked(path)
    content = archive.xml("content.xml")
    roots = [archive.xml("styles.xml"), content] if "styles.xml" in archive.names else [content]
    styles = read_styles(roots)
    text = "\n\n".join(printed_lines(_paragraphs(content, styles)))
    return Document(
        name=path.name,
        media_type=_MEDIA_TYPE,
        original=data,
        text=text,
        source=str(path),
        title=_title(archive),
        marks=_marks(content, styles, text),
    )


def _paragraphs(
    content: ET.Element, styles: OdtStyles, anchors: MarkAnchors = NO_ANCHORS
) -> list[str]:
    """Return the paragraphs and then the notes, marked as raised where they are."""
    story = OdtStory(styles, anchors)
    return [*story.paragraphs(_body(content)), *story.notes()]


def _marks(content: ET.Element, styles: OdtStyles, text: str) -> Marks:
    """Return the comments and highlights of a document that reads ``text``."""
    comments = comments_in(_body(content))
    highlighting = highlighting_styles(content)
    if not (comments or highlighting):
        return NO_MARKS
    anchors = OdtAnchors(highlighting)
    signed = [written_out(each) for each in _paragraphs(content, styles, anchors)]

    def words(comment: ET.Element) -> Iterator[str]:
        return OdtStory(styles).paragraphs(comment)

    return marks_of(odt_marks(comments, words, anchors, signed, text), text)


def _body(content: ET.Element) -> ET.Element:
    body = content.find(_BODY)
    return content if body is None else body


def _is_encrypted(archive: Archive) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in archive.names and b"encryption-data" in archive.read(manifest)


def _title(archive: Archive) -> str | None:
    if "meta.xml" not in archive.names:
        return None
    title = next(archive.xml("meta.xml").iter(_TITLE), None)
    words = (title.text or "").strip() if title is not None else ""
    return words if " " in words else None
