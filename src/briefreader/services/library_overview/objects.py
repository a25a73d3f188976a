"""The figures of the overview as JSON and as table, which programs outside read."""

from collections.abc import Iterator

from briefreader.services.library_overview.charts import charts
from briefreader.services.library_overview.figures import OverviewFigures
from briefreader.services.record_codec import Json

COLUMNS = ("chart", "row", "column", "commitments")


def overview_object(figures: OverviewFigures) -> Json:
    """Return all ``figures``: of each party, year and theme, with keys instead of names."""
    return {
        "today": figures.today.isoformat(),
        "statements": figures.statements,
        "commitments": figures.total,
        "parties": [
            {
                "name": each.name,
                "commitments": each.total,
                "statuses": dict(each.statuses),
                "overdue": each.overdue,
                "themes": dict(each.themes),
            }
            for each in figures.parties
        ],
        "years": [
            {
                "year": int(each.year) if each.year else None,
                "commitments": each.total,
                "strengths": dict(each.strengths),
                "themes": dict(each.themes),
            }
            for each in figures.years
        ],
        "themes": dict(figures.themes),
    }


def overview_rows(figures: OverviewFigures) -> Iterator[tuple[str, str, str, int]]:
    """Yield a row for each cell of each chart, in order, with those that count nothing."""
    for chart in charts(figures):
        for row, column, count in chart.cells():
            yield chart.kind.value, row, column, count
