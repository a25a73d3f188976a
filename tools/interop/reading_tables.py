"""``python reading_tables.py FILE…``: prints the rows of CSV and XLSX files as JSON.

Run by the Python that has pandas and openpyxl. ``:SEPARATOR:DECIMAL`` follows a CSV file,
``:openpyxl`` a workbook that this is to read. A day is ``{"day": "2026-01-10"}``, an empty cell is
null.
"""

import datetime as dt
import json
import sys
from collections.abc import Iterable
from importlib import import_module

_DAYS = ("date", "due_by", "status_date")


def _rows(path: str, how: list[str]) -> list[dict[str, object]]:
    if how == ["openpyxl"]:
        sheet = import_module("openpyxl").load_workbook(path).active
        head, *rows = sheet.iter_rows(values_only=True)
        return [dict(zip(head, row, strict=True)) for row in rows]
    pandas = import_module("pandas")
    cells = {"keep_default_na": False, "na_values": [""]}
    if how:
        separator, decimal = how
        frame = pandas.read_csv(
            path,
            sep=separator,
            decimal=decimal,
            encoding="utf-8-sig",
            parse_dates=[*_DAYS],
            **cells,
        )
    else:
        frame = pandas.read_excel(path, **cells)
    return list(frame.astype(object).to_dict("records"))


def _told(value: object) -> object:
    if value is None or value != value:
        return None
    if isinstance(value, dt.date):
        return {"day": value.isoformat()[:10]}
    return value


def _read(names: Iterable[str]) -> list[list[dict[str, object]]]:
    read = []
    for name in names:
        path, *how = name.split(":")
        read.append([{key: _told(cell) for key, cell in row.items()} for row in _rows(path, how)])
    return read


if __name__ == "__main__":
    json.dump(_read(sys.argv[1:]), sys.stdout)
