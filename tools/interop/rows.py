"""Rows of the table of runs: how many records of a kind were sent, arrived, and came back."""

from collections.abc import Iterable
from typing import NamedTuple

HEADS = ("program", "kind of record", "sent", "arrived", "came back", "remark")


class Row(NamedTuple):
    """One kind of record in one run with ``program``.

    ``sent`` counts what the library has of it and the format can say, ``arrived`` what the program
    had of it, equal in words and places; ``came_back`` what our library had of it after the way
    back. None tells that it was not asked.
    """

    program: str
    kind: str
    sent: int
    arrived: int | None = None
    came_back: int | None = None
    remark: str = ""


class Missing(Exception):  # noqa: N818 - it is no error that a program is not there
    """A program that a run needs cannot be had here; says what is missing."""


def table(rows: Iterable[Row]) -> str:
    """Return the rows as a table in Markdown."""
    lines = ["| " + " | ".join(HEADS) + " |", "| --- | --- | ---: | ---: | ---: | --- |"]
    lines += ["| " + " | ".join(map(_cell, row)) + " |" for row in rows]
    return "\n".join(lines)


def _cell(value: str | int | None) -> str:
    return "" if value is None else str(value).replace("|", "\\|")
