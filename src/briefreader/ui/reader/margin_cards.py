"""Cards beside the lines, where the window is wide: notes, due dates, what became of commitments.

The panels tell the same and are reached by keyboard; the cards are for the eyes and the mouse.
"""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Commitment, Status
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.labels import status_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.reader.card_records import CardRecord, card_index, card_words, due_chip
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.reader.surface import TextSurface

_INSET, _STEM, _RULE, _STATUS, _CORNER = 8, 18, 3, 11, 5
_MOST_LINES = 4
_ABOVE = 2_000
"""Cards of so many code points above the view push down those in it, as they do when scrolled."""


class _Card(NamedTuple):
    """A card at ``area``; its words begin at the height ``line``, both in the widget."""

    area: QRect
    line: float
    record: Annotation | Commitment


class MarginCards(QWidget):
    """The right margin of ``view``; cards stand below each other, at their lines if they can."""

    today: ClassVar = staticmethod(date.today)
    card_clicked = Signal(object)
    """A card was clicked; carries its ``Annotation`` or ``Commitment``."""

    def __init__(self, view: TextSurface, theme: WindowTheme) -> None:
        super().__init__(view)
        self.setObjectName("marginCards")
        self.setAccessibleName(self.tr("Notes, due dates and statuses beside the text"))
        self.setMouseTracking(True)
        self.setFont(scaled(self.font(), 0.88))
        self._view = view
        self._theme = theme
        self._themes: Mapping[str, Theme] = {}
        self._annotations: tuple[Annotation, ...] = ()
        self._commitments: tuple[Commitment, ...] = ()
        self._index: SpanIndex[CardRecord] | None = None
        self._current = 0
        self._cards: tuple[_Card, ...] = ()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def set_records(
        self, annotations: tuple[Annotation, ...], commitments: tuple[Commitment, ...]
    ) -> None:
        """Have cards for these, from the next ``measure`` on."""
        if annotations is not self._annotations or commitments is not self._commitments:
            self._annotations, self._commitments = annotations, commitments
            self._index = None

    def measure(self, seen: Span, current: Commitment | None, themes: Mapping[str, Theme]) -> None:
        """Put the cards of what is ``seen`` in their places."""
        if self.isHidden():
            return
        if self._index is None:
            self._index = card_index(self._annotations, self._commitments)
        self._themes, self._current = themes, current.id if current else 0
        reach = Span(max(0, seen.start - _ABOVE), seen.end)
        self._cards = tuple(self._placed(self._index.overlapping(reach)))
        told = [card_words(card.record, self.today()) for card in self._cards if self._shows(card)]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def _placed(self, records: list[CardRecord]) -> list[_Card]:
        cards: list[_Card] = []
        free, today = -self.height(), self.today()
        left = _STEM
        for each in records:
            line = self._view.cursorRect(
                self._view.page.cursor(Span(each.span.start, each.span.start))
            )
            size = self._size(each.record, today)
            top = max(free, line.top())
            cards.append(_Card(QRect(QPoint(left, top), size), line.center().y(), each.record))
            free = top + size.height() + Space.TINY
        return cards

    def _shows(self, card: _Card) -> bool:
        return card.area.intersects(self.rect())

    def _size(self, record: Annotation | Commitment, today: date) -> QSize:
        """Return how large the card of ``record`` is."""
        metrics, around = QFontMetrics(self.font()), 2 * _INSET + _RULE
        width, height = self.width() - _STEM - Space.SMALL, metrics.lineSpacing()
        words = card_words(record, today)
        if isinstance(record, Annotation):
            flags = Qt.TextFlag.TextWordWrap.value
            found = metrics.boundingRect(QRect(0, 0, width - around, 0), flags, words).height()
            height *= min(_MOST_LINES, max(1, round(found / height)))
        else:
            mark = _STATUS + Space.TINY if record.status is not Status.OPEN else 0
            width = min(width, metrics.horizontalAdvance(words) + mark + around + Space.TINY)
        return QSize(width, height + _INSET)

    def card_at(self, point: QPoint) -> Annotation | Commitment | None:
        """Return what the card under ``point`` is of, None if there is none."""
        return next((card.record for card in self._cards if card.area.contains(point)), None)

    def cards(self) -> list[tuple[QRect, str]]:
        """Return the cards in view: where each is, and what it says."""
        today = self.today()
        shown = filter(self._shows, self._cards)
        return [(card.area, card_words(card.record, today)) for card in shown]

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Say all of it in a tool tip, as a card holds only some lines."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            record = self.card_at(event.pos())
            tip = plain_tooltip(card_words(record, self.today())) if record else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        on_card = self.card_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_card else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        record = self.card_at(event.position().toPoint())
        if record is not None and event.button() == Qt.MouseButton.LeftButton:
            self.card_clicked.emit(record)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for card in filter(self._shows, self._cards):
                self._paint(painter, card)

    def _paint(self, painter: QPainter, card: _Card) -> None:
        record, area = card.record, QRectF(card.area)
        is_current = isinstance(record, Commitment) and record.id == self._current
        tone = self._tone(record)
        begin, end = QPointF(0, card.line), QPointF(_STEM, area.top() + _INSET + 2)
        painter.setPen(QPen(tone, 2 if is_current else 1))
        painter.drawPolyline(
            [begin, QPointF(_STEM / 2, card.line), QPointF(_STEM / 2, end.y()), end]
        )
        painter.setPen(QPen(tone if is_current else self._theme.colour("border"), 1 + is_current))
        painter.setBrush(self._ground(record))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRect(QRectF(area.left(), area.top() + 1, _RULE, area.height() - 2))
        inside = card.area.adjusted(_INSET + _RULE, _INSET // 2, -_INSET, -_INSET // 2)
        if isinstance(record, Annotation):
            painter.setPen(self._theme.colour("text"))
            draw_wrapped(painter, inside, card_words(record, self.today()), _MOST_LINES)
        else:
            self._paint_commitment(painter, inside, record)

    def _paint_commitment(self, painter: QPainter, area: QRect, commitment: Commitment) -> None:
        chip, left = due_chip(commitment, self.today()), area.left()
        if commitment.status is not Status.OPEN:
            top = area.top() + (area.height() - _STATUS) / 2
            mark = QRectF(left, top, _STATUS, _STATUS)
            paint_status(painter, mark, commitment.status, self._theme)
            left += _STATUS + Space.TINY
        words = [status_label(commitment.status)] if commitment.status is not Status.OPEN else []
        metrics = painter.fontMetrics()
        for text, name in (
            *((each, "text") for each in words),
            *(((chip.words, "negative" if chip.passed else "muted"),) if chip else ()),
        ):
            room = area.right() - left
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self._theme.colour(name))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(left, area.top(), room, area.height()), flags, shown)
            left += metrics.horizontalAdvance(shown) + Space.SMALL

    def _tone(self, record: Annotation | Commitment) -> QColor:
        if isinstance(record, Annotation):
            return self._theme.colour("muted")
        return self._theme.accent(self._themes.get(first_theme(record)))

    def _ground(self, record: Annotation | Commitment) -> QColor:
        if isinstance(record, Annotation):
            return self._theme.annotation(record.colour)
        return self._theme.colour("surface")
