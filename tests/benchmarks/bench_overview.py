"""The library in figures, counted from the table's columns, beside the same counts in SQL."""

import sqlite3
from contextlib import closing
from datetime import date

import many_commitments
from harness import Comparison, Effort, Told

from briefreader.library.database import open_reader
from briefreader.services.commitments_table.columns import read_columns
from briefreader.services.library_overview.charts import BUSIEST, charts
from briefreader.services.library_overview.figures import overview_figures

TODAY = date(2026, 1, 10)
COUNTS = (
    "SELECT name, status, due_by < '2026-01-10', count(*) FROM commitment_actors "
    "JOIN commitments ON id = commitment_id WHERE review != 'dismissed' GROUP BY 1, 2, 3",
    "SELECT name, theme, count(*) FROM commitment_actors JOIN commitment_themes "
    "USING (commitment_id) JOIN commitments ON id = commitment_id WHERE review != 'dismissed' "
    "GROUP BY 1, 2",
    "SELECT substr(date, 1, 4), strength, count(*) FROM commitments "
    "JOIN statements ON statements.id = statement_id WHERE review != 'dismissed' GROUP BY 1, 2",
    "SELECT substr(date, 1, 4), theme, count(*) FROM commitment_themes "
    "JOIN commitments ON commitments.id = commitment_id JOIN statements "
    "ON statements.id = statement_id WHERE review != 'dismissed' GROUP BY 1, 2",
)


def compare_overview(effort: Effort) -> Told:
    """Count all charts of a large library, whose columns are read once a window."""
    path = many_commitments.filled(effort.statements)
    with (
        open_reader(path) as library,
        closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as bare,
    ):
        columns = read_columns(library)
        yield Comparison(
            what=f"four charts of {len(columns):,} commitments",
            ours=lambda: charts(overview_figures(columns, TODAY, most=BUSIEST)),
            beside="the same counts in bare SQL",
            yardstick=lambda: [bare.execute(sql).fetchall() for sql in COUNTS],
        )
