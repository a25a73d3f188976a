"""Additions to a PDF that Qt cannot write: outline, language, links between its pages, its date."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from pypdf import PdfWriter
from pypdf.annotations import Link
from pypdf.generic import BooleanObject, Fit, IndirectObject, NameObject, TextStringObject

from briefreader.services.briefing.outline import InternalLink, OutlineEntry


def with_outline(
    pdf: bytes,
    language: str,
    made: date,
    marks: Sequence[OutlineEntry],
    jumps: Sequence[InternalLink] = (),
    *,
    opened: bool,
) -> bytes:
    """Return ``pdf`` with the outline of ``marks``; ``opened`` shows it at once in a reader.

    ``jumps`` become links, ``language`` and ``made`` what the file says of itself. The same
    input gives the same bytes, whatever time ``pdf`` itself tells.
    """
    # Anew instead of as an incremental update: pypdf's names no /Info, and would keep Qt's clock.
    writer = PdfWriter(clone_from=BytesIO(pdf), keep_initial_header=True)
    stamp = made.strftime("D:%Y%m%d000000Z")
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    if marks:
        _add_outline(writer, marks)
        writer.page_mode = "/UseOutlines" if opened else "/UseNone"
    for jump in jumps:
        link = Link(rect=jump.box, target_page_index=jump.target.page, fit=_top_of(jump.target))
        writer.add_annotation(jump.page, link)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _add_outline(writer: PdfWriter, marks: Sequence[OutlineEntry]) -> None:
    """Add an entry for each mark, under the last one before it of a lower level."""
    above: list[tuple[int, IndirectObject]] = []
    for mark in marks:
        while above and above[-1][0] >= mark.level:
            above.pop()
        entry = writer.add_outline_item(
            title=mark.title,
            page_number=mark.page,
            parent=above[-1][1] if above else None,
            fit=_top_of(mark),
        )
        above.append((mark.level, entry))


def _top_of(mark: OutlineEntry) -> Fit:
    return Fit.xyz(top=round(mark.top, 2))
