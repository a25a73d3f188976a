"""The margin beside the text: paragraph numbers, bookmarks, notes, statuses, the current place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import ClassVar, NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Review, Status
from briefreader.text.structure import Paragraph, ParagraphKind
from briefreader.text.utf16 import Utf16Map
from briefreader.ui.app.theme import WindowTheme, scaled
from briefreader.ui.common.labels import status_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.reader.commitment_marks import Bar
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.reader.surface import TextSurface

_MARK = 9.0
_BAR, _WIDE_BAR, _GAP = 3.0, 7.0, 1.0
_BOOKMARK_LEFT, _NOTE_LEFT, _STATUS_LEFT = 4.0, 17.0, 44.0
_MARK_HEIGHT = 20.0
_TIP_LENGTH = 300


class MarkKind(Enum):
    """What a mark in the margin stands for."""

    BOOKMARK = _BOOKMARK_LEFT
    NOTE = _NOTE_LEFT
    STATUS = _STATUS_LEFT

    @property
    def left(self) -> float:
        """Where marks of this kind stand, in pixels from the margin's left edge."""
        return float(self.value)


class MarginMark(NamedTuple):
    """What stands beside the line at ``position`` (UTF-16); ``words`` are its tool tip.

    ``id`` is that of the bookmark or note, or of the commitment that has this ``status``.
    """

    position: int
    kind: MarkKind
    id: int
    words: str
    status: Status = Status.OPEN


def margin_marks(
    annotations: Iterable[Annotation],
    bookmarks: Iterable[Bookmark],
    commitments: Iterable[Commitment],
    positions: Utf16Map,
) -> list[MarginMark]:
    """Return the marks on places of the text, in order.

    They are of bookmarks, of notes with words, and of commitments that are not open any more.
    """
    status_words = QCoreApplication.translate("ReaderMargin", "Status: {status}")
    bookmark_words = QCoreApplication.translate("ReaderMargin", "Bookmark: {name}")
    note_words = QCoreApplication.translate("ReaderMargin", "Note: {note}")
    marks = [
        MarginMark(
            positions.to_utf16(each.position),
            MarkKind.BOOKMARK,
            each.id,
            bookmark_words.format(name=each.name),
        )
        for each in bookmarks
    ]
    marks += [
        MarginMark(
            positions.to_utf16(each.span.start),
            MarkKind.NOTE,
            each.id,
            note_words.format(note=each.note.strip()[:_TIP_LENGTH]),
        )
        for each in annotations
        if each.note.strip() and not each.is_on_statement
    ]
    marks += [
        MarginMark(
            positions.to_utf16(each.span.start),
            MarkKind.STATUS,
            each.id,
            status_words.format(status=status_label(each.status)),
            each.status,
        )
        for each in commitments
        if each.status is not Status.OPEN and each.review is not Review.DISMISSED
    ]
    return sorted(marks, key=lambda each: each.position)


