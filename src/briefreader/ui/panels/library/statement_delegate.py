"""Painter of a statement in the library list: title, date and parties, review, search snippet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefreader.text.control_characters import visible
from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, WindowTheme, scaled
from briefreader.ui.common.line_counter import LineCounter
from briefreader.ui.common.rows import Index, RowDelegate, fill
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.library.library_labels import where_label
from briefreader.ui.panels.library.statement_model import StatementRole

if TYPE_CHECKING:
    from briefreader.library.records import StatementSummary
    from briefreader.ui.panels.library.hit_rows import HitRow

_TITLE_LINES = 2
_SNIPPET_LINES = 3
_SEEN = 70
_BEFORE_MARK = 20
_OPEN_BAR = 4
_BAR_WIDTH, _BAR_HEIGHT = 36, 4
_DOT = 8
_GAP = 6
_USUAL_COUNT = "888"


class StatementDelegate(RowDelegate):
    """Paints the rows of a ``StatementModel``, each as high as what it says."""

    def __init__(self, theme: WindowTheme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._measure(parent.font())

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        if option.font != self._measured:
            self._measure(QFont(option.font))
        width = option.rect.width() - 2 * Space.MEDIUM
        found: HitRow | None = index.data(StatementRole.ROW)
        height = 2 * Space.SMALL
        if found is None or found.is_first:
            lines = self._titles.lines(index.data() or "", width, _TITLE_LINES)
            height += lines * self._title_line
            height += Space.TINY + self._line if _has_line(index) else 0
        else:
            height -= Space.SMALL + Space.TINY
        snippet, _ = _snippet(found)
        if snippet:
            lines = self._smalls.lines(snippet, width - Space.MEDIUM, _SNIPPET_LINES)
            height += Space.TINY + lines * self._line
        return QSize(0, height)

    def _measure(self, font: QFont) -> None:
        title, small = scaled(font, 1.0, bold=True), scaled(font, 0.9)
        self._titles, self._smalls = LineCounter(title), LineCounter(small)
        self._title_line = QFontMetrics(title).lineSpacing()
        self._line = QFontMetrics(small).lineSpacing()
        self._measured = font

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the title, below it the line of facts, and the snippet of a search.

        A bar at the edge marks the statement that is open. What a search found stands a little in,
        and has a title over it where it is the first in its statement.
        """
        if index.data(StatementRole.IS_OPEN):
            bar = QRect(area.left(), area.top(), _OPEN_BAR, area.height())
            fill(painter, bar, self.theme.colour("accent"))
        found: HitRow | None = index.data(StatementRole.ROW)
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        if found is None or found.is_first:
            painter.setFont(scaled(font, 1.0, bold=True))
            painter.setPen(colour)
            used = draw_wrapped(
                painter,
                area,
                index.data() or "",
                _TITLE_LINES,
                marks=found.title_marks if found else (),
                mark_colour=self.theme.annotation("yellow"),
            )
            area.setTop(area.top() + used + Space.TINY)
            painter.setFont(scaled(font, 0.9))
            if _has_line(index):
                self._paint_line(painter, area, index)
                area.setTop(area.top() + self._line + Space.TINY)
        else:
            area.adjust(0, -Space.TINY, 0, 0)
            painter.setFont(scaled(font, 0.9))
        snippet, marks = _snippet(found)
        if snippet:
            area.adjust(Space.MEDIUM, 0, 0, 0)
            painter.setPen(self.theme.colour("text"))
            mark = self.theme.annotation("yellow")
            draw_wrapped(painter, area, snippet, _SNIPPET_LINES, marks=marks, mark_colour=mark)

    def _paint_line(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw date, parties and tags, and at the end how many commitments there are."""
        metrics = painter.fontMetrics()
        facts, count = _facts(index), str(index.data(StatementRole.COUNT) or "")
        line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        painter.setPen(self.theme.colour("muted"))
        if not facts:
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, count)
            return
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)
        # Of one width as long as it can be, so that the bars stand below each other.
        taken = max(map(metrics.horizontalAdvance, (count, _USUAL_COUNT)))
        line.setRight(line.right() - taken - _GAP)
        statement: StatementSummary | None = index.data(StatementRole.STATEMENT)
        if statement is not None and statement.commitments:
            self._paint_review(painter, line, statement)
        painter.setPen(self.theme.colour("muted"))
        shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_review(self, painter: QPainter, line: QRect, statement: "StatementSummary") -> None:
        """Draw at the end of ``line`` a bar of what is reviewed, and a dot if any is overdue."""
        middle = line.top() + line.height() / 2
        track = QRectF(
            line.right() + 1 - _BAR_WIDTH, middle - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.track())
        painter.drawRoundedRect(track, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        reviewed = statement.commitments - statement.unreviewed
        if reviewed:
            # However little it is, it is seen.
            share = max(_BAR_HEIGHT, _BAR_WIDTH * reviewed / statement.commitments)
            painter.setBrush(self.theme.colour("positive"))
            done = QRectF(track.left(), track.top(), share, track.height())
            painter.drawRoundedRect(done, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        line.setRight(line.right() - _BAR_WIDTH - _GAP)
        if statement.overdue:
            painter.setBrush(self.theme.colour("negative"))
            left = line.right() + 1 - _DOT
            painter.drawEllipse(QRectF(left, middle - _DOT / 2, _DOT, _DOT))
            line.setRight(line.right() - _DOT - _GAP)


def focused(snippet: str, marks: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Return the snippet, and its marks, cut so that the first mark stands near the beginning.

    The list is narrow: what stands behind some seventy letters may not be seen.
    """
    if not marks or marks[0].end <= _SEEN:
        return snippet, marks
    start = snippet.rfind(" ", 0, marks[0].start - _BEFORE_MARK) + 1
    if start <= 1:
        return snippet, marks
    moved = [Span(each.start - start + 1, each.end - start + 1) for each in marks]
    return "…" + snippet[start:], moved


def _snippet(found: "HitRow | None") -> tuple[str, Sequence[Span]]:
    """Return what a hit says, with the kind of record in front, and what matched in it."""
    if found is None or not found.hit.snippet or found.hit.where == "title":
        return "", ()
    hit = found.hit
    text, marks = focused(hit.snippet.replace("\n", " "), hit.marks)
    kind = where_label(hit.where)
    if not kind:
        return text, marks
    before = f"{kind} · "
    by = len(before)
    return before + text, [Span(each.start + by, each.end + by) for each in marks]


def _has_line(index: Index) -> bool:
    """Tell whether there is anything to say below the title: of a scan there may be nothing."""
    return bool(_facts(index) or index.data(StatementRole.COUNT))


def _facts(index: Index) -> str:
    """Return the line of facts: date and parties, tags."""
    tags = " ".join(f"#{visible(each)}" for each in index.data(StatementRole.TAGS) or ())
    return " · ".join(filter(None, [index.data(StatementRole.LINE), tags]))
