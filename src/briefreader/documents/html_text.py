"""The readable text of HTML, parsed as browsers do (lexbor, by selectolax); nothing is fetched."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefreader.documents.html_bounds import bounded
from briefreader.documents.html_lists import ListCounter
from briefreader.documents.html_styles import (
    is_hidden,
    is_raised,
    is_shown_as_block,
    note_styles,
)
from briefreader.documents.raised_text import BEGIN, END, written_out

UNREAD = frozenset(
    {"script", "style", "head", "title", "template", "iframe", "object", "noscript", "svg", "math"}
    | {"select", "textarea", "button", "audio", "video", "canvas"}
)
"""Elements whose content is not for reading."""

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup"}
    | {"dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure"}
    | {"footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"}
    | {"html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p"}
    | {"plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th"}
    | {"thead", "tr", "ul", "xmp"}
)
"""What browsers set apart (HTML, 15.3); every other element, known or not, runs on in its line."""
_TEXT = "-text"
_SPACES = re.compile(r"\s+")
_EMPTY_LINE = re.compile(r"\n\s*\n")
# Between the parts of a text: a paragraph ends; what stands before is the marker of a list's item.
_END, _MARKER = "\x00", "\x01"
_OURS = re.compile(f"[{_END}{_MARKER}{BEGIN}{END}]")
_BEFORE_NOTES = frozenset(".,;:!?”’)")
_NOTE_NUMBER = re.compile(r"\d{1,3}")
_MOST_HIDDEN = 0.9
"""Where more of a page is hidden than this, a script would show it."""
_FOOTNOTE = re.compile(r"(?i)mso-(?:footnote|endnote)-id")


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that has begun and not ended."""

    node_id: int
    tag: str
    is_block: bool
    is_preformatted: bool
    is_raised: bool
    begins_raised: bool


def html_paragraphs(html: str) -> list[str]:
    """Return the paragraphs of the text of ``html``.

    A line that the page itself breaks ends with a line feed within its paragraph. An item of a list
    carries its number or a dash, as a browser shows it. Raises RecursionError for what is nested
    too deeply.
    """
    tree = LexborHTMLParser(bounded(html))
    without_unread(tree)
    return node_paragraphs(tree.root) if tree.root is not None else []


def without_unread(tree: LexborHTMLParser) -> None:
    """Take the elements that are not for reading out of ``tree``, with all that is in them.

    They are those of certain names, and the hidden ones. What the page's styles raise and number
    is noted before.
    """
    note_styles(tree)
    tree.strip_tags(sorted(UNREAD), recursive=True)
    body = tree.body or tree.root
    hidden = [
        node
        for node in tree.css("[hidden], [style]")
        if "hidden" in node.attributes or is_hidden(node.attributes.get("style") or "")
    ]
    if body is not None and hidden and _share(hidden, body) < _MOST_HIDDEN:
        take_out(hidden)


def take_out(nodes: Sequence[LexborNode]) -> None:
    """Take ``nodes``, which are in document order, out of their tree with all that is in them."""
    # What is in another one goes first: with that it would be gone already.
    for node in reversed(nodes):
        node.decompose()


def _share(nodes: Sequence[LexborNode], body: LexborNode) -> float:
    """Return what share of the text of ``body`` is in ``nodes``."""
    inside = {node.mem_id for node in nodes}
    within = whole = 0
    for node in body.traverse(include_text=True):
        is_inside = node.parent is not None and node.parent.mem_id in inside
        if is_inside:
            inside.add(node.mem_id)
        if node.tag == _TEXT:
            length = len((node.text_content or "").strip())
            whole += length
            within += length * is_inside
    return within / max(1, whole)


def node_paragraphs(root: LexborNode) -> list[str]:
    """Return the paragraphs of the text below ``root``, as ``html_paragraphs`` does."""
    return list(_paragraphs("".join(_parts(root)).split(_END)))


def _parts(root: LexborNode) -> Iterator[str]:
    """Yield the text below ``root`` with ends of paragraphs, markers and line feeds in it.

    Goes without recursion: hostile pages nest a hundred thousand elements.
    """
    opened: list[_Open] = []
    # To ask each element for its attributes takes longer than all the rest.
    styles = {node.mem_id: node.attributes.get("style") or "" for node in root.css("[style]")}
    lists = ListCounter(styles)
    last = ""
    for node in root.traverse(include_text=True):
        tag, parent = node.tag or "", node.parent
        parent_id = parent.mem_id if parent is not None else 0
        while opened and opened[-1].node_id != parent_id:
            yield from _end(opened.pop())
        around = opened[-1] if opened else None
        if tag == _TEXT:
            if around is None or around.tag != "rp":
                words = _words(
                    node.text_content or "",
                    preformatted=around is not None and around.is_preformatted,
                )
                last = words[-1:] or last
                yield words
        elif tag == "br":
            last = ""
            yield "\n"
        else:
            element = _opened(node, tag, around, styles.get(node.mem_id, ""), last)
            if element.is_block:
                last = ""
                yield _END
            if tag == "li":
                yield lists.marker(node) + _MARKER
            elif tag == "rt":
                yield "("
            if element.begins_raised:
                yield BEGIN
            opened.append(element)
    while opened:
        yield from _end(opened.pop())


def _opened(node: LexborNode, tag: str, around: _Open | None, style: str, last: str) -> _Open:
    """Return ``node`` as an element that begins within ``around``, after the character ``last``."""
    was_raised = around is not None and around.is_raised
    is_raised = was_raised or _is_raised(node, tag, style, last)
    return _Open(
        node_id=node.mem_id,
        tag=tag,
        is_block=tag in _BLOCKS or (bool(style) and is_shown_as_block(style)),
        is_preformatted=tag == "pre" or (around is not None and around.is_preformatted),
        is_raised=is_raised,
        begins_raised=is_raised and not was_raised,
    )


def _is_raised(node: LexborNode, tag: str, style: str, last: str) -> bool:
    """Tell whether an element stands above the line: raised by its kind or style, or a note's link.

    Style sheets raise such links, which say what they are or are numbers glued to a word.
    """
    if tag == "sup" or (style and is_raised(style)):
        return True
    if style and _FOOTNOTE.search(style):
        # What Word gives to the clipboard.
        return True
    if tag != "a" or not (last.isalnum() or last in _BEFORE_NOTES):
        return False
    attributes = node.attributes
    if "noteref" in f"{attributes.get('role')} {attributes.get('epub:type')}":
        return True
    is_within_page = (attributes.get("href") or "").startswith("#")
    return is_within_page and bool(_NOTE_NUMBER.fullmatch(node.text().strip()))


def _end(element: _Open) -> Iterator[str]:
    if element.begins_raised:
        yield END
    if element.tag == "rt":
        yield ")"
    if element.is_block:
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
                yield marker + written_out(paragraph)
                marker = ""
