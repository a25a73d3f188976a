"""Painter of a statement in the library list: title, date and parties, count, search snippet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefreader.text.control_characters import visible
from briefreader.text.span import Span
from briefreader.ui.app.theme import Space, scaled
from briefreader.ui.common.rows import Index, RowDelegate, fill
from briefreader.ui.common.wrapped_text import draw_wrapped
from briefreader.ui.panels.library.library_labels import where_label
from briefreader.ui.panels.library.statement_model import StatementRole

if TYPE_CHECKING:
    from briefreader.library.search import SearchHit

_TITLE_LINES = 2
_SNIPPET_LINES = 3
_SEEN = 70
_BEFORE_MARK = 20
_OPEN_BAR = 4


class StatementDelegate(RowDelegate):
    """Paints the rows of a ``StatementModel``."""

    def sizeHint(  # noqa: N802, D102
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        font = option.font
        title = QFontMetrics(scaled(font, 1.0, bold=True)).lineSpacing() * _TITLE_LINES
        small = QFontMetrics(scaled(font, 0.9)).lineSpacing()
        snippet = small * _SNIPPET_LINES + Space.TINY if index.data(StatementRole.HIT) else 0
        return QSize(0, title + small + snippet + 2 * Space.SMALL + Space.TINY)

    def paint_row(
        self, painter: QPainter, area: QRect, font: QFont, colour: QColor, index: Index
    ) -> None:
        """Draw the title, below it the line of facts, and the snippet of a search.

        A bar at the edge marks the statement that is open.
        """
        if index.data(StatementRole.IS_OPEN):
            bar = QRect(area.left(), area.top(), _OPEN_BAR, area.height())
            fill(painter, bar, self.theme.colour("accent"))
        area = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        painter.setFont(scaled(font, 1.0, bold=True))
        painter.setPen(colour)
        hit = index.data(StatementRole.HIT)
        used = draw_wrapped(
            painter,
            area,
            index.data() or "",
            _TITLE_LINES,
            marks=hit.title_marks if hit else (),
            mark_colour=self.theme.annotation("yellow"),
        )
        area.setTop(area.top() + used + Space.TINY)
        painter.setFont(scaled(font, 0.9))
        painter.setPen(self.theme.colour("muted"))
        self._paint_line(painter, area, index)
        if hit is not None:
            area.setTop(area.top() + painter.fontMetrics().lineSpacing() + Space.TINY)
            self._paint_snippet(painter, area, hit)

    def _paint_line(self, painter: QPainter, area: QRect, index: Index) -> None:
        metrics = painter.fontMetrics()
        count = str(index.data(StatementRole.COUNT) or "")
        line = QRect(area.left(), area.top(), area.width(), metrics.lineSpacing())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)
        line.setRight(line.right() - metrics.horizontalAdvance(count) - Space.SMALL)
        facts = metrics.elidedText(_facts(index), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, facts)

    def _paint_snippet(self, painter: QPainter, area: QRect, hit: "SearchHit") -> None:
        painter.setPen(self.theme.colour("text"))
        mark = self.theme.annotation("yellow")
        text, marks = focused(hit.snippet.replace("\n", " "), hit.marks)
        draw_wrapped(painter, area, text, _SNIPPET_LINES, marks=marks, mark_colour=mark)


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


def _facts(index: Index) -> str:
    """Return the line of facts: what kind of hit it is, date and parties, tags."""
    hit: SearchHit | None = index.data(StatementRole.HIT)
    kind = where_label(hit.where) if hit else ""
    tags = " ".join(f"#{visible(each)}" for each in index.data(StatementRole.TAGS) or ())
    return " · ".join(filter(None, [kind, index.data(StatementRole.LINE), tags]))
