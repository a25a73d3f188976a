"""Rows of the tables that Taguette exports, whichever program has saved them since."""

import csv
from collections.abc import Sequence
from pathlib import Path

from briefreader.documents.plain_text import decode
from briefreader.documents.xlsx import read_rows
from briefreader.errors import ExchangeError
from briefreader.translatable import mark

Row = dict[str, str]
"""The cells of a row by the heads of their columns, in small letters."""
_LONGEST_CELL = 131_072
_TOO_LONG = f"> {_LONGEST_CELL}"
_SEPARATORS = ",;\t"
_SEPARATOR_LINE = "sep="
_MOST_ROWS = 50_000


def rows_of(path: Path, content: bytes) -> list[Row]:
    """Return the rows of a table below its heads, without empty ones.

    A workbook's first sheet, or values separated by commas, semicolons (as Excel saves in many
    countries) or tabs, in any encoding that texts come in. Raises DocumentError if it is damaged or
    no text, ExchangeError if it is no table, or too long.
    """
    rows = read_rows(path, content) if path.suffix.lower() == ".xlsx" else _separated(path, content)
    filled = [[cell.strip() for cell in row] for row in rows if any(map(str.strip, row))]
    if not filled:
        raise ExchangeError(mark("errors", "The file is an empty table. Nothing was taken in."))
    if len(filled) > _MOST_ROWS:
        raise ExchangeError(
            mark("errors", "The file has more than {count} entries. Nothing was taken in."),
            count=_MOST_ROWS,
        )
    heads = [each.casefold() for each in filled[0]]
    return [_row(heads, row) for row in filled[1:]] or [dict.fromkeys(heads, "")]


def _row(heads: Sequence[str], row: Sequence[str]) -> Row:
    return dict.fromkeys(heads, "") | dict(zip(heads, row, strict=False))


def _separated(path: Path, content: bytes) -> list[list[str]]:
    text = decode(path, content).text
    first, _, rest = text.partition("\n")
    if first.lower().startswith(_SEPARATOR_LINE):
        # Excel wants to be told, and does not say so in a cell.
        separator, text = first[len(_SEPARATOR_LINE) :].strip("\r") or ",", rest
    else:
        separator = max(_SEPARATORS, key=first.count)
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator[:1]))
    except csv.Error as error:
        raise _unreadable(error) from error
    # The module's own bound is one of the process, which other modules may move.
    if any(len(cell) > _LONGEST_CELL for row in rows for cell in row):
        raise _unreadable(_TOO_LONG)
    return rows


def _unreadable(reason: object) -> ExchangeError:
    return ExchangeError(
        mark("errors", "The file is no table that can be read ({reason}). Nothing was taken in."),
        reason=reason,
    )
