"""The library in figures: each cell of a chart is the number of rows that it opens."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from briefreader.library.database import Library
from briefreader.library.records import Collection, Review, Status
from briefreader.services.commitments_table.choice import Choice
from briefreader.services.commitments_table.columns import Columns, read_columns
from briefreader.services.commitments_table.table_filter import NO_FILTER, Facet
from briefreader.services.library_overview.charts import OVERDUE, ChartKind, charts, filter_of
from briefreader.services.library_overview.drawing import Names, drawn, shortened
from briefreader.services.library_overview.drawing_svg import estimated, svg_palette, write_svg
from briefreader.services.library_overview.figures import overview_figures
from briefreader.services.review.due_figures import is_overdue
from commitments_made import ACTORS, TODAY, add_commitment, add_statement, fill

WIDTH = 640.0


@pytest.fixture(params=range(4))
def columns(library: Library, request: pytest.FixtureRequest) -> Columns:
    """Return the columns of varied commitments."""
    fill(library, request.param, statements=12)
    library.collections.put(Collection(name="Mine", statements=(2, 3, 5)))
    return read_columns(library)


@pytest.mark.parametrize("collection", ["", "Mine"])
def test_each_cell_counts_the_rows_that_it_opens(columns: Columns, collection: str) -> None:
    """Of the whole library and of a collection; dismissed ones are in none."""
    chosen = frozenset({collection})
    asked = NO_FILTER.choosing(Facet.COLLECTION, chosen) if collection else NO_FILTER
    figures = overview_figures(columns, TODAY, asked)
    assert collection or figures.total > 0
    assert figures.total == len(Choice(columns, asked, TODAY))
    every = charts(figures)
    assert [each.kind for each in every] == list(ChartKind)
    for chart in every:
        for row, column, count in chart.cells():
            opened = Choice(columns, filter_of(chart, row, column, asked), TODAY)
            assert (row, column, count) == (row, column, len(opened))


def test_figures_are_those_of_the_commitments(library: Library) -> None:
    """Worked out from each by itself: statements, and of a party its statuses and what is late."""
    fill(library, 1, statements=12)
    figures = overview_figures(read_columns(library), TODAY)
    found = [
        each
        for summary in library.statements.summaries()
        for each in library.commitments.of_statement(summary.id)
        if each.review is not Review.DISMISSED
    ]
    assert figures.total == len(found)
    assert figures.statements == len({each.statement_id for each in found})
    assert {each.name for each in figures.parties} == set(ACTORS)
    for party in figures.parties:
        own = [each for each in found if party.name in each.actors]
        assert party.total == len(own)
        for status in Status:
            assert party.statuses[status] == sum(each.status is status for each in own)
        assert party.overdue == sum(is_overdue(each, TODAY) for each in own)
    totals = [each.total for each in figures.parties]
    assert totals == sorted(totals, reverse=True)


def test_more_themes_than_a_byte_has_bits(library: Library) -> None:
    """Each is counted for itself."""
    keys = [f"theme-{number}" for number in range(20)]
    made = add_statement(library, "Talks", TODAY, [f"Chad will open bridge {key}" for key in keys])
    for number, key in enumerate(keys):
        own = tuple(keys[: number + 1])
        add_commitment(library, made, f"Chad will open bridge {key}", themes=own)
    (party,) = overview_figures(read_columns(library), TODAY).parties
    assert party.themes == {key: 20 - number for number, key in enumerate(keys)}


def test_only_the_busiest_are_told_by_theme(columns: Columns) -> None:
    """As many as are asked for; their other figures are told of all."""
    figures = overview_figures(columns, TODAY, most=1)
    assert figures.parties[0].themes
    assert not any(each.themes for each in figures.parties[1:])
    assert [each.total for each in figures.parties] == [
        each.total for each in overview_figures(columns, TODAY).parties
    ]


def test_an_empty_library_has_no_rows(library: Library) -> None:
    """Charts are there, without any."""
    figures = overview_figures(read_columns(library), TODAY)
    assert (figures.total, figures.statements) == (0, 0)
    assert not any(each.rows for each in charts(figures))


def test_bars_lie_end_to_end_within_the_drawing(columns: Columns) -> None:
    """What is overdue lies on a line below its bar; no box or word leaves the drawing."""
    for chart in charts(overview_figures(columns, TODAY)):
        names = Names(
            {each.key: each.key or "no date" for each in chart.rows},
            {each: each for each in chart.columns},
            str,
        )
        made = drawn(chart, names, WIDTH, estimated)
        cells = [each for each in made.boxes if each.column]
        assert all(0 <= each.x <= each.x + each.width <= WIDTH for each in cells)
        assert all(0 <= each.y <= each.y + each.height <= made.height for each in cells)
        told = {(each.row, each.column): each.value for each in cells if each.value}
        assert told == {(row, column): count for row, column, count in chart.cells() if count}
        if chart.is_stacked:
            for row in {each.row for each in cells}:
                bars = [each for each in cells if each.row == row and each.column != OVERDUE]
                assert all(one.x + one.width <= other.x + 0.01 for one, other in pairwise(bars))


def test_a_bar_of_one_count_says_it_once(library: Library) -> None:
    """Beside it, where the totals of all bars are."""
    made = add_statement(library, "Talks", TODAY, ["Chad will open a bridge"])
    add_commitment(library, made, "Chad will open a bridge", actors=("Chad",))
    (chart, *_) = charts(overview_figures(read_columns(library), TODAY))
    names = Names({"Chad": "Chad"}, {each: each for each in chart.columns}, str)
    said = [each for each in drawn(chart, names, WIDTH, estimated).words if each.text == "1"]
    assert [each.anchor for each in said] == ["start"]


def test_long_names_are_shortened() -> None:
    """With an ellipsis, to the room that there is."""
    assert shortened("Republic", 100, len) == "Republic"
    assert shortened("Republic of", 9, len) == "Republic…"


def test_an_svg_file_is_sound_whatever_the_names(library: Library) -> None:
    """Names with signs of XML stay what they are."""
    made = add_statement(library, "Talks", TODAY, ["Chad will open a bridge"])
    name = 'A <b>&amp; "C"'
    add_commitment(library, made, "Chad will open a bridge", actors=(name,), themes=("energy",))
    (chart, *_) = charts(overview_figures(read_columns(library), TODAY))
    names = Names({name: name}, {each: each for each in chart.columns}, str)
    text = write_svg(
        "Overview", [("Parties", drawn(chart, names, WIDTH, estimated))], svg_palette()
    )
    root = ET.fromstring(text)  # noqa: S314 - it was written here
    words = [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Overview" in words
    assert name in words
