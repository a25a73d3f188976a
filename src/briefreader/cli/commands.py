"""All commands, in the order in which `briefreader --help` lists them."""

import click

from briefreader.cli.briefing import briefing
from briefreader.cli.evaluate import evaluate
from briefreader.cli.export import export
from briefreader.cli.extract import extract
from briefreader.cli.library import commitments, import_, list_, search
from briefreader.cli.upkeep import backup, check, restore

COMMANDS: tuple[click.Command, ...] = (
    extract,
    import_,
    list_,
    commitments,
    search,
    briefing,
    export,
    backup,
    restore,
    check,
    evaluate,
)
