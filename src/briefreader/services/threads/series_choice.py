"""Choice of the statements through which promises are followed: a series, or a collection."""

from briefreader.commitments.threads.series import SeriesEntry, all_series, series_with
from briefreader.errors import NotFoundError
from briefreader.library.database import Library
from briefreader.library.records import StatementSummary
from briefreader.translatable import mark


def series_of(library: Library, statement_id: int) -> tuple[int, ...]:
    """Return the ids of the statements of one's series, in time, itself among them.

    Raises NotFoundError if there is no such statement, or it is in the trash.
    """
    entries = [_entry(each) for each in library.statements.summaries()]
    if all(each.key != statement_id for each in entries):
        raise NotFoundError(mark("errors", "The library holds no statement {id}."), id=statement_id)
    return series_with(statement_id, entries)


def every_series(library: Library) -> tuple[tuple[int, ...], ...]:
    """Return the ids of each series of two statements or more, the longest series first."""
    return all_series(_entry(each) for each in library.statements.summaries())


def statements_of_collection(library: Library, name: str) -> tuple[int, ...]:
    """Return the ids of a collection's statements; raises NotFoundError if there is none."""
    for number, each in library.collections.names().items():
        if each == name:
            return library.collections.get(number).statements
    raise NotFoundError(mark("errors", "There is no collection “{name}”."), name=name)


def _entry(summary: StatementSummary) -> SeriesEntry:
    return SeriesEntry(
        key=summary.id,
        title=summary.title,
        parties=frozenset(summary.parties),
        kind=summary.kind,
        date=summary.date,
    )
