"""PDF: the text layer, page by page (PDFium, by pypdfium2); nothing is rendered or run."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_raw

from briefreader.documents.document import Document
from briefreader.documents.messages import NO_TEXT_LAYER, cut_off, locked
from briefreader.documents.pdf_columns import in_reading_order
from briefreader.documents.pdf_lines import Character, Line, lines_of
from briefreader.documents.pdf_paragraphs import paragraphs_of
from briefreader.documents.pdf_running_headers import without_running_lines
from briefreader.errors import DocumentError
from briefreader.translatable import mark

MAX_PAGES = 2_000
_END = 4096
"""The mark of a PDF's end stands in its last bytes; some servers add a little behind it."""
# Word processors name the file, or themselves, where the title should be.
_NO_TITLE = re.compile(
    r"(?i)^(?:untitled|microsoft (?:word|powerpoint) - |.*\.(?:docx?|pdf|indd|rtf)$)"
)


def read_pdf(path: Path, data: bytes) -> Document:
    """Return ``data``, the content of ``path``, as a document.

    A file of scanned pages has no text: ``is_scanned`` tells. Raises DocumentError if the file is
    damaged, asks for a password, or has more than ``MAX_PAGES`` pages.
    """
    if b"%%EOF" not in data[-_END:]:
        raise cut_off(path)
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_raw.FPDF_ERR_PASSWORD:
            raise locked(path) from error
        raise _damaged(path) from error
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
        pages = [_page_lines(pdf[number]) for number in range(len(pdf))]
        is_scanned = not any(pages) and any(map(_has_picture, pdf))
        title = pdf.get_metadata_value("Title").strip()
    except pdfium.PdfiumError as error:
        raise _damaged(path) from error
    finally:
        pdf.close()
    if not pages:
        raise _damaged(path)
    blocks = [block for page in without_running_lines(pages) for block in in_reading_order(page)]
    return Document(
        name=path.name,
        media_type="application/pdf",
        original=data,
        text="\n\n".join(paragraphs_of(blocks)),
        source=str(path),
        title=title if " " in title and not _NO_TITLE.match(title) else None,
        is_scanned=is_scanned,
        warnings=(NO_TEXT_LAYER,) if is_scanned else (),
    )


def _page_lines(page: pdfium.PdfPage) -> list[Line]:
    text_page = page.get_textpage()
    try:
        return lines_of(_characters(text_page, page.get_cropbox()))
    finally:
        text_page.close()
        page.close()


def _has_picture(page: pdfium.PdfPage) -> bool:
    return next(page.get_objects((pdfium_raw.FPDF_PAGEOBJ_IMAGE,)), None) is not None


def _characters(
    text_page: pdfium.PdfTextPage, page: tuple[float, float, float, float]
) -> Iterator[Character]:
    """Yield what stands on the page; spaces that PDFium puts between words have no place.

    ``page`` is what is shown of it: left, bottom, right, top. Programs leave text beyond it.
    """
    left, bottom, right, top = page
    box = pdfium_raw.FS_RECTF()
    for index in range(text_page.count_chars()):
        code = pdfium_raw.FPDFText_GetUnicode(text_page, index)
        if pdfium_raw.FPDFText_IsGenerated(text_page, index) == 1:
            yield Character(chr(code))
        elif (
            pdfium_raw.FPDFText_GetLooseCharBox(text_page, index, box)
            and left <= box.right
            and box.left <= right
            and bottom <= (box.bottom + box.top) / 2 <= top
        ):
            yield Character(chr(code), box.left, box.bottom, box.right, box.top)


def _damaged(path: Path) -> DocumentError:
    return DocumentError(
        mark("errors", "{path}: the PDF is damaged or cut off; get it anew from where it came."),
        path=path,
    )
