"""The timeline of a year: a mark for each due date, which opens its commitment."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefreader.commitments.model import Strength
from briefreader.library.due_listing import DatedCommitment
from briefreader.services.review.due_figures import SETTLED
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.labels import date_label, status_label, strength_label
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.common.status_marks import paint_status
from briefreader.ui.views.due.timeline_layout import SIDE, Mark, marks_of, month_starts, x_of

_MARKS_HEIGHT = 76
_ROUND = 2.5


def paint_strength(
    painter: QPainter, box: QRectF, strength: Strength, colour: QColor, ground: QColor
) -> None:
    """Draw the mark of a strength: filled if firm, an outline if intended, dotted if reaffirmed."""
    dots = strength is Strength.REAFFIRMED
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DotLine if dots else Qt.PenStyle.SolidLine))
    painter.setBrush(colour if strength is Strength.FIRM else ground)
    painter.drawRoundedRect(box.adjusted(0.8, 0.8, -0.8, -0.8), _ROUND, _ROUND)


class MarkLegend(QWidget):
    """Says which mark stands for which strength."""

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(", ".join(map(strength_label, Strength)))

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(strength_label(each)) for each in Strength)
        taken = len(Strength) * (int(SIDE) + Space.TINY + Space.MEDIUM)
        return QSize(words + taken, metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        muted, ground = self._theme.colour("muted"), self._theme.colour("window")
        for strength in Strength:
            box = QRectF(left, middle - SIDE / 2, SIDE, SIDE)
            paint_strength(painter, box, strength, muted, ground)
            name = strength_label(strength)
            left += SIDE + Space.TINY
            width = self.fontMetrics().horizontalAdvance(name) + 1
            painter.setPen(muted)
            place = QRectF(left, 0, width, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
            left += width + Space.MEDIUM
        painter.end()


class YearTimeline(QWidget):
    """Draws the commitments of one year on a line of months; arrow keys go from mark to mark.

    Signals: ``chosen`` carries the id of the commitment whose mark was clicked, or taken by Enter;
    ``year_wanted`` by how many years the user wants to go.
    """

    chosen = Signal(int)
    year_wanted = Signal(int)

    def __init__(self, theme: WindowTheme, words_of: Callable[[int], str]) -> None:
        """``words_of`` returns the words of a commitment, for tool tips."""
        super().__init__()
        self.setObjectName("yearTimeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._theme = theme
        self._words_of = words_of
        self._year, self._today = 1, date.min
        self._items: tuple[DatedCommitment, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._current = 0
        self._tell()

    @property
    def year(self) -> int:
        """The year that is shown."""
        return self._year

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn, the soonest first."""
        return self._marks

    @property
    def current(self) -> Mark | None:
        """The mark that the keys are at."""
        return self._marks[self._current] if self._current < len(self._marks) else None

    def show_year(self, year: int, items: Sequence[DatedCommitment], today: date) -> None:
        """Draw what is due in ``year``, of ``items`` of any years."""
        self._year, self._today = year, today
        self._items = tuple(each for each in items if each.by.year == year)
        self._lay_out()
        ahead = (number for number, mark in enumerate(self._marks) if mark.item.by >= today)
        self._current = next(ahead, 0)
        self._tell()

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802, D102
        line = self.fontMetrics().lineSpacing()
        return QSize(480, _MARKS_HEIGHT + 2 * line + 2 * Space.SMALL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(300, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Tell in a tool tip what the mark under the mouse is."""
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(event.pos().toPointF())
            QToolTip.showText(
                event.globalPos(), plain_tooltip(self.told(mark)) if mark else "", self
            )
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        on_mark = self._mark_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if on_mark else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        mark = self._mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._marks.index(mark)
            self._tell()
            self.chosen.emit(mark.item.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from mark to mark by arrows, from year to year by Page Up and Down; Enter opens."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        years = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key, last = Qt.Key(event.key()), max(0, len(self._marks) - 1)
        if key in steps:
            self._go_to(self._current + steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else last)
        elif key in years:
            self.year_wanted.emit(years[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.chosen.emit(self.current.item.id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._paint_months(painter, area)
        for number, mark in enumerate(self._marks):
            self._paint_mark(painter, mark)
            if self.hasFocus() and number == self._current:
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(mark.area.adjusted(-3, -3, 3, 3), 4, 4)
        self._paint_today(painter, area)
        painter.end()

    def told(self, mark: Mark) -> str:
        """Return what a mark stands for, in words."""
        item = mark.item
        facts = [date_label(item.by), strength_label(item.strength), status_label(item.status)]
        lines = [" · ".join(facts), self._words_of(item.id)]
        if mark.also:
            lines.append(self.tr("and %Ln more at this time", "", mark.also))
        return "\n".join(filter(None, lines))

    def _go_to(self, number: int) -> None:
        self._current = max(0, min(len(self._marks) - 1, number))
        self._tell()

    def _tell(self) -> None:
        """Tell who does not see it what is current."""
        name = self.tr("Due dates of {year}").format(year=self._year)
        self.setAccessibleName(name)
        current = self.current
        self.setAccessibleDescription(self.told(current) if current else self.tr("None"))
        self.update()

    def _area(self) -> QRectF:
        """Return where marks may stand; the names of the months are below it."""
        line = self.fontMetrics().lineSpacing()
        side = float(Space.MEDIUM)
        return QRectF(side, line, self.width() - 2 * side, _MARKS_HEIGHT)

    def _lay_out(self) -> None:
        self._marks = marks_of(self._items, self._area())
        self._current = min(self._current, max(0, len(self._marks) - 1))
        self.update()

    def _mark_at(self, place: object) -> Mark | None:
        return next((m for m in self._marks if m.area.adjusted(-2, -2, 2, 2).contains(place)), None)  # type: ignore[call-overload]

    def _paint_months(self, painter: QPainter, area: QRectF) -> None:
        starts = month_starts(self._year, area.left(), area.width())
        base = area.bottom() + Space.TINY
        small = scaled(self.font(), 0.9)
        painter.setFont(small)
        for month, (left, right) in enumerate(pairwise(starts), 1):
            column = QRectF(left, area.top(), right - left, base - area.top())
            if month % 2:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("hover"))
                painter.drawRect(column)
            painter.setPen(self._theme.colour("muted"))
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            below = QRectF(left, base + 2, right - left, painter.fontMetrics().lineSpacing())
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(below.width())
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, shown)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(int(area.left()), int(base), int(area.right()), int(base))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        """Draw a mark: by its status if that is settled, else by its strength."""
        item, box = mark.item, mark.area
        if item.status in SETTLED:
            paint_status(painter, box, item.status, self._theme)
            return
        late = item.by < self._today
        colour = self._theme.colour("negative" if late else "accent")
        paint_strength(painter, box, item.strength, colour, self._theme.colour("surface"))
        if mark.also:
            painter.setFont(scaled(self.font(), 0.8))
            painter.setPen(self._theme.colour("muted"))
            above = QRectF(box.left() - 20, box.top() - 16, box.width() + 40, 15)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"+{mark.also}")

    def _paint_today(self, painter: QPainter, area: QRectF) -> None:
        if self._today.year != self._year:
            return
        x = x_of(self._today, area.left(), area.width())
        painter.setPen(QPen(self._theme.colour("text"), 1.5))
        painter.drawLine(int(x), int(area.top()), int(x), int(area.bottom()) + Space.TINY)
        painter.setFont(scaled(self.font(), 0.85, bold=True))
        word = self.tr("Today")
        width = painter.fontMetrics().horizontalAdvance(word) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width, area.top()), Qt.AlignmentFlag.AlignCenter, word)
