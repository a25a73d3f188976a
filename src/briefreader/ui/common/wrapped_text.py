"""Painter of a few lines of wrapped text, which Qt's own cannot cut with an ellipsis."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from briefreader.text.direction import is_right_to_left
from briefreader.text.span import Span
from briefreader.text.utf16 import Utf16Map


def draw_wrapped(
    painter: QPainter,
    area: QRect,
    text: str,
    lines: int,
    *,
    marks: Sequence[Span] = (),
    mark_colour: QColor | None = None,
) -> int:
    """Draw ``text`` at the top of ``area`` in at most ``lines`` lines; return the height used.

    ``marks`` are spans of ``text`` (code points) that get ``mark_colour`` behind them. A text that
    is too long ends in an ellipsis. The painter's pen and font are used.
    """
    shown, kept = _fitted(painter, area.width(), text, lines)
    layout = _layout(painter, area.width(), shown, lines)
    positions = Utf16Map(text)
    visible = [Span(each.start, min(each.end, kept)) for each in marks if each.start < kept]
    coloured = [_mark(positions, each, mark_colour) for each in visible] if mark_colour else []
    layout.draw(painter, QPointF(area.topLeft()), coloured)
    return painter.fontMetrics().lineSpacing() * min(lines, layout.lineCount())


def _layout(painter: QPainter, width: int, text: str, lines: int) -> QTextLayout:
    layout = QTextLayout(text, painter.font())
    # Unlike a widget's, the lines of a layout are not mirrored with the direction of their text.
    beginning = (
        Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    )
    layout.setTextOption(QTextOption(beginning))
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * painter.fontMetrics().lineSpacing()))
    layout.endLayout()
    return layout


def _fitted(painter: QPainter, width: int, text: str, lines: int) -> tuple[str, int]:
    """Return ``text``, cut with an ellipsis if it does not fit, and how much of it was kept.

    What was kept is counted in code points; what is drawn beyond is not the text's own.
    """
    layout = _layout(painter, width, text, lines)
    last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
    positions = Utf16Map(text)
    if last is None or last.textStart() + last.textLength() >= positions.to_utf16(len(text)):
        return text, len(text)
    start = positions.to_code_point(last.textStart())
    rest = painter.fontMetrics().elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    whole = rest == text[start:]
    return text[:start] + rest, start + len(rest) - (0 if whole else 1)


def format_range(text: str, span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return what makes ``span`` of ``text`` (code points) look like ``look`` in a layout."""
    return _range(Utf16Map(text), span, look)


def _mark(positions: Utf16Map, span: Span, colour: QColor) -> QTextLayout.FormatRange:
    fmt = QTextCharFormat()
    fmt.setBackground(QBrush(colour))
    return _range(positions, span, fmt)


def _range(positions: Utf16Map, span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    start = positions.to_utf16(span.start)
    made.start = start
    made.length = positions.to_utf16(span.end) - start
    made.format = look
    return made
