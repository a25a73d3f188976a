"""`briefreader compare`: what became of one statement's commitments in another one."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefreader.cli.coverage import report_language
from briefreader.cli.days import today
from briefreader.cli.opening import reading
from briefreader.cli.options import PATH, format_option, library_option, paper_option
from briefreader.cli.output import report, write, write_csv, write_json
from briefreader.cli.pages import measuring_application
from briefreader.errors import LibraryError
from briefreader.library.database import Library
from briefreader.services.briefing.paper import Paper
from briefreader.services.comparison.comparison_objects import (
    COLUMNS,
    comparison_cells,
    comparison_object,
)
from briefreader.services.comparison.comparison_text import comparison_text
from briefreader.services.comparison.comparison_writing import write_comparison
from briefreader.services.comparison.library_comparison import compare_statements
from briefreader.services.comparison.statement_comparison import (
    ReadStatement,
    StatementComparison,
    compare_read,
    read_extraction,
)
from briefreader.services.importing.reading_apart import read_apart
from briefreader.translatable import mark


@click.command(options_metavar="[--library DB] [--format text|json|csv] [-o OUT]")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@library_option
@format_option("text", "json", "csv")
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write a file instead: .pdf (one page), .md, .txt, .csv or .json by its ending.",
)
@paper_option
def compare(
    before: str,
    after: str,
    library_path: Path | None,
    output_format: str,
    out: Path | None,
    paper_name: str,
) -> None:
    """Compare statement B with A, the earlier one: new, dropped, stronger, weaker, repeated.

    A and B are files, or with --library the numbers of two statements in it, as `briefreader list`
    shows them; there what was dismissed is left out, and what you decided on pairs holds. In a file
    that is in a language which is not read no commitments are found; standard error says so.
    """
    if library_path is None:
        comparison = compare_read(_read(before), _read(after))
    else:
        ids = [_number(each) for each in (before, after)]
        with reading(library_path) as library:
            _check_listed(library, ids)
            comparison = compare_statements(library, *ids)
    for name, side in ((before, comparison.before), (after, comparison.after)):
        report_language(name, side.statement.language, side.coverage)
    if out is None:
        _print(comparison, output_format)
        return
    application = measuring_application()
    write_comparison(comparison, out, today(), Paper(paper_name.lower()))
    del application


def _read(name: str) -> ReadStatement:
    path = PATH.convert(name, None, None)
    document, extraction = read_apart(path)
    for warning in document.warnings:
        report(f"{path}: {warning}")
    return read_extraction(extraction)


def _number(name: str) -> int:
    try:
        return int(name)
    except ValueError as error:
        message = f"With --library name the numbers of two statements in it; {name!r} is none."
        raise click.UsageError(message) from error


def _check_listed(library: Library, ids: Sequence[int]) -> None:
    """Raise LibraryError if one of the statements is in the trash, where nobody looks for it."""
    found = library.statements.summaries_of(ids)
    for number in ids:
        if number in found and found[number].trashed:
            raise LibraryError(
                mark("errors", "Statement {number} is in the trash: restore it to compare it."),
                number=number,
            )


def _print(comparison: StatementComparison, output_format: str) -> None:
    if output_format == "json":
        write_json(comparison_object(comparison))
    elif output_format == "csv":
        write_csv(COLUMNS, comparison_cells(comparison.rows))
    else:
        write(comparison_text(comparison))
