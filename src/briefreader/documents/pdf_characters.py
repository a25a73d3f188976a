"""The characters of a PDF's page, each as it stands in the direction of its own line.

PDFium (by pypdfium2) places them; pages are scanned, drawn or turned sideways in any direction.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from briefreader.documents.pdf_lines import Character

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""

_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
_FURNITURE = 0.2
"""What is turned otherwise than the text, and has so small a share of the characters, is a stamp"""
_MARGIN = 0.15
"""if it stands in so small a part of the page at an edge."""


@dataclass(slots=True)
class Turned:
    """The characters of one direction; ``quarters`` are the quarter turns of their lines.

    ``box`` is where on the page they stand.
    """

    quarters: int
    characters: list[Character] = field(default_factory=list)
    count: int = 0
    box: list[float] = field(default_factory=lambda: [math.inf, math.inf, -math.inf, -math.inf])

    def add(self, text: str, box: Box) -> None:
        """Add a character that stands in ``box`` of the page."""
        left, bottom, right, top = box
        low, high = self.box[:2], self.box[2:]
        self.box = [min(low[0], left), min(low[1], bottom), max(high[0], right), max(high[1], top)]
        self.count += 1
        placed = {
            0: (left, bottom, right, top),
            1: (bottom, -right, top, -left),
            2: (-right, -top, -left, -bottom),
            3: (-top, left, -bottom, right),
        }[self.quarters]
        self.characters.append(Character(text, *placed))


def directions(text_page: pdfium.PdfTextPage, page: Box) -> list[Turned]:
    """Return the characters of a page by the directions of their lines, most of them first.

    Spaces that PDFium puts between words have no place. ``page`` is what is shown of the page;
    programs leave text beyond it. Stamps at its edges are left out.
    """
    found: dict[int, Turned] = {}
    quarters, begins = 0, True
    for index, code, box in _placed(text_page, page):
        if box is None:
            if quarters in found:
                found[quarters].characters.append(Character(chr(code)))
            begins = True
            continue
        if begins:
            quarters = _quarters(text_page, index)
            begins = False
        found.setdefault(quarters, Turned(quarters)).add(chr(code), box)
    most_first = sorted(found.values(), key=lambda each: -each.count)
    total = sum(each.count for each in most_first)
    return [
        each
        for place, each in enumerate(most_first)
        if not place or each.count > _FURNITURE * total or not _is_at_an_edge(each.box, page)
    ]


def turned(point: Point, quarters: int) -> Point:
    """Return where a point of the page stands in the direction of lines so turned."""
    across, up = point
    return ((across, up), (up, -across), (-across, -up), (-up, across))[quarters]


def _placed(text_page: pdfium.PdfTextPage, page: Box) -> Iterator[tuple[int, int, Box | None]]:
    """Yield the index, the code point and the place of each character; two surrogates are one."""
    left, bottom, right, top = page
    box = pdfium_raw.FS_RECTF()
    high = 0
    for index in range(text_page.count_chars()):
        code = pdfium_raw.FPDFText_GetUnicode(text_page, index)
        if code in _HIGH:
            high = code
            continue
        if code in _LOW and high:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        if pdfium_raw.FPDFText_IsGenerated(text_page, index) == 1:
            yield index, code, None
        elif (
            pdfium_raw.FPDFText_GetLooseCharBox(text_page, index, box)
            and left <= box.right
            and box.left <= right
            and bottom <= (box.bottom + box.top) / 2 <= top
        ):
            yield index, code, (box.left, box.bottom, box.right, box.top)


def _quarters(text_page: pdfium.PdfTextPage, index: int) -> int:
    """Return by how many quarters the line of a character is turned, against the clock."""
    # PDFium counts with the clock; it says -1 where it does not know.
    angle = float(pdfium_raw.FPDFText_GetCharAngle(text_page, index))
    return -round(angle / (math.pi / 2)) % 4 if angle > 0 else 0


def _is_at_an_edge(box: list[float], page: Box) -> bool:
    """Tell whether ``box`` is a strip along an edge of the page."""
    width, height = page[2] - page[0], page[3] - page[1]
    return (
        box[2] < page[0] + _MARGIN * width
        or box[0] > page[2] - _MARGIN * width
        or box[3] < page[1] + _MARGIN * height
        or box[1] > page[3] - _MARGIN * height
    )
