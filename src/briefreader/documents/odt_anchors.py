"""Where the comments and highlights of an OpenDocument text stand (ODF 1.3, 14.1 and 20.183)."""

import re
from typing import NamedTuple
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import Anchors, MarkAnchors
from briefreader.documents.highlights import Highlighter
from briefreader.documents.odt_styles import STYLE, TEXT

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
ANNOTATION, _END = f"{OFFICE}annotation", f"{OFFICE}annotation-end"
_BACKGROUND = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}background-color"
_SPAN = f"{TEXT}span"
_COLOUR = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_PALE = 0xEE
"""What is pasted from pages brings their nearly white grounds along; nobody highlights so."""


class CommentPlace(NamedTuple):
    """Where a comment stands, or its words begin, by the identity of its element."""

    element: int


class CommentEnd(NamedTuple):
    """Where the words of a comment end, by its name."""

    name: str


class OdtAnchors(MarkAnchors):
    """Gives signs, and has a highlighter for those of highlighted words.

    ``highlights`` are the colours of the styles that highlight, by their names.
    """

    def __init__(self, highlights: dict[str, str]) -> None:
        self.signs = Anchors()
        self.highlighter = Highlighter(self.signs)
        self._highlights = highlights

    def at(self, element: ET.Element) -> str:
        """Return the sign of an element that begins or ends a comment."""
        if element.tag == ANNOTATION:
            return self.signs.sign(CommentPlace(id(element)))
        if element.tag == _END:
            return self.signs.sign(CommentEnd(element.get(f"{OFFICE}name", "")))
        return ""

    def around(self, element: ET.Element, words: str) -> str:
        """Return the words of an element with signs around them if it highlights them."""
        colour = self._highlights.get(element.get(f"{TEXT}style-name", ""))
        if colour is None or element.tag != _SPAN or not words.strip():
            return words
        return self.highlighter.around(words, colour)


def highlighting_styles(content: ET.Element) -> dict[str, str]:
    """Return the colours of the styles by which somebody highlighted words, by their names.

    These are what was set on words by hand (automatic styles), not what the document's own styles
    look like.
    """
    found = {}
    automatic = content.find(f"{OFFICE}automatic-styles")
    for style in automatic if automatic is not None else ():
        if style.tag == f"{STYLE}style" and style.get(f"{STYLE}family") == "text":
            grounds = (properties.get(_BACKGROUND, "") for properties in style)
            colour = next(filter(_COLOUR.fullmatch, grounds), "")
            if colour and not _is_pale(colour):
                found[style.get(f"{STYLE}name", "")] = colour.lower()
    return found


def _is_pale(colour: str) -> bool:
    return min(bytes.fromhex(colour[1:])) >= _PALE
