"""What is painted around the words of commitments: edges between them, the current one's outline.

Their grounds and underlines are Qt's own (``highlights``); these have no format of Qt's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from briefreader.commitments.attributes.taxonomy import Theme
from briefreader.library.records import Commitment
from briefreader.text.span import Span
from briefreader.ui.app.theme import WindowTheme
from briefreader.ui.reader.highlights import first_theme
from briefreader.ui.reader.line_geometry import LineArea, LineGeometry
from briefreader.ui.reader.page import StatementPage

_OUTLINE = 2.0
_AROUND, _STEP = 3.0, 14.0
_EDGE = 2.0
_BEYOND = 500
"""So many code points of a commitment above and below the view may be outlined too."""


class Bar(NamedTuple):
    """A piece of the bar in the margin: from ``top`` to ``bottom`` in the document, for one."""

    top: float
    bottom: float
    commitment: Commitment


class CommitmentMarks:
    """Paints the edges and the outline of the ``pieces`` of commitments in view, on ``page``.

    Attributes:
        bars: what the margin shows beside the pieces, from top to bottom.

    """

    def __init__(self) -> None:
        self._edges: list[tuple[QRectF, QColor]] = []
        self._outline: QPainterPath | None = None
        self._pen = QPen()
        self._ground = QColor()
        self.bars: tuple[Bar, ...] = ()

    def measure(
        self,
        page: StatementPage,
        geometry: LineGeometry,
        pieces: Sequence[tuple[Span, Commitment]],
        current: Commitment | None,
        seen: Span,
        themes: Mapping[str, Theme],
        window_theme: WindowTheme,
    ) -> None:
        """Take the places of ``pieces``, of which ``seen`` is in view, for the next painting."""
        reach = Span(max(0, seen.start - _BEYOND), seen.end + _BEYOND)
        tones = {key: window_theme.edge(themes.get(key)) for key in _keys(pieces, current)}
        parts = [(each, _areas(page, geometry, span, reach)) for span, each in pieces]
        self._edges = [
            (_edge_of(areas[0]), tones[first_theme(each)])
            for each, areas in parts
            if areas and (current is None or each.id != current.id)
        ]
        self._outline = None
        if current is not None and current.span.overlaps(reach):
            around = _areas(page, geometry, current.span, reach)
            if all(each.id != current.id for each, _ in parts):
                parts.append((current, around))
            self._outline = outlined(around)
            self._pen = QPen(tones[first_theme(current)], _OUTLINE)
            self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._ground = window_theme.colour("current_ground")
        self.bars = tuple(_bars(parts))

    def paint_below(self, painter: QPainter) -> None:
        """Paint what lies under the words; ``painter`` has the document's coordinates."""
        if self._outline is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ground)
            painter.drawPath(self._outline)

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies beside the words, over their grounds."""
        painter.setPen(Qt.PenStyle.NoPen)
        for area, colour in self._edges:
            painter.setBrush(colour)
            painter.drawRect(area)
        if self._outline is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._pen)
            painter.drawPath(self._outline)


def outlined(lines: Sequence[LineArea]) -> QPainterPath:
    """Return the line around ``lines``, a little outside of them; those that touch are one."""
    areas = [each.adjusted(-_AROUND, -1, _AROUND, 1) for each in _closed(lines)]
    lefts = _levelled([-each.left() for each in areas])
    rights = _levelled([each.right() for each in areas])
    path = QPainterPath()
    for area, left, right in zip(areas, lefts, rights, strict=True):
        piece = QPainterPath()
        piece.addRect(QRectF(-left, area.top(), right + left, area.height()))
        path = path.united(piece)
    return path.simplified()


def _levelled(edges: list[float]) -> list[float]:
    """Return ``edges`` of lines, the outer one of neighbours that nearly meet: without a step."""
    for order in (range(1, len(edges)), range(-2, -len(edges) - 1, -1)):
        for at in order:
            beside = edges[at - 1 if at > 0 else at + 1]
            if abs(edges[at] - beside) < _STEP:
                edges[at] = max(edges[at], beside)
    return edges


def _closed(lines: Sequence[LineArea]) -> Iterator[QRectF]:
    """Yield the areas of ``lines``, the last of which end below their letters."""
    for each, following in zip_longest(lines, lines[1:]):
        goes_on = following is not None and following.area.top() <= each.area.bottom() + 1
        area = QRectF(each.area)
        if not goes_on:
            area.setHeight(each.height)
        yield area


def _keys(pieces: Iterable[tuple[Span, Commitment]], current: Commitment | None) -> set[str]:
    """Return the keys of the themes that are painted."""
    keys = {first_theme(each) for _, each in pieces}
    return keys if current is None else keys | {first_theme(current)}


def _areas(
    page: StatementPage, geometry: LineGeometry, span: Span, reach: Span
) -> tuple[LineArea, ...]:
    """Return what that part of ``span`` covers which is within ``reach``."""
    start, end = max(span.start, reach.start), min(span.end, reach.end)
    to_utf16 = page.positions.to_utf16
    return geometry.areas(to_utf16(start), to_utf16(max(start, end)))


def _edge_of(line: LineArea) -> QRectF:
    """Return the edge where a piece begins, which stands in the space before its words."""
    area = line.area
    left = area.right() + 1 if line.begins_right else area.left() - _EDGE - 1
    return QRectF(left, area.top(), _EDGE, line.height)


def _bars(parts: Iterable[tuple[Commitment, Sequence[LineArea]]]) -> Iterator[Bar]:
    """Yield the bars beside ``parts``; those that share a line share its height."""
    lines: dict[float, tuple[float, list[Commitment]]] = {}
    for each, areas in parts:
        for area in _closed(areas):
            bottom, there = lines.setdefault(area.top(), (area.bottom(), []))
            lines[area.top()] = (max(bottom, area.bottom()), there)
            there.append(each)
    last: Bar | None = None
    for top, (bottom, there) in sorted(lines.items(), key=lambda each: each[0]):
        share = (bottom - top) / len(there)
        for number, each in enumerate(there):
            begin = top + number * share
            joins = last is not None and last.commitment is each and begin - last.bottom < 1
            if last is not None and not joins:
                yield last
            last = Bar(last.top if joins and last else begin, begin + share, each)
    if last is not None:
        yield last
