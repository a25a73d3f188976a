"""Painter of the rows of the commitment tree: theme heads with counts, quotes with their facts."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.library.records import Commitment, Review
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.commitments.commitment_model import (
    CommitmentModel,
    CommitmentRole,
)
from briefreader.ui.panels.commitments.row_facts import FactsPainter, facts_height

MOST_LINES = 3
"""So many lines of a quote are shown where there is room, in a low window one less."""
FEWEST_ROWS = 5
"""So many rows are in sight, if the window is not very low."""
_CHIP = 12
_AROUND = Space.TINY + 1
_BEFORE_TEXT = Space.SMALL * 2 - 2


class CommitmentDelegate(RowDelegate):
    """Paints the rows of a ``CommitmentModel``; strength is shown by line style and word.

    A row is as high as its words need, up to some lines; a compact one has one line, in which its
    facts stand too.
    """

    def __init__(self, theme: WindowTheme, model: CommitmentModel, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._model = model
        self._width = 0
        self.most_lines = MOST_LINES
        self.compact = False
        self._heights: dict[str, QSize] = {}
        self._measure(parent.font())

    def set_width(self, width: int) -> bool:
        """Let rows be ``width`` pixels wide; tells whether that may change their heights."""
        changed = width != self._width
        self._width = width
        if changed:
            self._heights.clear()
        return changed and not self.compact

    def set_lines(self, most: int, *, compact: bool) -> bool:
        """Show at most so many lines of a quote; tells whether that is new."""
        changed = (most, compact) != (self.most_lines, self.compact)
        self.most_lines, self.compact = most, compact
        if changed:
            self._heights.clear()
        return changed

    def fitting_lines(self, height: int) -> int:
        """Return how many lines a quote may have for enough rows to fit into ``height`` pixels."""
        highest = self._row_height(MOST_LINES)
        return MOST_LINES if FEWEST_ROWS * highest <= height else MOST_LINES - 1

    def height_of_rows(self) -> int:
        """Return how high as many rows are as are to be in sight, in pixels."""
        return FEWEST_ROWS * (self._compact_size.height() if self.compact else self._row_height(2))

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        # Asked for every row of thousands, again and again: all is measured once.
        if option.font != self._measured:
            self._measure(QFont(option.font))
        commitment = self._model.commitment_at(index)
        if commitment is None:
            return self._group_size
        if self.compact:
            return self._compact_size
        quote = commitment.quote
        return self._heights.get(quote) or self._size_of(quote)

    def _size_of(self, quote: str) -> QSize:
        room = self._width - _BEFORE_TEXT - Space.MEDIUM
        size = self._sizes[self._counter.lines(visible_lines(quote), room, self.most_lines)]
        self._heights[quote] = size
        return size

    def _measure(self, font: QFont) -> None:
        metrics = QFontMetrics(font)
        self._line = metrics.lineSpacing()
        self._facts = facts_height(font)
        self._counter = LineCounter(font)
        self._sizes = {each: QSize(0, self._row_height(each)) for each in range(1, MOST_LINES + 1)}
        self._group_size = QSize(0, metrics.height() + 2 * (_AROUND + 1))
        self._compact_size = QSize(0, self._facts + 2 * _AROUND)
        self._measured = font
        self._heights.clear()

    def _row_height(self, lines: int) -> int:
        return lines * self._line + Space.TINY + self._facts + 2 * _AROUND

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw a theme's head or a commitment."""
        commitment = index.data(CommitmentRole.COMMITMENT)
        if commitment is None:
            self._paint_group(painter, area, font, colour, index)
            return
        muted = commitment.review is Review.DISMISSED
        text_colour = self.theme.colour("muted") if muted else colour
        accent = self.theme.accent(index.data(CommitmentRole.THEME))
        area.adjust(Space.SMALL, _AROUND, -Space.MEDIUM, -_AROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(area.left() - 5, area.top(), 3, area.height()), 2, 2)
        area.adjust(Space.SMALL - 2, 0, 0, 0)
        facts = FactsPainter(
            self.theme, commitment, index.data(CommitmentRole.FACTS), accent, scaled(font, 0.9)
        )
        paint = self._paint_compact if self.compact else self._paint_commitment
        paint(painter, area, font, text_colour, commitment, facts)

    def _paint_group(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        area.adjust(Space.TINY, 0, -Space.MEDIUM, 0)
        theme = index.data(CommitmentRole.THEME)
        indent = 0
        if theme is not None:
            chip = QRectF(area.left(), area.center().y() - _CHIP / 2 + 1, _CHIP, _CHIP)
            painter.setPen(QPen(self.theme.accent(theme), 1.5))
            painter.setBrush(self.theme.highlight(theme))
            painter.drawRoundedRect(chip, 3, 3)
            indent = _CHIP + Space.SMALL

        bold = scaled(font, 1.0, bold=True)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("muted"))
        count = str(index.data(CommitmentRole.COUNT))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, count)
        painter.setPen(colour)
        metrics = QFontMetrics(bold)
        room = area.adjusted(indent, 0, -metrics.horizontalAdvance(count) - 8, 0)
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_commitment(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        colour: QColor,
        commitment: Commitment,
        facts: FactsPainter,
    ) -> None:
        """Draw the quote, and below it its facts in one line."""
        painter.setFont(font)
        painter.setPen(colour)
        draw_wrapped(painter, area, visible_lines(commitment.quote), self.most_lines)
        area.setTop(area.bottom() + 1 - self._facts)
        facts.paint_words(painter, facts.paint_marks(painter, facts.paint_line(painter, area)))

    def _paint_compact(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        colour: QColor,
        commitment: Commitment,
        facts: FactsPainter,
    ) -> None:
        """Draw as much of the quote as fits into one line, with its marks at the end."""
        area = facts.paint_marks(painter, facts.paint_line(painter, area))
        area = facts.paint_due_last(painter, area)
        painter.setFont(font)
        painter.setPen(colour)
        words = " ".join(visible_lines(commitment.quote).split())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
