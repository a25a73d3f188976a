"""`briefreader overview`: the whole library in figures."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import click

from briefreader.cli.days import DAY, today
from briefreader.cli.opening import reading
from briefreader.cli.options import format_option, library_option
from briefreader.cli.output import write, write_csv, write_json
from briefreader.services.commitments_table.columns import read_columns
from briefreader.services.commitments_table.table_filter import NO_FILTER, Facet
from briefreader.services.detection.shipped_themes import theme_names
from briefreader.services.library_overview.charts import Chart, ChartKind, charts
from briefreader.services.library_overview.drawing import Names, drawn
from briefreader.services.library_overview.drawing_svg import estimated, svg_palette, write_svg
from briefreader.services.library_overview.figures import OverviewFigures, overview_figures
from briefreader.services.library_overview.objects import COLUMNS, overview_object, overview_rows
from briefreader.services.threads.series_choice import statements_of_collection

_WIDTH = 900.0
_MOST_IN_TEXT = 15
_TITLES = {
    ChartKind.STATUSES: "What became of the commitments of the busiest parties",
    ChartKind.MATRIX: "Commitments of the busiest parties by theme",
    ChartKind.STRENGTHS: "Commitments by year and strength",
    ChartKind.THEMES: "Commitments by year and theme",
}
_COLUMNS = {
    "met": "met",
    "partly-met": "partly met",
    "in-progress": "in progress",
    "open": "open",
    "overdue": "overdue",
    "missed": "missed",
    "superseded": "superseded",
}


@click.command
@library_option
@click.option("--collection", metavar="NAME", default="", help="Only the statements in it.")
@click.option("--today", "seen_from", type=DAY, metavar="DATE", help="The day to see them from.")
@format_option("text", "json", "csv", "svg")
def overview(
    library_path: Path | None,
    collection: str,
    seen_from: dt.datetime | None,
    output_format: str,
) -> None:
    """Tell the library in figures: by party, theme, year, strength and status.

    Commitments that were dismissed are left out. JSON has all parties, CSV and SVG the charts of
    the busiest 15: a row of CSV for each cell, chart, row, column, commitments. One commitment of
    several parties or themes counts for each; what is overdue has a status too.
    """
    asked = NO_FILTER
    if collection:
        asked = asked.choosing(Facet.COLLECTION, frozenset({collection}))
    with reading(library_path) as library:
        if collection:
            statements_of_collection(library, collection)
        columns = read_columns(library)
        themes = theme_names(library)
    figures = overview_figures(columns, seen_from.date() if seen_from else today(), asked)
    if output_format == "json":
        write_json(overview_object(figures))
    elif output_format == "csv":
        write_csv(COLUMNS, overview_rows(figures))
    elif output_format == "svg":
        write(_svg(figures, themes))
    else:
        write(_text(figures, themes))


def _names(chart: Chart, themes: Mapping[str, str]) -> Names:
    rows = {each.key: each.key or "no date" for each in chart.rows}
    columns = {each: _COLUMNS.get(each) or themes.get(each, each) for each in chart.columns}
    return Names(rows, columns, str)


def _svg(figures: OverviewFigures, themes: Mapping[str, str]) -> str:
    titled = [
        (_TITLES[each.kind], drawn(each, _names(each, themes), _WIDTH, estimated))
        for each in charts(figures)
        if each.rows
    ]
    return write_svg(_headline(figures), titled, svg_palette())


def _headline(figures: OverviewFigures) -> str:
    return f"{figures.total} commitments in {figures.statements} statements"


def _text(figures: OverviewFigures, themes: Mapping[str, str]) -> str:
    """Return the figures for people: a line for each party, theme and year."""
    lines = [_headline(figures), ""]
    for each in figures.parties[:_MOST_IN_TEXT]:
        told = [f"{count} {_COLUMNS[key]}" for key, count in each.statuses.items() if count]
        told += [f"{each.overdue} overdue"] if each.overdue else []
        lines.append(f"{each.total:>7}  {each.name}: {', '.join(told)}")
    left_out = len(figures.parties) - _MOST_IN_TEXT
    lines += [f"         {left_out} more parties", ""] if left_out > 0 else [""]
    lines += [f"{count:>7}  {themes.get(key, key)}" for key, count in figures.themes.items()]
    lines.append("")
    for year in figures.years:
        told = [f"{count} {key}" for key, count in year.strengths.items() if count]
        lines.append(f"{year.total:>7}  {year.year or 'no date'}: {', '.join(told)}")
    return "\n".join(lines).rstrip() + "\n"
