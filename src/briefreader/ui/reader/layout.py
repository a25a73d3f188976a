"""Gives headings, paragraphs, list items and the gaps between them their measures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
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


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a statement's text is set at a ``zoom`` (1.0: 100 %), with the font that this gives."""

    font: QFont
    zoom: float
    settings: ReadingSettings


def column_width(font: QFont, characters: int) -> int:
    """Return how many pixels a line of so many characters of a statement takes in ``font``."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters)


def number_width(font: QFont, paragraphs: Sequence[Paragraph]) -> float:
    """Return the width of the widest printed paragraph number, which hangs beside the text."""
    largest = max((each.number for each in paragraphs), default=0)
    return QFontMetricsF(font).horizontalAdvance(f"{largest}. ") if largest else 0.0


def format_paragraphs(
    document: QTextDocument,
    text: str,
    paragraphs: Sequence[Paragraph],
    positions: Utf16Map,
    style: TextStyle,
) -> None:
    """Set the line heights, edges and indents of ``document``, which holds a normalised ``text``.

    The empty line between paragraphs stays in the document, so that its positions are those of
    the text, and is made a small gap. Printed numbers and list markers hang before the text.
    """
    prose = _prose_format(style.settings, number_width(style.font, paragraphs))
    gap = _gap_format(style.zoom)
    metrics = QFontMetricsF(style.font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(prose)
    for paragraph in paragraphs:
        span = paragraph.span
        start = positions.to_utf16(span.start)
        if start:
            cursor.setPosition(start - 1)
            cursor.setBlockFormat(gap)
        special = _special_format(paragraph, prose, style)
        if special is not None and paragraph.marker:
            marker = text[span.start : span.start + paragraph.marker]
            special.setTextIndent(-metrics.horizontalAdvance(marker))
        if is_right_to_left(text, span.start + paragraph.marker, span.end):
            special = _mirrored(special or prose)
        if special is not None:
            cursor.setPosition(start)
            cursor.setBlockFormat(special)
        if paragraph.kind is ParagraphKind.HEADING:
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(_heading_format(paragraph.level, style.font))
    cursor.endEditBlock()


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
