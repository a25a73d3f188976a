"""`briefreader batch` and `batch-merge` on a Dask cluster, which is a process of its own."""

import contextlib
import datetime as dt
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from briefreader.batch import cluster
from briefreader.batch.parts import read_rows
from briefreader.cli import batch as batch_command
from briefreader.documents.reader import read_document
from briefreader.services.detection.detection import load_detector
from briefreader.services.detection.extraction import extract
from briefreader.services.json_contract import extraction_object
from waiting import wait_for

ENGLISH = (
    "Joint Statement of Japan and Chad\n\nTokyo, March {day}, 2020\n\n"
    "Japan and Chad agreed to combat terrorism. Both sides pledged to open an embassy by May "
    "2024.\n\nJapan intends to support renewable energy in Chad.\n"
)
FRENCH = (
    "Déclaration conjointe de la France et du Tchad\n\nParis, le {day} mars 2020\n\n"
    "La France et le Tchad s’engagent à lutter contre le terrorisme. La France s’engage à ouvrir "
    "une école avant mai 2024.\n"
)
CLUSTER = """
import sys
import time
from distributed import LocalCluster
from briefreader.batch import tasks

# To begin a reading process takes seconds: each run has that of the last.
kept = {}
make = tasks.LimitedPool
tasks.LimitedPool = lambda prepare, most, seconds: kept.setdefault(
    seconds, make(prepare, most, seconds)
)
tasks.ReadingPlugin.teardown = lambda self, worker: None
tasks.MOST_SECONDS = float(sys.argv[1])
with LocalCluster(
    n_workers=1, threads_per_worker=1, processes=False, protocol="tcp", dashboard_address=None
) as cluster:
    print(cluster.scheduler_address, flush=True)
    for number in sys.stdin:
        cluster.scale(int(number))
        while len(cluster.scheduler.workers) != int(number):
            time.sleep(0.02)
        print(flush=True)
"""
LISTENING = "0A"

Rows = list[dict[str, Any]]
Runner = Callable[..., Any]
"""Runs a command; see ``run`` in conftest."""
Batch = Callable[..., Any]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests connect to this machine only: a cluster is what they are about."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        assert self.family == socket.AF_UNIX or address[0] == "127.0.0.1", address
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@dataclass
class RunningCluster:
    """A scheduler in a process of its own, with one worker at first."""

    process: "subprocess.Popen[str]"
    address: str

    def scale(self, number: int) -> None:
        """Have so many workers."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        self.process.stdout.readline()


@contextlib.contextmanager
def begun_cluster(chunk_seconds: float = 300) -> Iterator[RunningCluster]:
    """Start a cluster, as long as it is wanted; a chunk may take so long."""
    with subprocess.Popen(
        [sys.executable, "-c", CLUSTER, str(chunk_seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout
        yield RunningCluster(process, process.stdout.readline().strip())
        process.communicate()


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """Return the address of a scheduler with one worker, as one that runs on a cluster."""
    with begun_cluster() as cluster:
        yield cluster.address


@pytest.fixture
def batch(run: Runner, scheduler: str) -> Batch:
    """Return a function that runs a batch on the cluster."""
    return lambda *arguments: run("batch", *arguments, "--scheduler", scheduler)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of documents: of two languages and several formats, one of them twice."""
    inner = tmp_path / "in" / "inner"
    inner.mkdir(parents=True)
    for day in range(1, 7):
        (inner / f"{day}.txt").write_text(ENGLISH.format(day=day), "utf-8")
    for day in range(7, 9):
        (inner / f"{day}.md").write_text(FRENCH.format(day=day), "utf-8")
    page = "<html><title>Talks</title><p>{}</p></html>"
    (inner / "page.html").write_text(page.format(ENGLISH.format(day=9)), "utf-8")
    (tmp_path / "in" / "again.txt").write_text(ENGLISH.format(day=1), "utf-8")
    (tmp_path / "in" / "picture.jpg").write_bytes(b"no document")
    return tmp_path / "in"


def table(output: Path, name: str) -> Rows:
    """Return the rows of a table."""
    return [row for file in sorted((output / name).iterdir()) for row in read_rows(file)]


