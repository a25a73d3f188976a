"""Recogniser of what a file holds by its first bytes, whatever its name says."""

import re

_ZIP = b"PK\x03\x04"
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
# The first member of an OpenDocument or EPUB archive is its media type, stored as it is.
_MEDIA_TYPES = {
    b"mimetypeapplication/vnd.oasis.opendocument.text": ".odt",
    b"mimetypeapplication/epub+zip": ".epub",
}
# What was packed anew by hand has it elsewhere, or packed.
_MEMBERS = {
    ".epub": (b"META-INF/container.xml",),
    ".odt": (b"META-INF/manifest.xml", b"content.xml", b"styles.xml"),
}
_PROBE = 4096
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

LOCKED = "locked"
"""What is told of an Office document that a password protects."""


def recognise(data: bytes) -> str | None:
    """Return the suffix that fits the content, ``LOCKED``, or None if it could be any text.

    An archive or compound file that is no document of ours gives its own suffix: ".zip", ".doc".
    """
    head = data[:_PROBE]
    if b"%PDF-" in head[:1024]:
        return ".pdf"
    if head.startswith(_ZIP):
        return _archive(data)
    if head.startswith(_COMPOUND_FILE):
        return LOCKED if _ENCRYPTED_PACKAGE in data else ".doc"
    if head.startswith(b"{\\rtf"):
        return ".rtf"
    return ".html" if _HTML.match(_as_ascii(head)) else None


def _archive(data: bytes) -> str:
    """Return the suffix of the document that a zip archive is, ".zip" if it is none."""
    declared = (suffix for mark, suffix in _MEDIA_TYPES.items() if mark in data[:128])
    if suffix := next(declared, ""):
        return suffix
    if b"word/document" in data or (b"[Content_Types].xml" in data and b"word/" in data):
        return ".docx"
    found = (each for each, names in _MEMBERS.items() if all(name in data for name in names))
    return next(found, ".zip")


def _as_ascii(head: bytes) -> bytes:
    """Return the bytes without a byte order mark and the zeros of UTF-16."""
    mark = next((mark for mark in _MARKS if head.startswith(mark)), b"")
    return head[len(mark) :].replace(b"\0", b"")
