"""Recognition of the text of a statement whose file is a scanned PDF."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefreader.commitments.detector import Detector
from briefreader.documents.messages import RECOGNISED
from briefreader.documents.pdf_page import PdfPage
from briefreader.documents.pdf_pictures import PagePicture, joined, picture_of
from briefreader.errors import BriefreaderError, CancelledError, DocumentError
from briefreader.library.database import Library
from briefreader.library.records import Original
from briefreader.services.files import scratch_folder
from briefreader.services.importing.document_reading import Cancelled, Readings
from briefreader.services.importing.reading_pool import LimitedPool
from briefreader.services.recognition import tesseract
from briefreader.services.statements.rereading import replace_by_reading
from briefreader.services.statements.versions import ReplacementReport
from briefreader.translatable import mark

Progress = Callable[[int, int], None]
"""Called with the pages that are done, and how many there are."""

_MOST_AT_ONCE = 4
_PDF = "application/pdf"


def check_file(file: Original | None) -> Original:
    """Return ``file`` if its pages may be pictures; raises DocumentError if it is no PDF."""
    if file is None or file.media_type != _PDF:
        raise DocumentError(
            mark("errors", "This statement comes from no PDF whose pages could be recognised.")
        )
    return file


def find_program() -> Path:
    """Return the program that recognises text; raises DocumentError if there is none."""
    program = tesseract.installed()
    if program is None:
        raise DocumentError(
            mark(
                "errors",
                "The text recognition program Tesseract is not installed. Install it with the "
                "models of your languages (on Debian and Ubuntu the packages tesseract-ocr, "
                "tesseract-ocr-fra and so on), and try again.",
            )
        )
    return program


def recognise(
    library: Library,
    statement_id: int,
    codes: Sequence[str],
    *,
    readings: Readings,
    detector: Detector,
    progress: Progress,
    cancelled: Cancelled,
) -> ReplacementReport:
    """Make what is recognised in the pages of the statement's file its new version.

    ``codes`` are Tesseract's of the languages, the likeliest first. The former text is kept as an
    older version. Raises DocumentError if there is no such file, no program or nothing to
    recognise, VersionError as ``replace_text`` does, CancelledError if ``cancelled`` answers true.
    """
    statement = library.statements.get(statement_id)
    file = check_file(library.statements.original_file(statement_id))
    program = find_program()
    with scratch_folder() as folder:
        path = folder / "file.pdf"
        path.write_bytes(file.content)
        pages = _recognised_pages(program, path, codes, progress, cancelled)
        path.write_bytes(joined(pages))
        reading = next(readings([path], cancelled), None)
    if reading is None:
        raise CancelledError
    if isinstance(reading, BriefreaderError):
        raise _nothing_found() from reading
    return replace_by_reading(library, statement, file, reading, detector, (RECOGNISED,))


def _recognised_pages(
    program: Path, path: Path, codes: Sequence[str], progress: Progress, cancelled: Cancelled
) -> list[bytes]:
    """Return a PDF for each page, with its words.

    Pages are shown in processes with the limits of imports, as many at once as there are
    processors, so that no more than a few pictures are in memory.
    """
    at_once = min(_MOST_AT_ONCE, os.cpu_count() or 1)
    found: list[bytes] = []
    pages = 1
    with LimitedPool(_page_reader) as pool, ThreadPoolExecutor(at_once) as threads:
        while len(found) < pages:
            # The first tells how many there are.
            asked = range(len(found), min(len(found) + at_once, pages))
            pictures = [_picture(each) for each in pool.read(_pages(path, asked), cancelled)]
            if cancelled():
                raise CancelledError
            pages = pictures[0].pages
            progress(len(found), pages)
            found += threads.map(
                lambda each: tesseract.recognised(
                    program, each.graymap, each.dots_per_inch, codes, cancelled
                ),
                pictures,
            )
    return found


def _pages(path: Path, numbers: Sequence[int]) -> list[PdfPage]:
    return [PdfPage(path, number) for number in numbers]


def _page_reader() -> Callable[[PdfPage], PagePicture]:
    """Return what a process shows pages with, which needs no preparation."""
    return picture_of


def _picture(answer: PagePicture | BriefreaderError) -> PagePicture:
    if isinstance(answer, BriefreaderError):
        raise answer
    return answer


def _nothing_found() -> DocumentError:
    return DocumentError(
        mark(
            "errors",
            "No words were recognised on the pages. Choose the language that they are in; its "
            "model must be installed with Tesseract.",
        )
    )