def as_extracted(output: Path) -> dict[str, Any]:
    """Return of each file what `extract` would print of it, from the tables."""
    of_document: dict[str, Rows] = {}
    for row in sorted(table(output, "commitments"), key=lambda row: row["start"]):
        due = {"text": row["due_text"], "by": row["due_by"].isoformat()} if row["due_by"] else None
        names = ("quote", "start", "end", "paragraph", "cue", "strength", "actors", "themes")
        told = {name: row[name] for name in names} | {"due": due, "confidence": row["confidence"]}
        told |= {"conditional": True} if row["conditional"] else {}
        of_document.setdefault(row["document"], []).append(told)
    by_document = {}
    for row in table(output, "statements"):
        about = {name: row[name] for name in ("title", "parties", "language", "text")}
        about["date"] = row["date"].isoformat() if row["date"] else None
        by_document[row["document"]] = {
            "statement": about,
            "commitments": of_document.get(row["document"], []),
        }
    inputs = read_rows(output / "inputs.parquet")
    return {row["path"]: by_document[row["document"]] for row in inputs}


def extracted(files: list[Path]) -> dict[str, Any]:
    """Return by its path what `extract` prints of each file."""
    detector = load_detector()
    return {str(file): extraction_object(extract(read_document(file), detector)) for file in files}


def write_many(folder: Path, count: int) -> list[Path]:
    """Write so many documents, each another one."""
    folder.mkdir()
    files = [folder / f"{number:03}.txt" for number in range(count)]
    for number, file in enumerate(files):
        file.write_text(f"Document {number}\n\n{ENGLISH.format(day=number % 28 + 1)}", "utf-8")
    return files


def test_the_tables_hold_what_extract_finds(batch: Batch, folder: Path, tmp_path: Path) -> None:
    """Row by row; a document that is there twice is read once, what is no document is told."""
    output = tmp_path / "out"
    result = batch(folder, "-o", output)
    assert result.code == 0
    assert "9 read, 1 with the content of another" in result.out
    assert "1 passed over: files ending in .jpg" in result.err
    found = as_extracted(output)
    assert len(table(output, "statements")) == 9
    assert len(found) == 10
    assert found == extracted([Path(path) for path in found])
    assert sum(len(each["commitments"]) for each in found.values()) >= 20
    inputs = list(read_rows(output / "inputs.parquet"))
    twice = {row["document"] for row in inputs if Path(row["path"]).name in {"1.txt", "again.txt"}}
    assert len(inputs) == 10
    assert len(twice) == 1
    assert not (output / ".work").exists()


def test_other_programs_can_ask_the_tables(batch: Batch, folder: Path, tmp_path: Path) -> None:
    """DuckDB reads all parts as one table, and joins them."""
    output = tmp_path / "out"
    assert batch(folder, "-o", output, "--chunk", 3).code == 0
    with duckdb.connect() as database:
        for name in ("statements", "commitments", "failures"):
            database.read_parquet(str(output / name / "*.parquet")).create_view(name)
        rows = database.sql(
            "SELECT s.language, c.strength, count(*) FROM statements s JOIN commitments c "
            "USING (document) WHERE list_contains(c.themes, 'terrorism') GROUP BY 1, 2 ORDER BY 1"
        ).fetchall()
        dated = (
            "SELECT count(*) FROM commitments WHERE due_by BETWEEN '2024-01-01' AND '2024-12-31'"
        )
        assert database.sql(dated).fetchall() == [(9,)]
        assert database.sql("SELECT count(*) FROM failures").fetchall() == [(0,)]
    assert rows == [("en", "firm", 7), ("fr", "firm", 2)]


def test_poison_lands_in_the_failures_and_the_others_are_read(
    batch: Batch, folder: Path, shared: Path, tmp_path: Path
) -> None:
    """A text that takes minutes, a bomb, noise, nothing: each with its reason and the limits."""
    inner, output = folder / "inner", tmp_path / "out"
    for french in inner.glob("*.md"):
        # To load another language takes more of the few seconds than a busy machine has.
        french.unlink()
    (inner / "endless.md").write_text(f"{'[' * 300_000} text")
    with zipfile.ZipFile(inner / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * 200_000_000)
    (inner / "noise.txt").write_bytes(bytes(range(256)) * 10)
    (inner / "empty.md").touch()
    # Its pages draw themselves.
    loop = (shared / "cases" / "attack" / "xobject-loop.pdf").read_bytes()
    (inner / "loop.pdf").write_bytes(loop)
    result = batch(folder, "-o", output, "--seconds", 4)
    assert result.code == 1
    failures = {Path(row["path"]).name: row for row in table(output, "failures")}
    assert failures.pop("loop.pdf")["kind"] in {"stopped", "memory", "time"}
    assert {name: row["kind"] for name, row in failures.items()} == {
        "endless.md": "time",
        "bomb.docx": "unreadable",
        "noise.txt": "unreadable",
        "empty.md": "unreadable",
    }
    assert "longer than 4 seconds" in failures["endless.md"]["reason"]
    assert failures["bomb.docx"]["reason"] in result.err
    assert failures["bomb.docx"]["limit_seconds"] == 4
    assert failures["bomb.docx"]["limit_megabytes"] == 512
    assert len(table(output, "statements")) == 7
    for name in ("endless.md", "bomb.docx", "loop.pdf"):
        (inner / name).unlink()
    os.utime(inner / "noise.txt", ns=(1, 1))
    (inner / "empty.md").write_text(ENGLISH.format(day=28), "utf-8")
    assert batch(folder, "-o", output, "--retry-failed").code == 1
    kept = {Path(row["path"]).name for row in table(output, "failures")}
    assert kept == {"endless.md", "bomb.docx", "loop.pdf", "noise.txt"}
    assert len(table(output, "failures")) == 4
    assert len(table(output, "statements")) == 8


