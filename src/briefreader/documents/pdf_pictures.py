"""Pages of a PDF as pictures, and PDFs put together page by page."""

import math
from collections.abc import Iterable
from io import BytesIO
from typing import NamedTuple

import pypdfium2 as pdfium

from briefreader.documents.messages import damaged_pdf
from briefreader.documents.pdf_page import PdfPage

_DOTS_PER_INCH = 300
"""What programs that recognise letters are made for."""
_POINTS_PER_INCH = 72
_MOST_PIXELS = 40_000_000
"""A page of A2; larger ones, which are drawings and maps, are shown smaller."""


class PagePicture(NamedTuple):
    """A page in shades of grey as a portable graymap (PGM), which shows so many dots an inch.

    ``pages`` is how many the file has.
    """

    graymap: bytes
    dots_per_inch: int
    pages: int


def picture_of(page: PdfPage) -> PagePicture:
    """Return the picture of a page; raises DocumentError if the file is damaged."""
    try:
        pdf = pdfium.PdfDocument(page.path)
        try:
            shown = pdf[page.number]
            dots = _dots(*shown.get_size())
            bitmap = shown.render(scale=dots / _POINTS_PER_INCH, grayscale=True)
            width, height, stride = bitmap.width, bitmap.height, bitmap.stride
            rows = memoryview(bitmap.buffer).cast("B")
            content = b"".join(rows[row * stride : row * stride + width] for row in range(height))
            return PagePicture(b"P5 %d %d 255\n" % (width, height) + content, dots, len(pdf))
        finally:
            pdf.close()
    except (pdfium.PdfiumError, IndexError) as error:
        raise damaged_pdf(page.path) from error


def joined(pages: Iterable[bytes]) -> bytes:
    """Return one PDF of PDFs, in their order."""
    whole = pdfium.PdfDocument.new()
    try:
        for content in pages:
            part = pdfium.PdfDocument(content)
            try:
                whole.import_pages(part)
            finally:
                part.close()
        written = BytesIO()
        whole.save(written)
        return written.getvalue()
    finally:
        whole.close()


def _dots(width: float, height: float) -> int:
    """Return how many dots an inch of a page of this size, in points, is shown by."""
    most = math.sqrt(_MOST_PIXELS / max(width * height, 1)) * _POINTS_PER_INCH
    return max(1, min(_DOTS_PER_INCH, int(most)))
