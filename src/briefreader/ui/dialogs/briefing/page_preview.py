"""Preview of the page of a briefing as it will be printed, or the reason why there is none."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefreader import shipped
from briefreader.services.briefing.draft import Draft
from briefreader.services.briefing.sheet import EntryPlace
from briefreader.services.briefing.style import load_look
from briefreader.ui.app.theme import Space, WindowTheme
from briefreader.ui.dialogs.briefing.briefing_labels import entry_label

_SMALLEST = QSize(220, 300)
_TINT, _HOVER = 28, 14
"""How much of the ink lies over the current entry, and over the one under the mouse, of 255."""
_PIN = 11
"""Points of the sign at a pinned entry."""
_BESIDE = 6
"""Points by which an entry's frame is wider than its words."""


class PagePreview(QWidget):
    """A sheet of paper as large as there is room for it, whose commitments can be gone through.

    ``chosen`` carries the id of the commitment that became the current one; ``menu_wanted`` where
    on the screen a menu for it is wanted.
    """

    chosen = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: WindowTheme) -> None:
        super().__init__()
        self.setObjectName("pagePreview")
        self.setAccessibleName(self.tr("Preview of the page"))
        self.setMinimumSize(_SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme = theme
        self._ink = QColor(load_look().colours["ink"])
        self._pin = QSvgRenderer(shipped.resource("icons", "pin.svg").read_bytes())
        self._draft: Draft | None = None
        self._words = self._said = ""
        self._current = self._hovered = 0

    def show_page(self, draft: Draft, words: str) -> None:
        """Show the page of ``draft``; ``words`` tell what is on it to those who cannot see it."""
        self._draft, self._words, self._said = draft, "", words
        self._hovered = 0
        self._tell()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._draft, self._words, self._said = None, words, words
        self._tell()

    @property
    def picture(self) -> QImage:
        """What is shown, null if no page is."""
        return self._draft.picture if self._draft else QImage()

    @property
    def words(self) -> str:
        """What is said instead of a page, empty if one is shown."""
        return self._words

    @property
    def shown(self) -> tuple[int, ...]:
        """The ids of the commitments on the page, from top to bottom, each once."""
        places = self._draft.places if self._draft else ()
        return tuple(dict.fromkeys(place.commitment for place in places))

    @property
    def current(self) -> int:
        """The id of the current commitment, 0 if none on the page is."""
        return self._current if self._current in self.shown else 0

    def set_current(self, number: int) -> None:
        """Make the commitment ``number`` the current one; does not tell of it."""
        self._current = number
        self._tell()

    def entry_rects(self, number: int) -> list[QRectF]:
        """Return where the commitment ``number`` stands, in the widget's coordinates."""
        places = self._draft.places if self._draft else ()
        return [self._frame(place) for place in places if place.commitment == number]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go from commitment to commitment by the arrows, Home and End."""
        shown = self.shown
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(shown),
            Qt.Key.Key_End: len(shown),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not shown:
            super().keyPressEvent(event)
            return
        before = shown.index(self._current) if self._current in shown else -1
        self._choose(shown[max(0, min(len(shown) - 1, before + step))])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        hovered = self._entry_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if hovered else arrow)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        if number := self._entry_at(event.position()):
            self._choose(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        number = self._entry_at(QPointF(event.pos())) if by_mouse else self.current
        if number:
            self._choose(number)
            below = self.entry_rects(number)[0].bottomLeft().toPoint()
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(below))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802, D102
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802, D102
        painter = QPainter(self)
        if self._draft is None:
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = self.rect().adjusted(Space.PAGE, Space.PAGE, -Space.PAGE, -Space.PAGE)
            painter.drawText(room, flags, self._words)
        else:
            self._paint_sheet(painter, self._draft)
        painter.end()

    def _paint_sheet(self, painter: QPainter, draft: Draft) -> None:
        sheet = self._sheet()
        scaled = draft.picture.scaled(
            sheet.size() * self.devicePixelRatioF(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(sheet, scaled)
        edge = "accent" if self.hasFocus() else "border"
        painter.setPen(QPen(self._theme.colour(edge), 1))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in draft.places:
            self._paint_entry(painter, draft, place)

    def _paint_entry(self, painter: QPainter, draft: Draft, place: EntryPlace) -> None:
        number, frame = place.commitment, self._frame(place)
        is_current = number == self._current
        tint = QColor(self._ink)
        tint.setAlpha(_TINT if is_current else _HOVER)
        if is_current or number == self._hovered:
            painter.setPen(QPen(self._ink, 1.2) if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(frame, 2, 2)
        if draft.items[number].pinned:
            side = _PIN * self._points_to_pixels()
            top = frame.top() + min(frame.height() - side, 0) / 2
            self._pin.render(painter, QRectF(frame.left() - side, top, side, side))

    def _sheet(self) -> QRect:
        """Return where the paper lies."""
        room = self.rect().adjusted(Space.TINY, Space.TINY, -Space.TINY, -Space.TINY)
        size = self.picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint(room.center().x() - size.width() // 2, room.top()), size)

    def _points_to_pixels(self) -> float:
        picture = self.picture
        scale = self._draft.scale if self._draft else 1.0
        return self._sheet().width() * scale / max(1, picture.width())

    def _frame(self, place: EntryPlace) -> QRectF:
        sheet, unit = self._sheet(), self._points_to_pixels()
        side = (load_look().margin - _BESIDE) * unit
        return QRectF(
            sheet.left() + side,
            sheet.top() + place.top * unit - 1,
            sheet.width() - 2 * side,
            place.height * unit + 2,
        )

    def _entry_at(self, place: QPointF) -> int:
        """Return the id of the commitment at ``place``, 0 if there is none."""
        places = self._draft.places if self._draft else ()
        return next((each.commitment for each in places if self._frame(each).contains(place)), 0)

    def _choose(self, number: int) -> None:
        self.set_current(number)
        self.chosen.emit(number)

    def _tell(self) -> None:
        """Tell who does not see it what is current, or what the page is like."""
        draft, number = self._draft, self.current
        told = entry_label(draft.items[number]) if draft and number else self._said
        self.setAccessibleDescription(told)
        self.update()
