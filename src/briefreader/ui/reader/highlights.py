"""Highlights over the statement's text: commitments, annotations and what was found.

Qt draws them as extra selections. Thousands of these are slow, and as formats of the document they
would have it laid out again at each change; so it is given only those that are in view.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.commitments.model import Strength
from briefreader.library.records import Annotation, Commitment, Review
from briefreader.text.span import Span
from briefreader.text.span_index import SpanIndex, topmost
from briefreader.ui.app.theme import UNDERLINES, WindowTheme
from briefreader.ui.reader.linked_places import LinkedPlace
from briefreader.ui.reader.page import StatementPage

Marker = QTextEdit.ExtraSelection


class Highlights:
    """Everything that is highlighted in one text.

    Attributes:
        current: the commitment that the user looks at; marked unless it is dismissed.
        hits: what was found, as starts and ends in UTF-16 units, in order.
        current_hit: the one of them that the user has gone to.
        pieces: the stretches that commitments showed when ``at`` was last asked, in order.

    """

    def __init__(self, window_theme: WindowTheme) -> None:
        self.current: Commitment | None = None
        self.hits: Sequence[tuple[int, int]] = ()
        self.current_hit: tuple[int, int] | None = None
        self.pieces: list[tuple[Span, Commitment]] = []
        self._commitments = SpanIndex[Commitment]()
        self._annotations = SpanIndex[Annotation]()
        self._links = SpanIndex[LinkedPlace]()
        self.set_theme(window_theme, {})

    def set_theme(self, window_theme: WindowTheme, themes: Mapping[str, Theme]) -> None:
        """Draw commitments in the colours that ``themes`` have in ``window_theme``."""
        self._window_theme = window_theme
        self._themes = themes
        self._backgrounds: dict[str, QTextCharFormat] = {}
        self._underlines: dict[tuple[str, Strength], QTextCharFormat] = {}
        self._formats: dict[tuple[str, Strength], QTextCharFormat] = {}

    def clear(self) -> None:
        """Highlight nothing."""
        self.current, self.hits, self.current_hit = None, (), None
        self.set_commitments(())
        self.set_annotations(())
        self.set_links(SpanIndex())

    def set_commitments(self, commitments: Iterable[Commitment]) -> None:
        """Highlight ``commitments``, with their theme as background, strength as underline."""
        self._commitments = SpanIndex(commitments)

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Highlight the words of ``annotations`` in their colours."""
        self._annotations = SpanIndex(annotations)

    def set_links(self, links: SpanIndex[LinkedPlace]) -> None:
        """Have the words of ``links`` look like what they are."""
        self._links = links

    def at(self, page: StatementPage, place: Span) -> list[Marker]:
        """Return the markers of ``page`` that overlap ``place``, to be drawn in this order.

        A background covers what lies below it, so underlines come last: a commitment's strength
        shows under an annotation and on the ground of the current commitment too.
        """
        self.pieces = pieces = topmost(self._commitments.overlapping(place))
        above = [*self._current(page), *self._notes(page, place), *self._found(page, place)]
        links = [
            _marker(page, each.span, self._link(each)) for each in self._links.overlapping(place)
        ]
        if not above:
            return [*links, *(_marker(page, span, self._format(each)) for span, each in pieces)]
        below = [_marker(page, span, self._background(each)) for span, each in pieces]
        lines = [_marker(page, span, self._underline(each)) for span, each in pieces]
        return [*below, *above, *links, *lines]

    def _link(self, place: LinkedPlace) -> QTextCharFormat:
        fmt = QTextCharFormat()
        fmt.setForeground(self._window_theme.link())
        if place.address:
            fmt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            fmt.setUnderlineColor(self._window_theme.link())
        return fmt

    def _notes(self, page: StatementPage, place: Span) -> Iterator[Marker]:
        for note in self._annotations.overlapping(place):
            yield _marker(page, note.span, _filled(self._window_theme.annotation(note.colour)))

    def _current(self, page: StatementPage) -> Iterator[Marker]:
        if self.marked is not None:
            ground = self._window_theme.colour("current_ground")
            yield _marker(page, self.marked.span, _filled(ground))

    @property
    def marked(self) -> Commitment | None:
        """The current commitment if it is to be seen in the text."""
        current = self.current
        return None if current is None or current.review is Review.DISMISSED else current

    def _found(self, page: StatementPage, place: Span) -> list[Marker]:
        # One is gone to by a key, too, while no others are marked.
        hits = self.hits or ([self.current_hit] if self.current_hit else [])
        if not hits:
            return []
        start, end = page.positions.to_utf16(place.start), page.positions.to_utf16(place.end)
        first = max(0, bisect_left(hits, (start, start)) - 1)
        fmt, current = (
            _filled(self._window_theme.colour("hit")),
            _filled(self._window_theme.colour("text")),
        )
        current.setForeground(self._window_theme.colour("paper"))
        return [
            _made(page.units(*hit), current if hit == self.current_hit else fmt)
            for hit in hits[first : bisect_right(hits, (end, end))]
        ]

    def _background(self, commitment: Commitment) -> QTextCharFormat:
        key = first_theme(commitment)
        if key not in self._backgrounds:
            self._backgrounds[key] = _filled(self._window_theme.tint(self._themes.get(key)))
        return self._backgrounds[key]

    def _format(self, commitment: Commitment) -> QTextCharFormat:
        """Return background and underline in one, which Qt draws in half the time."""
        key = first_theme(commitment), commitment.strength
        if key not in self._formats:
            fmt = QTextCharFormat(self._background(commitment))
            fmt.merge(self._underline(commitment))
            self._formats[key] = fmt
        return self._formats[key]

    def _underline(self, commitment: Commitment) -> QTextCharFormat:
        key = first_theme(commitment), commitment.strength
        if key not in self._underlines:
            fmt = QTextCharFormat()
            fmt.setUnderlineStyle(UNDERLINES[commitment.strength])
            fmt.setUnderlineColor(self._window_theme.accent(self._themes.get(key[0])))
            self._underlines[key] = fmt
        return self._underlines[key]


def first_theme(commitment: Commitment) -> str:
    """Return the key of the commitment's best theme, empty if it has none."""
    return commitment.themes[0] if commitment.themes else ""


def _marker(page: StatementPage, span: Span, fmt: QTextCharFormat) -> Marker:
    return _made(page.cursor(span), fmt)


def _made(cursor: QTextCursor, fmt: QTextCharFormat) -> Marker:
    marker = QTextEdit.ExtraSelection()
    marker.cursor = cursor
    marker.format = fmt
    return marker


def _filled(colour: QColor) -> QTextCharFormat:
    fmt = QTextCharFormat()
    fmt.setBackground(colour)
    return fmt
