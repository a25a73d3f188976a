"""A selection of the documents of a batch: by theme, party and date."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefreader.batch.output import written_format
from briefreader.batch.parts import PART, file_of, read_rows
from briefreader.batch.rows import Row
from briefreader.batch.schema import Format, Table

_LABELS = ("document", "themes")
_PROPERTIES = ("document", "date", "parties")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which documents are wanted: all, or those that fit each that is set.

    A document fits a theme if one of its commitments has one of ``themes``, a party if it speaks
    for one of ``parties``, by its full name; ``first`` and ``last`` are days, both included, that
    no undated document fits.
    """

    themes: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    first: dt.date | None = None
    last: dt.date | None = None

    def has_place_for(self, statement: Row) -> bool:
        """Tell whether the date and parties of a row of `statements` fit."""
        day = statement["date"]
        if self.first and (day is None or day < self.first):
            return False
        if self.last and (day is None or day > self.last):
            return False
        names = {name.casefold() for name in statement["parties"]}
        return not self.parties or bool(names & {name.casefold() for name in self.parties})


def count_selected(output: Path, selection: Selection) -> int:
    """Return how many documents of the batch are selected; raises BatchError if there is none."""
    table_format = written_format(output)
    return sum(len(_fitting(output, name, table_format, selection)) for name in _parts(output))


def selected(output: Path, selection: Selection) -> Iterator[tuple[Row, list[Row]]]:
    """Yield the rows of each document that is selected: its statement, and its commitments.

    One part is in memory at a time. Raises BatchError if there is no batch in the folder.
    """
    table_format = written_format(output)
    for name in _parts(output):
        wanted = _fitting(output, name, table_format, selection)
        if not wanted:
            continue
        commitments: defaultdict[str, list[Row]] = defaultdict(list)
        for row in read_rows(file_of(output, Table.COMMITMENTS, name, table_format)):
            if row["document"] in wanted:
                commitments[row["document"]].append(row)
        for row in read_rows(file_of(output, Table.STATEMENTS, name, table_format)):
            if row["document"] in wanted:
                yield row, commitments[row["document"]]


def _parts(output: Path) -> list[str]:
    return sorted(file.stem for file in (output / Table.STATEMENTS).glob(f"{PART}*"))


def _fitting(output: Path, name: str, table_format: Format, selection: Selection) -> set[str]:
    """Return the documents of a part that are selected, without reading their texts."""
    statements = read_rows(file_of(output, Table.STATEMENTS, name, table_format), _PROPERTIES)
    fitting = {row["document"] for row in statements if selection.has_place_for(row)}
    if fitting and selection.themes:
        labels = read_rows(file_of(output, Table.COMMITMENTS, name, table_format), _LABELS)
        fitting &= {
            row["document"] for row in labels if selection.themes.intersection(row["themes"])
        }
    return fitting
