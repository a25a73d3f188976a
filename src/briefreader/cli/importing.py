"""`briefreader import`: files and folders into a library."""

from pathlib import Path

import click

from briefreader.cli import tables
from briefreader.cli.opening import writing
from briefreader.cli.options import PATH, format_option, library_option
from briefreader.cli.output import report, write, write_json
from briefreader.services import json_contract
from briefreader.services.importing.document_reading import setup_of
from briefreader.services.importing.outcomes import ImportResult, Outcome
from briefreader.services.importing.reading_pool import ReadingPool
from briefreader.services.merge.importing import import_with_statement_files


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PATH…")
@library_option
@format_option("text", "json")
def import_(paths: tuple[Path, ...], library_path: Path | None, output_format: str) -> None:
    """Import files, and folders with all that is in them.

    Says of each file whether it was imported, is a duplicate, or failed and why; ends with 1 if any
    failed, the others are in. JSON is an array of path, outcome, statement (its id, null if it
    failed) and reason.

    A .briefstatement file of a colleague brings decisions and notes, and so do files of notes and
    codes that are named: .jsonld, .json, .qdpx, .vault.zip, and notes of a vault (.md), in folders
    too. The line says what came in and what was left out; where they differ from yours, yours are
    kept.
    """
    objects = []
    failed = False
    with writing(library_path) as library, ReadingPool(setup_of(library)) as pool:
        library.check_writable()
        for result in import_with_statement_files(library, paths, pool.read):
            objects.append(json_contract.import_object(result))
            if output_format == "text":
                write(tables.import_line(result))
            if result.outcome is Outcome.FAILED:
                failed = True
                report(_failure(result))
    if output_format == "json":
        write_json(objects)
    if failed:
        raise SystemExit(1)


def _failure(result: ImportResult) -> str:
    """Return why a file failed; the reason may not say which one it is."""
    is_named = result.path is None or result.path.name in result.reason
    return result.reason if is_named else f"{result.path}: {result.reason}"
