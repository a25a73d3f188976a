"""Writer of a briefing to a file, in the format that the file's ending names."""

from collections.abc import Callable, Mapping
from pathlib import Path

from briefreader.errors import BriefingError
from briefreader.services.briefing.html import html_text
from briefreader.services.briefing.markdown import markdown_text
from briefreader.services.briefing.page import fit
from briefreader.services.briefing.paper import Paper
from briefreader.services.briefing.selection import select_all
from briefreader.services.briefing.values import Briefing
from briefreader.services.files import replacing
from briefreader.translatable import mark


def write_briefing(briefing: Briefing, out: Path, paper: Paper = Paper.A4) -> None:
    """Write ``briefing`` to ``out``; a QGuiApplication must exist, for the measuring of text.

    Sections, words and dress are those of the briefing's plan, but for ``paper``.
    HTML and Markdown hold the entries that ``paper`` has room for. A file at ``out`` is replaced
    whole or stays as it was. Raises BriefingError if the ending names no format that can be
    written, or the file cannot be written.
    """
    make = _FORMATS.get(out.suffix.lower())
    if make is None:
        endings = ", ".join(_FORMATS)
        raise BriefingError(
            mark(
                "errors", "{name}: a briefing cannot be written as this; end the name in {endings}."
            ),
            name=out.name,
            endings=endings,
        )
    with replacing(out, BriefingError) as beside:
        beside.write_bytes(make(briefing, paper))


def write_report(briefing: Briefing, out: Path, paper: Paper = Paper.A4) -> None:
    """Write all that ``briefing`` has, on as many pages as it takes; else as ``write_briefing``.

    Compose it with ``plan.for_report``, so that it has commitments and notes. ``paper`` is none of
    a web page's.
    """
    make = _REPORTS.get(out.suffix.lower())
    if make is None:
        endings = ", ".join(_REPORTS)
        raise BriefingError(
            mark(
                "errors", "{name}: a report cannot be written as this; end the name in {endings}."
            ),
            name=out.name,
            endings=endings,
        )
    with replacing(out, BriefingError) as beside:
        beside.write_bytes(make(briefing, paper))


def _pdf(briefing: Briefing, paper: Paper) -> bytes:
    # Here, as the other formats need none of it: loading pypdf takes longer than writing the page.
    from briefreader.services.briefing.pdf import pdf_bytes

    return pdf_bytes(briefing, paper)


def _docx(briefing: Briefing, paper: Paper) -> bytes:
    # Here, as the other formats need none of it, nor zipfile.
    from briefreader.services.briefing.docx import docx_bytes

    return docx_bytes(briefing, paper)


def _html(briefing: Briefing, paper: Paper) -> bytes:
    return html_text(fit(briefing, paper.size).selection).encode()


def _markdown(briefing: Briefing, paper: Paper) -> bytes:
    return markdown_text(fit(briefing, paper.size).selection).encode()


_FORMATS: Mapping[str, Callable[[Briefing, Paper], bytes]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".html": _html,
    ".md": _markdown,
}
FORMATS = tuple(_FORMATS)
"""The endings that ``write_briefing`` knows."""


def _report_pdf(briefing: Briefing, paper: Paper) -> bytes:
    from briefreader.services.briefing.pdf import report_bytes

    return report_bytes(briefing, paper)


def _report_docx(briefing: Briefing, paper: Paper) -> bytes:
    from briefreader.services.briefing.docx import report_docx_bytes

    return report_docx_bytes(briefing, paper)


def _report_html(briefing: Briefing, _paper: Paper) -> bytes:
    from briefreader.services.briefing.html_report import report_html

    return report_html(select_all(briefing)).encode()


_REPORTS: Mapping[str, Callable[[Briefing, Paper], bytes]] = {
    ".pdf": _report_pdf,
    ".docx": _report_docx,
    ".html": _report_html,
}
REPORT_FORMATS = tuple(_REPORTS)
"""The endings that ``write_report`` knows."""
