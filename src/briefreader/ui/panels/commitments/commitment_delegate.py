"""Painter of the rows of the commitment tree: theme heads with counts, quotes with their facts."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.library.records import Commitment, Review, Status
from briefreader.text.control_characters import visible_lines
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.common.labels import binding_label, due_label, names_label
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.commitments.commitment_model import CommitmentRole, is_commitment

_CHIP = 12
_QUOTE_LINES = 3
_LINE_SAMPLE = 22
_STATUS = 12


class CommitmentDelegate(RowDelegate):
    """Paints the rows of a ``CommitmentModel``; strength is shown by line style and word."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._measure(parent.font())

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        # Asked for every row of thousands: measured once for a font.
        if option.font != self._measured:
            self._measure(QFont(option.font))
        return self._row_size if is_commitment(index) else self._group_size

    def _measure(self, font: QFont) -> None:
        metrics, facts = QFontMetrics(font), QFontMetrics(scaled(font, 0.9))
        height = _QUOTE_LINES * metrics.lineSpacing() + facts.height()
        self._row_size = QSize(0, height + 2 * Space.SMALL + Space.TINY)
        self._group_size = QSize(0, metrics.height() + 2 * Space.SMALL)
        self._measured = font

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw a theme's head or a commitment."""
        commitment = index.data(CommitmentRole.COMMITMENT)
        if commitment is None:
            self._paint_group(painter, area, font, colour, index)
        else:
            accent = self.theme.accent(index.data(CommitmentRole.THEME))
            muted = commitment.review is Review.DISMISSED
            text_colour = self.theme.colour("muted") if muted else colour
            self._paint_commitment(painter, area, font, (text_colour, accent), commitment)

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
        colours: tuple[QColor, QColor],
        commitment: Commitment,
    ) -> None:
        """Draw the quote and its facts; ``colours`` are those of the text and of the theme."""
        text_colour, accent = colours
        area.adjust(Space.SMALL, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(area.left() - 5, area.top() + 2, 3, area.height() - 4), 2, 2)

        area.adjust(Space.SMALL - 2, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(text_colour)
        draw_wrapped(painter, area, visible_lines(commitment.quote), _QUOTE_LINES)

        small = scaled(font, 0.9)
        painter.setFont(small)
        quote_height = _QUOTE_LINES * QFontMetrics(font).lineSpacing()
        top = area.top() + quote_height + Space.TINY
        facts_area = QRect(area.left(), top, area.width(), QFontMetrics(small).height())
        self._paint_facts(painter, facts_area, commitment, accent)

    def _paint_facts(
        self, painter: QPainter, area: QRect, commitment: Commitment, accent: QColor
    ) -> None:
        painter.setPen(QPen(accent, 2, PEN_STYLES[commitment.strength]))
        middle = area.center().y() + 1
        painter.drawLine(area.left(), middle, area.left() + _LINE_SAMPLE, middle)
        metrics = painter.fontMetrics()
        mark = _review_mark(commitment.review)
        if mark:
            name = "positive" if commitment.review is Review.CONFIRMED else "negative"
            painter.setPen(self.theme.colour(name))
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, mark)
        taken = metrics.horizontalAdvance(mark) + 6
        if commitment.status is not Status.OPEN:
            side = min(_STATUS, area.height())
            left = area.right() + 1 - taken - side + (0 if mark else 6)
            square = QRectF(left, area.top() + (area.height() - side) / 2, side, side)
            paint_status(painter, square, commitment.status, self.theme)
            taken += side + 6
        painter.setPen(self.theme.colour("muted"))
        facts = [binding_label(commitment), names_label(commitment.actors)]
        if commitment.due:
            facts.append(due_label(commitment.due))
        room = area.adjusted(_LINE_SAMPLE + 6, 0, -taken, 0)
        line = " · ".join(fact for fact in facts if fact)
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)


def _review_mark(review: Review) -> str:
    return {Review.CONFIRMED: "✓", Review.DISMISSED: "✕", Review.UNREVIEWED: ""}[review]
