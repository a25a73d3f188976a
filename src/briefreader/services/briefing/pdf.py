"""The briefing as PDF: real text, embedded fonts, and the same bytes for the same briefing."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

import briefreader
from briefreader.services.briefing.outline import InternalLink, OutlineEntry
from briefreader.services.briefing.page import fit, painting_on
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.pdf_outline import with_outline
from briefreader.services.briefing.report import set_report
from briefreader.services.briefing.text_box import UNITS_PER_INCH
from briefreader.services.briefing.values import Briefing

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "\n<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>"
Draw = Callable[[QPainter], None]


class PdfAbout(NamedTuple):
    """What a PDF says of itself; ``identity`` is the same for the same content, and only then."""

    title: str
    author: str
    language: str
    made: date
    identity: str


def pdf_bytes(briefing: Briefing, paper: Paper) -> bytes:
    """Return the PDF file; a QGuiApplication must exist. Raises BriefingError as ``fit`` does."""
    page = fit(briefing, paper.size)
    return written_pdf(_about(briefing, "briefing"), paper, [page.draw], page.marks)


def report_bytes(briefing: Briefing, paper: Paper) -> bytes:
    """Return the report as a PDF file, else as ``pdf_bytes``."""
    report = set_report(briefing, paper.size)
    pages = [page.draw for page in report.pages]
    return written_pdf(_about(briefing, "report"), paper, pages, report.marks, report.jumps)


def written_pdf(
    about: PdfAbout,
    paper: Paper,
    pages: Sequence[Draw],
    marks: Sequence[OutlineEntry],
    jumps: Sequence[InternalLink] = (),
) -> bytes:
    """Return a PDF file of ``pages``, which draw themselves, with ``marks`` as its outline."""
    # Qt writes fonts in the order of a hash table, which differs from run to run.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        pdf = _drawn(about, paper, pages)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return with_outline(pdf, about.language, about.made, marks, jumps, opened=len(pages) > 1)


def _about(briefing: Briefing, kind: str) -> PdfAbout:
    return PdfAbout(
        title=briefing.title,
        author=briefing.plan.author,
        language=briefing.plan.language,
        made=briefing.made,
        identity=kind + repr(briefing),
    )


def _drawn(about: PdfAbout, paper: Paper, pages: Sequence[Draw]) -> bytes:
    creator = f"Briefreader {briefreader.__version__}"
    metadata = _XMP.format(
        title=escape(about.title),
        author=_AUTHOR.format(escape(about.author)) if about.author else "",
        language=about.language,
        creator=escape(creator),
        made=about.made.isoformat(),
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(about.title)
    writer.setCreator(creator)
    writer.setAuthor(about.author)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(_page_layout(paper))
    writer.setDocumentXmpMetadata(metadata.encode())
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, about.identity))))
    with painting_on(writer) as painter:
        for draw in _with_page_breaks(pages, writer):
            draw(painter)
    del writer
    return bytes(buffer.data().data())


def _with_page_breaks(pages: Sequence[Draw], writer: QPdfWriter) -> Iterator[Draw]:
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        yield page


def _page_layout(paper: Paper) -> QPageLayout:
    size = QSizeF(paper.size.width, paper.size.height)
    return QPageLayout(
        QPageSize(size, QPageSize.Unit.Point, paper.value),
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