def test_a_killed_run_goes_on(scheduler: str, batch: Batch, tmp_path: Path) -> None:
    """No document is there twice, none is missing, and nothing is left of the killed one."""
    files, output = write_many(tmp_path / "in", 60), tmp_path / "out"
    command = ["batch", tmp_path / "in", "-o", output, "--chunk", 2, "--scheduler", scheduler]
    with subprocess.Popen(
        [sys.executable, "-m", "briefreader", *map(str, command)], stderr=subprocess.DEVNULL
    ) as process:
        wait_for(lambda: len(list(output.glob("statements/part-*"))) > 2, seconds=60)
        process.kill()
    before = {row["path"] for row in table(output, "statements")}
    (output / "commitments" / "part-0123456789abcdef.parquet").write_bytes(b"half a part")
    assert 0 < len(before) < 60
    result = batch(tmp_path / "in", "-o", output)
    assert result.code == 0
    assert "done before" in result.out
    assert sorted(row["path"] for row in table(output, "statements")) == sorted(map(str, files))
    assert as_extracted(output) == extracted(files)
    assert not (output / ".work").exists()


def test_only_what_another_version_read_otherwise_is_read_anew(
    batch: Batch, folder: Path, tmp_path: Path
) -> None:
    """A change to the French words concerns the documents with a French passage."""
    output = tmp_path / "out"
    assert batch(folder, "-o", output, "--chunk", 3).code == 0
    before = as_extracted(output)
    english = {row["document"] for row in table(output, "statements") if row["language"] == "en"}
    with contextlib.closing(sqlite3.connect(output / "manifest.db")) as manifest, manifest:
        manifest.execute("UPDATE versions SET resources = 'older' WHERE read_in LIKE '%fr%'")
    refused = batch(folder, "-o", output)
    assert refused.code == 1
    assert "2 documents were read by another version" in refused.err
    assert len(refused.err.splitlines()) == 1
    kept = batch(folder, "-o", output, "--keep-changed")
    assert "10 done before" in kept.out
    result = batch(folder, "-o", output, "--redo-changed")
    assert result.code == 0
    assert result.out.startswith("2 read, 8 done before")
    assert as_extracted(output) == before
    rows = table(output, "statements")
    assert len(rows) == 9
    assert {row["document"] for row in rows if row["language"] == "en"} == english
    assert "10 done before" in batch(folder, "-o", output).out


def test_files_that_changed_are_read_again(batch: Batch, folder: Path, tmp_path: Path) -> None:
    """What a file held before goes, unless another has it; one only touched is not read."""
    output = tmp_path / "out"
    assert batch(folder, "-o", output).code == 0
    (folder / "inner" / "2.txt").write_text(ENGLISH.format(day=20), "utf-8")
    (folder / "again.txt").write_text(ENGLISH.format(day=21), "utf-8")
    os.utime(folder / "inner" / "3.txt", ns=(1, 1))
    result = batch(folder, "-o", output)
    assert result.out.startswith("2 read, 1 unchanged, 7 done before")
    found = as_extracted(output)
    assert len(table(output, "statements")) == 10
    assert found == extracted([Path(path) for path in found])


