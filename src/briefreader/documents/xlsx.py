"""Texts in the cells of an Excel workbook's first sheet (SpreadsheetML, ECMA-376, part 1, 18).

Only what is written as text comes out whole: dates and numbers come as the file has them.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from briefreader.documents.archive import Archive
from briefreader.documents.docx_package import Package
from briefreader.documents.messages import damaged

_REFERENCE = re.compile(r"([A-Z]{1,3})[0-9]*")
# Halves of pairs, which no text can hold, stay as they are written.
_ESCAPED = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")
_MOST_COLUMNS = 64
"""What stands farther to the right is in no table that people make."""


def read_rows(path: Path, data: bytes) -> list[list[str]]:
    """Return the rows of the first sheet of ``data``, the content of ``path``, to their last cells.

    Raises DocumentError if it is damaged, or has no sheet.
    """
    package = Package(Archive(path, data))
    strings = package.part("sharedStrings")
    sheet = package.part("worksheet")
    if sheet is None:
        raise damaged(path, "xl/worksheets")
    shared = [_text(each) for each in strings] if strings is not None else []
    return [_row(each, shared) for each in _named(sheet, "row")]


def _row(row: ET.Element, shared: list[str]) -> list[str]:
    cells: dict[int, str] = {}
    place = -1
    for cell in _named(row, "c"):
        # A cell without a reference follows the one before it (18.3.1.4).
        place = _column(cell.get("r", ""), place + 1)
        if place < _MOST_COLUMNS:
            cells[place] = _value(cell, shared)
    return [cells.get(place, "") for place in range(max(cells, default=-1) + 1)]


def _column(reference: str, following: int) -> int:
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return following
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: ET.Element, shared: list[str]) -> str:
    kind = cell.get("t", "")
    if kind == "inlineStr":
        return "".join(_text(each) for each in _named(cell, "is"))
    value = "".join(each.text or "" for each in _named(cell, "v"))
    if kind != "s":
        return _unescaped(value) if kind == "str" else value.strip()
    number = value.strip()
    is_there = number.isascii() and number.isdigit() and len(number) < 10
    return shared[int(number)] if is_there and int(number) < len(shared) else ""


def _text(item: ET.Element) -> str:
    """Return the text of a string, without the readings that stand above its characters."""
    parts = (
        text
        for child in item
        if _local(child) in ("t", "r")
        for text in ([child] if _local(child) == "t" else _named(child, "t"))
    )
    return _unescaped("".join(each.text or "" for each in parts))


def _unescaped(text: str) -> str:
    """Return ``text`` with the characters that XML cannot hold (ST_Xstring, 22.9.2.19)."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _named(element: ET.Element, name: str) -> Iterator[ET.Element]:
    """Yield the elements of this name, which differ by namespace in Strict workbooks.

    Those of a sheet stand a level deeper.
    """
    for child in element:
        if _local(child) == name:
            yield child
        elif _local(child) == "sheetData":
            yield from _named(child, name)


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
