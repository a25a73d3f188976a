"""PDF: the text layer, page by page (PDFium, by pypdfium2); nothing is rendered or run."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from briefreader.documents.document import Document
from briefreader.documents.messages import NO_END, NO_TEXT_LAYER, damaged_pdf, locked
from briefreader.documents.pdf_characters import directions
from briefreader.documents.pdf_columns import in_reading_order
from briefreader.documents.pdf_lines import Line
from briefreader.documents.pdf_marks import PdfMarks
from briefreader.documents.pdf_paragraphs import paragraphs_of
from briefreader.documents.pdf_running_headers import without_running_lines
from briefreader.documents.placed_marks import marks_of
from briefreader.errors import DocumentError
from briefreader.translatable import mark

MAX_PAGES = 2_000
_END = 4096
"""The mark of a PDF's end stands in its last bytes; some servers add a little behind it."""
_MOST_UNKNOWN = 0.4
# Word processors name the file, or themselves, where the title should be.
_NO_TITLE = re.compile(
    r"(?i)^(?:untitled|microsoft (?:word|powerpoint) - |.*\.(?:docx?|pdf|indd|rtf)$)"
)


def read_pdf(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document.

    A file of scanned pages has no text: ``is_scanned`` tells. Raises DocumentError if the file is
    damaged, asks for a password, or has more than ``MAX_PAGES`` pages.
    """
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_raw.FPDF_ERR_PASSWORD:
            raise locked(path) from error
        raise damaged_pdf(path) from error
    try:
        if len(pdf) > MAX_PAGES:
            raise DocumentError(
                mark(
                    "errors",
                    "{path}: the PDF has {pages:,} pages; split it, or save its first part.",
                ),
                path=path,
                pages=len(pdf),
            )
        marks = PdfMarks()
        pages = [_page_lines(pdf[number], marks) for number in range(len(pdf))]
        if not _is_legible(pages):
            raise _illegible(path)
        is_scanned = not any(pages) and any(map(_has_picture, pdf))
        title = pdf.get_metadata_value("Title").strip()
    except pdfium.PdfiumError as error:
        raise damaged_pdf(path) from error
    finally:
        pdf.close()
    is_whole = b"%%EOF" in data[-_END:]
    if not pages or not (is_whole or any(pages)):
        raise damaged_pdf(path)
    upright = without_running_lines([page[0] if page else [] for page in pages])
    blocks = [
        block
        for lines, page in zip(upright, pages, strict=True)
        for direction in (lines, *page[1:])
        for block in in_reading_order(direction)
    ]
    text = "\n\n".join(paragraphs_of(blocks))
    marked = marks.in_text((line for block in blocks for line in block), text)
    return Document(
        name=path.name,
        media_type="application/pdf",
        original=data,
        text=text,
        source=str(path),
        title=title if " " in title and not _NO_TITLE.match(title) else None,
        is_scanned=is_scanned,
        warnings=(*((NO_TEXT_LAYER,) if is_scanned else ()), *(() if is_whole else (NO_END,))),
        marks=marks_of(marked, text, drawn=marks.drawn, beyond=marks.beyond),
    )


def _is_legible(pages: Sequence[Sequence[Sequence[Line]]]) -> bool:
    """Tell whether the letters of most words are known, or there are none."""
    text = "".join(line.text for page in pages for lines in page for line in lines)
    if text.isascii() and text.isprintable():
        return True
    unknown = sum(map(_is_unknown, text))
    return unknown <= _MOST_UNKNOWN * len(text)


def _is_unknown(character: str) -> bool:
    return character < " " or unicodedata.category(character) in ("Co", "Cn", "Cc")


def _page_lines(page: pdfium.PdfPage, marks: PdfMarks) -> list[list[Line]]:
    """Return the lines of a page, those of each direction by themselves."""
    text_page = page.get_textpage()
    try:
        return marks.lines_of_page(page, directions(text_page, page.get_cropbox()))
    finally:
        text_page.close()
        page.close()


def _has_picture(page: pdfium.PdfPage) -> bool:
    return next(page.get_objects((pdfium_raw.FPDF_PAGEOBJ_IMAGE,)), None) is not None


def _illegible(path: Path) -> DocumentError:
    return DocumentError(
        mark(
            "errors",
            "{path}: the text of this PDF cannot be copied: its fonts do not say which letters "
            "they show. Print it to a new PDF and have a text recognition program read that.",
        ),
        path=path,
    )
