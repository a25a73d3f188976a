"""Gives paragraphs, list items and the gaps between them their measures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from briefreader.ui.reader.settings import ReadingSettings

_GAP_HEIGHT = 11.0
# The letters of a language are not equally frequent; this is how wide they are in a statement.
_SAMPLE = (
    "The participants reaffirmed their commitment to deepen co-operation in all areas of mutual "
    "interest, and agreed to meet again in the first half of next year."
)


def column_width(font: QFont, characters: int) -> int:
    """Return how many pixels a line of so many characters of a statement takes in ``font``."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters)


def format_paragraphs(document: QTextDocument, zoom: float, settings: ReadingSettings) -> None:
    """Set the line heights, edges and indents of a normalised text at ``zoom`` (1.0: 100 %).

    The empty line between paragraphs stays in the document, so that its positions are those of
    the text, and is made a small gap.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    line = _line_format(settings)
    cursor.setBlockFormat(line)
    block = document.begin()
    while block.isValid():
        special = _special_format(block, line, zoom, document.defaultFont())
        if special is not None:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(special)
        block = block.next()
    cursor.endEditBlock()


def _line_format(settings: ReadingSettings) -> QTextBlockFormat:
    fmt = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    fmt.setLineHeight(float(settings.spacing), proportional)
    if settings.justified:
        fmt.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return fmt


def _special_format(
    block: QTextBlock, line: QTextBlockFormat, zoom: float, font: QFont
) -> QTextBlockFormat | None:
    """Return the format of an empty line (a gap) or a list item (indented), None for prose."""
    text = block.text()
    if not text:
        fmt = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        fmt.setLineHeight(_GAP_HEIGHT * zoom, fixed)
        return fmt
    if text.startswith(("- ", "• ")):
        indent = font.pointSizeF() * 1.4
        fmt = QTextBlockFormat(line)
        fmt.setLeftMargin(indent)
        fmt.setTextIndent(-indent * 0.6)
        return fmt
    return None
