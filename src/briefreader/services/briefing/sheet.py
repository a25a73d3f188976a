"""One page that is set: rows from the top, and a foot at the bottom."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QPainter

from briefreader.services.briefing.outline import OutlineEntry
from briefreader.services.briefing.paper import PageSize
from briefreader.services.briefing.rows import Row


class EntryPlace(NamedTuple):
    """Where the row of a commitment stands: points from the page's top, and its height."""

    commitment: int
    top: float
    height: float


FOOTER_GAP = 10
"""Points between the last row and the foot, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on one page; ``margin`` in points on all sides."""

    size: PageSize
    margin: float
    rows: tuple[Row, ...]
    footer: Row

    def draw(self, painter: QPainter) -> None:
        """Draw the page; the painter's unit is the grid's, its origin the paper's corner."""
        width = self.size.width - 2 * self.margin
        y = self.margin
        for row in self.rows:
            row.draw(painter, self.margin, y, width)
            y += row.height
        foot = self.size.height - self.margin - self.footer.height
        self.footer.draw(painter, self.margin, foot, width)

    @property
    def fits(self) -> bool:
        """Whether all has room."""
        needed = sum(row.height for row in self.rows) + FOOTER_GAP + self.footer.height
        return needed <= self.size.height - 2 * self.margin

    @property
    def places(self) -> tuple[EntryPlace, ...]:
        """The places of the rows that tell of a commitment, from top to bottom."""
        found = []
        y = self.margin
        for row in self.rows:
            if row.commitment:
                above = row.gap + row.rule_gap
                found.append(EntryPlace(row.commitment, y + above, row.height - above))
            y += row.height
        return tuple(found)

    @property
    def marks(self) -> tuple[OutlineEntry, ...]:
        """The headings, for the outline of a PDF."""
        marks = []
        y = self.margin
        for row in self.rows:
            if row.heads:
                marks.append(OutlineEntry(row.heads, row.level, 0, self.size.height - y))
            y += row.height
        return tuple(marks)
