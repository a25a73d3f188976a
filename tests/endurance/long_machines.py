"""Batches over several machines: by TLS, with a network that is lost, as jobs of SLURM."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path

import pytest
from batches import PROGRAM, differences, finished, read_already, run_batch, wait_for_parts
from machines import BRIDGE, HEAD, Machine, machines, running, with_tls
from slurm import Slurm, slurm_on

from waiting import wait_for

DASK = PROGRAM.with_name("dask")
MANUAL = Path(__file__).parents[2] / "docs" / "batch.md"
CHUNK = 20
LOST_SECONDS = 60
MOST_JOBS = 8
STOPPED = "briefreader: stopped; run the same again to go on"

Size = Callable[[str, float], float]
Tell = Callable[[str], None]


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Return the folder that all machines see."""
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def result(shared: Path, size: Size) -> Path:
    """Return what one process found in documents, which are in the shared folder too."""
    return read_already(shared, int(size("DOCUMENTS", 1_000)))[1]


@pytest.fixture
def two(shared: Path, tmp_path: Path) -> Iterator[list[Machine]]:
    """Return two machines beside this one."""
    own = tmp_path / "own"
    own.mkdir()
    with machines(2, shared, own) as made:
        yield made


@pytest.fixture
def slurm(two: list[Machine], tmp_path: Path) -> Iterator[Slurm]:
    """Return SLURM with the two machines as its nodes."""
    with slurm_on(two, tmp_path / "own") as made:
        yield made


@pytest.fixture
def scheduler(
    two: list[Machine], shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Return the file of a scheduler here, by TLS only, with a worker on each machine."""
    for name, value in with_tls(tmp_path / "own").items():
        monkeypatch.setenv(name, value)
    file, log = shared / "scheduler.json", tmp_path / "cluster.log"
    common = ["--protocol", "tls", "--scheduler-file", file, "--no-dashboard"]
    here = [str(DASK), "scheduler", "--host", HEAD, "--port", "0", *map(str, common)]
    with ExitStack() as stack:
        stack.enter_context(running(here, log))
        wait_for(lambda: file.exists() and file.stat().st_size)
        for each in two:
            there = each.command(DASK, "worker", "--nthreads", "1", *common)
            stack.enter_context(running(there, log))
        yield file


def test_a_lost_network_loses_no_document(
    scheduler: Path, two: list[Machine], shared: Path, result: Path, tell: Tell
) -> None:
    """What the machine was reading is read by the other, though it goes on and writes as well."""
    output = shared / "out"
    process = run_batch(
        shared / "in", output, "--scheduler", scheduler, "--workers", 2, "--chunk", CHUNK
    )
    wait_for_parts(process, output, 4)
    assert process.poll() is None
    two[0].lose()
    time.sleep(LOST_SECONDS)
    two[0].find()
    told = finished(process).splitlines()
    assert differences(output, result) == []
    tell(f"a machine without network for {LOST_SECONDS} s: {told[0]}; equal row by row")


def test_the_batch_runs_on_another_machine(
    scheduler: Path, two: list[Machine], shared: Path, result: Path, tell: Tell
) -> None:
    """It writes over the network what is written over the network; it is stopped and goes on."""
    output = shared / "out"
    options = ["--scheduler", scheduler, "--chunk", CHUNK]
    command = two[0].command(PROGRAM, "batch", shared / "in", "-o", output, *options)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_for_parts(process, output, 4)
    process.send_signal(signal.SIGTERM)
    first, _ = process.communicate()
    assert process.returncode == 1
    again = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    assert differences(output, result) == []
    tell(f"{first.splitlines()[0]}; then {again.stdout.splitlines()[0]}; equal row by row")


def test_a_job_goes_on_in_the_next(slurm: Slurm, shared: Path, result: Path, tell: Tell) -> None:
    """The job of docs/batch.md: it is told before its time is up, and the next ones end it."""
    script = recipe(
        "#SBATCH",
        {
            "--ntasks=32": "--ntasks=3",
            "--time=08:00:00": "--time=00:02:00",
            "TERM@120": "TERM@60",
            "briefreader batch archive": f"briefreader batch {shared / 'in'}",
        },
    )
    (shared / "job.sh").write_text(script, "utf-8")
    told: list[str] = []
    while len(told) < MOST_JOBS and (not told or STOPPED in told[-1]):
        job = slurm.run("sbatch", "--parsable", "job.sh", cwd=shared).strip()
        slurm.wait(seconds=300)
        told.append((shared / f"slurm-{job}.out").read_text("utf-8"))
    assert STOPPED in told[0]
    assert differences(shared / "promises", result) == []
    read = [re.search(r"^[\d,]+ read.*$", text, re.MULTILINE) for text in told]
    assert all(read)
    tell(f"{' | '.join(found[0] for found in read if found)}; equal row by row")


def test_jobs_that_end_are_replaced(slurm: Slurm, shared: Path, result: Path, tell: Tell) -> None:
    """The script of docs/batch.md with dask-jobqueue: workers leave, and others come."""
    if find_spec("dask_jobqueue") is None:
        pytest.skip("dask-jobqueue is not installed")
    script = recipe(
        "SLURMCluster",
        {
            "cores=8": "cores=2",
            "16GB": "2GB",
            "01:00:00": "00:05:00",
            '"55m"': '"25s"',
            '"4m"': '"5s"',
            "sleep(60)": "sleep(5)",
            "jobs=50": "jobs=2",
            "source /shared/venv/bin/activate": f"export PATH={PROGRAM.parent}:$PATH",
            "/shared/archive": str(shared / "in"),
            "/shared/promises": f"{shared / 'promises'} --chunk {CHUNK}",
            "    memory=": f'    scheduler_options={{"interface": "{BRIDGE}"}},\n    memory=',
        },
    )
    (shared / "batch.py").write_text(script, "utf-8")
    told = slurm.run(sys.executable, "batch.py", cwd=shared)
    jobs = len(list(shared.glob("slurm-*.out")))
    assert jobs > 2
    assert differences(shared / "promises", result) == []
    tell(f"{jobs} jobs: {told.splitlines()[-2]}; equal row by row")


def recipe(word: str, changes: dict[str, str]) -> str:
    """Return the example of the manual with this word in it, changed for a small cluster."""
    blocks = re.findall(r"^```\w*\n(.*?)^```$", MANUAL.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (script,) = [block for block in blocks if word in block]
    for before, after in changes.items():
        assert before in script, before
        script = script.replace(before, after)
    return str(script)
