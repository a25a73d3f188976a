"""A quote laid out in a column, the words that the other side lacks marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefreader.text.direction import is_right_to_left
from briefreader.text.span import Span
from briefreader.ui.common.wrapped_text import format_range


class MarkedText:
    """One side of a row, ``width`` pixels wide.

    Attributes:
        height: of all lines, in pixels.

    """

    def __init__(self, text: str, font: QFont, width: int) -> None:
        self._text = text
        self._layout = QTextLayout(text, font)
        right = is_right_to_left(text)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        self._layout.endLayout()
        self.height = round(top)

    def draw(
        self, painter: QPainter, corner: QPointF, marks: Sequence[Span], look: QTextCharFormat
    ) -> None:
        """Draw the text with the painter's pen; ``marks`` (code points) look like ``look``."""
        self.draw_looks(painter, corner, [(each, look) for each in marks])

    def draw_looks(
        self,
        painter: QPainter,
        corner: QPointF,
        marks: Sequence[tuple[Span, QTextCharFormat]],
    ) -> None:
        """Draw the text as ``draw`` does; each of ``marks`` has a look of its own."""
        ranges = [format_range(self._text, span, look) for span, look in marks]
        self._layout.draw(painter, corner, ranges)


def mark_look(text: QColor, ground: QColor, *, gone: bool) -> QTextCharFormat:
    """Return how words look that only one side has: struck out if gone, else underlined.

    So it shows without colour what the colour says too.
    """
    look = QTextCharFormat()
    look.setForeground(text)
    look.setBackground(ground)
    look.setFontStrikeOut(gone)
    look.setFontUnderline(not gone)
    return look
