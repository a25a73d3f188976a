"""The table of half a million commitments beside bare SQL on a copy of its file."""

import shutil
import sqlite3
import tempfile
from array import array
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import bare_sql
import many_commitments
from harness import Comparison, Effort, Told

from briefreader.library.database import Library, open_library
from briefreader.services.commitments_table.choice import Choice
from briefreader.services.commitments_table.columns import Columns, read_columns
from briefreader.services.commitments_table.row_order import RowOrder
from briefreader.services.commitments_table.table_filter import (
    FIRST_ORDER,
    NO_FILTER,
    Column,
    Due,
    Facet,
    Order,
    SortKey,
    TableFilter,
)

TODAY = date(2026, 1, 10)
PAGE, FIRST = 100, 200
ACTOR = "Japan"
KEPT = "review != 'dismissed'"
OF_ACTOR = "id IN (SELECT commitment_id FROM commitment_actors WHERE name = ?)"
OVERDUE = "due_by < '2026-01-10' AND status IN ('open', 'in-progress', 'partly-met')"
ROWS = """
    SELECT c.id, quote, strength, due_by, review, status, title, s.date,
        (SELECT json_group_array(name) FROM commitment_actors WHERE commitment_id = c.id),
        (SELECT json_group_array(theme) FROM commitment_themes WHERE commitment_id = c.id)
    FROM commitments c JOIN statements s ON s.id = statement_id WHERE c.id IN ({})
"""
IDS = f"SELECT id FROM commitments WHERE {KEPT} AND {{}} ORDER BY {{}} LIMIT {FIRST}"  # noqa: S608
BY_DUE = "due_by IS NULL, due_by"
CODES = "SELECT statement_id, id, strength, review, status, due_by FROM commitments"
NAMES = (
    "SELECT commitment_id, name FROM commitment_actors",
    "SELECT commitment_id, theme FROM commitment_themes",
)
COUNTS = (
    "SELECT strength, count(*) FROM commitments WHERE review != 'dismissed' GROUP BY 1",
    "SELECT status, count(*) FROM commitments WHERE review != 'dismissed' GROUP BY 1",
    "SELECT review, count(*) FROM commitments GROUP BY 1",
    "SELECT name, count(*) FROM commitment_actors JOIN commitments ON id = commitment_id "
    "WHERE review != 'dismissed' GROUP BY 1",
    "SELECT theme, count(*) FROM commitment_themes JOIN commitments ON id = commitment_id "
    "WHERE review != 'dismissed' GROUP BY 1",
    "SELECT statement_id, count(*) FROM commitments WHERE review != 'dismissed' GROUP BY 1",
)
"""Of kinds, years and languages of statements the last one tells too."""


def compare_table(effort: Effort) -> Told:
    """Open, filter, sort and count a table of all commitments of a large library."""
    with _both(effort) as (library, bare):
        listing = library.commitment_listing
        columns = read_columns(library)
        ordering = RowOrder(columns, tuple(columns.themes))
        ordering.prepare()
        total = f"{len(columns):,} commitments"

        def rows(ids: "array[int]") -> None:
            listing.rows_of(ids[:PAGE])

        def bare_rows(condition: str, order: str, *values: str) -> None:
            found = [each for (each,) in bare.execute(IDS.format(condition, order), values)]
            bare.execute(ROWS.format(",".join(map(str, found[:PAGE])))).fetchall()

        def shown(asked: TableFilter, order: Order) -> None:
            choice = Choice(columns, asked, TODAY)
            rows(ordering.first_ids(choice.rows, order, FIRST))

        yield Comparison(
            what=f"table opened: first rows of {total}",
            ours=lambda: rows(array("q", listing.soonest(FIRST))),
            beside="the same rows in bare SQL",
            yardstick=lambda: bare_rows("due_by NOT NULL", "due_by"),
        )
        of_actor = NO_FILTER.choosing(Facet.ACTOR, frozenset({ACTOR}))
        late = of_actor._replace(due=Due.OVERDUE)
        for what, asked, condition, values in (
            ("filtered by an actor", of_actor, OF_ACTOR, (ACTOR,)),
            ("overdue, of an actor", late, f"{OVERDUE} AND {OF_ACTOR}", (ACTOR,)),
        ):
            yield Comparison(
                what=f"{what}: first rows",
                ours=lambda asked=asked: shown(asked, FIRST_ORDER),
                beside="the same rows in bare SQL",
                yardstick=lambda c=condition, v=values: bare_rows(c, BY_DUE, *v),
            )
        for column, sql in ((Column.STRENGTH, "strength"), (Column.STATUS, "status")):
            order = (SortKey(column), SortKey(Column.DUE))
            yield Comparison(
                what=f"sorted by {column} and due date: first rows",
                ours=lambda order=order: shown(NO_FILTER, order),
                beside="the same rows in bare SQL",
                yardstick=lambda sql=sql: bare_rows("TRUE", f"{sql}, {BY_DUE}"),
            )
        yield Comparison(
            what="all ids in that order",
            ours=lambda: ordering.ids(Choice(columns, NO_FILTER, TODAY).rows, order),
            beside="the same ids in bare SQL",
            yardstick=lambda: bare.execute(
                IDS.format("TRUE", f"status, {BY_DUE}").replace(f"LIMIT {FIRST}", "")
            ).fetchall(),
        )
        yield Comparison(
            what="counts of all values of ten facets",
            ours=lambda: Choice(columns, NO_FILTER, TODAY).counts(),
            beside="the same counts in bare SQL",
            yardstick=lambda: [bare.execute(sql).fetchall() for sql in COUNTS],
        )
        yield Comparison(
            what="columns read, once a window",
            ours=lambda: read_columns(library),
            beside="the same values in bare SQL",
            yardstick=lambda: [bare.execute(sql).fetchall() for sql in (CODES, *NAMES)],
        )
        yield f"The columns of {total} take {_megabytes(columns):.0f} MB."


def _megabytes(columns: Columns) -> float:
    """Return how much memory the columns take."""
    arrays = (columns.ids, columns.row_of, columns.starts, columns.due)
    codes = (columns.strengths, columns.reviews, columns.statuses)
    lists: tuple[Mapping[str, array[int]], ...] = (
        columns.themes,
        columns.actors,
        columns.best_themes,
        columns.best_actors,
    )
    size = sum(each.itemsize * len(each) for each in arrays) + sum(map(len, codes))
    size += sum(rows.itemsize * len(rows) for each in lists for rows in each.values())
    return size / 1e6


@contextmanager
def _both(effort: Effort) -> Iterator[tuple[Library, sqlite3.Connection]]:
    """Open a library of many commitments, and a copy of it as bare SQLite sets it up."""
    with tempfile.TemporaryDirectory() as folder:
        path, copy = Path(folder) / "library.db", Path(folder) / "bare.db"
        shutil.copyfile(many_commitments.filled(effort.statements), path)
        shutil.copyfile(path, copy)
        with open_library(path) as library, closing(bare_sql.connect(copy)) as bare:
            yield library, bare