class ReaderMargin(QWidget):
    """A strip left of the text column; positions are UTF-16 positions of the document."""

    WIDTH: ClassVar[int] = 64
    mark_clicked = Signal(MarginMark)

    def __init__(self, view: TextSurface, theme: WindowTheme) -> None:
        super().__init__(view)
        self.setObjectName("readerMargin")
        self.setMouseTracking(True)
        self._view = view
        self._theme = theme
        self._numbered: Sequence[Paragraph] = ()
        self._marks: tuple[MarginMark, ...] = ()
        self._bars: Sequence[Bar] = ()
        self._top = 0
        self._has_cards = False
        self._current: Commitment | None = None
        self._themes: Mapping[str, Theme] = {}
        self.setAccessibleName(self.tr("Paragraph numbers, bookmarks, notes and statuses"))

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def set_page(self, page: StatementPage) -> None:
        """Number the paragraphs of ``page``, unless it prints numbers, which stand in the text."""
        self._numbered = () if page.hang() else page.paragraphs
        self._marks, self._bars, self._current, self._top = (), (), None, 0
        self.update()

    def set_marks(self, marks: Sequence[MarginMark]) -> None:
        """Show ``marks``, which come in the order of the text, beside their lines."""
        self._marks = tuple(marks)
        self.update()

    def set_bars(
        self,
        bars: Sequence[Bar],
        current: Commitment | None,
        themes: Mapping[str, Theme],
        top: int,
    ) -> None:
        """Show a bar beside each commitment in view, a wide one beside the ``current`` one.

        ``top`` is the first position that is in view.
        """
        self._bars, self._current, self._themes, self._top = bars, current, themes, top
        self.update()

    def leave_to_cards(self, *, left: bool) -> None:
        """Show bookmarks only, while cards tell of notes and statuses."""
        if left != self._has_cards:
            self._has_cards = left
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(self.WIDTH, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        QApplication.sendEvent(self._view.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """Say in a tool tip what the mark under the mouse is."""
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(event.pos())
            tip = plain_tooltip(mark.words) if mark else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        on_mark = self.mark_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        mark = self.mark_at(event.position().toPoint())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.mark_clicked.emit(mark)

    def mark_at(self, point: QPoint) -> MarginMark | None:
        """Return the mark under ``point``, None if there is none."""
        return next(
            (mark for mark, area in self._marks_in_view() if area.contains(point)),
            None,
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled(self._view.font(), 0.85))
        self._paint_numbers(painter)
        self._paint_bars(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        for mark, area in self._marks_in_view():
            if mark.kind is MarkKind.BOOKMARK:
                painter.setBrush(self._theme.colour("accent"))
                painter.drawPolygon(_ribbon(area))
            elif mark.kind is MarkKind.STATUS:
                square = QRectF(area.left(), area.top() + 4, _MARK + 1, _MARK + 1)
                paint_status(painter, square, mark.status, self._theme)
            else:
                painter.setBrush(self._theme.colour("positive"))
                _draw_note(painter, area)
        painter.end()

    def _paint_numbers(self, painter: QPainter) -> None:
        first = bisect_right(self._numbered, self._top, key=lambda each: each.span.start) - 1
        painter.setPen(self._theme.colour("muted"))
        height = painter.fontMetrics().height()
        for number in range(max(0, first), len(self._numbered)):
            paragraph = self._numbered[number]
            line = self._line_at(self._view.page.positions.to_utf16(paragraph.span.start))
            if line.top() > self.height():
                break
            if paragraph.kind is not ParagraphKind.HEADING:
                area = QRectF(0, line.bottom() - height - 1, self.WIDTH - 22, height)
                painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(number + 1))

    def _paint_bars(self, painter: QPainter) -> None:
        scrolled = self._view.verticalScrollBar().value()
        current = self._current.id if self._current else 0
        tones = {
            key: self._theme.accent(self._themes.get(key))
            for key in {first_theme(bar.commitment) for bar in self._bars}
        }
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in self._bars:
            is_current = bar.commitment.id == current
            width, gap = (_WIDE_BAR, 0.0) if is_current else (_BAR, _GAP)
            key = first_theme(bar.commitment)
            tone = self._theme.edge(self._themes.get(key)) if is_current else tones[key]
            painter.setBrush(tone)
            height = max(_BAR, bar.bottom - bar.top - 2 * gap)
            left, top = self.WIDTH - width, bar.top + gap - scrolled
            painter.drawRect(QRectF(left, top, width, height))

    def _marks_in_view(self) -> Iterator[tuple[MarginMark, QRectF]]:
        """Yield the marks whose lines are in view, with where they stand."""
        if not self._marks:
            return
        seen, positions = self._view.span_in_view(), self._view.page.positions
        top, bottom = positions.to_utf16(seen.start), positions.to_utf16(seen.end)
        first = self._view.page.units(top, top).block().position()
        index = bisect_left(self._marks, first, key=lambda each: each.position)
        for mark in self._marks[index:]:
            # Asked for before its line: a far one would have all the text before it laid out.
            if mark.position > bottom:
                break
            if self._has_cards and mark.kind is not MarkKind.BOOKMARK:
                continue
            area = QRectF(
                mark.kind.left, self._line_at(mark.position).top(), _MARK + 2, _MARK_HEIGHT
            )
            yield mark, area

    def _line_at(self, position: int) -> QRect:
        return self._view.cursorRect(self._view.page.units(position, position))


def _ribbon(area: QRectF) -> QPolygonF:
    left, middle = area.left(), area.top() + 10
    return QPolygonF(
        [
            QPointF(left, middle - 7),
            QPointF(left + _MARK, middle - 7),
            QPointF(left + _MARK, middle + 7),
            QPointF(left + _MARK / 2, middle + 3),
            QPointF(left, middle + 7),
        ]
    )


def _draw_note(painter: QPainter, area: QRectF) -> None:
    left, top = area.left(), area.top()
    painter.drawRoundedRect(QRectF(left, top + 4, _MARK + 2, _MARK + 1), 2.5, 2.5)
    tail = [QPointF(left + 3, top + 13), QPointF(left + 8, top + 13), QPointF(left + 3, top + 18)]
    painter.drawPolygon(QPolygonF(tail))
