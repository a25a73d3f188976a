"""`briefreader export`: statements of a library as a file for other programs."""

from pathlib import Path

import click

from briefreader.cli.coverage import report_uncovered
from briefreader.cli.opening import reading
from briefreader.cli.options import PATH, library_option
from briefreader.library.listing import Listing
from briefreader.services.export.writing import FORMATS
from briefreader.services.export.writing import export as write_export


class _ExportCommand(click.Command):
    """Its help ends with the formats, which are read only when they are asked for."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Formats, by the ending of OUT"):
            formatter.write_dl(
                [
                    (ending, f"{each.name}. {each.about}." if each.about else f"{each.name}.")
                    for ending, each in FORMATS.items()
                ]
            )


@click.command(cls=_ExportCommand)
@library_option
@click.option(
    "--statement",
    "statements",
    type=int,
    multiple=True,
    metavar="ID",
    help="Only this statement; may be given several times. By default all, the newest first.",
)
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=PATH,
    metavar="OUT",
    help="The file to write; its ending names the format.",
)
@click.option(
    "--alarm",
    type=click.IntRange(min=0, max=3650),
    metavar="DAYS",
    help="Let a calendar (.ics) ring so many days before each due date, and on reminders.",
)
def export(
    library_path: Path | None, statements: tuple[int, ...], out: Path, alarm: int | None
) -> None:
    """Write statements with their commitments and notes to a file for other programs.

    Commitments are read in English, French, Spanish and Russian; standard error names the
    statements in other languages.
    Dismissed commitments are left out, but for JSON, which has them with their review. The same
    library gives the same bytes.
    """
    with reading(library_path) as library:
        # Each once, in the order in which they were named.
        ids = tuple(dict.fromkeys(statements)) or library.statements.listed(Listing())
        write_export(library, ids, out, alarm=alarm)
        report_uncovered(library.statements.summaries_of(ids).values())
