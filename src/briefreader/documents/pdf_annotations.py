"""The annotations of a PDF's pages as they are written there (ISO 32000-2, 12.5; by PDFium).

Links, fields of forms, films and the windows of notes are none of these, nor what is hidden.
"""

import ctypes
import datetime as dt
import math
import re
from dataclasses import dataclass
from enum import Enum, auto

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from briefreader.documents.document_marks import moment
from briefreader.documents.pdf_characters import Box, Point
from briefreader.documents.placed_marks import LONGEST_NOTE, MAX_MARKS

Quad = tuple[Point, Point, Point, Point]
"""Four points around words, in any order: programs do not keep to that of the standard."""

_MOST_LOOKED_AT = 200_000
_MOST_LETTERS = 20_000_000
"""How many UTF-16 units of strings are read in a file, so that one that is referred to a thousand
times takes bounded work."""
_MOST_QUADS = 200_000
_MOST_STEPS = 50_000_000
"""How many annotations are passed while those that others answer are looked for."""
_FARTHEST = 1e6
_HIDDEN = pdfium_raw.FPDF_ANNOT_FLAG_HIDDEN | pdfium_raw.FPDF_ANNOT_FLAG_NOVIEW
_DATE = re.compile(
    r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:Z|([+-])(\d\d)'?(?:(\d\d)'?)?)?"
)


class Shape(Enum):
    """What an annotation is: on words, written at a place, or drawn."""

    WORDS = auto()
    WRITTEN = auto()
    DRAWN = auto()


