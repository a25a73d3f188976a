"""A text with all that is marked in it and beside it; only what is in view is."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Annotation, Bookmark, Commitment, Statement
from briefreader.text.leading_title import leading_title
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.common.plain_text import plain_tooltip
from briefreader.ui.reader.bullets import Bullets, with_markers
from briefreader.ui.reader.commitment_marks import CommitmentMarks
from briefreader.ui.reader.highlights import Highlights
from briefreader.ui.reader.line_geometry import LineGeometry
from briefreader.ui.reader.linked_places import LinkedPlace, linked_places
from briefreader.ui.reader.margin import MarginMark, ReaderMargin, margin_marks
from briefreader.ui.reader.page import StatementPage
from briefreader.ui.reader.surface import TextSurface

if TYPE_CHECKING:
    from briefreader.ui.reader.margin_cards import MarginCards


class MarkedSurface(TextSurface):
    """Shows what is marked in a page; positions and spans are code points of its text.

    Attributes:
        cards: what stands in a wide margin, once there is one.

    """

    title_seen = Signal(bool)
    """Whether the text's own title is in view, as its first words."""
    link_wanted = Signal(str)
    """The user wants to open this web or mail address."""
    link_copied = Signal(str)
    """The user wants to have this address on the clipboard."""
    place_wanted = Signal(Span)
    """The user wants to go to this place of the text."""
    mark_clicked = Signal(MarginMark)
    """A bookmark or note in the margin was clicked."""

    def __init__(
        self, page: StatementPage, theme: WindowTheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(page, parent)
        self._theme = theme
        self._themes: Mapping[str, Theme] = {}
        self._highlights = Highlights(theme)
        self._marks = CommitmentMarks()
        self._bullets = Bullets()
        self._laid_out = (page, 0.0)
        self._places = LineGeometry(page.document)
        self._links = SpanIndex[LinkedPlace]()
        self._has_links_to_find = False
        self._is_put_off = False
        self._annotations: tuple[Annotation, ...] = ()
        self._title: Span | None = None
        self._is_title_seen = False
        self._strip: QWidget | None = None
        self.cards: MarginCards | None = None
        self._card_records: tuple[tuple[Annotation, ...], tuple[Commitment, ...]] = ((), ())
        self._margin = ReaderMargin(self, theme)
        self._margin.mark_clicked.connect(self.mark_clicked)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.verticalScrollBar().valueChanged.connect(self._lay_marks)

    def set_theme(self, theme: WindowTheme) -> None:
        """Draw in the colours of ``theme``."""
        self._theme = theme
        self._margin.set_theme(theme)
        if self.cards is not None:
            self.cards.set_theme(theme)
        self._highlights.set_theme(theme, self._themes)
        self._mark()

    def set_themes(self, themes: Mapping[str, Theme]) -> None:
        """Draw the commitments in the colours of these themes."""
        self._themes = themes
        self._highlights.set_theme(self._theme, themes)
        self._mark()

    def put_cards(self, cards: "MarginCards") -> None:
        """Have ``cards`` in a margin that is wide enough, from now on."""
        self.cards = cards
        cards.set_records(*self._card_records)

    def begin_marking(self, statement: Statement | None, themes: Mapping[str, Theme]) -> None:
        """Mark nothing in the text of ``statement``, which is to be shown."""
        self._themes = themes
        self._highlights.set_theme(self._theme, themes)
        self._highlights.clear()
        self._annotations = ()
        self._title = leading_title(statement.text, statement.title) if statement else None
        self._is_title_seen = False
        self._links, self._has_links_to_find = SpanIndex(), True

    def _complete(self) -> None:
        """Find the links of a long text once its beginning is in view."""
        super()._complete()
        if self._has_links_to_find:
            self.find_links()
            self._mark()

    def find_links(self) -> None:
        """Show the addresses and footnotes of the page as what they are."""
        self._has_links_to_find = False
        spans = [each.span for each in self.page.paragraphs]
        self._links = linked_places(self.page.text, spans)
        self._highlights.set_links(self._links)

    def link_at(self, position: int) -> LinkedPlace | None:
        """Return the address or footnote's number at ``position``, None if there is none."""
        return next(iter(self._links.overlapping(Span(position, position + 1))), None)

    def _choose(self, position: int, modifiers: Qt.KeyboardModifier) -> None:
        """Go to or from a footnote; open an address with Ctrl; else take what stands there."""
        link = self.link_at(position)
        if link is not None and not link.address:
            self.place_wanted.emit(link.target)
        elif link is not None and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.link_wanted.emit(link.address)
        else:
            super()._choose(position, modifiers)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand over what a click would follow."""
        super().mouseMoveEvent(event)
        position = self.position_at(event.position().toPoint())
        link = None if position is None else self.link_at(position)
        is_ready = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        follows = link is not None and (not link.address or is_ready)
        shape = Qt.CursorShape.PointingHandCursor if follows else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Tell the whole address of a link under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            position = self.position_at(event.pos())
            link = None if position is None else self.link_at(position)
            told = self.tr("{address}\nCtrl+click opens it").format(
                address=link.address if link else ""
            )
            tip = plain_tooltip(told) if link and link.address else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)

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
        self._card_records = annotations, commitments
        if self.cards is not None:
            self.cards.set_records(annotations, commitments)
            self.cards.measure(self.span_in_view(), self._highlights.marked, self._themes)

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

    @property
    def current(self) -> Commitment | None:
        """The commitment that is marked as the current one."""
        return self._highlights.current

    def set_current(self, commitment: Commitment | None) -> None:
        """Take ``commitment`` for the current one from the next marking on; scroll nowhere."""
        self._highlights.current = commitment

    @contextmanager
    def marking_put_off(self) -> Iterator[None]:
        """Scroll without marking what is in view on the way; whoever asks for it marks then."""
        self._is_put_off = True
        try:
            yield
        finally:
            self._is_put_off = False

    def _mark(self) -> None:
        """Lay the highlights over that part of the text which is in view, and paint it anew."""
        self._lay_marks()
        self.viewport().update()

    def _lay_marks(self) -> None:
        """Lay the highlights over what is in view; scrolled, all that was there is painted."""
        if self._is_put_off:
            return
        seen, lit = self.span_in_view(), self._highlights
        self.setExtraSelections(lit.at(self.page, seen))
        places = self._geometry()
        self._marks.measure(
            self.page, places, lit.pieces, lit.marked, seen, self._themes, self._theme
        )
        self._margin.set_bars(self._marks.bars, lit.marked, self._themes, seen.start)
        self._bullets.measure(self.page, places, seen)
        if self.cards is not None:
            self.cards.measure(seen, lit.marked, self._themes)
        self._tell_title()

    def set_title(self, statement: Statement) -> None:
        """Look for the title of ``statement``, which is another now, and say if it is in view."""
        self._title = leading_title(statement.text, statement.title)
        self._is_title_seen = False
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
