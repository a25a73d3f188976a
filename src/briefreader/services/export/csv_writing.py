"""Writer of CSV files: no cell is a formula, and the separator is what a spreadsheet expects.

RFC 4180, but for another separator where one is asked for: a header line, quotes doubled, CRLF. A
file in UTF-8 begins with a byte order mark, without which Excel takes it for the system's old
encoding; other programs skip it.
"""

import csv
from collections.abc import Iterable
from enum import StrEnum
from typing import TextIO

from briefreader.text.formulas import defused

ENCODING = "utf-8-sig"


class Separator(StrEnum):
    """What stands between two cells of a row."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"

    @property
    def decimal_sign(self) -> str:
        """What a decimal number is written with.

        Spreadsheets split at semicolons where their decimal sign is a comma; what they would read
        there as "0.5" is a text or, such as "1.5", a day. R's ``read.csv2`` goes by the same rule.
        """
        return "," if self is Separator.SEMICOLON else "."


class CsvWriter:
    """Writes rows to ``file``, which must be opened with ``newline=""``."""

    def __init__(self, file: TextIO, separator: Separator = Separator.COMMA) -> None:
        self._rows = csv.writer(file, delimiter=separator.value)
        self._decimal_sign = separator.decimal_sign

    def row(self, cells: Iterable[object]) -> None:
        """Write a row: texts made harmless (``text/formulas.py``), nothing for None."""
        self._rows.writerow(map(self._cell, cells))

    def _cell(self, value: object) -> object:
        if isinstance(value, str):
            return defused(value)
        if isinstance(value, float):
            return str(value).replace(".", self._decimal_sign)
        return value
