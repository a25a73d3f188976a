"""Painter of the facts of a commitment in its row: strength, due date, actor, and small marks."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from briefreader.library.records import Commitment, Review, Status
from briefreader.ui.app.theme import PEN_STYLES, WindowTheme, scaled
from briefreader.ui.common.chips import chip_width, paint_chip
from briefreader.ui.common.labels import binding_label
from briefreader.ui.common.note_mark import paint_note
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.panels.commitments.commitment_model import RowFacts

_LINE_SAMPLE = 22
_MARK = 12
_GAP = 6
_CHIP_AROUND = 2
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def facts_height(font: QFont) -> int:
    """Return the height of a line of facts in rows of ``font``."""
    return QFontMetrics(scaled(font, 0.9)).height() + 2 * _CHIP_AROUND


class FactsPainter:
    """Draws parts of one row; each returns the area that it leaves."""

    def __init__(
        self,
        theme: WindowTheme,
        commitment: Commitment,
        facts: RowFacts,
        accent: QColor,
        font: QFont,
    ) -> None:
        self._theme = theme
        self._commitment = commitment
        self._facts = facts
        self._accent = accent
        self._font = font
        self._metrics = QFontMetrics(font)

    def paint_line(self, painter: QPainter, area: QRect) -> QRect:
        """Draw a piece of the line that tells the strength, at the beginning."""
        painter.setPen(QPen(self._accent, 2, PEN_STYLES[self._commitment.strength]))
        middle = area.center().y() + 1
        painter.drawLine(area.left(), middle, area.left() + _LINE_SAMPLE, middle)
        return area.adjusted(_LINE_SAMPLE + _GAP, 0, 0, 0)

    def paint_marks(self, painter: QPainter, area: QRect) -> QRect:
        """Draw at the end what was decided, what became of it, and that there is a note."""
        painter.setFont(self._font)
        review, status = self._commitment.review, self._commitment.status
        sign = _SIGNS[review]
        if sign:
            name = "positive" if review is Review.CONFIRMED else "negative"
            painter.setPen(self._theme.colour(name))
            painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, sign)
            area.setRight(area.right() - self._metrics.horizontalAdvance(sign) - _GAP)
        if status is not Status.OPEN:
            paint_status(painter, self._take_mark(area), status, self._theme)
        if self._facts.noted:
            paint_note(painter, self._take_mark(area), self._theme)
        return area

    def paint_words(self, painter: QPainter, area: QRect) -> None:
        """Draw the strength, the due date as a chip, and who promised it."""
        area = self._paint_text(painter, area, binding_label(self._commitment))
        if self._facts.due:
            width = min(chip_width(self._metrics, self._facts.due), area.width())
            self._paint_chip(painter, QRect(area.left(), area.top(), width, area.height()))
            area.setLeft(area.left() + width + _GAP)
        self._paint_text(painter, area, self._facts.actors)

    def paint_due_last(self, painter: QPainter, area: QRect) -> QRect:
        """Draw the due date at the end."""
        if not self._facts.due:
            return area
        left = area.right() + 1 - chip_width(self._metrics, self._facts.due)
        self._paint_chip(painter, QRect(left, area.top(), area.right() + 1 - left, area.height()))
        return area.adjusted(0, 0, left - area.right() - 1 - _GAP, 0)

    def _paint_chip(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._font)
        colour = "negative" if self._facts.overdue else "muted"
        paint_chip(painter, QRectF(area), self._facts.due, self._theme, colour)

    def _paint_text(self, painter: QPainter, area: QRect, words: str) -> QRect:
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)
        return area.adjusted(self._metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)

    def _take_mark(self, area: QRect) -> QRectF:
        """Return the square of a mark at the end of ``area``, which becomes smaller by it."""
        left = area.right() + 1 - _MARK
        square = QRectF(left, area.top() + (area.height() - _MARK) / 2, _MARK, _MARK)
        area.setRight(left - 1 - _GAP)
        return square


_SIGNS = {Review.CONFIRMED: "✓", Review.DISMISSED: "✕", Review.UNREVIEWED: ""}
