"""Rows as other programs take them from the clipboard: text with tabs, and a table in HTML."""

from collections.abc import Sequence
from html import escape

from briefreader.text.formulas import defused

Cells = Sequence[Sequence[str]]
"""The texts of some rows; the first row is that of the columns' names."""


def as_tabbed(cells: Cells) -> str:
    """Return ``cells`` as lines with tabs, in which no spreadsheet finds a formula."""
    return "".join("\t".join(map(_plain, row)) + "\n" for row in cells)


def as_html(cells: Cells) -> str:
    """Return ``cells`` as an HTML table, in which all text is text."""
    head, *rows = cells
    lines = [_row(head, "th"), *(_row(row, "td") for row in rows)]
    return f"<table>\n{''.join(lines)}</table>\n"


def _plain(text: str) -> str:
    return defused(" ".join(text.split()))


def _row(row: Sequence[str], tag: str) -> str:
    cells = "".join(f"<{tag}>{escape(defused(text))}</{tag}>" for text in row)
    return f"<tr>{cells}</tr>\n"
