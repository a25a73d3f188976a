"""Where the comments and highlights of a Word document stand (ECMA-376, 17.13.4 and 17.3.2.15)."""

from typing import NamedTuple
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import Anchors, MarkAnchors
from briefreader.documents.docx_package import VALUE, W
from briefreader.documents.highlights import Highlighter

_BEGIN, _END, _REFERENCE = (
    f"{W}commentRangeStart",
    f"{W}commentRangeEnd",
    f"{W}commentReference",
)
HIGHLIGHT = f"{W}highlight"
_COLOURS = {
    "yellow": "#ffff00",
    "green": "#00ff00",
    "cyan": "#00ffff",
    "magenta": "#ff00ff",
    "blue": "#0000ff",
    "red": "#ff0000",
    "darkBlue": "#000080",
    "darkCyan": "#008080",
    "darkGreen": "#008000",
    "darkMagenta": "#800080",
    "darkRed": "#800000",
    "darkYellow": "#808000",
    "darkGray": "#808080",
    "lightGray": "#c0c0c0",
    "black": "#000000",
}
"""ST_HighlightColor (17.18.40); on white nothing is seen."""


class CommentEnd(NamedTuple):
    """One end of the words of a comment, or the reference to it, which stands behind them."""

    comment: str
    tag: str


class DocxAnchors(MarkAnchors):
    """Gives signs, and has a highlighter for those of highlighted runs."""

    def __init__(self) -> None:
        self.signs = Anchors()
        self.highlighter = Highlighter(self.signs)

    def at(self, element: ET.Element) -> str:
        """Return the sign of an element that begins, ends or refers to a comment."""
        if element.tag not in (_BEGIN, _END, _REFERENCE):
            return ""
        return self.signs.sign(CommentEnd(element.get(f"{W}id", ""), element.tag))

    def around(self, element: ET.Element, words: str) -> str:
        """Return the words of a run with signs around them if they are highlighted."""
        found = element.find(f"{W}rPr/{HIGHLIGHT}")
        colour = _COLOURS.get(found.get(VALUE, "")) if found is not None else None
        if colour is None or not words.strip():
            return words
        return self.highlighter.around(words, colour)


def comment_begin(comment: str) -> CommentEnd:
    """Return the key of the sign where the words of a comment begin."""
    return CommentEnd(comment, _BEGIN)


def comment_end(comment: str) -> CommentEnd:
    """Return the key of the sign where they end."""
    return CommentEnd(comment, _END)


def comment_reference(comment: str) -> CommentEnd:
    """Return the key of the sign where the comment is referred to."""
    return CommentEnd(comment, _REFERENCE)


def with_ends_in_paragraphs(document: ET.Element) -> None:
    """Move the ends of comments that stand between paragraphs into the paragraph that follows."""
    waiting: list[ET.Element] = []
    last: ET.Element | None = None
    inside: set[int] = set()
    for element in list(document.iter()):
        if id(element) in inside or element.tag == f"{W}p":
            # What is in a paragraph stays where it is, that in boxes too.
            inside.update(map(id, element))
        if id(element) in inside:
            continue
        if element.tag == f"{W}p":
            last = element
            element[:0] = waiting
            waiting.clear()
        elif element.tag in (_BEGIN, _END):
            waiting.append(element)
    if last is not None:
        last.extend(waiting)
