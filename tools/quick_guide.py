"""Prints the quick guide on two pages: ``python tools/quick_guide.py OUT.pdf [PAPER [LANGUAGE]]``.

The paper is a4 or letter, the language one of the manual's, such as fr.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from briefreader import __version__
from briefreader.services.manual import SOURCE_LANGUAGE, manual_file, markdown_html

PAGES = 2
DPI = 96
MARGIN_MM = 15.0
SECTIONS_ON_FIRST_PAGE = 2
TITLES = {"en": "Briefreader: quick guide", "fr": "Briefreader\u202f: guide rapide"}
SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
SHEET = """
h1 { font-size: 22pt; font-weight: 600; margin: 0 0 4px 0; }
h2 { font-size: 13pt; font-weight: 600; margin: 16px 0 6px 0; color: #2457a6; }
p, ul, ol, table { margin: 5px 0 5px 0; }
table { border-collapse: collapse; }
li { margin: 4px 0 3px 0; }
th { text-align: left; color: #5c636b; padding: 3px 14px 3px 0; }
td { padding: 4px 14px 3px 0; border-top: 1px solid #dcd9d2; }
code { font-family: monospace; }
"""


class Guide(QTextDocument):
    """The guide's text; its pictures come from the manual's folder, as wide as the page."""

    def __init__(self, width: float, language: str) -> None:
        super().__init__()
        self._language = language
        self._width = width

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:  # noqa: ARG002, N802
        """See Qt."""
        image = QImage(str(manual_file(QUrl(name).path(), self._language)))
        image.setDevicePixelRatio(image.width() / self._width)
        return image


def main(out: Path, paper: str = "a4", language: str = SOURCE_LANGUAGE) -> int:
    """Write the guide; returns the exit code, 1 if it does not fit on its pages."""
    application = QGuiApplication([])
    writer = QPdfWriter(str(out))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(SIZES[paper]))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(TITLES[language])
    writer.setCreator(f"Briefreader {__version__}")
    page = QSizeF(writer.pageLayout().paintRectPixels(DPI).size())
    guide = Guide(page.width(), language)
    guide.setDocumentMargin(0)
    guide.setIndentWidth(20)
    guide.setDefaultFont(QFont(["Noto Sans", "DejaVu Sans"], 10))
    guide.setDefaultStyleSheet(SHEET)
    guide.setHtml(guide_html(language))
    guide.setPageSize(page)
    pages = guide.pageCount()
    guide.print_(writer)
    del application
    if pages != PAGES:
        print(f"the quick guide takes {pages} pages instead of {PAGES}", file=sys.stderr)
        return 1
    return 0


def guide_html(language: str) -> str:
    """Return the guide's page of the manual, without its note on printing, in two pages."""
    text = manual_file("quick-guide.md", language).read_text("utf-8")
    _title, _note, rest = text.split("\n\n", 2)
    body = markdown_html(f"# {TITLES[language]}\n\n{rest}")
    parts = body.split("<h2>")
    first = "<h2>".join(parts[: SECTIONS_ON_FIRST_PAGE + 1])
    second = "<h2>".join(parts[SECTIONS_ON_FIRST_PAGE + 1 :])
    body = f'{first}<h2 style="page-break-before: always">{second}'
    return body.replace("<table>", '<table width="100%">')


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:4]))
