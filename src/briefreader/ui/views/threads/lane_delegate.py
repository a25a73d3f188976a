"""Painter of a thread's lanes: the statements down a line of time, and the words in each."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from briefreader.commitments.comparison.alignment import AlignmentKind
from briefreader.library.records import Commitment
from briefreader.text.control_characters import visible
from briefreader.ui.app.theme import PEN_STYLES, Space, WindowTheme, scaled
from briefreader.ui.common.labels import binding_label, date_label, due_label
from briefreader.ui.common.rows import Index, RowDelegate
from briefreader.ui.views.comparison.comparison_delegate import SIGNS
from briefreader.ui.views.comparison.marked_text import MarkedText, mark_look
from briefreader.ui.views.threads.lane_model import Lane, LaneRole

_AXIS = 34
"""How wide the line of time with its nodes is."""
_NODE = 7.0
_SAMPLE = 22
_COLOURS = {AlignmentKind.STRENGTHENED: "positive", AlignmentKind.WEAKENED: "negative"}
_KEPT_LAYOUTS = 200


class LaneDelegate(RowDelegate):
    """Paints the lanes of a ``LaneModel`` in ``view``."""

    def __init__(self, theme: WindowTheme, view: QListView) -> None:
        super().__init__(theme, view)
        self._view = view
        self._laid_out = lru_cache(maxsize=_KEPT_LAYOUTS)(_laid_out)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a lane: its head, what changed, the words and the facts."""
        lane: Lane = index.data(LaneRole.LANE)
        small = QFontMetrics(scaled(option.font, 0.9)).height()
        height = QFontMetrics(option.font).height() + 2 * Space.SMALL
        if lane.wording is None:
            return QSize(0, height)
        height += small + Space.TINY
        if lane.change:
            height += self._change(lane, option.font).height + Space.TINY
        return QSize(0, height + self._text(lane, option.font).height + Space.SMALL)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw a lane."""
        lane: Lane = index.data(LaneRole.LANE)
        head = QFontMetrics(font).height()
        middle = area.top() + Space.SMALL + head / 2
        self._paint_axis(painter, area, middle, lane)
        area.adjust(_AXIS, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        self._paint_head(painter, area, font, colour, lane)
        if lane.wording is None:
            return
        area.setTop(area.top() + head + Space.TINY)
        small = scaled(font, 0.9)
        if lane.change and lane.link is not None:
            change = self._change(lane, font)
            painter.setPen(self.theme.colour(_COLOURS.get(lane.link.kind, "muted")))
            change.draw_looks(painter, QPointF(area.topLeft()), [])
            area.setTop(area.top() + change.height + Space.TINY)
        painter.setFont(font)
        painter.setPen(colour)
        text = self._text(lane, font)
        new, gone = (
            mark_look(self.theme.colour("text"), self.theme.annotation(ground), gone=gone)
            for ground, gone in (("green", False), ("pink", True))
        )
        looks = [(each, new) for each in lane.words.new]
        looks += [(each, gone) for each in lane.words.gone]
        text.draw_looks(painter, QPointF(area.topLeft()), looks)
        line = QRect(area.left(), area.top() + text.height + Space.TINY, area.width(), head)
        self._paint_facts(painter, line, small, lane.wording)

    def _paint_axis(self, painter: QPainter, area: QRect, middle: float, lane: Lane) -> None:
        """Draw the line of time, and on it a node: full where it is said, a ring where it is not.

        The line is whole while the promise lives, and dotted before and after.
        """
        x = area.left() + _AXIS / 2
        alive, other = QPen(self.theme.colour("accent"), 2), QPen(self.theme.colour("border"), 2)
        other.setStyle(Qt.PenStyle.DotLine)
        pause = QPen(self.theme.colour("accent"), 2, Qt.PenStyle.DotLine)
        above = other if lane.begins or not lane.is_within else alive
        below = other if lane.ends or not lane.is_within else alive
        if lane.is_within and lane.wording is None:
            above = below = pause
        if not lane.is_first:
            painter.setPen(above)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, middle))
        if not lane.is_last:
            painter.setPen(below)
            painter.drawLine(QPointF(x, middle), QPointF(x, area.bottom() + 1))
        if lane.wording is None:
            painter.setPen(QPen(self.theme.colour("muted"), 1.5))
            painter.setBrush(self.theme.colour("surface"))
            painter.drawEllipse(QPointF(x, middle), _NODE - 2, _NODE - 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("accent"))
        painter.drawEllipse(QPointF(x, middle), _NODE, _NODE)
        if lane.is_settled:
            self._paint_tick(painter, QPointF(x, middle))

    def _paint_tick(self, painter: QPainter, middle: QPointF) -> None:
        """Draw the tick of what a person confirmed."""
        painter.setPen(QPen(self.theme.colour("accent_text"), 1.8))
        points = [QPointF(-3.2, 0.2), QPointF(-0.8, 2.6), QPointF(3.4, -2.6)]
        painter.drawPolyline([middle + each for each in points])

    def _paint_head(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, lane: Lane
    ) -> None:
        is_said = lane.wording is not None
        bold = scaled(font, 1.0, bold=is_said)
        painter.setFont(bold)
        painter.setPen(colour if is_said else self.theme.colour("muted"))
        day = date_label(lane.statement.date)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft, day)
        taken = QFontMetrics(bold).horizontalAdvance(day) + Space.MEDIUM
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        room = area.adjusted(taken, 0, 0, 0)
        told = visible(lane.statement.title)
        if not is_said:
            told = f"{self.tr('does not say it')} · {told}"
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_facts(
        self, painter: QPainter, line: QRect, small: QFont, wording: Commitment
    ) -> None:
        """Draw how firm it is, by line style and word, when it is due and where it stands."""
        painter.setFont(small)
        painter.setPen(QPen(self.theme.colour("muted"), 2, PEN_STYLES[wording.strength]))
        middle = line.top() + QFontMetrics(small).height() / 2
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.left() + _SAMPLE, middle))
        painter.setPen(self.theme.colour("muted"))
        facts = [binding_label(wording), self.tr("para {number}").format(number=wording.paragraph)]
        facts += [due_label(wording.due)] if wording.due else []
        room = line.adjusted(_SAMPLE + Space.SMALL, 0, 0, 0)
        told = painter.fontMetrics().elidedText(
            " · ".join(facts), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, told)

    def _text(self, lane: Lane, font: QFont) -> MarkedText:
        return self._laid_out(lane.words.text, font.toString(), self._width())

    def _change(self, lane: Lane, font: QFont) -> MarkedText:
        """Return what became of the wording before, after a sign for it."""
        told = f"{SIGNS[lane.link.kind]} {lane.change}" if lane.link else lane.change
        return self._laid_out(told, scaled(font, 0.9, bold=True).toString(), self._width())

    def _width(self) -> int:
        return self._view.viewport().width() - _AXIS - Space.MEDIUM


def _laid_out(quote: str, font: str, width: int) -> MarkedText:
    made = QFont()
    made.fromString(font)
    return MarkedText(quote, made, width)
