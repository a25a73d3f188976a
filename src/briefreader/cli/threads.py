"""`briefreader threads`: each promise through the statements of a series."""

from pathlib import Path

import click

from briefreader.cli.coverage import report_uncovered
from briefreader.cli.opening import reading
from briefreader.cli.options import format_option, library_option
from briefreader.cli.output import write, write_csv, write_json
from briefreader.library.database import Library
from briefreader.services.threads.library_threads import read_threads
from briefreader.services.threads.series_choice import (
    every_series,
    series_of,
    statements_of_collection,
)
from briefreader.services.threads.thread_objects import COLUMNS, series_object, thread_cells
from briefreader.services.threads.thread_text import threads_text


@click.command
@library_option
@click.option("--statement", type=int, metavar="ID", help="Only the series of this statement.")
@click.option("--collection", metavar="NAME", help="The statements of this collection instead.")
@format_option("text", "json", "csv")
def threads(
    library_path: Path | None,
    statement: int | None,
    collection: str | None,
    output_format: str,
) -> None:
    """Follow each promise through the statements of a series: how it changed, whether it ended.

    A series are statements of the same parties with like titles. What was dismissed is left out,
    and what you confirmed, split or joined holds. JSON is an array of series, each an object of
    statements and threads: state, first_seen, last_seen, dropped (not in the last statement) and
    wordings, which are the objects of `commitments` with date and change (from the wording before).
    """
    if statement is not None and collection is not None:
        raise click.UsageError("Name a statement or a collection, not both.")
    with reading(library_path) as library:
        chosen = _chosen(library, statement, collection)
        every = [read_threads(library, ids) for ids in chosen]
        ids = sorted({each.statement.id for one in every for each in one.statements})
        summaries = tuple(library.statements.summaries_of(ids).values())
    if output_format == "json":
        write_json([series_object(each) for each in every])
    elif output_format == "csv":
        write_csv(COLUMNS, thread_cells(every))
    else:
        write(threads_text(every))
    report_uncovered(summaries)


def _chosen(
    library: Library, statement: int | None, collection: str | None
) -> tuple[tuple[int, ...], ...]:
    """Return the ids of the statements of each series that is asked for."""
    if statement is not None:
        return (series_of(library, statement),)
    if collection is not None:
        return (statements_of_collection(library, collection),)
    return every_series(library)
