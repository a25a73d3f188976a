"""`briefreader backup` and `check`: keeping a library safe."""

from pathlib import Path

import click

from briefreader.cli.opening import reading
from briefreader.cli.options import PATH, library_option
from briefreader.cli.output import report, write
from briefreader.services.archive.archive import write_archive
from briefreader.text.control_characters import visible


@click.command
@library_option
@click.option(
    "-o",
    "--output",
    required=True,
    type=PATH,
    metavar="OUT",
    help="The copy, or an archive if it ends in .zip.",
)
def backup(library_path: Path | None, output: Path) -> None:
    """Write a consistent copy of the library, even while the app has it open.

    OUT.zip becomes an archive. `briefreader restore` makes a library of either again.
    """
    with reading(library_path) as library:
        if output.suffix.lower() == ".zip":
            write_archive(library, output, replaces=False)
        else:
            library.back_up(output)


@click.command
@library_option
def check(library_path: Path | None) -> None:
    """Check that the library is sound and every quote is at its place.

    Ends with 1, and a line per damage on standard error, if not.
    """
    with reading(library_path) as library:
        problems = library.problems()
        path = library.path
    for problem in problems:
        report(f"{path}: {problem}")
    if problems:
        raise SystemExit(1)
    write(f"{visible(str(path))}: sound\n")
