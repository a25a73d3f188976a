"""Finder of tables without lines on a page: cells in rows, which are paragraphs of their own."""

from collections.abc import Sequence
from itertools import pairwise

from briefreader.documents.pdf_lines import Line
from briefreader.text.list_markers import LIST_MARKER

_GAP = 3.0
"""Between cells, in heights of their type; what is nearer is a stretched line."""
_LEAST_ROWS = 2
_ALIGNED = 1.5
_NEARER = 0.95
_STEP = 1.8
"""The next line of a cell, in heights of its type below the one before."""


class Cell(list[Line]):
    """The lines of a cell; no paragraph runs on into it, nor out of it."""


Block = list[Line]
Row = list[Line]


def cells_apart(rows: Sequence[Row]) -> list[Block]:
    """Return the lines of ``rows`` (each from the left) in blocks: cells, and what is no table."""
    blocks: list[Block] = []
    place = 0
    while place < len(rows):
        end = _end_of_table(rows, place)
        if end > place:
            blocks += _cells(rows[place:end])
            place = end
        else:
            if not blocks or isinstance(blocks[-1], Cell):
                blocks.append([])
            blocks[-1].extend(rows[place])
            place += 1
    return blocks


def _end_of_table(rows: Sequence[Row], start: int) -> int:
    """Return where the table that begins with the row ``start`` ends; ``start`` if none does."""
    if not _has_cells(rows[start]):
        return start
    columns = [line.left for line in rows[start]]
    end, found = start, 0
    while end < len(rows):
        row = rows[end]
        if _has_cells(row):
            if not _is_aligned(row, columns):
                break
            columns = sorted({*columns, *(line.left for line in row)})
            found += 1
        elif end == start or not _goes_on(
            rows[end - 1], row, columns, _least_step(rows[start:end])
        ):
            break
        end += 1
    return end if found >= _LEAST_ROWS else start


def _has_cells(row: Row) -> bool:
    """Tell whether a row is of several cells, and not of a marker and its words."""
    return any(
        right.left - left.right > _GAP * max(left.height, right.height)
        and not LIST_MARKER.fullmatch(f"{left.text} ")
        for left, right in pairwise(row)
    )


def _is_aligned(row: Row, columns: Sequence[float]) -> bool:
    """Tell whether the first cells begin where those above do, and another one too."""
    near = [
        any(abs(line.left - column) <= _ALIGNED * line.height for column in columns) for line in row
    ]
    return near[0] and sum(near) > 1


def _least_step(rows: Sequence[Row]) -> float:
    """Return how far apart the nearest two rows with cells stand."""
    tops = [row[0].bottom for row in rows if _has_cells(row)]
    return min((one - other for one, other in pairwise(tops)), default=float("inf"))


def _goes_on(above: Row, row: Row, columns: Sequence[float], row_step: float) -> bool:
    """Tell whether a row of one line is the next line of a cell in the row above.

    Lines of a cell stand nearer than rows do, or go on with a small letter.
    """
    line = row[0]
    step = max(each.bottom for each in above) - line.bottom
    is_near = step < _NEARER * row_step or line.text[:1].islower()
    return (
        is_near
        and 0 < step <= _STEP * line.height
        and any(
            abs(line.left - column) <= _ALIGNED * line.height for column in columns[:-1] or columns
        )
    )


def _cells(rows: Sequence[Row]) -> list[Block]:
    cells: list[Block] = []
    current: list[Cell] = []
    for row in rows:
        if _has_cells(row):
            current = [Cell([line]) for line in row]
            cells += current
            continue
        for line in row:
            nearest = min(current, key=lambda cell: abs(cell[0].left - line.left))
            nearest.append(line)
    return cells
