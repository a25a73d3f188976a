"""All commands, each loaded when it is asked for: a door, see ARCHITECTURE.md "Imports"."""

from collections.abc import Mapping

import click

SUMMARIES: Mapping[str, str] = {
    "extract": "Detect the commitments of one document, without a library.",
    "import": "Import files, and folders with all that is in them.",
    "list": "List the statements, the newest first.",
    "commitments": "List the commitments, those that were dismissed left out.",
    "search": "Search titles, texts and notes.",
    "due": "List what is due over the whole library: overdue, in 30 and 90 days, later.",
    "overview": "Tell the library in figures: by party, theme, year, strength and status.",
    "briefing": "Write the one-page briefing of FILE, or of a statement in the library.",
    "compare": "Compare statement B with A, the earlier one: new, dropped, stronger, weaker, "
    "repeated.",
    "threads": "Follow each promise through the statements of a series: how it changed, whether it "
    "ended.",
    "export": "Write statements with their commitments and notes to a file for other programs.",
    "backup": "Write a consistent copy of the library, even while the app has it open.",
    "restore": "Make a library of BACKUP, a copy or an archive that `briefreader backup` has "
    "written.",
    "check": "Check that the library is sound and every quote is at its place.",
    "batch": "Detect the commitments of many documents, on all processors or a cluster.",
    "batch-merge": "Bring statements of a batch into a library, with their texts and commitments.",
    "evaluate": "Measure detection against statements that you have coded by hand.",
}
"""What `briefreader --help` says of each, in its order; a test holds them to the docstrings."""


def load(name: str) -> click.Command:
    """Return the command; raises KeyError if there is none of that name."""
    match name:
        case "extract":
            from briefreader.cli.extract import extract

            return extract
        case "import":
            from briefreader.cli.importing import import_

            return import_
        case "list":
            from briefreader.cli.library import list_

            return list_
        case "commitments":
            from briefreader.cli.library import commitments

            return commitments
        case "search":
            from briefreader.cli.library import search

            return search
        case "due":
            from briefreader.cli.due import due

            return due
        case "overview":
            from briefreader.cli.overview import overview

            return overview
        case "briefing":
            from briefreader.cli.briefing import briefing

            return briefing
        case "compare":
            from briefreader.cli.compare import compare

            return compare
        case "threads":
            from briefreader.cli.threads import threads

            return threads
        case "export":
            from briefreader.cli.export import export

            return export
        case "backup":
            from briefreader.cli.maintenance import backup

            return backup
        case "restore":
            from briefreader.cli.restoring import restore

            return restore
        case "check":
            from briefreader.cli.maintenance import check

            return check
        case "batch":
            from briefreader.cli.batch import batch

            return batch
        case "batch-merge":
            from briefreader.cli.batch_merge import batch_merge

            return batch_merge
        case "evaluate":
            from briefreader.cli.evaluate import evaluate

            return evaluate
    raise KeyError(name)
