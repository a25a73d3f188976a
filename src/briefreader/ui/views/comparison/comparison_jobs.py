"""Work that is done in workers to compare two statements and to write what came of it."""

import datetime as dt
from pathlib import Path
from typing import NamedTuple

from briefreader.errors import NotFoundError
from briefreader.library.database import Library, open_reader
from briefreader.library.records import StatementSummary
from briefreader.services.briefing.paper import Paper
from briefreader.services.comparison.comparison_text import Say
from briefreader.services.comparison.comparison_writing import write_comparison
from briefreader.services.comparison.library_comparison import (
    compare_statements,
    suggested_before,
)
from briefreader.services.comparison.statement_comparison import StatementComparison
from briefreader.services.export.csv_writing import Separator
from briefreader.text.differences import DifferenceRow
from briefreader.text.differences import compare as text_differences
from briefreader.ui.app.jobs import Cancelled, Progress


class Pair(NamedTuple):
    """The ids of two statements to compare; ``before`` is 0 for the suggested one."""

    before: int
    after: int


class Compared(NamedTuple):
    """What came of it; ``comparison`` is None where no earlier statement is known.

    ``suggestions`` are the statements that the later one is best compared with.
    """

    after: StatementSummary | None
    comparison: StatementComparison | None
    suggestions: tuple[StatementSummary, ...]


def compare_pair(
    database: Path,
    pair: Pair,
    progress: Progress,  # noqa: ARG001
    cancelled: Cancelled,
) -> Compared:
    """Compare the statements of ``pair``, as far as they are still there."""
    with open_reader(database) as library:
        library.stop_when(cancelled)
        try:
            return _compared(library, pair)
        except NotFoundError:
            return Compared(None, None, ())


def differing_paragraphs(
    comparison: StatementComparison,
    progress: Progress,  # noqa: ARG001
    cancelled: Cancelled,  # noqa: ARG001
) -> tuple[DifferenceRow, ...]:
    """Return the paragraphs of both texts side by side."""
    return text_differences(comparison.before.statement.text, comparison.after.statement.text)


def write_to(
    comparison: StatementComparison,
    path: Path,
    paper: Paper,
    say: Say,
    language: str,
    separator: Separator,
    progress: Progress,
    cancelled: Cancelled,
) -> Path:
    """Write ``comparison`` to ``path``, and return the path."""
    progress(0, 0, "")
    if not cancelled():
        made = dt.datetime.now().astimezone().date()
        write_comparison(comparison, path, made, paper, say, language, separator)
    return path


def _compared(library: Library, pair: Pair) -> Compared:
    after = library.statements.get(pair.after)
    suggestions = suggested_before(library, after)
    before = pair.before or (suggestions[0].id if suggestions else 0)
    comparison = compare_statements(library, before, pair.after) if before else None
    return Compared(
        library.statements.summaries_of([pair.after]).get(pair.after), comparison, suggestions
    )
