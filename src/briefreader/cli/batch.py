"""`briefreader batch`: the commitments of many documents, on Dask.

A door: what does the work is an extra, `cluster`, and is loaded once it is known to be there.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from types import FrameType

import click

from briefreader.cli.batch_progress import ProgressLine, summary_lines
from briefreader.cli.options import PATH
from briefreader.cli.output import report, write
from briefreader.errors import BatchError
from briefreader.services.importing.reading_pool import MAX_SECONDS
from briefreader.translatable import mark

_NEEDED = ("dask", "distributed", "pyarrow", "cryptography")
_COLUMNS = ("text", "id", "title", "date", "source", "language")

output_option = click.option(
    "-o", "--output", "output", type=PATH, required=True, help="The folder of the batch."
)


def _column_options(command: click.Command) -> click.Command:
    for name in _COLUMNS:
        option = click.Option(
            [f"--{name}-column"],
            default=name,
            metavar="NAME",
            show_default=True,
            help=f"The column of tables with the {name}.",
        )
        command.params.append(option)
    return command


def check_extra() -> None:
    """Raise BatchError if what batches need is not installed."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing or find_spec("briefreader.batch") is None:
        raise BatchError(
            mark(
                "errors",
                "Batches need what is not installed here ({missing}): pip install "
                "'briefreader[cluster]', beside the desktop app or without it.",
            ),
            missing=", ".join(missing) or "briefreader.batch",
        )


@_column_options
@click.command
@click.argument("names", nargs=-1, metavar="INPUT…")
@output_option
@click.option("--list", "lists", type=PATH, multiple=True, help="A file with an INPUT a line.")
@click.option("--scheduler", metavar="ADDRESS", help="A running cluster's scheduler, or its file.")
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="How many processes to start, one a processor by default; with --scheduler, how many "
    "workers to wait for first.",
)
@click.option(
    "--format",
    "table_format",
    type=click.Choice(["parquet", "jsonl"]),
    help="How the tables are written; parquet by default.",
)
@click.option("--retry-failed", is_flag=True, help="Try again what failed in an earlier run.")
@click.option("--redo-changed", is_flag=True, help="Read anew what another version would find.")
@click.option("--keep-changed", is_flag=True, help="Keep what another version has found.")
@click.option("--no-texts", is_flag=True, help="Leave the texts out of the tables.")
@click.option(
    "--chunk",
    "most",
    type=click.IntRange(1, 100_000),
    default=256,
    show_default=True,
    help="How many documents a worker gets at once, and writes as one file.",
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0.1),
    default=MAX_SECONDS,
    show_default=True,
    help="How long one document may take.",
)
@click.option("--dashboard", is_flag=True, help="Show Dask's dashboard, on 127.0.0.1:8787.")
def batch(
    names: tuple[str, ...],
    output: Path,
    lists: tuple[Path, ...],
    scheduler: str | None,
    workers: int | None,
    table_format: str | None,
    most: int,
    seconds: float,
    **more: object,
) -> None:
    """Detect the commitments of many documents, on all processors or a cluster.

    INPUT is a file, a folder with all that is in it, a glob, @FILE (a list, an INPUT a line), or a
    table of texts (.parquet, .jsonl).

    OUTPUT gets the tables `statements`, `commitments` and `failures`. What is in it already is not
    read again, so the same command goes on after it was stopped or killed. Ends with 1 if any
    document failed, the others are in.
    """
    listed = [*lists, *(Path(name[1:]) for name in names if name.startswith("@"))]
    named = [name for name in names if not name.startswith("@")]
    if not named and not listed:
        message = "Name what to read: files, folders, globs, @FILE or --list."
        raise click.UsageError(message)
    if more["redo_changed"] and more["keep_changed"]:
        message = "--redo-changed and --keep-changed exclude each other."
        raise click.UsageError(message)
    if more["dashboard"] and scheduler:
        message = "--dashboard is for workers that are started here; a scheduler has its own."
        raise click.UsageError(message)
    check_extra()
    from briefreader.batch.inputs import InputList
    from briefreader.batch.options import Options
    from briefreader.batch.output import output_folder
    from briefreader.batch.run import run
    from briefreader.batch.schema import Format
    from briefreader.batch.tables import Columns

    options = Options(
        scheduler=scheduler,
        workers=workers,
        dashboard=bool(more["dashboard"]),
        columns=Columns(**{name: str(more[f"{name}_column"]) for name in _COLUMNS}),
        retry_failed=bool(more["retry_failed"]),
        redo_changed=bool(more["redo_changed"]),
        keep_changed=bool(more["keep_changed"]),
        with_texts=not more["no_texts"],
        most=most,
        seconds=seconds,
    )
    line = ProgressLine()
    inputs = InputList(named, listed, options.columns, leave_out=output.absolute())
    wanted = Format(table_format) if table_format else None
    try:
        with output_folder(output.absolute(), wanted) as folder, _stopped_by_signals() as stop:
            progress, totals = run(inputs, folder, options, line.tell, stop)
    finally:
        line.end()
    for reason, count in inputs.passed_over.most_common():
        report(f"{count:,} passed over: {reason}")
    for reason in progress.reasons:
        report(reason)
    if progress.failed > len(progress.reasons):
        more_of_them = progress.failed - len(progress.reasons)
        report(f"{more_of_them:,} more failed: see {output / 'failures'}")
    write(summary_lines(progress, totals))
    if progress.stopped:
        report("stopped; run the same again to go on")
    if progress.failed or progress.stopped:
        raise SystemExit(1)


@contextmanager
def _stopped_by_signals() -> Iterator[Event]:
    """Yield what is set by the first Ctrl+C or SIGTERM; the second Ctrl+C ends at once."""
    stop = Event()

    def note(number: int, _frame: FrameType | None) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    before = {each: signal.signal(each, note) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
