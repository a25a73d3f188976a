"""The statement's text as a Qt document: set in type, and found again by code points."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from briefreader.text.span import Span
from briefreader.text.structure import Paragraph, ParagraphKind, structure
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.reader.layout import (
    TextStyle,
    format_paragraphs,
    heading_format,
    number_width,
)


class StatementPage:
    """Holds one text in ``document``; spans are code points of it.

    ``paragraphs`` and the ``headings`` among them stand in text order.
    """

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.positions = Utf16Map("")
        self.paragraphs: tuple[Paragraph, ...] = ()
        self.headings: tuple[Paragraph, ...] = ()

    def set_text(self, text: str, style: TextStyle) -> None:
        """Hold ``text``, set in ``style``."""
        self.positions = Utf16Map(text)
        self.paragraphs = structure(text)
        self.headings = tuple(
            each for each in self.paragraphs if each.kind is ParagraphKind.HEADING
        )
        self.document.setDefaultFont(style.font)
        self.document.setPlainText(text)
        format_paragraphs(self.document, self.paragraphs, self.positions, style)

    def set_style(self, style: TextStyle) -> None:
        """Set the text anew; highlights stay."""
        self.document.setDefaultFont(style.font)
        format_paragraphs(self.document, self.paragraphs, self.positions, style)

    def hang(self) -> float:
        """Return how far the widest printed number hangs beside the text, in pixels."""
        return number_width(self.document.defaultFont(), self.paragraphs)

    def cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that selects ``span``."""
        cursor = QTextCursor(self.document)
        self.select(cursor, span)
        return cursor

    def select(self, cursor: QTextCursor, span: Span) -> None:
        """Make ``cursor`` select ``span``."""
        cursor.setPosition(self.positions.to_utf16(span.start))
        cursor.setPosition(self.positions.to_utf16(span.end), QTextCursor.MoveMode.KeepAnchor)

    def clear(self, cursor: QTextCursor, span: Span) -> None:
        """Take all highlights from ``span``, which leaves headings as large as they are."""
        self.select(cursor, span)
        cursor.setCharFormat(QTextCharFormat())
        for heading in self.headings:
            if heading.span.overlaps(span):
                self.select(cursor, heading.span.shared(span))
                cursor.setCharFormat(heading_format(heading.level, self.document.defaultFont()))
