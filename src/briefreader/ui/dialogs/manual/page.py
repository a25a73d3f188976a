"""Browser of the manual's pages; everything comes from its folder, nothing from elsewhere."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from briefreader.services.manual import ManualPage, manual_file, markdown_html
from briefreader.text.search_folding import fold_for_search, folded
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.app.theme import Space, WindowTheme, scaled

_SHEET = """
body {{ line-height: 140%; }}
h1 {{ font-size: 20pt; font-weight: 600; margin: 8px 0 12px 0; }}
h2 {{ font-size: 14pt; font-weight: 600; margin: 22px 0 8px 0; }}
p, ul, ol, table {{ margin: 10px 0 10px 0; }}
table {{ border-collapse: collapse; }}
li {{ margin: 4px 0 3px 0; }}
a {{ color: {accent}; }}
code, pre {{ font-family: monospace; background: {hover}; }}
pre {{ margin: 8px 0 8px 0; }}
th {{ color: {muted}; text-align: left; padding: 4px 16px 4px 0; }}
td {{ padding: 4px 16px 4px 0; border-top: 1px solid {border}; }}
"""


class ManualBrowser(QTextBrowser):
    """A browser of the manual's pages, by their names, with the pictures of their language."""

    def __init__(self, pages: Sequence[ManualPage], language: str, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("manualPage")
        self.setAccessibleName(self.tr("Manual page"))
        self._pages = {page.name: page for page in pages}
        self._language = language
        self._theme = theme
        self.document().setDocumentMargin(Space.PAGE)
        self.document().setIndentWidth(Space.LARGE)
        self.setFont(scaled(self.font(), 1.1))
        self.setOpenExternalLinks(False)

    def set_theme(self, theme: WindowTheme) -> None:
        """Show the page in the colours of ``theme``."""
        self._theme = theme
        self.reload()

    def open_page(self, name: str) -> None:
        """Show the page ``name``."""
        self.setSource(QUrl(f"{name}.md"))

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:  # noqa: N802, D102
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(str(manual_file(url.path(), self._language)))
        page = self._pages.get(url.path().removesuffix(".md"))
        if page is None:
            return ""
        self.document().setDefaultStyleSheet(_SHEET.format(**self._theme.colours))
        return markdown_html(page.text)

    def doSetSource(  # noqa: N802, D102
        self,
        name: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002, ARG002
    ) -> None:
        # By their ending Qt would take the pages for Markdown; loadResource gives HTML.
        super().doSetSource(name, QTextDocument.ResourceType.HtmlResource)

    def mark(self, words: str) -> None:
        """Mark every place where one of ``words`` stands, and scroll to the first."""
        marked = QTextCharFormat()
        marked.setBackground(QColor(self._theme.annotation_colours["yellow"]))
        selections = []
        for start, end in self._places(words):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = marked
            selections.append(selection)
        self.setExtraSelections(selections)
        if selections:
            first = min((each.cursor for each in selections), key=lambda each: each.position())
            first.clearSelection()
            self.setTextCursor(first)

    def _places(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield begin and end in the document of what counts as one of ``words``, accents aside."""
        text = self.document().toRawText()
        searched = folded(text)
        offsets = Utf16Map(text)
        for word in fold_for_search(words).split():
            for found in re.finditer(re.escape(word), searched.text):
                span = searched.span(*found.span())
                yield offsets.to_utf16(span.start), offsets.to_utf16(span.end)
