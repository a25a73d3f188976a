"""EPUB books: the pages of the spine in order, each read as HTML."""

import posixpath
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.document import Document
from briefreader.documents.html import decode_html
from briefreader.documents.html_text import html_paragraphs
from briefreader.documents.messages import locked
from briefreader.documents.xhtml import page_as_html

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html"})


def read_epub(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document; raise DocumentError if damaged."""
    archive = Archive(path, data)
    if "META-INF/encryption.xml" in archive.names and "META-INF/rights.xml" in archive.names:
        raise locked(path)
    root = archive.xml("META-INF/container.xml").find(f".//{_CONTAINER}rootfile")
    package_name = root.get("full-path", "") if root is not None else ""
    package = archive.xml(package_name)
    pages = [archive.read(name) for name in _pages(package, posixpath.dirname(package_name))]
    decoded = [decode_html(path, page) for page in pages]
    paragraphs = [
        each for page in decoded for each in html_paragraphs(page_as_html(page.text, surely=True))
    ]
    return Document(
        name=path.name,
        media_type="application/epub+zip",
        original=data,
        text="\n\n".join(paragraphs),
        source=str(path),
        title=_declared(package, "title"),
        language=(_declared(package, "language") or "")[:2].lower() or None,
        # The same for all pages, mostly.
        warnings=tuple({str(one): one for page in decoded for one in page.warnings}.values()),
    )


def _pages(package: ET.Element, folder: str) -> list[str]:
    """Return the names of the pages in reading order; the table of contents is left out."""
    items = {
        item.get("id", ""): item
        for item in package.iter(f"{_OPF}item")
        if item.get("media-type") in _PAGE_TYPES and "nav" not in item.get("properties", "").split()
    }
    spine = (items.get(each.get("idref", "")) for each in package.iter(f"{_OPF}itemref"))
    return [
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in spine
        if item is not None
    ]


def _declared(package: ET.Element, name: str) -> str | None:
    value = package.findtext(f".//{_DC}{name}") or ""
    return value.strip() or None