def test_tables_of_texts_are_read(batch: Batch, tmp_path: Path) -> None:
    """Rows of Parquet and JSON Lines, with what their columns say; the result as JSON Lines."""
    output = tmp_path / "out"
    rows: Rows = [
        {"nr": n, "body": ENGLISH.format(day=n), "title": f"Talks {n}", "date": dt.date(2021, 1, n)}
        for n in range(1, 6)
    ]
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "texts.parquet")
    lines = [
        {**rows[0], "date": None, "title": None},
        {"body": 7},
        {**rows[1], "date": "2021-01-02"},
    ]
    (tmp_path / "more.jsonl").write_text(
        "\n\n".join(json.dumps(line, default=str) for line in lines) + "\nno JSON", "utf-8"
    )
    (tmp_path / "list").write_text(f"{tmp_path}/texts.*\n{tmp_path}/more.jsonl\n", "utf-8")
    columns = ("--text-column", "body", "--id-column", "nr")
    result = batch(f"@{tmp_path}/list", "-o", output, "--format", "jsonl", *columns)
    assert result.code == 1
    found = sorted(table(output, "statements"), key=lambda row: (row["path"], row["row"]))
    assert [(row["row"], row["id"], row["title"], row["date"]) for row in found] == [
        (0, "1", "Joint Statement of Japan and Chad", dt.date(2020, 3, 1)),
        *((n - 1, str(n), f"Talks {n}", dt.date(2021, 1, n)) for n in range(1, 6)),
    ]
    assert {row["commitments"] for row in found} == {3}
    failures = table(output, "failures")
    assert sorted(row["row"] for row in failures) == [1, 3]
    assert "has no text in the column “body”" in result.err
    assert "7 done before" not in batch(tmp_path / "texts.parquet", "-o", output, *columns).out


def test_a_selection_comes_into_a_library_as_by_an_import(
    batch: Batch, run: Runner, folder: Path, tmp_path: Path, dump_of: Callable[[Path], Any]
) -> None:
    """With its texts, originals and commitments; a second time all are duplicates."""
    output, merged, imported = tmp_path / "out", tmp_path / "merged.db", tmp_path / "imported.db"
    assert batch(folder, "-o", output).code == 0
    french = [
        "batch-merge",
        output,
        "--library",
        merged,
        "--party",
        "france",
        "--theme",
        "terrorism",
    ]
    result = run(*french, "--from", "2020-03-08", "--to", "2020-12-31")
    assert result.code == 0
    assert "1 statements of the batch are selected" in result.err
    assert run(*french).out.count("imported") == 1
    everything = run("batch-merge", output, "--library", merged, "--format", "json")
    outcomes = [each["outcome"] for each in json.loads(everything.out)]
    assert sorted(outcomes) == ["duplicate"] * 2 + ["imported"] * 7
    assert "detected anew" not in everything.err
    assert run("import", folder, "--library", imported).code == 0
    assert comparable(dump_of(merged)) == comparable(dump_of(imported))


def comparable(dump: dict[str, Any]) -> dict[str, list[str]]:
    """Return what two libraries have in common whose statements came in another order."""
    connection = {name: sorted(str(row[1:]) for row in dump[name]) for name in ("originals",)}
    statements = [str(row[1:8]) for row in dump["statements"]]
    commitments = [str(row[2:]) for row in dump["commitments"]]
    return {**connection, "statements": sorted(statements), "commitments": sorted(commitments)}


