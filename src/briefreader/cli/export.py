"""`briefreader export`: statements of a library in a format for other programs."""

from pathlib import Path

import click

from briefreader.cli.options import PATH, library_option


@click.command(options_metavar="[--library DB] [--statement ID]… -o OUT")
@library_option
@click.option(
    "--statement",
    "statements",
    type=int,
    multiple=True,
    metavar="ID",
    help="A statement of the library; may be given several times. Without it, all of them.",
)
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=PATH,
    metavar="OUT",
    help="The file to write, in the format that its name ends in.",
)
def export(library_path: Path | None, statements: tuple[int, ...], out: Path) -> None:
    """Write statements of the library for other programs.

    \b
    .csv       the commitments as a table
    .json      everything, as docs/export.schema.json describes it
    .md        commitments and notes in Markdown
    .ics       due dates for a calendar
    .jsonld    commitments, notes and bookmarks as W3C Web Annotations
    .qdpx      a REFI-QDA project for QualCoder, NVivo, ATLAS.ti or MAXQDA
    .bib       citations of the statements (BibTeX)
    .csl.json  citations of the statements (CSL-JSON)

    Dismissed commitments are in JSON only.
    """  # noqa: D301 - the backspace keeps the lines of the table apart
    from briefreader.services.export.writing import export as write_export
    from briefreader.services.opening import open_existing

    with open_existing(library_path) as library:
        chosen = statements or [each.id for each in library.statements.summaries()]
        write_export(library, chosen, out)
