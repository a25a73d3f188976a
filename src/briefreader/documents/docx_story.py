"""The paragraphs of a story of a Word document: its body, a note, or a box (ECMA-376, 17.3).

What the printed page shows is read: results of fields and not their codes, changes as accepted, no
hidden text, each box once. Paragraphs are given with what is raised marked (``raised_text``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from briefreader.documents.anchors import NO_ANCHORS, MarkAnchors
from briefreader.documents.docx_notes import Notes
from briefreader.documents.docx_numbering import Numbering
from briefreader.documents.docx_package import W, child_value
from briefreader.documents.docx_styles import Styles, is_on
from briefreader.documents.raised_text import raised
from briefreader.documents.symbol_fonts import symbol, with_symbols

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATIVES = f"{_COMPATIBILITY}AlternateContent"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_UNSEEN = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "sdtPr")
)
"""Deleted words, codes of fields, and properties."""
_CHARACTERS = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
}
_DELETED = (f"{W}del", f"{W}moveFrom")
_FIELD = f"{W}fldChar"
_FIELD_TYPE = f"{W}fldCharType"


@dataclass(slots=True)
class Paragraph:
    """The words of a paragraph, the number before it, and what stands in boxes beside it.

    ``goes_on`` tells that the next one runs on in it: its end was deleted or hidden, or it is the
    large letter that the next one begins with.
    """

    number: str = ""
    words: str = ""
    boxes: list[str] = field(default_factory=list)
    goes_on: bool = False


class Story:
    """Reads one story, with signs at its comments and highlights where these are asked for."""

    def __init__(
        self,
        root: ET.Element,
        numbering: Numbering,
        styles: Styles,
        notes: Notes,
        anchors: MarkAnchors = NO_ANCHORS,
    ) -> None:
        self._root = root
        self._numbering = numbering
        self._styles = styles
        self._notes = notes
        self._anchors = anchors
        types = [each.get(_FIELD_TYPE) for each in root.iter(_FIELD)]
        # A field whose end is missing must not take all that follows for its code.
        self._fields_end = types.count("begin") == types.count("end")
        self._fields: list[bool] = []
        """Of each field that is open, the innermost last: whether its result has begun."""

    def paragraphs(self) -> Iterator[str]:
        """Yield the paragraphs in order, those of tables too, a box after the one it stands by."""
        held: Paragraph | None = None
        for element in (*self._paragraphs(self._root), None):
            read = self._read(element) if element is not None else Paragraph()
            if held is not None:
                read = Paragraph(
                    held.number or read.number,
                    held.words + read.words,
                    held.boxes + read.boxes,
                    read.goes_on,
                )
            held = read if read.goes_on else None
            if held is None:
                yield read.number + read.words if read.words.strip() else read.words
                yield from read.boxes

    def _paragraphs(self, element: ET.Element) -> Iterator[ET.Element | None]:
        """Yield the paragraphs in ``element``, and None where a cell ends: none runs on beyond."""
        for child in element:
            if child.tag == f"{W}p":
                yield child
            elif child.tag == _ALTERNATIVES:
                yield from self._paragraphs(_alternative(child))
            elif child.tag not in _UNSEEN and not _is_left_out(child):
                yield from self._paragraphs(child)
                if child.tag == f"{W}tc":
                    yield None

    def _read(self, element: ET.Element) -> Paragraph:
        properties = element.find(f"{W}pPr")
        style = child_value(properties, "pStyle") or self._styles.usual
        mark = properties.find(f"{W}rPr") if properties is not None else None
        if not self._fields_end:
            self._fields.clear()
        boxes: list[ET.Element] = []
        words = "".join(self._characters(element, style, boxes))
        is_deleted = mark is not None and any(mark.find(name) is not None for name in _DELETED)
        is_hidden = mark is not None and self._styles.hides(mark, style)
        goes_on = is_deleted or (is_hidden and bool(words.strip())) or _is_drop_cap(properties)
        return Paragraph(
            # A paragraph whose end was deleted is numbered as the one that it became a part of.
            number="" if is_deleted or (is_hidden and not words) else self._numbering.mark(element),
            words=words,
            boxes=[text for box in boxes for text in self._of_box(box)],
            goes_on=goes_on,
        )

    def _of_box(self, box: ET.Element) -> Iterator[str]:
        story = Story(box, self._numbering, self._styles, self._notes, self._anchors)
        return story.paragraphs()

    def _characters(
        self, element: ET.Element, style: str, boxes: list[ET.Element]
    ) -> Iterator[str]:
        """Yield the words in ``element``; the boxes that stand by them are added to ``boxes``."""
        for child in element:
            tag = child.tag
            if tag == _FIELD:
                self._step(child.get(_FIELD_TYPE, ""))
            elif tag == f"{W}txbxContent":
                boxes.append(child)
            elif tag == f"{W}r":
                yield self._run(child, style, boxes)
            elif tag == _ALTERNATIVES:
                yield from self._characters(_alternative(child), style, boxes)
            elif tag == f"{W}ruby":
                yield self._ruby(child, style, boxes)
            elif tag not in _UNSEEN and not _is_left_out(child):
                if all(self._fields):
                    yield self._character(child)
                yield from self._characters(child, style, boxes)

    def _ruby(self, element: ET.Element, style: str, boxes: list[ET.Element]) -> str:
        """Return the base with its reading in brackets after it (17.3.3.25)."""
        base, reading = (
            "".join(self._characters(part, style, boxes)) if part is not None else ""
            for part in (element.find(f"{W}rubyBase"), element.find(f"{W}rt"))
        )
        return f"{base}({reading})" if reading else base

    def _run(self, run: ET.Element, style: str, boxes: list[ET.Element]) -> str:
        words = "".join(self._characters(run, style, boxes))
        if not words or self._styles.is_hidden(run, style):
            return ""
        return self._anchors.around(
            run, raised(words) if self._styles.is_raised(run, style) else words
        )

    def _character(self, element: ET.Element) -> str:
        tag = element.tag
        if tag == f"{W}t":
            return with_symbols(element.text or "")
        if tag == _MATH_TEXT:
            return element.text or ""
        if tag == f"{W}sym":
            code = element.get(f"{W}char", "")
            return symbol(int(code, 16), element.get(f"{W}font", "")) if _is_hex(code) else ""
        return _CHARACTERS.get(tag) or self._notes.mark(element) or self._anchors.at(element)

    def _step(self, kind: str) -> None:
        """Note that a field begins, comes to its result, or ends."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _alternative(element: ET.Element) -> ET.Element:
    """Return the first of the alternatives that has words, as all programs take just one."""
    choices = list(element)
    wordy = (each for each in choices if each.find(f".//{W}t") is not None)
    return next(wordy, choices[0] if choices else element)


def _is_drop_cap(properties: ET.Element | None) -> bool:
    """Tell whether a paragraph is the large letter that the next one begins with (17.3.1.11)."""
    frame = properties.find(f"{W}framePr") if properties is not None else None
    return frame is not None and frame.get(f"{W}dropCap") in ("drop", "margin")


def _is_left_out(element: ET.Element) -> bool:
    """Tell whether an element is a deleted row, or the hint in a control that nobody filled."""
    if element.tag == f"{W}tr":
        properties = element.find(f"{W}trPr")
        return properties is not None and properties.find(f"{W}del") is not None
    if element.tag == f"{W}sdt":
        hint = element.find(f"{W}sdtPr/{W}showingPlcHdr")
        return hint is not None and is_on(hint)
    return False


def _is_hex(code: str) -> bool:
    return 0 < len(code) <= 4 and all(each in "0123456789abcdefABCDEF" for each in code)