def test_a_cluster_of_its_own_is_this_machines_only(folder: Path, tmp_path: Path) -> None:
    """All listen on 127.0.0.1; Ctrl+C ends it with what is read, and the next run goes on."""
    files, output = write_many(tmp_path / "many", 400), tmp_path / "out"
    command = ["batch", tmp_path / "many", "-o", output, "--workers", 1, "--chunk", 4]
    with subprocess.Popen(
        [sys.executable, "-m", "briefreader", *map(str, command)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        wait_for(lambda: any(output.glob("statements/part-*")), seconds=60)
        listening = addresses(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate()
    assert listening == {"127.0.0.1"}
    assert process.returncode == 1
    assert err.splitlines()[-1] == "briefreader: stopped; run the same again to go on"
    done = table(output, "statements")
    assert 0 < len(done) < 400
    assert f"In all {len(done)} documents" in out
    assert {row["path"] for row in done} < set(map(str, files))


def test_a_chunk_that_takes_long_ends_with_what_is_read(run: Runner, tmp_path: Path) -> None:
    """The rest is read in others, also rows that were put down for the first."""
    files = write_many(tmp_path / "many", 12)
    texts = [ENGLISH.format(day=day) for day in range(1, 13)]
    pq.write_table(pa.table({"text": texts}), tmp_path / "texts.parquet")
    inputs = [tmp_path / "many", tmp_path / "texts.parquet"]
    output = tmp_path / "out"
    with begun_cluster(chunk_seconds=0) as cluster:
        result = run("batch", *inputs, "-o", output, "--scheduler", cluster.address)
    assert result.code == 0
    assert result.out.startswith("24 read")
    found = as_extracted(output)
    assert {path: found[path] for path in map(str, files)} == extracted(files)
    assert len(table(output, "statements")) == 24
    assert table(output, "failures") == []


@pytest.mark.parametrize("workers_at_first", [0, 1])
def test_a_run_that_waits_for_workers_can_be_stopped(tmp_path: Path, workers_at_first: int) -> None:
    """None came, or all left, as when a queue gives no more jobs: nothing is under way."""
    output = tmp_path / "out"
    write_many(tmp_path / "many", 400)
    with begun_cluster() as cluster:
        cluster.scale(workers_at_first)
        command = ["batch", tmp_path / "many", "-o", output, "--chunk", 4, "--scheduler"]
        with subprocess.Popen(
            [sys.executable, "-m", "briefreader", *map(str, command), cluster.address],
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            first = "statements/part-*" if workers_at_first else ".work/*"
            wait_for(lambda: any(output.glob(first)), seconds=60)
            cluster.scale(0)
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(30)
            process.kill()
            _, err = process.communicate()
    assert process.returncode == 1
    assert err.splitlines()[-1] == "briefreader: stopped; run the same again to go on"
    assert bool(table(output, "statements")) == bool(workers_at_first)
    assert not (output / ".work").exists()


def addresses(session: int) -> set[str]:
    """Return where the processes of a session listen (proc(5): addresses are in reversed hex)."""
    sockets = set()
    for each in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.getsid(int(each.name)) == session:
                sockets |= {os.readlink(link) for link in (each / "fd").iterdir()}  # noqa: PTH115
    found = set()
    for name in ("tcp", "tcp6"):
        for line in Path("/proc/net", name).read_text().splitlines()[1:]:
            (
                _,
                local,
                _,
                state,
                *_,
            ) = line.split()
            if state == LISTENING and f"socket:[{line.split()[9]}]" in sockets:
                found.add(".".join(str(part) for part in reversed(bytes.fromhex(local[:8]))))
    return found


def test_without_the_extra_it_says_how_to_get_it(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a line, before anything is written."""
    monkeypatch.setattr(batch_command, "find_spec", lambda name: None)
    result = run("batch", tmp_path, "-o", tmp_path / "out")
    assert result.code == 1
    assert "pip install 'briefreader[cluster]'" in result.err
    assert len(result.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()
    assert run("batch", "-o", tmp_path / "out").code == 2


def test_the_file_of_a_scheduler_is_waited_for(
    run: Runner, scheduler: str, folder: Path, tmp_path: Path
) -> None:
    """A job starts the scheduler and the batch at once; half a file is no address yet."""
    file = tmp_path / "scheduler.json"
    file.write_text('{"address":', "utf-8")
    later = threading.Timer(0.5, file.write_text, [json.dumps({"address": scheduler}), "utf-8"])
    later.start()
    assert run("batch", folder, "-o", tmp_path / "out", "--scheduler", file).code == 0
    assert later.finished.is_set()


@pytest.mark.parametrize("written", [None, "", "[]", '{"workers": {}}', "\xff"])
def test_a_file_that_names_no_scheduler_is_told(
    run: Runner, folder: Path, monkeypatch: pytest.MonkeyPatch, written: str | None
) -> None:
    """In a line, with the name of the file."""
    monkeypatch.setattr(cluster, "PATIENCE_SECONDS", 0.2)
    file = folder.parent / "scheduler.json"
    if written is not None:
        file.write_bytes(written.encode("latin-1"))
    result = run("batch", folder, "-o", folder.parent / "out", "--scheduler", file)
    assert result.code == 1
    assert f"{file}: no scheduler has written its address there" in result.err
    assert len(result.err.splitlines()) == 1


def test_a_folder_with_other_things_is_not_written_to(
    batch: Batch, run: Runner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor is a scheduler waited for that is not there."""
    monkeypatch.setattr(cluster, "PATIENCE_SECONDS", 1)
    refused = batch(folder, "-o", folder)
    assert refused.code == 1
    assert "holds other things" in refused.err
    nobody = run("batch", folder, "-o", folder.parent / "out", "--scheduler", "tcp://127.0.0.1:9")
    assert nobody.code == 1
    assert "no scheduler answers there" in nobody.err
    assert len(nobody.err.splitlines()) == 1
