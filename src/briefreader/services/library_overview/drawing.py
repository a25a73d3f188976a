"""Charts laid out as boxes and words, the same on the screen, in a picture and in an SVG file."""

from collections.abc import Callable, Mapping
from itertools import accumulate
from math import sqrt
from typing import NamedTuple

from briefreader.services.library_overview.charts import OVERDUE, Chart

Measure = Callable[[str], float]
"""Tells how wide words are, in the units of the drawing."""
_ROW, _BAR, _GAP = 26.0, 20.0, 8.0
_THIN = 4.0
"""Of the line below a bar that tells what is overdue of it."""
_MOST_LABEL = 0.3
"""The share of the width that names of rows may take."""
_DARK = 0.76
"""From this strength of a colour on, words on it are light."""
_PALEST = 0.08
_EMPTY = 0.08
"""Strength of a cell that counts nothing: grey, so that it is not taken for a few."""
_SLANTED = 150.0
"""How long the name of a column may be."""


class Fill(NamedTuple):
    """A colour, by its name in ``resources/styles/colours.toml``, and how strong it is, 0 to 1."""

    colour: str
    strength: float = 1.0


class Box(NamedTuple):
    """A bar or cell that tells the ``value`` of a row and a column (keys); a legend's has none."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill
    row: str = ""
    column: str = ""
    value: int = 0


class Words(NamedTuple):
    """Words from ``x`` on, to it or around it, their middle at the height ``y``."""

    x: float
    y: float
    text: str
    anchor: str = "start"
    colour: str = "text"
    slanted: bool = False


class Drawing(NamedTuple):
    """What is drawn, the boxes below the words."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    words: tuple[Words, ...]


class Names(NamedTuple):
    """What keys are called: rows, columns; and how a number is written."""

    rows: Mapping[str, str]
    columns: Mapping[str, str]
    number: Callable[[int], str]


STATUS_FILLS = {
    "met": Fill("positive"),
    "partly-met": Fill("positive", 0.45),
    "in-progress": Fill("accent", 0.7),
    "open": Fill("muted", 0.2),
    "missed": Fill("negative", 0.45),
    "superseded": Fill("muted", 0.55),
    OVERDUE: Fill("negative"),
}
STRENGTH_FILLS = {
    "firm": Fill("accent"),
    "intent": Fill("accent", 0.5),
    "reaffirmed": Fill("accent", 0.2),
}


def drawn(chart: Chart, names: Names, width: float, measure: Measure) -> Drawing:
    """Return ``chart`` laid out in a ``width`` of pixels: bars end to end, or a matrix."""
    return (
        _bars(chart, names, width, measure)
        if chart.is_stacked
        else _matrix(chart, names, width, measure)
    )


def shortened(text: str, room: float, measure: Measure) -> str:
    """Return ``text``, cut with an ellipsis if it is wider than ``room``."""
    if measure(text) <= room:
        return text
    while text and measure(f"{text}…") > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _label_width(chart: Chart, names: Names, width: float, measure: Measure) -> float:
    widest = max((measure(names.rows[each.key]) for each in chart.rows), default=0.0)
    return min(widest, width * _MOST_LABEL) + _GAP


def _bars(chart: Chart, names: Names, width: float, measure: Measure) -> Drawing:
    boxes, words, top = _legend(chart, names, width, measure)
    left = _label_width(chart, names, width, measure)
    highest = max((each.total for each in chart.rows), default=1)
    room = width - left - measure(names.number(highest)) - _GAP
    for number, row in enumerate(chart.rows):
        y = top + number * _ROW
        middle = y + _BAR / 2
        label = shortened(names.rows[row.key], left - _GAP, measure)
        words.append(Words(left - _GAP, middle, label, "end"))
        ends = accumulate(row.counts, initial=0)
        for column, count, before in zip(chart.columns, row.counts, ends, strict=False):
            if not count:
                continue
            if column == OVERDUE:
                line = room * count / highest
                place = (left, y + _BAR - _THIN + 2, max(1.0, line), _THIN)
                boxes.append(Box(*place, _fill(column), row.key, column, count))
                continue
            x, wide = left + room * before / highest, room * count / highest
            fill = _fill(column)
            boxes.append(Box(x, y, max(1.0, wide - 1), _BAR, fill, row.key, column, count))
            told = names.number(count)
            # The total beside the bar says it already where there is but one count.
            if count < row.total and measure(told) + 6 <= wide:
                words.append(Words(x + wide / 2, middle, told, "middle", _on(fill)))
        end = left + room * row.total / highest + _GAP / 2
        words.append(Words(end, middle, names.number(row.total), "start", "muted"))
    return Drawing(width, top + len(chart.rows) * _ROW, tuple(boxes), tuple(words))


def _legend(
    chart: Chart, names: Names, width: float, measure: Measure
) -> tuple[list[Box], list[Words], float]:
    """Return the boxes and words that say which colour is what, and where they end."""
    boxes: list[Box] = []
    words: list[Words] = []
    x = y = 0.0
    side = 12.0
    for column in chart.columns:
        name = names.columns[column]
        wide = side + 5 + measure(name) + 2 * _GAP
        if x and x + wide > width:
            x, y = 0.0, y + _ROW - 4
        boxes.append(Box(x, y + (_BAR - side) / 2, side, side, _fill(column)))
        words.append(Words(x + side + 5, y + _BAR / 2, name, "start", "muted"))
        x += wide
    return boxes, words, y + _ROW + 4


def _matrix(chart: Chart, names: Names, width: float, measure: Measure) -> Drawing:
    """Return a cell for each count, the stronger the more, under slanted names of the columns."""
    left = _label_width(chart, names, width, measure)
    last = measure(names.columns[chart.columns[-1]]) if chart.columns else 0.0
    across = sqrt(0.5)
    step = max(22.0, (width - left - min(last, _SLANTED) * across) / max(1, len(chart.columns)))
    top = (
        max((min(_SLANTED, measure(names.columns[each])) for each in chart.columns), default=0.0)
        * across
        + 14
    )
    highest = max((count for row in chart.rows for count in row.counts), default=1) or 1
    boxes: list[Box] = []
    words: list[Words] = []
    for place, column in enumerate(chart.columns):
        name = shortened(names.columns[column], _SLANTED, measure)
        words.append(Words(left + (place + 0.5) * step, top - 6, name, "start", "muted", True))
    for number, row in enumerate(chart.rows):
        y = top + number * _ROW
        label = shortened(names.rows[row.key], left - _GAP, measure)
        words.append(Words(left - _GAP, y + _BAR / 2, label, "end"))
        for place, (column, count) in enumerate(zip(chart.columns, row.counts, strict=True)):
            strength = sqrt(count / highest)
            fill = Fill("accent", max(_PALEST, strength)) if count else Fill("muted", _EMPTY)
            x = left + place * step
            boxes.append(Box(x, y, step - 2, _ROW - 2, fill, row.key, column, count))
            told = names.number(count)
            if count and measure(told) <= step - 4:
                at = x + (step - 2) / 2
                words.append(Words(at, y + (_ROW - 2) / 2, told, "middle", _on(fill)))
    height = top + len(chart.rows) * _ROW
    return Drawing(width, height, tuple(boxes), tuple(words))


def _fill(column: str) -> Fill:
    return STATUS_FILLS.get(column) or STRENGTH_FILLS[column]


def _on(fill: Fill) -> str:
    """Return the colour of words on a box."""
    return "accent_text" if fill.strength >= _DARK else "text"
