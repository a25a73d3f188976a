"""The paragraphs of an OpenDocument text in order, with the numbers of lists and headings."""

from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import NO_ANCHORS, MarkAnchors
from briefreader.documents.numerals import whole_number
from briefreader.documents.odt_styles import TEXT, OdtStyles, marker
from briefreader.documents.raised_text import raised

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
_UNSEEN = frozenset(
    {f"{TEXT}tracked-changes", f"{TEXT}hidden-text", f"{TEXT}ruby-text", f"{TEXT}table-of-content"}
    | {f"{_OFFICE}annotation", f"{_OFFICE}forms", f"{_SVG}title", f"{_SVG}desc"}
    | {f"{TEXT}note-citation", f"{TEXT}script"}
)
"""What no page prints, and the list of contents, which repeats the headings."""
_ITEMS = frozenset({f"{TEXT}list-item", f"{TEXT}list-header"})
_BOXES = frozenset({f"{_DRAW}text-box", f"{_DRAW}custom-shape", f"{_DRAW}rect", f"{_DRAW}ellipse"})
_CHARACTERS = {f"{TEXT}s": " ", f"{TEXT}tab": " ", f"{TEXT}line-break": "\n"}
_HEADINGS = "heading numbers"


class OdtStory:
    """Reads the paragraphs; a list that continues another goes on from its number.

    Notes are gathered as they are met, for ``notes`` to give. There are signs at comments and
    highlights where these are asked for.
    """

    def __init__(self, styles: OdtStyles, anchors: MarkAnchors = NO_ANCHORS) -> None:
        self._styles = styles
        self._anchors = anchors
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._names: dict[str, str] = {}
        """The list styles of lists by the names that others continue them by."""
        self._notes: list[tuple[str, str, ET.Element]] = []

    def paragraphs(self, element: ET.Element, style: str = "", depth: int = 0) -> Iterator[str]:
        """Yield the paragraphs below ``element`` in order; a line feed ends a line within one.

        ``style`` and ``depth`` are those of the list that ``element`` belongs to.
        """
        for child in element:
            if child.tag in _UNSEEN or self._is_hidden(child):
                continue
            if child.tag in _PARAGRAPHS:
                yield from self._paragraph(child, numbered=depth == 0)
            elif child.tag == f"{TEXT}list":
                yield from self._list(child, style, depth + 1)
            else:
                yield from self.paragraphs(child, style, depth)

    def notes(self) -> Iterator[str]:
        """Yield the notes that were met, footnotes first, each with its mark."""
        for kind in ("footnote", "endnote"):
            for its_kind, mark, body in list(self._notes):
                if its_kind == kind:
                    begin = f"{raised(mark)} " if mark else ""
                    for paragraph in self.paragraphs(body):
                        yield begin + paragraph
                        begin = ""

    def _list(self, element: ET.Element, outer: str, depth: int) -> Iterator[str]:
        style = element.get(f"{TEXT}style-name", outer)
        levels = self._styles.lists.get(style, {})
        counts = self._counts[style]
        goes_on = element.get(f"{TEXT}continue-numbering") == "true"
        goes_on = goes_on or element.get(f"{TEXT}continue-list") is not None
        if not goes_on:
            _forget(counts, depth)
        start = levels[depth].start if depth in levels else 1
        for item in element:
            if item.tag not in _ITEMS:
                continue
            begin = ""
            if item.tag == f"{TEXT}list-item":
                count = counts.get(depth, start - 1) + 1
                counts[depth] = whole_number(item.get(f"{TEXT}start-value"), count)
                _forget(counts, depth + 1)
                begin = marker(levels, counts, depth) if levels else "- "
            for paragraph in self.paragraphs(item, style, depth):
                yield begin + paragraph
                begin = ""

    def _paragraph(self, element: ET.Element, *, numbered: bool) -> Iterator[str]:
        boxes: list[ET.Element] = []
        words = "".join(self._characters(element, boxes))
        number = self._number(element) if numbered else ""
        if words.strip():
            yield number + words
        elif words:
            yield words
        for box in boxes:
            yield from self.paragraphs(box)

    def _number(self, element: ET.Element) -> str:
        """Return the number of a heading, or of a paragraph whose style puts it in a list."""
        style = element.get(f"{TEXT}style-name", "")
        if element.tag == f"{TEXT}h":
            if element.get(f"{TEXT}is-list-header") == "true":
                return ""
            level = whole_number(element.get(f"{TEXT}outline-level"), 0)
            level = level or self._styles.outline_level(style) or 1
            named = self._styles.lists.get(self._styles.list_of(style))
            levels, key = (named, style) if named else (self._styles.outline, _HEADINGS)
        else:
            level, key = 1, self._styles.list_of(style)
            levels = self._styles.lists.get(key, {})
        if level not in levels:
            return ""
        counts = self._counts[key]
        restarted = element.get(f"{TEXT}start-value")
        counts[level] = whole_number(restarted, counts.get(level, levels[level].start - 1) + 1)
        _forget(counts, level + 1)
        return marker(levels, counts, level)

    def _characters(self, element: ET.Element, boxes: list[ET.Element]) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            style = child.get(f"{TEXT}style-name", "")
            if child.tag in _CHARACTERS:
                times = whole_number(child.get(f"{TEXT}c"), 1) if child.tag == f"{TEXT}s" else 1
                yield _CHARACTERS[child.tag] * min(times, 100)
            elif child.tag == f"{TEXT}note":
                yield self._note(child)
            elif child.tag in _BOXES:
                boxes.append(child)
            elif child.tag == f"{TEXT}ruby":
                yield self._ruby(child, boxes)
            elif child.tag not in _UNSEEN and not self._is_hidden(child):
                words = "".join(self._characters(child, boxes))
                is_raised = bool(words) and bool(style) and self._styles.is_raised(style)
                yield self._anchors.around(child, raised(words) if is_raised else words)
            yield self._anchors.at(child) + (child.tail or "")

    def _note(self, element: ET.Element) -> str:
        """Gather a note, and return its mark in the text."""
        mark = "".join(element.findtext(f"{TEXT}note-citation") or "").strip()
        body = element.find(f"{TEXT}note-body")
        if body is not None:
            self._notes.append((element.get(f"{TEXT}note-class", "footnote"), mark, body))
        return raised(mark) if mark else ""

    def _ruby(self, element: ET.Element, boxes: list[ET.Element]) -> str:
        """Return the base with its reading in brackets after it."""
        base, reading = (
            "".join(self._characters(part, boxes)) if part is not None else ""
            for part in (element.find(f"{TEXT}ruby-base"), element.find(f"{TEXT}ruby-text"))
        )
        return f"{base}({reading})" if reading else base

    def _is_hidden(self, element: ET.Element) -> bool:
        """Tell whether an element is hidden: by itself, by a condition that held, or its style."""
        if element.get(f"{TEXT}display") in ("none", "condition") and (
            element.get(f"{TEXT}is-hidden", "true") == "true"
        ):
            return True
        if element.tag == f"{TEXT}hidden-paragraph":
            return False
        family = {f"{TEXT}span": "text", f"{TEXT}section": "section"}.get(element.tag, "paragraph")
        style = element.get(f"{TEXT}style-name", "")
        is_styled = family != "paragraph" or element.tag in _PARAGRAPHS
        if is_styled and style and self._styles.is_hidden(family, style):
            return True
        hiding = element.find(f".//{TEXT}hidden-paragraph") if element.tag in _PARAGRAPHS else None
        return hiding is not None and hiding.get(f"{TEXT}is-hidden") == "true"


def _forget(counts: dict[int, int], level: int) -> None:
    """Have ``level`` and those below it begin anew."""
    for each in [each for each in counts if each >= level]:
        del counts[each]
