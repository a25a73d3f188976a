"""Gives paragraphs, list items and the gaps between them their measures."""

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

_LINE_HEIGHT = 132.0
_GAP_HEIGHT = 11.0


def format_paragraphs(document: QTextDocument, zoom: float) -> None:
    """Set the line heights and indents of a normalised text, shown at ``zoom`` (1.0: 100 %).

    The empty line between paragraphs stays in the document, so that its positions are those of
    the text, and is made a small gap.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_line_format())
    block = document.begin()
    while block.isValid():
        special = _special_format(block, zoom, document.defaultFont())
        if special is not None:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(special)
        block = block.next()
    cursor.endEditBlock()


def _line_format() -> QTextBlockFormat:
    fmt = QTextBlockFormat()
    fmt.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return fmt


def _special_format(block: QTextBlock, zoom: float, font: QFont) -> QTextBlockFormat | None:
    """Return the format of an empty line (a gap) or a list item (indented), None for prose."""
    text = block.text()
    if not text:
        fmt = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        fmt.setLineHeight(_GAP_HEIGHT * zoom, fixed)
        return fmt
    if text.startswith(("- ", "• ")):
        indent = font.pointSizeF() * 1.4
        fmt = _line_format()
        fmt.setLeftMargin(indent)
        fmt.setTextIndent(-indent * 0.6)
        return fmt
    return None
