"""The statement's text with all that is marked in it, in the size and width the reader likes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    Qt,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.text.leading_title import leading_title
from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, WindowTheme, reader_font
from briefreader.ui.reader.bullets import Bullets, with_markers
from briefreader.ui.reader.commitment_marks import CommitmentMarks
from briefreader.ui.reader.highlights import Highlights
from briefreader.ui.reader.layout import TextStyle, column_width
from briefreader.ui.reader.line_geometry import LineGeometry
from briefreader.ui.reader.margin import MarginMark, ReaderMargin, margin_marks
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.reader.pinch import PinchZoom
from briefreader.ui.reader.settings import ReadingSettings
from briefreader.ui.reader.surface import TextSurface

_FEWEST_CHARACTERS = 51
"""Of a line: 45, and what a ragged edge takes, and many capitals do."""
_MIN_ZOOM, _MAX_ZOOM, _ZOOM_STEP = 0.5, 3.0, 0.1


class StatementView(TextSurface):
    """Shows one statement; positions and spans are code points of its text."""

    column_changed = Signal(int, int)
    zoom_changed = Signal(float)
    least_width_changed = Signal()
    """The text needs more or less room than before."""
    title_seen = Signal(bool)
    """Whether the text's own title is in view, as its first words."""
    mark_clicked = Signal(MarginMark)
    """A bookmark or note in the margin was clicked."""
    _is_made = False

    def __init__(self, theme: WindowTheme, parent: QWidget | None = None) -> None:
        self._zoom = 1.0
        self._settings = ReadingSettings()
        super().__init__(StatementPage("", self._style()), parent)
        self.setObjectName("statementText")
        self.setAccessibleName(self.tr("Statement text"))
        self._theme = theme
        self._themes: Mapping[str, Theme] = {}
        self._highlights = Highlights(theme)
        self._marks = CommitmentMarks()
        self._bullets = Bullets()
        self._laid_out = (self.page, 0.0)
        self._places = LineGeometry(self.document())
        self._annotations: tuple[Annotation, ...] = ()
        self._wanted_top = 0
        self._told_width = 0
        self._title: Span | None = None
        self._is_title_seen = False
        self._strip: QWidget | None = None
        self._margin = ReaderMargin(self, theme)
        self._margin.mark_clicked.connect(self.mark_clicked)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.verticalScrollBar().valueChanged.connect(self._lay_marks)
        PinchZoom(self.viewport()).pinched.connect(lambda by: self.set_zoom(self._zoom * by))
        self._is_made = True

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self._margin.set_theme(theme)
        self._highlights.set_theme(theme, self._themes)
        self._mark()

    def set_strip(self, strip: QWidget) -> None:
        """Have ``strip`` between the text and the scroll bar."""
        strip.setParent(self)
        self._strip = strip
        self._fit_column()

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Draw the commitments in the colours of these themes."""
        self._themes = themes
        self._highlights.set_theme(self._theme, themes)
        self._mark()

    def show_statement(self, statement: Statement | None, themes: Mapping[str, Theme]) -> None:
        """Show the text from its beginning, without highlights yet."""
        self._themes = themes
        self._highlights.set_theme(self._theme, themes)
        self._highlights.clear()
        self._annotations = ()
        self._title = leading_title(statement.text, statement.title) if statement else None
        self._is_title_seen = False
        self.show_page(StatementPage(statement.text if statement else "", self._style()))
        self._margin.set_page(self.page)
        self._fit_column()

    def show_commitments(self, commitments: tuple[Commitment, ...]) -> None:
        """Replace the highlighted commitments (in text order)."""
        self._highlights.set_commitments(commitments)
        self._mark()

    def show_margin(
        self,
        annotations: tuple[Annotation, ...],
        bookmarks: tuple[Bookmark, ...],
        commitments: tuple[Commitment, ...],
    ) -> None:
        """Replace the marks in the margin."""
        positions = self.page.positions
        self._margin.set_marks(margin_marks(annotations, bookmarks, commitments, positions))

    def show_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """Replace the annotations' highlights."""
        if annotations != self._annotations:
            self._annotations = annotations
            self._highlights.set_annotations(annotations)
            self._mark()

    def show_hits(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark what was found, in UTF-16 units and in order."""
        if places or self._highlights.hits:
            self._highlights.hits = tuple(places)
            self._mark()

    def show_current_hit(self, place: tuple[int, int] | None) -> None:
        """Mark the one of the places found that the user has gone to, in UTF-16 units."""
        if place != self._highlights.current_hit:
            self._highlights.current_hit = place
            self._mark()

    def hit_positions(self) -> list[int]:
        """Return where what was found begins, in code points."""
        return [self.page.positions.to_code_point(start) for start, _ in self._highlights.hits]

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

    @property
    def current(self) -> Commitment | None:
        """The commitment that is marked as the current one."""
        return self._highlights.current

    def set_current(self, commitment: Commitment | None) -> None:
        """Take ``commitment`` for the current one from the next marking on; scroll nowhere."""
        self._highlights.current = commitment

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

    def _mark(self) -> None:
        """Lay the highlights over that part of the text which is in view, and paint it anew."""
        self._lay_marks()
        self.viewport().update()

    def _lay_marks(self) -> None:
        """Lay the highlights over what is in view; scrolled, all that was there is painted."""
        seen, lit = self.span_in_view(), self._highlights
        self.setExtraSelections(lit.at(self.page, seen))
        places = self._geometry()
        self._marks.measure(
            self.page, places, lit.pieces, lit.marked, seen, self._themes, self._theme
        )
        self._margin.set_bars(self._marks.bars, lit.marked, self._themes, seen.start)
        self._bullets.measure(self.page, places, seen)
        self._tell_title()

    def _tell_title(self) -> None:
        """Say whether the text's own title is in view, if that is not said yet."""
        lines = self._places.areas(*self._in_units(self._title)) if self._title else ()
        seen = any(self.verticalScrollBar().value() < line.baseline for line in lines)
        if seen != self._is_title_seen:
            self._is_title_seen = seen
            self.title_seen.emit(seen)

    def _in_units(self, span: Span) -> tuple[int, int]:
        return self.page.positions.to_utf16(span.start), self.page.positions.to_utf16(span.end)

    def _geometry(self) -> LineGeometry:
        """Return where the lines of the page are, as it is laid out now."""
        width = self.page.document.pageSize().width()
        if self._laid_out[0] is not self.page or self._laid_out[1] != width:
            self._laid_out, self._places = (self.page, width), LineGeometry(self.page.document)
        return self._places

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the outline of the current commitment and the edges of all around the words."""
        scrolled = self.verticalScrollBar().value()
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -scrolled)
            self._marks.paint_below(painter)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -scrolled)
            self._bullets.paint(painter, self._theme.colour("text"))
            self._marks.paint_above(painter)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Copy the bullets' characters too, which are not to be seen here."""
        return with_markers(super().createMimeDataFromSelection())

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
        free = (self.width() - beside - column) // 2
        side = max(ReaderMargin.WIDTH, free - hang)
        right = max(Space.SMALL, free - bar.sizeHint().width()) + beside
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (side, right):
            self.setViewportMargins(side, 0, right, 0)
        self._margin.setGeometry(side - ReaderMargin.WIDTH, 0, ReaderMargin.WIDTH, self.height())
        if self._strip is not None:
            taken = bar.width() if bar.isVisible() else 0
            self._strip.setGeometry(self.width() - taken - beside, 0, beside, self.height())
        self.column_changed.emit(side + hang, right + hang)
        if self.least_width() != self._told_width:
            self._told_width = self.least_width()
            self.least_width_changed.emit()
