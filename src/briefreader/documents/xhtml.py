"""Pages in XHTML, written out as HTML, in which a self-closed element would hide what follows."""

import re
from html import escape
from html.entities import html5
from xml.parsers import expat

from briefreader.documents.html_bounds import bounded

_PROLOGUE = re.compile(r"\s*<\?xml\b")
_NAMESPACED = re.compile(
    r"<html\b[^>]{0,1000}\bxmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml", re.I
)
_PROBE = 4096
_DECLARED = re.compile(r"\A(\ufeff?\s*)<\?xml[^>]*\?>")
_DOCUMENT_TYPE = re.compile(r"<!DOCTYPE[^>\[]*>", re.I)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr"}
)
_RAW = frozenset({"script", "style"})
"""What stands in these is no text in HTML, where it could not be escaped either."""


def is_xhtml(page: str) -> bool:
    """Tell whether ``page`` says of itself that it is XML."""
    head = page[:_PROBE]
    return bool(_PROLOGUE.match(head.lstrip("\ufeff")) or _NAMESPACED.search(head))


def page_as_html(page: str, *, surely: bool = False) -> str:
    """Return ``page`` as HTML: as it is, or written out if it is well-formed XHTML.

    ``surely`` says that it is XHTML by its place or its name, whatever it says of itself. Raises
    RecursionError for what is nested too deeply.
    """
    return (as_html(bounded(page)) or page) if surely or is_xhtml(page) else page


def as_html(page: str) -> str | None:
    """Return ``page``, a page in XHTML, as HTML with the same elements and text.

    Comments and processing instructions are left out. None if it is no well-formed XML, or
    declares entities of its own: these may multiply without end.
    """
    prepared = _DOCUMENT_TYPE.sub("", _DECLARED.sub(r"\1", page), count=1)
    if "<!DOCTYPE" in prepared or "<!ENTITY" in prepared:
        return None
    writer = _Writer()
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.buffer_text = True
    try:
        parser.Parse(_ENTITY.sub(_written_out, prepared).lstrip("\ufeff \t\r\n").encode(), True)
    except (expat.ExpatError, UnicodeEncodeError):
        return None
    return "<!doctype html>" + "".join(writer.pieces)


class _Writer:
    """Writes what the parser tells of; no recursion, however deep the page nests."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._raw = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = _local(name)
        self._raw += tag in _RAW
        told = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        self.pieces.append(f"<{tag}{told}>")

    def end(self, name: str) -> None:
        tag = _local(name)
        self._raw -= tag in _RAW
        if tag not in _VOID:
            self.pieces.append(f"</{tag}>")

    def text(self, data: str) -> None:
        if not self._raw:
            self.pieces.append(escape(data, quote=False))


def _local(name: str) -> str:
    """Return the name of an element without the prefix of its namespace, as HTML knows it."""
    return name.rpartition(":")[2].lower()


def _written_out(found: re.Match[str]) -> str:
    """Return the characters of an entity that HTML knows and XML does not."""
    name = found[1]
    return found[0] if name in _OF_XML else escape(html5[name]) if name in html5 else found[0]
