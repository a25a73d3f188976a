"""The statement's text with all that is marked in it, in the size and width the reader likes."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent, Qt, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment, Statement
from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, WindowTheme, reader_font
from briefreader.ui.reader.column import MOST_FOR_CARDS, placed_column
from briefreader.ui.reader.layout import TextStyle, column_width
from briefreader.ui.reader.margin import ReaderMargin
from briefreader.ui.reader.marked_surface import MarkedSurface
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.reader.pinch import PinchZoom
from briefreader.ui.reader.settings import ReadingSettings

_FEWEST_CHARACTERS = 51
"""Of a line: 45, and what a ragged edge takes, and many capitals do."""
_SHORT = 200_000
"""In texts of fewer code points links are found at once."""
_MIN_ZOOM, _MAX_ZOOM, _ZOOM_STEP = 0.5, 3.0, 0.1


class StatementView(MarkedSurface):
    """Shows one statement; positions and spans are code points of its text."""

    column_changed = Signal(int, int)
    zoom_changed = Signal(float)
    least_width_changed = Signal()
    """The text needs more or less room than before."""
    cards_wanted = Signal()
    """There is room for cards, which nobody has put here yet."""
    _is_made = False

    def __init__(self, theme: WindowTheme, parent: QWidget | None = None) -> None:
        self._zoom = 1.0
        self._settings = ReadingSettings()
        super().__init__(StatementPage("", self._style()), theme, parent)
        self.setObjectName("statementText")
        self.setAccessibleName(self.tr("Statement text"))
        self._wanted_top = 0
        self._told_width = 0
        self._has_cards = True
        PinchZoom(self.viewport()).pinched.connect(lambda by: self.set_zoom(self._zoom * by))
        self._is_made = True

    def set_strip(self, strip: QWidget) -> None:
        """Have ``strip`` between the text and the scroll bar."""
        strip.setParent(self)
        self._strip = strip
        self._fit_column()

    @property
    def has_cards(self) -> bool:
        """Whether notes, dates and statuses get cards in a margin that is wide enough."""
        return self._has_cards

    def set_cards(self, *, shown: bool) -> None:
        """Have cards in a wide margin, or none."""
        self._has_cards = shown
        self._fit_column()
        self._mark()

    def show_statement(self, statement: Statement | None, themes: Mapping[str, Theme]) -> None:
        """Show the text from its beginning, without highlights yet."""
        self.begin_marking(statement, themes)
        self.show_page(StatementPage(statement.text if statement else "", self._style()))
        if len(self.page.text) < _SHORT:
            self.find_links()
        self._margin.set_page(self.page)
        self._fit_column()

    def show_current(self, commitment: Commitment | None) -> None:
        """Mark ``commitment`` as the current one and bring it into view.

        The text cursor goes there too, unless it is in it already, so that keys go on from it.
        Words that are selected elsewhere are selected no more: one thing is marked to be acted on.
        """
        if commitment == self._highlights.current is None:
            return
        before = self._highlights.current
        self.set_current(commitment)
        if commitment is not None:
            with self.marking_put_off():
                if before is None or before.id != commitment.id:
                    self._put_cursor_in(commitment.span)
                self.scroll_to(commitment.span)
        self._mark()

    def _put_cursor_in(self, span: Span) -> None:
        """Put the text cursor at the beginning of ``span``, unless it or the selection is in it."""
        selected = self.selected_span()
        is_there = span.contains(self.position()) if selected is None else span.overlaps(selected)
        if not is_there:
            self._move_cursor(self.page.cursor(Span(span.start, span.start)))

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Select as ``cursor`` does and bring it into view, a third down if it was out of sight."""
        self.setTextCursor(cursor)
        start = self.page.positions.to_code_point(cursor.selectionStart())
        self.scroll_to(Span(start, self.page.positions.to_code_point(cursor.selectionEnd())))

    def scroll_to(self, span: Span) -> None:
        """Bring ``span`` into view, a third down the page if it was out of sight."""
        self._wanted_top = 0
        top = self.cursorRect(self.page.cursor(Span(span.start, span.start)))
        bottom = self.cursorRect(self.page.cursor(Span(span.end, span.end)))
        height = self.viewport().height()
        if top.top() < 0 or bottom.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top.top() - height // 3)

    def go_to_top(self, position: int) -> None:
        """Bring ``position`` to the top of the page, once the text is laid out."""
        self._wanted_top = position
        QTimer.singleShot(0, self._go_to_wanted)

    def _go_to_wanted(self) -> None:
        position, self._wanted_top = self._wanted_top, 0
        if 0 < position < len(self.page.text):
            self._bring_to_top(position)

    def _bring_to_top(self, position: int) -> None:
        """Scroll the line at ``position`` to the upper edge, where it is found again."""
        rect = self.cursorRect(self.page.cursor(Span(position, position)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + rect.top())

    @property
    def zoom(self) -> float:
        """The size of the text, 1.0 being 100 %."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text at ``zoom``, kept between 50 % and 300 %, and stay at the same place."""
        zoom = round(min(_MAX_ZOOM, max(_MIN_ZOOM, zoom)), 2)
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._set_text()
        self.zoom_changed.emit(zoom)

    def zoom_by(self, steps: int) -> None:
        """Zoom in (positive) or out by steps of 10 %."""
        self.set_zoom(self._zoom + steps * _ZOOM_STEP)

    @property
    def settings(self) -> ReadingSettings:
        """How the text is set."""
        return self._settings

    def set_settings(self, settings: ReadingSettings) -> None:
        """Set the text as ``settings`` say, and stay at the same place."""
        if settings != self._settings:
            self._settings = settings
            self._set_text()

    def _style(self) -> TextStyle:
        return TextStyle(self._font(), self._zoom, self._settings)

    def _font(self) -> QFont:
        return reader_font(self._zoom, self._settings.family, self._settings.size)

    def _set_text(self) -> None:
        """Set the text anew in its font and measure; selection and first line in view stay."""
        top, cursor = self.top_position(), self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        # To those who listen the cursor has not moved: it is at the same place of the same text.
        with QSignalBlocker(self):
            self.show_page(self.page.in_style(self._style()))
            self.setTextCursor(self.page.units(anchor, position))
        self._fit_column()
        self._bring_to_top(top)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the text in its own font, for which Qt takes the window's when that changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._is_made:
            self._set_text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._fit_column()
        # A scroll bar that comes in the midst of this leaves the text laid out for the old width.
        self.page.lay_out(self.viewport().width())
        self._mark()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def least_width(self) -> int:
        """Return the width at which lines still have 45 characters, or all that the user wants."""
        characters = min(_FEWEST_CHARACTERS, self._settings.width)
        bar = self.verticalScrollBar().sizeHint().width()
        around = ReaderMargin.WIDTH + round(self.page.hang()) + 2 * Space.LARGE + bar + Space.SMALL
        return around + column_width(self._font(), characters)

    def _fit_column(self) -> None:
        """Centre the column in the window, and let printed numbers hang to its left."""
        hang = round(self.page.hang())
        column = column_width(self._font(), self._settings.width) + 2 * Space.LARGE
        bar, beside = self.verticalScrollBar(), self._strip.width() if self._strip else 0
        place = placed_column(
            self.width() - beside,
            hang=hang,
            column=column,
            bar=bar.sizeHint().width(),
            cards=self._has_cards,
        )
        side, right = place.left, place.right + beside
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (side, right):
            self.setViewportMargins(side, 0, right, 0)
        self._margin.setGeometry(side - ReaderMargin.WIDTH, 0, ReaderMargin.WIDTH, self.height())
        self._place_beside(has_cards=place.has_cards)
        self.column_changed.emit(side + hang, right + hang)
        if self.least_width() != self._told_width:
            self._told_width = self.least_width()
            self.least_width_changed.emit()

    def _place_beside(self, *, has_cards: bool) -> None:
        """Put the cards right of the text, and the strip right of them."""
        bar = self.verticalScrollBar()
        # Whether it is seen does not matter: another view may hide the text meanwhile.
        edge = self.width() - (bar.width() if bar.isVisibleTo(self) else 0)
        if self._strip is not None:
            edge -= self._strip.width()
            self._strip.setGeometry(edge, 0, self._strip.width(), self.height())
        if has_cards and self.cards is None:
            self.cards_wanted.emit()
        if self.cards is not None:
            left = self.viewport().geometry().right() + 1
            width = max(0, min(MOST_FOR_CARDS, edge - left))
            self.cards.setGeometry(left, 0, width, self.height())
            self.cards.setVisible(has_cards)
        self._margin.leave_to_cards(left=has_cards and self.cards is not None)
