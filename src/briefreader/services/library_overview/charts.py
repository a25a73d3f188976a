"""The charts of a library's figures: each a table of counts, whose cells can be opened as rows."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from briefreader.services.commitments_table.columns import STRENGTHS
from briefreader.services.commitments_table.table_filter import Due, Facet, TableFilter
from briefreader.services.library_overview.figures import (
    SHOWN_STATUSES,
    OverviewFigures,
    PartyFigures,
)

OVERDUE = "overdue"
"""The key of the column that counts what is overdue, which has a status too."""
BUSIEST = 15
"""So many parties are charted."""


class ChartKind(StrEnum):
    """What is counted by what, in the order in which the charts are shown."""

    STATUSES = "statuses"
    """What became of the commitments of the busiest parties, and how many are overdue."""
    MATRIX = "matrix"
    """The commitments of the busiest parties by theme."""
    STRENGTHS = "strengths"
    """The commitments of each year by strength."""
    THEMES = "themes"
    """The commitments of each year by theme."""


class ChartRow(NamedTuple):
    """A party's or year's counts, one for each column; ``total`` are all of its commitments."""

    key: str
    total: int
    counts: tuple[int, ...]


class Chart(NamedTuple):
    """A table of counts; keys are names of parties, years, keys of themes, statuses, strengths."""

    kind: ChartKind
    columns: tuple[str, ...]
    rows: tuple[ChartRow, ...]

    @property
    def is_stacked(self) -> bool:
        """Whether a row's counts (but of what is overdue) add up to its total, end to end."""
        return self.kind in (ChartKind.STATUSES, ChartKind.STRENGTHS)

    def cells(self) -> Iterator[tuple[str, str, int]]:
        """Yield the keys of row and column with their count, row by row."""
        for row in self.rows:
            for column, count in zip(self.columns, row.counts, strict=True):
                yield row.key, column, count


def charts(figures: OverviewFigures) -> tuple[Chart, ...]:
    """Return the charts of ``figures``, of the busiest parties."""
    busiest = figures.parties[:BUSIEST]
    themes = tuple(figures.themes)
    by_status = [(each, {**each.statuses, OVERDUE: each.overdue}) for each in busiest]
    by_theme = [(each, each.themes) for each in busiest]
    by_strength = [(each.year, each.total, each.strengths) for each in figures.years]
    years = [(each.year, each.total, each.themes) for each in figures.years]
    return (
        _chart(ChartKind.STATUSES, (*SHOWN_STATUSES, OVERDUE), _of_parties(by_status)),
        _chart(ChartKind.MATRIX, themes, _of_parties(by_theme)),
        _chart(ChartKind.STRENGTHS, STRENGTHS, by_strength),
        _chart(ChartKind.THEMES, themes, years),
    )


def filter_of(chart: Chart, row: str, column: str, asked: TableFilter) -> TableFilter:
    """Return the filter that lets through what a cell counts, of what ``asked`` does."""
    by_party = chart.kind in (ChartKind.STATUSES, ChartKind.MATRIX)
    found = asked.choosing(Facet.ACTOR if by_party else Facet.YEAR, frozenset({row}))
    if chart.kind is ChartKind.STRENGTHS:
        return found.choosing(Facet.STRENGTH, frozenset({column}))
    if chart.kind is not ChartKind.STATUSES:
        return found.choosing(Facet.THEME, frozenset({column}))
    if column == OVERDUE:
        return found._replace(due=Due.OVERDUE)
    return found.choosing(Facet.STATUS, frozenset({column}))


def _of_parties(
    counted: Sequence[tuple[PartyFigures, Mapping[str, int]]],
) -> list[tuple[str, int, Mapping[str, int]]]:
    return [(party.name, party.total, counts) for party, counts in counted]


def _chart(
    kind: ChartKind, columns: Sequence[str], rows: Sequence[tuple[str, int, Mapping[str, int]]]
) -> Chart:
    made = (
        ChartRow(key, total, tuple(counts.get(each, 0) for each in columns))
        for key, total, counts in rows
    )
    return Chart(kind, tuple(columns), tuple(made))
