"""Finder of the columns of a page, and of the order in which its lines are read."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from briefreader.documents.pdf_lines import Line
from briefreader.documents.pdf_tables import cells_apart

_LEAST_ROWS = 4
_LEAST_SHARE = 0.2
_LEAST_WORDS = 3
"""Lines of a column are prose; cells of a table and markers of a list have fewer words."""


def in_reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines (top line first) in blocks: a column each, and what stands across them."""
    gutter = _gutter(lines)
    if gutter is None:
        return cells_apart(_rows(lines)) if lines else []
    blocks: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    across: list[Line] = []
    for line in lines:
        if line.right <= gutter or line.left >= gutter:
            blocks += _flush(across)
            (left if line.right <= gutter else right).append(line)
        else:
            blocks += _flush(left) + _flush(right)
            across.append(line)
    blocks += _flush(across) + _flush(left) + _flush(right)
    # A column may be parted again, as on a page with three.
    return [inner for block in blocks for inner in in_reading_order(block)]


def _flush(lines: list[Line]) -> list[list[Line]]:
    """Return the lines as a block, if there are any, and forget them."""
    block = [list(lines)] if lines else []
    lines.clear()
    return block


def _gutter(lines: Sequence[Line]) -> float | None:
    """Return where (points from the left) a gap parts the page in columns, None if none does."""
    pairs = [
        (one, other)
        for one, other in pairwise(_by_rows(lines))
        if one.shares_height(other) and one.right < other.left
    ]
    if len(pairs) < _LEAST_ROWS:
        return None
    # The first gap from the left that several rows have in common.
    from_left, to_right = min(line.left for line in lines), max(line.right for line in lines)
    for one, other in sorted(pairs, key=lambda pair: pair[0].right, reverse=True):
        place = (one.right + other.left) / 2
        beside = [pair for pair in pairs if pair[0].right <= place <= pair[1].left]
        if len(beside) < _LEAST_ROWS:
            continue
        sides = ([pair[0] for pair in beside], [pair[1] for pair in beside])
        share = (place - from_left) / (to_right - from_left)
        is_prose = all(median(len(x.text.split()) for x in side) >= _LEAST_WORDS for side in sides)
        crossing = sum(line.left < place < line.right for line in lines)
        if _LEAST_SHARE <= share <= 1 - _LEAST_SHARE and is_prose and crossing < len(beside):
            return place
    return None


def _by_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines row by row, each row from the left."""
    return [line for row in _rows(lines) for line in row]


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the rows of lines, each from the left, though their tops differ a little."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and rows[-1][0].shares_height(line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda each: each.left) for row in rows]
