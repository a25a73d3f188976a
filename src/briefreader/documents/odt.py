"""OpenDocument text (ODF 1.3): what its printed pages show."""

from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.messages import locked
from briefreader.documents.odt_story import OdtStory
from briefreader.documents.odt_styles import read_styles
from briefreader.documents.raised_text import printed_lines

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
    story = OdtStory(read_styles(roots))
    paragraphs = [*story.paragraphs(_body(content)), *story.notes()]
    return Document(
        name=path.name,
        media_type=_MEDIA_TYPE,
        original=data,
        text="\n\n".join(printed_lines(paragraphs)),
        source=str(path),
        title=_title(archive),
    )


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