_SHAPES = {
    pdfium_raw.FPDF_ANNOT_HIGHLIGHT: Shape.WORDS,
    pdfium_raw.FPDF_ANNOT_UNDERLINE: Shape.WORDS,
    pdfium_raw.FPDF_ANNOT_SQUIGGLY: Shape.WORDS,
    pdfium_raw.FPDF_ANNOT_STRIKEOUT: Shape.WORDS,
    pdfium_raw.FPDF_ANNOT_REDACT: Shape.WORDS,
    pdfium_raw.FPDF_ANNOT_TEXT: Shape.WRITTEN,
    pdfium_raw.FPDF_ANNOT_FREETEXT: Shape.WRITTEN,
    pdfium_raw.FPDF_ANNOT_CARET: Shape.WRITTEN,
    pdfium_raw.FPDF_ANNOT_SQUARE: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_CIRCLE: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_POLYGON: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_POLYLINE: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_LINE: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_INK: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_STAMP: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_FILEATTACHMENT: Shape.DRAWN,
    pdfium_raw.FPDF_ANNOT_SOUND: Shape.DRAWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfAnnotation:
    """One annotation of a page; ``number`` is its place in the page's list.

    ``quads`` are around its words, ``box`` is where it stands, None if that is no place;
    ``is_sign`` tells that a sign stands there, whose upper left corner was put there. It answers
    the one with the number ``parent``, or ``belongs`` to it, as what is struck out belongs to what
    is to stand there.
    """

    number: int
    shape: Shape
    quads: tuple[Quad, ...]
    box: Box | None
    is_sign: bool
    note: str
    author: str
    colour: str
    created: dt.datetime | None
    modified: dt.datetime | None
    parent: int | None = None
    belongs: bool = False


class AnnotationReader:
    """Reads the annotations of a file page by page; ``left`` counts those beyond all bounds."""

    def __init__(self) -> None:
        self.left = 0
        self._looked_at = 0
        self._read = 0
        self._letters = 0
        self._quads = 0
        self._steps = 0

    def of_page(self, page: pdfium.PdfPage) -> list[PdfAnnotation]:
        """Return what people noted, marked and drew on the page, in its order."""
        count = pdfium_raw.FPDFPage_GetAnnotCount(page)
        found: list[PdfAnnotation] = []
        for number in range(count):
            if self._is_enough():
                self.left += count - number
                break
            self._looked_at += 1
            annotation = pdfium_raw.FPDFPage_GetAnnot(page, number)
            if annotation:
                try:
                    read = self._annotation(page, annotation, number, count)
                finally:
                    pdfium_raw.FPDFPage_CloseAnnot(annotation)
                if read is not None:
                    self._read += 1
                    found.append(read)
        return found

    def _is_enough(self) -> bool:
        return (
            self._looked_at >= _MOST_LOOKED_AT
            or self._read >= MAX_MARKS
            or self._letters >= _MOST_LETTERS
            or self._quads >= _MOST_QUADS
        )

    def _annotation(
        self, page: pdfium.PdfPage, raw: pdfium_raw.FPDF_ANNOTATION, number: int, count: int
    ) -> PdfAnnotation | None:
        shape = _SHAPES.get(pdfium_raw.FPDFAnnot_GetSubtype(raw))
        if shape is None:
            return None
        # What was decided on a note ("Accepted") hides its own sign; it is shown with the note.
        state = self._text(raw, "State")
        if pdfium_raw.FPDFAnnot_GetFlags(raw) & _HIDDEN and not state:
            return None
        parent = self._parent(page, raw, count)
        created, modified = (_moment(self._text(raw, key)) for key in ("CreationDate", "M"))
        return PdfAnnotation(
            number=number,
            shape=shape,
            quads=self._quads_of(raw) if shape is Shape.WORDS else (),
            box=_box(raw),
            is_sign=pdfium_raw.FPDFAnnot_GetSubtype(raw) == pdfium_raw.FPDF_ANNOT_TEXT,
            note=self._text(raw, "Contents") or state,
            author=self._text(raw, "T"),
            colour=_colour(raw),
            created=created or modified,
            modified=modified or created,
            parent=parent if parent != number else None,
            belongs=self._text(raw, "RT") == "Group",
        )

    def _parent(
        self, page: pdfium.PdfPage, raw: pdfium_raw.FPDF_ANNOTATION, count: int
    ) -> int | None:
        if self._steps > _MOST_STEPS or not pdfium_raw.FPDFAnnot_HasKey(raw, b"IRT"):
            return None
        linked = pdfium_raw.FPDFAnnot_GetLinkedAnnot(raw, b"IRT")
        if not linked:
            return None
        self._steps += count
        try:
            number = int(pdfium_raw.FPDFPage_GetAnnotIndex(page, linked))
        finally:
            pdfium_raw.FPDFPage_CloseAnnot(linked)
        return number if number >= 0 else None

    def _text(self, raw: pdfium_raw.FPDF_ANNOTATION, key: str) -> str:
        """Return the string under ``key``, empty if there is none; a little more than is kept."""
        name = key.encode()
        if not pdfium_raw.FPDFAnnot_HasKey(raw, name):
            return ""
        size = pdfium_raw.FPDFAnnot_GetStringValue(raw, name, None, 0)
        self._letters += size // 2
        if size <= 2:
            return ""
        buffer = ctypes.create_string_buffer(size)
        units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        pdfium_raw.FPDFAnnot_GetStringValue(raw, name, units, size)
        return bytes(memoryview(buffer)[: min(size - 2, 4 * LONGEST_NOTE + 4)]).decode(
            "utf-16-le", "replace"
        )

    def _quads_of(self, raw: pdfium_raw.FPDF_ANNOTATION) -> tuple[Quad, ...]:
        """Return the quads that have a place; the box where the annotation has none."""
        count = min(pdfium_raw.FPDFAnnot_CountAttachmentPoints(raw), _MOST_QUADS - self._quads)
        points = pdfium_raw.FS_QUADPOINTSF()
        found: list[Quad] = []
        for index in range(count):
            if pdfium_raw.FPDFAnnot_GetAttachmentPoints(raw, index, points):
                quad = (
                    (points.x1, points.y1),
                    (points.x2, points.y2),
                    (points.x3, points.y3),
                    (points.x4, points.y4),
                )
                if all(_is_place(each) for point in quad for each in point):
                    found.append(quad)
        self._quads += count
        if count == 0 and (box := _box(raw)) is not None:
            left, bottom, right, top = box
            found.append(((left, top), (right, top), (left, bottom), (right, bottom)))
        return tuple(found)


def _box(raw: pdfium_raw.FPDF_ANNOTATION) -> Box | None:
    rectangle = pdfium_raw.FS_RECTF()
    if not pdfium_raw.FPDFAnnot_GetRect(raw, rectangle):
        return None
    across = sorted((rectangle.left, rectangle.right))
    up = sorted((rectangle.bottom, rectangle.top))
    box = (across[0], up[0], across[1], up[1])
    return box if all(map(_is_place, box)) else None


def _is_place(length: float) -> bool:
    return math.isfinite(length) and abs(length) < _FARTHEST


def _colour(raw: pdfium_raw.FPDF_ANNOTATION) -> str:
    """Return the colour as "#rrggbb", empty where none is told."""
    if not pdfium_raw.FPDFAnnot_HasKey(raw, b"C"):
        return ""
    values = [ctypes.c_uint() for _ in range(4)]
    kind = pdfium_raw.FPDFANNOT_COLORTYPE_Color
    if not pdfium_raw.FPDFAnnot_GetColor(raw, kind, *values):
        # PDFium does not tell it beside a picture of the annotation. The file stays as it is.
        pdfium_raw.FPDFAnnot_SetAP(raw, pdfium_raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None)
        if not pdfium_raw.FPDFAnnot_GetColor(raw, kind, *values):
            return ""
    return "#" + "".join(f"{min(each.value, 255):02x}" for each in values[:3])


def _moment(written: str) -> dt.datetime | None:
    """Return a date (7.9.4) in UTC, None if it is none; one without a zone is in UTC."""
    found = _DATE.fullmatch(written.strip())
    if found is None:
        return moment(written)
    year, month, day, hour, minute, second = (int(each or 0) for each in found.groups()[:6])
    sign, hours, minutes = found.groups()[6:]
    try:
        local = dt.datetime(year, month or 1, day or 1, hour, minute, second, tzinfo=dt.UTC)
        away = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        return local + away if sign == "-" else local - away
    except (ValueError, OverflowError):
        return None
