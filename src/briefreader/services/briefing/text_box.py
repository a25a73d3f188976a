"""Measured pieces of text, placed on a fine grid that is the same for every device."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

UNITS_PER_INCH = 1200
"""The grid's resolution; fonts are set in whole units, 1/16 of a point."""
UNITS_PER_POINT = UNITS_PER_INCH / 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text in one style; ``size`` in points, ``colour`` as "#rrggbb".

    ``link`` is the address that the text leads to in a PDF, where it does.
    """

    text: str
    families: tuple[str, ...]
    size: float
    colour: str
    bold: bool = False
    italic: bool = False
    link: str = ""


class Align(Enum):
    """Where in its column a text stands, also one that runs from right to left."""

    START = Qt.AlignmentFlag(0)
    RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    CENTRE = Qt.AlignmentFlag.AlignHCenter


class TextBox:
    """Runs set in a column, on lines of equal pitch so that neighbours share baselines.

    Attributes:
        height: of all lines, in points.

    """

    def __init__(
        self,
        runs: Sequence[Run],
        *,
        width: float,
        pitch: float,
        baseline: float,
        align: Align = Align.START,
        second_pitch: float = 0,
    ) -> None:
        """Set ``runs`` in ``width``; ``baseline`` is that of the first line below the top.

        ``second_pitch`` is the pitch after the first line, where it differs. All in points.
        """
        self._layout = QTextLayout("".join(run.text for run in runs), _font(runs[0]))
        self._layout.setTextOption(_option(align))
        self._layout.setFormats(_formats(runs))
        self._layout.setCacheEnabled(True)
        lines = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width * UNITS_PER_POINT)
            top = (lines * (second_pitch or pitch) + baseline) * UNITS_PER_POINT - line.ascent()
            line.setPosition(QPointF(0, top))
            lines += 1
        self._layout.endLayout()
        self._pitch = pitch
        self.height = pitch + max(0, lines - 1) * (second_pitch or pitch)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the box with its top left corner at ``x`` and ``y`` points of the page."""
        self._layout.draw(painter, QPointF(x * UNITS_PER_POINT, y * UNITS_PER_POINT))

    def parts(self, most: float) -> tuple["Lines", ...]:
        """Return the box in parts of as many lines as ``most`` points hold, at least one."""
        count = max(1, int(most / self._pitch))
        total = self._layout.lineCount()
        return tuple(
            Lines(self._layout, range(start, min(start + count, total)), self._pitch)
            for start in range(0, total, count)
        )


class Lines:
    """Some lines of a box, as a box of its own.

    Attributes:
        height: of these lines, in points.

    """

    def __init__(self, layout: QTextLayout, numbers: range, pitch: float) -> None:
        self._layout = layout
        self._numbers = numbers
        self._above = numbers.start * pitch
        self.height = len(numbers) * pitch

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the lines with their top left corner at ``x`` and ``y`` points of the page."""
        corner = QPointF(x * UNITS_PER_POINT, (y - self._above) * UNITS_PER_POINT)
        for number in self._numbers:
            self._layout.lineAt(number).draw(painter, corner)


def widest(runs: Iterable[Run]) -> float:
    """Return the width of the widest of ``runs`` on a line of its own, in points; 0 of none."""
    widths = (QFontMetricsF(_font(run)).horizontalAdvance(run.text) for run in runs)
    return max(widths, default=0.0) / UNITS_PER_POINT


def _option(align: Align) -> QTextOption:
    option = QTextOption(align.value)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for run in runs:
        each = QTextLayout.FormatRange()
        each.start = start
        each.length = len(run.text.encode("utf-16-le")) // 2
        style = QTextCharFormat()
        style.setFont(_font(run))
        style.setForeground(QColor(run.colour))
        if run.link:
            style.setAnchor(True)
            style.setAnchorHref(run.link)
        each.format = style
        ranges.append(each)
        start += each.length
    return ranges


def _font(run: Run) -> QFont:
    font = QFont()
    font.setFamilies(list(run.families))
    font.setPixelSize(round(run.size * UNITS_PER_POINT))
    font.setWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    font.setItalic(run.italic)
    # A ligature is one character in the PDF: "ﬁrm" would not be found by who searches for "firm".
    font.setFeature(QFont.Tag("liga"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
