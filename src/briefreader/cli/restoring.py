"""`briefreader restore`: a library of a backup."""

from pathlib import Path

import click

from briefreader.cli.opening import locked
from briefreader.cli.options import PATH
from briefreader.cli.output import write
from briefreader.services.archive.restoration import restore as make_library
from briefreader.text.control_characters import visible


@click.command
@click.argument("backup_path", type=PATH, metavar="BACKUP")
@click.option(
    "-o",
    "--output",
    required=True,
    type=PATH,
    metavar="DB",
    help="The library to be made; one that stands there is kept beside.",
)
def restore(backup_path: Path, output: Path) -> None:
    """Make a library of BACKUP, a copy or an archive that `briefreader backup` has written.

    A library that stands at DB is kept beside it, with all that was written to it; the output says
    under which name. If BACKUP cannot be used, or DB is being written to, all is left as it was.
    """
    with locked(output):
        kept = make_library(backup_path, output, replaces=True)
    write(f"{visible(str(output))}: restored\n")
    for path in kept:
        write(visible(f"{output}: what was there is kept as {path}") + "\n")
