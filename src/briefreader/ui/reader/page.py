"""The statement's text as a Qt document: set in type, and found again by code points."""

from bisect import bisect_left
from copy import copy

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from briefreader.text.span import Span
from briefreader.text.structure import ParagraphKind, structure
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.app.theme import Space
from briefreader.ui.reader.layout import ParagraphSetter, TextStyle
from briefreader.ui.reader.long_words import wrap_mode

_NO_SIZE = QSizeF(0, 0)
_FIRST_PART = 20_000
"""So many code points are set before the text is shown: more than a screen holds."""


class StatementPage:
    """One text, set in one style; spans are code points of it.

    Attributes:
        document: the text as Qt shows it, at first no more than the beginning of a long one:
            ``complete`` sets the rest. It is laid out when it is given a width.
        positions: converts between code points and the document's UTF-16 units.
        paragraphs: of the text, in order, and the ``headings`` among them.
        wrap_mode: where its lines may end.

    """

    def __init__(self, text: str, style: TextStyle) -> None:
        self.text = text
        self.positions = Utf16Map(text)
        self.paragraphs = structure(text)
        self.headings = tuple(
            each for each in self.paragraphs if each.kind is ParagraphKind.HEADING
        )
        self.wrap_mode = wrap_mode(text)
        self._set_in(style)

    def in_style(self, style: TextStyle) -> "StatementPage":
        """Return the same text, set in ``style``, with a document of its own."""
        page = copy(self)
        page._set_in(style)
        return page

    def _set_in(self, style: TextStyle) -> None:
        self._setter = ParagraphSetter(self.text, self.positions, self.paragraphs, style)
        self._count = 0
        self.document = _unlaid_document(self.wrap_mode)
        self.document.setDefaultFont(style.font)
        within = bisect_left(self.paragraphs, _FIRST_PART, key=lambda each: each.span.end)
        self._set_until(within + 1)

    def complete(self) -> None:
        """Set what is left of the text."""
        if self._count < len(self.paragraphs):
            size = self.document.pageSize()
            self.document.setPageSize(_NO_SIZE)
            self._set_until(len(self.paragraphs))
            self.document.setPageSize(size)

    def _set_until(self, number: int) -> None:
        """Set the paragraphs up to ``number``, and with the last one all that follows it."""
        chosen = self.paragraphs[self._count : number]
        is_rest = number >= len(self.paragraphs)
        end = len(self.text) if is_rest else chosen[-1].span.end
        self._setter.add(self.document, chosen, end)
        self._count = number

    def lay_out(self, width: float) -> None:
        """Break lines at ``width`` pixels; what is not in view is laid out bit by bit."""
        if self.document.pageSize().width() != width:
            self.document.setPageSize(QSizeF(width, -1))

    def hang(self) -> float:
        """Return how far the widest printed number hangs beside the text, in pixels, 0 without."""
        return self._setter.hang

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that selects ``span``."""
        return self.units(self.positions.to_utf16(span.start), self.positions.to_utf16(span.end))

    def units(self, start: int, end: int) -> QTextCursor:
        """Return a cursor that selects from ``start`` to ``end``, in UTF-16 units."""
        if max(start, end) >= self.document.characterCount():
            self.complete()
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _unlaid_document(wrap: QTextOption.WrapMode) -> QTextDocument:
    """Return an empty document that is not laid out before it gets the size of a page.

    Qt would lay out the whole text at the first change of its formats, which takes ten times as
    long as to lay out what is in view.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(Space.LARGE)
    option = document.defaultTextOption()
    option.setWrapMode(wrap)
    document.setDefaultTextOption(option)
    document.documentLayout()
    document.setPageSize(_NO_SIZE)
    return document
