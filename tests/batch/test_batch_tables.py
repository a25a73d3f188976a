"""The tables of a batch are as docs/batch.md describes them, and give back what was found."""

import datetime as dt
import multiprocessing
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pyarrow as pa
import pytest

from briefreader.batch.inputs import Input
from briefreader.batch.manifest import Totals
from briefreader.batch.parts import read_rows, write_rows
from briefreader.batch.progress import Progress
from briefreader.batch.reading import ReadDocument, document_reader
from briefreader.batch.rows import commitment_rows, extraction_of, failure_row, statement_row
from briefreader.batch.schema import INPUTS, SCHEMAS, Format, Table
from briefreader.batch.tasks import ReadingPlugin, check_version
from briefreader.batch.versions import version_for
from briefreader.cli.batch_progress import duration, progress_text, summary_lines
from briefreader.errors import BatchError, DocumentError
from briefreader.services.importing.reading_pool import TOOK_LONG

_ROW = re.compile(r"^\| `(\w+)`( ○)? \| ([\w ]+) \|", re.MULTILINE)
_TYPES = {
    pa.string(): "string",
    pa.int32(): "int32",
    pa.int64(): "int64",
    pa.date32(): "date",
    pa.bool_(): "bool",
    pa.float64(): "double",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> ReadDocument:
    """Return what is read in a statement that ships with the app."""
    from briefreader import shipped

    file = tmp_path_factory.mktemp("one") / "talks.txt"
    file.write_bytes(shipped.sample().read_bytes())
    return document_reader(600)(file)


@pytest.mark.parametrize(
    ("name", "schema"), [*((each.value, SCHEMAS[each]) for each in Table), ("inputs", INPUTS)]
)
def test_the_columns_are_those_that_are_described(
    name: str, schema: pa.Schema, project: Path
) -> None:
    """In their order, with their types; those marked may be empty."""
    text = (project / "docs" / "batch.md").read_text("utf-8")
    section = text.partition(f"\n### `{name}`\n")[2].partition("\n#")[0]
    described = [(column, kind, bool(mark)) for column, mark, kind in _ROW.findall(section)]
    assert described == [
        (
            field.name,
            "list of string" if pa.types.is_list(field.type) else _TYPES[field.type],
            field.nullable,
        )
        for field in schema
    ]


@pytest.mark.parametrize("table_format", list(Format))
def test_rows_give_back_what_was_found(
    table_format: Format, found: ReadDocument, tmp_path: Path
) -> None:
    """To the last digit of a confidence."""
    version = version_for(found.read_in)
    each = Input(path=Path("talks.txt"), stamp="", size=1)
    rows = {
        Table.STATEMENTS: [statement_row(each, None, found, version, with_text=True)],
        Table.COMMITMENTS: commitment_rows(found, version),
    }
    back = {}
    for table, listed in rows.items():
        file = tmp_path / f"{table}.{table_format}"
        write_rows(file, SCHEMAS[table], listed, table_format)
        back[table] = list(read_rows(file))
    assert len(back[Table.COMMITMENTS]) == len(found.extraction.detections) > 10
    (statement,) = back[Table.STATEMENTS]
    assert extraction_of(statement, reversed(back[Table.COMMITMENTS])) == found.extraction


def test_a_failure_says_which_limit_it_met() -> None:
    """By the message, not by its words."""
    each = Input(path=Path("a.pdf"), stamp="", size=1)
    late = DocumentError(TOOK_LONG, path="a.pdf", seconds=30)
    row = failure_row(each, None, late, b"\1" * 32, 30, version_for(()))
    assert (row["kind"], row["limit_seconds"], row["limit_megabytes"]) == ("time", 30, 512)
    other = failure_row(each, None, DocumentError("no"), None, 30, version_for(()))
    assert other["kind"] == "unreadable"


def test_a_version_is_of_the_languages_that_were_read() -> None:
    """So that a change to one concerns no document in another."""
    english, both = version_for(("en",)), version_for(("en", "fr"))
    assert english.detector == both.detector
    assert english.resources != both.resources
    assert english.is_current
    assert not english._replace(detector="other").is_current
    assert english._replace(briefreader="0.0.1").is_current


def test_a_worker_of_another_version_reads_nothing() -> None:
    """It may have joined the cluster later than the others."""
    check_version(SimpleNamespace(version=version_for(())))  # type: ignore[arg-type]
    other = version_for(())._replace(detector="other")
    with pytest.raises(BatchError, match="another version"):
        check_version(SimpleNamespace(version=other))  # type: ignore[arg-type]


def test_daemonic_workers_may_read_apart() -> None:
    """Dask's nanny starts them as daemons, which multiprocessing lets start no process."""
    context = multiprocessing.get_context("spawn")
    worker = context.Process(target=_read_apart_as_a_daemon, daemon=True)
    worker.start()
    worker.join(60)
    assert worker.exitcode == 0


def _read_apart_as_a_daemon() -> None:
    plugin = ReadingPlugin("reading", 30, are_ours=False)
    plugin.setup(None)  # type: ignore[arg-type]
    (answer,) = plugin.pool().read([Path("/nowhere.txt")], lambda: False)
    plugin.teardown(None)  # type: ignore[arg-type]
    assert isinstance(answer, DocumentError)


def test_reading_processes_load_no_cluster_and_no_windows() -> None:
    """They have their memory for documents."""
    command = "import sys, briefreader.batch.reading; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    assert not loaded & {"dask", "distributed", "pyarrow", "PySide6", "PySide6.QtCore"}


def test_progress_says_how_fast_and_how_long() -> None:
    """Before all is counted it says no more than it knows."""
    progress = Progress(known=1_000, done=500, rate=25.0, threads=2)
    assert progress_text(progress) == "1,500 documents, 25.0 a second, 2 at work"
    progress.workers, progress.awaited = 2, 3
    waiting = "1,500 documents, 25.0 a second, waiting for workers, 2 of 3 are there"
    assert progress_text(progress) == waiting
    progress.workers, progress.awaited = 3, 0
    progress.total, progress.failed = 4_000, 3
    assert progress_text(progress) == (
        "1,500 of 4,000 documents, 25.0 a second, 1 min 40 s left, 3 failed, 2 at work"
    )
    progress.seconds = 20
    assert summary_lines(progress, Totals(1500, 1400, 9000, 3)) == (
        "497 read, 3 failed, 1,000 done before (20 s, 25.0 documents a second)\n"
        "In all 1,400 documents with 9,000 commitments, 3 failures.\n"
    )


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(3.4, "3 s"), (125, "2 min 05 s"), (7_300, "2 h 01 min"), (200_000, "2 d 7 h")],
)
def test_times_are_told_in_two_units(seconds: float, told: str) -> None:
    """As people say them."""
    assert duration(seconds) == told


def test_days_keep_their_type_in_json_lines(tmp_path: Path) -> None:
    """As in Parquet."""
    file = tmp_path / "rows.jsonl"
    write_rows(file, INPUTS, [{"date": dt.date(2020, 1, 2), "due_by": None}], Format.JSONL)
    assert list(read_rows(file)) == [{"date": dt.date(2020, 1, 2), "due_by": None}]
