"""Measures of headings, paragraphs, list items and the gaps between them."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from briefreader.text.direction import is_right_to_left
from briefreader.text.structure import Paragraph, ParagraphKind
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.reader.settings import ReadingSettings

_GAP_HEIGHT = 11.0
_ABOVE_HEADING = 14.0
_HEADING_SPACING = 112.0
_HEADING_SIZES = (1.34, 1.16, 1.04)
"""Of the headings of each level, as shares of the text's; deeper ones have the last."""
_INDENT = 1.5
"""How far each level of a list is set in, in widths of an m."""
# The letters of a language are not equally frequent; this is how wide they are in a statement.
_SAMPLE = (
    "The participants reaffirmed their commitment to deepen co-operation in all areas of mutual "
    "interest, and agreed to meet again in the first half of next year."
)


class TextStyle(NamedTuple):
    """How a statement's text is set at a ``zoom`` (1.0: 100 %), with the font that this gives."""

    font: QFont
    zoom: float
    settings: ReadingSettings


def column_width(font: QFont, characters: int) -> int:
    """Return how many pixels a line of so many characters of a statement takes in ``font``."""
    return round(_letter_width(tuple(font.families()), font.pointSizeF()) * characters)


@cache
def _letter_width(families: tuple[str, ...], points: float) -> float:
    """Return the pixels that a letter takes on average in the reader's font of this size."""
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(points)
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


class ParagraphSetter:
    """Sets the paragraphs of a normalised ``text`` in a document that holds it.

    The empty line between paragraphs stays in the document, so that its positions are those of
    the text, and is made a small gap. Printed numbers and list markers hang before the text.

    Attributes:
        hang: how far the widest printed number hangs, in pixels.

    """

    def __init__(
        self, text: str, positions: Utf16Map, paragraphs: Sequence[Paragraph], style: TextStyle
    ) -> None:
        self._text = text
        self._positions = positions
        self._style = style
        self._metrics = QFontMetricsF(style.font)
        self.hang = _number_width(style.font, paragraphs)
        self._prose = _prose_format(style.settings, self.hang)
        self._gap = _gap_format(style.zoom)

    def add(self, document: QTextDocument, paragraphs: Sequence[Paragraph], until: int) -> None:
        """Add the text from the end of ``document`` to the code point ``until``.

        ``paragraphs`` are those that begin there.
        """
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        begin = cursor.position()
        words = self._text[self._positions.to_code_point(begin) : until]
        cursor.insertText(words, QTextCharFormat())
        # From the next line on: the paragraph that ends here is set already.
        cursor.setPosition(begin + 1 if begin else 0, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(self._prose)
        for paragraph in paragraphs:
            self._set(cursor, paragraph)
        cursor.endEditBlock()

    def _set(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        start = self._positions.to_utf16(paragraph.span.start)
        if start:
            cursor.setPosition(start - 1)
            cursor.setBlockFormat(self._gap)
        special = _special_format(paragraph, self._prose, self._style)
        words = paragraph.span.start + paragraph.marker
        if special is not None and paragraph.marker:
            marker = self._text[paragraph.span.start : words]
            special.setTextIndent(-self._metrics.horizontalAdvance(marker))
        if is_right_to_left(self._text, words, paragraph.span.end):
            special = _mirrored(special or self._prose)
        if special is not None:
            cursor.setPosition(start)
            cursor.setBlockFormat(special)
        if is_bullet(paragraph, self._text):
            cursor.setPosition(start)
            cursor.setPosition(start + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_unseen_format())
        elif paragraph.kind is ParagraphKind.HEADING:
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(_heading_format(paragraph.level, self._style.font))


def is_bullet(paragraph: Paragraph, text: str) -> bool:
    """Tell whether the marker of ``paragraph`` of ``text`` stands for a bullet, not a number.

    A bullet is then painted in its place (``bullets``).
    """
    first = text[paragraph.span.start]
    is_sign = not first.isalnum() and first not in "(["
    return paragraph.kind is ParagraphKind.ITEM and bool(paragraph.marker) and is_sign


def _unseen_format() -> QTextCharFormat:
    fmt = QTextCharFormat()
    fmt.setForeground(QColor(Qt.GlobalColor.transparent))
    return fmt


def _number_width(font: QFont, paragraphs: Sequence[Paragraph]) -> float:
    """Return the width of the widest printed paragraph number, which hangs beside the text."""
    largest = max((each.number for each in paragraphs), default=0)
    return QFontMetricsF(font).horizontalAdvance(f"{largest}. ") if largest else 0.0


def _prose_format(settings: ReadingSettings, hang: float) -> QTextBlockFormat:
    fmt = QTextBlockFormat()
    fmt.setLineHeight(float(settings.spacing), _PROPORTIONAL)
    fmt.setLeftMargin(hang)
    if settings.justified:
        fmt.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return fmt


def _gap_format(zoom: float) -> QTextBlockFormat:
    fmt = QTextBlockFormat()
    fmt.setLineHeight(_GAP_HEIGHT * zoom, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return fmt


def _special_format(
    paragraph: Paragraph, prose: QTextBlockFormat, style: TextStyle
) -> QTextBlockFormat | None:
    """Return the format of a heading, a list item or a numbered paragraph, None for others."""
    if paragraph.kind is ParagraphKind.PROSE and not paragraph.number:
        return None
    fmt = QTextBlockFormat(prose)
    if paragraph.kind is ParagraphKind.ITEM:
        indent = QFontMetricsF(style.font).horizontalAdvance("m") * _INDENT
        fmt.setLeftMargin(prose.leftMargin() + indent * paragraph.level)
    elif paragraph.kind is ParagraphKind.HEADING:
        fmt.setHeadingLevel(min(paragraph.level, 6))
        fmt.setLineHeight(_HEADING_SPACING, _PROPORTIONAL)
        fmt.setAlignment(Qt.AlignmentFlag.AlignLeft)
        fmt.setTopMargin(_ABOVE_HEADING * style.zoom if paragraph.span.start else 0)
    return fmt


def _heading_format(level: int, font: QFont) -> QTextCharFormat:
    """Return how the letters of a heading of ``level`` (from 1) look in a text of ``font``."""
    fmt = QTextCharFormat()
    fmt.setFontWeight(QFont.Weight.DemiBold)
    fmt.setFontPointSize(font.pointSizeF() * _HEADING_SIZES[min(level, len(_HEADING_SIZES)) - 1])
    return fmt


def _mirrored(fmt: QTextBlockFormat) -> QTextBlockFormat:
    """Return ``fmt`` for a paragraph that runs from right to left, set in from the right."""
    mirrored = QTextBlockFormat(fmt)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored.setRightMargin(fmt.leftMargin())
    mirrored.setLeftMargin(fmt.rightMargin())
    return mirrored


_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
