"""`briefreader batch-merge`: a selection of a batch into a library; a door, as `batch` is."""

import datetime as dt
from pathlib import Path

import click

from briefreader.cli import tables
from briefreader.cli.batch import check_extra
from briefreader.cli.days import DAY
from briefreader.cli.opening import writing
from briefreader.cli.options import PATH, format_option, library_option
from briefreader.cli.output import report, write, write_json
from briefreader.services import json_contract
from briefreader.services.importing.outcomes import Outcome


@click.command("batch-merge")
@click.argument("output", type=PATH)
@library_option
@click.option("--theme", "themes", multiple=True, metavar="KEY", help="With a promise on it.")
@click.option("--party", "parties", multiple=True, metavar="NAME", help="That speak for it.")
@click.option("--from", "first", type=DAY, help="Of this day or later.")
@click.option("--to", "last", type=DAY, help="Of this day or earlier.")
@format_option("text", "json")
def batch_merge(
    output: Path,
    library_path: Path | None,
    themes: tuple[str, ...],
    parties: tuple[str, ...],
    first: dt.datetime | None,
    last: dt.datetime | None,
    output_format: str,
) -> None:
    """Bring statements of a batch into a library, with their texts and commitments.

    OUTPUT is the folder of `briefreader batch`. Without options all come in; several themes or
    parties mean any of them. Says of each statement, as `import` does, whether it came in or is a
    duplicate.

    What the batch found is taken as it is; where its version, or the library's own cues and themes,
    would find otherwise, it is detected anew.
    """
    check_extra()
    from briefreader.batch.merging import merge
    from briefreader.batch.selecting import Selection

    selection = Selection(
        themes=frozenset(themes),
        parties=frozenset(parties),
        first=first.date() if first else None,
        last=last.date() if last else None,
    )
    objects = []
    failed = anew = 0
    with writing(library_path) as library:
        library.check_writable()
        for merged in merge(library, output, selection, _tell):
            result = merged.result
            anew += merged.is_detected_anew
            objects.append(json_contract.import_object(result))
            if output_format == "text":
                write(tables.import_line(result))
                objects.clear()
            if result.outcome is Outcome.FAILED:
                failed += 1
                report(result.reason)
    if output_format == "json":
        write_json(objects)
    if anew:
        report(f"{anew:,} were detected anew, by this library's cues and themes or this version")
    if failed:
        raise SystemExit(1)


def _tell(number: int) -> None:
    report(f"{number:,} statements of the batch are selected")
