"""The readable text of HTML, parsed as browsers do (lexbor, by selectolax); nothing is fetched."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefreader.documents.html_lists import ListCounter

UNREAD = frozenset(
    {"script", "style", "head", "title", "template", "iframe", "object", "noscript", "svg", "math"}
    | {"select", "textarea", "button", "audio", "video", "canvas"}
)
"""Elements whose content is not for reading."""

_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"}
    | {"ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"}
    | {"time", "tt", "u", "var", "wbr", "img"}
)
_TEXT = "-text"
_SPACES = re.compile(r"\s+")
_EMPTY_LINE = re.compile(r"\n\s*\n")
# Between the parts of a text: a paragraph ends; what stands before is the marker of a list's item.
_END, _MARKER = "\x00", "\x01"
_OURS = re.compile(f"[{_END}{_MARKER}]")


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has begun and not ended."""

    node_id: int
    tag: str
    is_preformatted: bool


def html_paragraphs(html: str) -> list[str]:
    """Return the paragraphs of the text of ``html``.

    A line that the page itself breaks ends with a line feed within its paragraph. An item of a list
    carries its number or a dash, as a browser shows it.
    """
    tree = LexborHTMLParser(html)
    without_unread(tree)
    return node_paragraphs(tree.root) if tree.root is not None else []


def without_unread(tree: LexborHTMLParser) -> None:
    """Take the elements that are not for reading out of ``tree``, with all that is in them."""
    tree.strip_tags(sorted(UNREAD), recursive=True)


def node_paragraphs(root: LexborNode) -> list[str]:
    """Return the paragraphs of the text below ``root``, as ``html_paragraphs`` does."""
    return list(_paragraphs("".join(_parts(root)).split(_END)))


def _parts(root: LexborNode) -> Iterator[str]:
    """Yield the text below ``root`` with ends of paragraphs, markers and line feeds in it.

    Goes without recursion: hostile pages nest a hundred thousand elements.
    """
    lists = ListCounter()
    opened: list[_Open] = []
    for node in root.traverse(include_text=True):
        tag, parent = node.tag or "", node.parent
        parent_id = parent.mem_id if parent is not None else 0
        while opened and opened[-1].node_id != parent_id:
            yield from _end(opened.pop())
        preformatted = bool(opened) and opened[-1].is_preformatted
        if tag == _TEXT:
            yield _words(node.text_content or "", preformatted=preformatted)
        elif tag == "br":
            yield "\n"
        else:
            if tag not in _INLINE:
                yield _END
            if tag == "li":
                yield lists.marker(node) + _MARKER
            opened.append(_Open(node.mem_id, tag, preformatted or tag == "pre"))


def _end(element: _Open) -> Iterator[str]:
    if element.tag not in _INLINE:
        yield _END
    if element.tag == "li":
        # An item without text must not pass its marker on.
        yield _MARKER + _END


def _words(text: str, *, preformatted: bool) -> str:
    text = _OURS.sub("", text)
    return _EMPTY_LINE.sub(_END, text) if preformatted else _SPACES.sub(" ", text)


def _paragraphs(pieces: Iterable[str]) -> Iterator[str]:
    """Yield the paragraphs among ``pieces``; a marker goes before the next words."""
    marker = ""
    for piece in pieces:
        *before, rest = piece.split(_MARKER)
        marker = before[-1] if before else marker
        for block in _EMPTY_LINE.split(rest):
            lines = (" ".join(line.split()) for line in block.split("\n"))
            paragraph = "\n".join(line for line in lines if line)
            if paragraph:
                yield marker + paragraph
                marker = ""
