"""The statement's text: read-only, highlighted, selectable by mouse and keyboard."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from briefreader.commitments.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Review, Statement
from briefreader.text.span import Span
from briefreader.text.structure import Paragraph
from briefreader.ui.reader.highlights import (
    Look,
    changed_places,
    current_selection,
    paint_highlights,
    place_marker,
    repaint_highlights,
)
from briefreader.ui.reader.layout import TextStyle, column_width
from briefreader.ui.reader.margin import MarginMark, ReaderMargin, margin_marks
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.reader.pinch import PinchZoom
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.theme import Space, WindowTheme, reader_font

_HOVER_DELAY = 350
_FEW_PLACES = 1_000
"""Up to so many highlights are drawn anew one by one, more of them all at once."""
_MIN_ZOOM, _MAX_ZOOM, _ZOOM_STEP = 0.5, 3.0, 0.1


class StatementView(QTextBrowser):
    """Shows one statement; positions in its signals are code points of the statement's text."""

    clicked = Signal(int)
    hovered = Signal(int, QPoint)
    hover_ended = Signal()
    menu_requested = Signal(QPoint, int)
    column_changed = Signal(int, int)
    zoom_changed = Signal(float)
    mark_clicked = Signal(MarginMark)
    """A bookmark or note in the margin was clicked."""

    def __init__(self, theme: WindowTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statementText")
        self.setAccessibleName(self.tr("Statement text"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._theme = theme
        self._themes: Mapping[str, Theme] = {}
        self._zoom = 1.0
        self._hits: tuple[tuple[int, int], ...] = ()
        self._settings = ReadingSettings()
        self._wanted_top = 0
        self._current: Commitment | None = None
        self._commitments: tuple[Commitment, ...] = ()
        self._annotations: tuple[Annotation, ...] = ()
        self._page = StatementPage(self.document())
        self._margin = ReaderMargin(self, theme)
        self._margin.mark_clicked.connect(self.mark_clicked)
        self._hover_point = QPoint()
        self._hover_timer = QTimer(self)
        self._hover_timer.setSingleShot(True)
        self._hover_timer.setInterval(_HOVER_DELAY)
        self._hover_timer.timeout.connect(self._hover)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.verticalScrollBar().valueChanged.connect(self._mark_scrolled)
        PinchZoom(self.viewport()).pinched.connect(lambda by: self.set_zoom(self._zoom * by))
        self.document().setDocumentMargin(Space.LARGE)

    def set_theme(self, theme: WindowTheme) -> None:
        """Repaint in the colours of ``theme``."""
        self._theme = theme
        self._margin.set_theme(theme)
        self._repaint()

    def show_statement(self, statement: Statement | None, themes: Mapping[str, Theme]) -> None:
        """Show the text from its beginning, without highlights yet."""
        text = statement.text if statement else ""
        self._themes = themes
        self._current, self._commitments, self._annotations = None, (), ()
        self._hits = ()
        self.setExtraSelections([])
        self._page.set_text(text, self._style())
        self.setTextCursor(QTextCursor(self.document()))
        self._margin.set_page(self._page)
        self._fit_column()
        self.verticalScrollBar().setValue(0)

    def show_commitments(self, commitments: tuple[Commitment, ...]) -> None:
        """Replace the highlighted commitments (in text order)."""
        places = changed_places(self._commitments, commitments)
        before, self._commitments = self._commitments, commitments
        if len(places) > _FEW_PLACES or not before:
            self._repaint()
        elif places:
            repaint_highlights(self._page, places, commitments, self._annotations, self._look())
        self._mark()

    def show_annotations(
        self, annotations: tuple[Annotation, ...], bookmarks: tuple[Bookmark, ...]
    ) -> None:
        """Replace the annotations' highlights and the marks in the margin."""
        repaint = annotations != self._annotations
        self._annotations = annotations
        self._margin.set_marks(margin_marks(annotations, bookmarks, self._page.positions))
        if repaint:
            self._repaint()

    def show_hits(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what was found, in UTF-16 units and in order."""
        self._hits = tuple(places)
        self._mark()

    def hit_positions(self) -> list[int]:
        """Return where what was found begins, in code points."""
        return [self._page.positions.to_code_point(start) for start, _ in self._hits]

    def show_cursor(self, cursor: QTextCursor) -> None:
        """Select as ``cursor`` does and bring it into view, a third down if it was out of sight."""
        self.setTextCursor(cursor)
        start = self._page.positions.to_code_point(cursor.selectionStart())
        self.scroll_to(Span(start, self._page.positions.to_code_point(cursor.selectionEnd())))

    def show_current(self, commitment: Commitment | None) -> None:
        """Mark ``commitment`` as the current one and bring it into view.

        The text cursor goes there too, unless it is in it already or something is selected, so that
        keys go on from it.
        """
        self._current = commitment
        self._mark()
        if commitment is None:
            return
        if not self.textCursor().hasSelection() and not commitment.span.contains(self.position()):
            place = self.verticalScrollBar().value()
            self.setTextCursor(
                self._page.cursor(Span(commitment.span.start, commitment.span.start))
            )
            self.verticalScrollBar().setValue(place)
        self.scroll_to(commitment.span)

    def scroll_to(self, span: Span) -> None:
        """Bring ``span`` into view, a third down the page if it was out of sight."""
        self._wanted_top = 0
        cursor = self._page.cursor(span)
        cursor.setPosition(cursor.selectionStart())
        top = self.cursorRect(cursor)
        bottom = self.cursorRect(self._page.cursor(Span(span.end, span.end)))
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
        if 0 < self._page.positions.to_utf16(position) < self.document().characterCount():
            bar = self.verticalScrollBar()
            rect = self.cursorRect(self._page.cursor(Span(position, position)))
            bar.setValue(bar.value() + rect.top() - Space.SMALL)

    def selected_span(self) -> Span | None:
        """Return the selected stretch of text without white space at its ends, None if empty."""
        cursor = self.textCursor()
        text = self.document().toRawText()
        start = self._page.positions.to_code_point(cursor.selectionStart())
        end = self._page.positions.to_code_point(cursor.selectionEnd())
        selected = cursor.selectedText()
        if not selected.strip() or not text:
            return None
        start += len(selected) - len(selected.lstrip())
        end -= len(selected) - len(selected.rstrip())
        return Span(start, end)

    def position(self) -> int:
        """Return where the text cursor is."""
        return self._page.positions.to_code_point(self.textCursor().selectionStart())

    def top_position(self) -> int:
        """Return the first position that is in view."""
        return self.position_near(0)

    def position_near(self, y: int) -> int:
        """Return the position at the height ``y`` of the viewport, or near it."""
        return self._page.positions.to_code_point(self.cursorForPosition(QPoint(0, y)).position())

    @property
    def headings(self) -> tuple[Paragraph, ...]:
        """The headings of the text, in text order."""
        return self._page.headings

    def select_span(self, span: Span) -> None:
        """Select ``span`` as a user would with the mouse."""
        self.setTextCursor(self._page.cursor(span))

    def clear_selection(self) -> None:
        """Drop the selection and keep the place."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            place = self.verticalScrollBar().value()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(place)

    def position_at(self, point: QPoint) -> int | None:
        """Return the position under ``point`` of the viewport, None beside the text."""
        document = self.document().documentLayout()
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        hit = document.hitTest((point + offset).toPointF(), Qt.HitTestAccuracy.ExactHit)
        return None if hit < 0 else self._page.positions.to_code_point(hit)

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
        """Set the text anew in its font and measure; its first line in view stays there."""
        place = self.top_position()
        self._page.set_style(self._style())
        self._fit_column()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(self._page.cursor(Span(place, place))).top())

    def zoom_by(self, steps: int) -> None:
        """Zoom in (positive) or out by steps of 10 %."""
        self.set_zoom(self._zoom + steps * _ZOOM_STEP)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ARG002, N802
        """Load nothing: the text has no resources, and none is fetched."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        self._fit_column()
        # A scroll bar that comes in the midst of this leaves the text laid out for the old width.
        width = self.viewport().width()
        if self.document().pageSize().width() != width:
            self.document().setPageSize(QSizeF(width, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802, D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseMoveEvent(event)
        self.hover_ended.emit()
        self._hover_point = event.position().toPoint()
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover_timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, D102
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        position = self.position_at(event.position().toPoint()) if plain else None
        if position is not None:
            self.clicked.emit(position)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, D102
        self._hover_timer.stop()
        self.hover_ended.emit()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802, D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.position())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802, D102
        position = self.position_at(event.pos())
        place = self.position() if position is None else position
        self.menu_requested.emit(event.globalPos(), place)

    def _look(self) -> Look:
        return Look(self._themes, self._theme)

    def _repaint(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        paint_highlights(self._page, self._commitments, self._annotations, self._look())
        self._mark()
        bar.setValue(place)

    def _mark_scrolled(self) -> None:
        if self._hits:
            self._mark()

    def _mark(self) -> None:
        """Lay the markers of the current commitment and of what was found over the text.

        Of what was found, only what is in view: thousands of markers would take half a second.
        """
        current = self._current
        shown = current is not None and current.review is not Review.DISMISSED
        markers = self._hits_in_view()
        if current is not None and shown:
            markers.append(current_selection(self._page, current, self._look()))
        self.setExtraSelections(markers)
        self._margin.set_current(self._current_range())

    def _hits_in_view(self) -> list[QTextEdit.ExtraSelection]:
        if not self._hits:
            return []
        top = self.cursorForPosition(QPoint(0, 0)).position()
        corner = QPoint(self.viewport().width(), self.viewport().height())
        bottom = self.cursorForPosition(corner).position()
        first = bisect_left(self._hits, (top, top))
        last = bisect_right(self._hits, (bottom, bottom))
        colour = self._theme.colour("hit")
        seen = self._hits[max(0, first - 1) : last + 1]
        return [place_marker(self._page, each, colour) for each in seen]

    def _current_range(self) -> tuple[int, int] | None:
        if self._current is None:
            return None
        span = self._current.span
        return self._page.positions.to_utf16(span.start), self._page.positions.to_utf16(span.end)

    def _fit_column(self) -> None:
        """Centre the column in the window, and let printed numbers hang to its left."""
        hang = round(self._page.hang())
        column = column_width(self._font(), self._settings.width) + 2 * Space.LARGE
        free = (self.width() - column) // 2
        side = max(ReaderMargin.WIDTH, free - hang)
        right = max(Space.SMALL, free - self.verticalScrollBar().sizeHint().width())
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (side, right):
            self.setViewportMargins(side, 0, right, 0)
        self._margin.setGeometry(side - ReaderMargin.WIDTH, 0, ReaderMargin.WIDTH, self.height())
        self.column_changed.emit(side + hang, right)

    def _hover(self) -> None:
        position = self.position_at(self._hover_point)
        if position is not None:
            self.hovered.emit(position, self.viewport().mapToGlobal(self._hover_point))
