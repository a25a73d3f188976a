"""Batches of thousands of documents: the same as one by one, through kills, in level memory."""

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pyarrow.parquet as pq
import pytest
from batches import (
    differences,
    documents_in,
    finished,
    one_by_one,
    read_already,
    run_batch,
    wait_for_parts,
    write_documents,
)

DASK = Path(sys.executable).with_name("dask")
MEGABYTE = 1024 * 1024
_SAMPLE_SECONDS = 1.0
_ENOUGH = 20_000
_CHUNK = 8
_ENOUGH_TO_KILL = 2_000

Size = Callable[[str, float], float]
Tell = Callable[[str], None]


def write_small_documents(folder: Path, count: int) -> None:
    """Write ``count`` documents of a few hundred bytes, a thousand to a folder."""
    folder.mkdir()
    for number in range(count):
        place = folder / f"{number // 1000:04}"
        place.mkdir(exist_ok=True)
        (place / f"{number:07}.txt").write_text(
            f"Joint Statement {number} of Japan and Chad\n\n"
            f"Tokyo, March {number % 28 + 1}, 2020\n\n"
            f"Japan and Chad agreed to combat terrorism in {number % 90 + 10} ports. Both sides "
            f"pledged to open an embassy by May {2024 + number % 20}.\n",
            "utf-8",
        )


def two_at_once(files: Sequence[Path], folder: Path) -> float:
    """Read each half in a process of its own; returns how many a second they read together.

    That is what two cores can do of it, when nothing else is done on them.
    """
    results = [folder / "half-0.jsonl", folder / "half-1.jsonl"]
    with ProcessPoolExecutor(2, multiprocessing.get_context("fork")) as pool:
        begun = time.monotonic()
        list(pool.map(one_by_one, [files[0::2], files[1::2]], results))
        return len(files) / (time.monotonic() - begun)


@dataclass
class Memory:
    """The memory of processes, in MB by what they are, sampled while work goes on."""

    samples: dict[str, list[tuple[float, float]]] = field(default_factory=dict)

    def take(self, at: float, processes: Mapping[str, list[psutil.Process]]) -> None:
        """Take a sample: of several of a kind the largest."""
        for kind, listed in processes.items():
            sizes = []
            for each in listed:
                with suppress(psutil.Error):
                    sizes.append(each.memory_info().rss / MEGABYTE)
            if sizes:
                self.samples.setdefault(kind, []).append((at, max(sizes)))

    def write(self, file: Path) -> None:
        """Write all samples as CSV."""
        lines = [
            f"{kind},{at:.1f},{size:.1f}\n"
            for kind, listed in self.samples.items()
            for at, size in listed
        ]
        file.write_text("kind,seconds,megabytes\n" + "".join(lines), "utf-8")

    def summary(self) -> Iterator[tuple[str, float, float, float]]:
        """Yield of each kind the mean of the second tenth and of the last one, and the most."""
        for kind, listed in self.samples.items():
            sizes = [size for _, size in listed]
            tenth = max(1, len(sizes) // 10)
            early = sizes[tenth : 2 * tenth] or sizes
            late = sizes[-tenth:]
            yield kind, sum(early) / len(early), sum(late) / len(late), max(sizes)


def kind_of(process: psutil.Process) -> str:
    """Return what a process of a cluster is: a worker keeps an event loop, a reader does not."""
    words = " ".join(process.cmdline())
    if "scheduler" in words:
        return "scheduler"
    if "resource_tracker" in words:
        return "tracker"
    return "reader" if len(process.children()) == 0 else "worker"


@contextmanager
def sampled(pids: list[int], memory: Memory) -> Iterator[None]:
    """Sample the memory of these processes and of all that they start."""
    over = threading.Event()
    begun = time.monotonic()

    def sample() -> None:
        while not over.wait(_SAMPLE_SECONDS):
            found: dict[str, list[psutil.Process]] = {}
            for number, pid in enumerate(pids):
                with suppress(psutil.Error):
                    top = psutil.Process(pid)
                    name = "client" if number == 0 else kind_of(top)
                    found.setdefault(name, []).append(top)
                    for each in top.children(recursive=True):
                        with suppress(psutil.Error):
                            found.setdefault(kind_of(each), []).append(each)
            found.pop("tracker", None)
            memory.take(time.monotonic() - begun, found)

    thread = threading.Thread(target=sample)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class Cluster:
    """A scheduler and workers, started separately by `dask scheduler` and `dask worker`."""

    def __init__(self, folder: Path, workers: int) -> None:
        self._folder = folder
        self._count = workers
        self.scheduler: subprocess.Popen[bytes] | None = None
        self.workers: list[subprocess.Popen[bytes]] = []
        self.file = folder / "scheduler.json"
        self.start()

    def start(self) -> None:
        """Start what does not run."""
        if self.scheduler is None or self.scheduler.poll() is not None:
            self.file.unlink(missing_ok=True)
            self.scheduler = self._run(
                "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"
            )
            while not self.file.exists():
                time.sleep(0.1)
            # Those of a lost scheduler look for it at an address that it has no more.
            self.stop_workers()
        self.workers = [each for each in self.workers if each.poll() is None]
        while len(self.workers) < self._count:
            self.workers.append(
                self._run("worker", "--nthreads", "1", "--no-dashboard", "--host", "127.0.0.1")
            )

    def stop_workers(self) -> None:
        """End all workers, at once: those without a scheduler may wait for it for long."""
        for each in self.workers:
            with suppress(ProcessLookupError):
                os.killpg(each.pid, signal.SIGKILL)
            each.wait()
        self.workers.clear()

    def stop(self) -> None:
        """End all."""
        self.stop_workers()
        if self.scheduler is not None:
            self.scheduler.kill()
            self.scheduler.wait()

    def worker_pids(self) -> list[int]:
        """Return the processes that read chunks, below their nannies."""
        found = []
        for each in self.workers:
            with suppress(psutil.Error):
                found += [
                    child.pid
                    for child in psutil.Process(each.pid).children()
                    if "spawn_main" in " ".join(child.cmdline())
                ]
        return found

    def _run(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        command = [str(DASK), what, *options, "--scheduler-file", str(self.file)]
        log = (self._folder / "cluster.log").open("ab")
        with log:
            return subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self._folder, start_new_session=True
            )


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """Return a scheduler and two workers, which are ended with the test."""
    made = Cluster(tmp_path, 2)
    yield made
    made.stop()


def test_many_documents_are_read_as_one_by_one(tmp_path: Path, size: Size, tell: Tell) -> None:
    """Equal row by row; how fast with one worker and with two, beside a single process."""
    count = int(size("DOCUMENTS", 14_000))
    folder, result = tmp_path / "in", tmp_path / "one-by-one.jsonl"
    write_documents(folder, count)
    files = documents_in(folder)
    alone = one_by_one(files, result)
    together = two_at_once(files, tmp_path)
    tell(f"one process: {alone:.1f} documents a second; two at once, half each: {together:.1f}")
    rates: dict[int, float] = {}
    for workers in (1, 2):
        output = tmp_path / f"out-{workers}"
        begun = time.monotonic()
        told = finished(run_batch(folder, output, "--workers", workers)).splitlines()
        whole = time.monotonic() - begun
        rates[workers] = count / whole
        tell(
            f"{workers} workers: {count / whole:.1f} a second with start and end "
            f"({whole:.0f} s); {told[0]}"
        )
        assert differences(output, result) == []
        held = sum(file.stat().st_size for file in output.rglob("*.*"))
        tell(f"equal row by row; the output has {held / MEGABYTE:.1f} MB")
    tell(
        f"{rates[1] / alone:.2f} of a single process with one worker, {rates[2] / alone:.2f} "
        f"with two: scaling efficiency {rates[2] / (2 * rates[1]):.2f}; with nothing between them "
        f"two processes have {together / (2 * alone):.2f}"
    )


@pytest.mark.parametrize("killed", ["worker", "scheduler", "client"])
def test_kills_lose_and_double_nothing(
    killed: str, cluster: Cluster, tmp_path: Path, seed: int, size: Size, tell: Tell
) -> None:
    """After kills at moments of chance, and going on each time, the result is equal."""
    count, kills = int(size("DOCUMENTS", 2_000)), int(size("KILLS", 10))
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    output = tmp_path / "out"
    folder, result = read_already(tmp_path, count)
    ends: Counter[int] = Counter()
    done = 0
    for _ in range(kills):
        process = run_batch(folder, output, "--scheduler", cluster.file, "--chunk", _CHUNK)
        # At a moment of chance while it reads: so many parts after the first new one.
        more = chance.randint(1, max(1, count // _CHUNK // (2 * kills)))
        wait_for_parts(process, output, more)
        time.sleep(chance.uniform(0, 0.5))
        done += process.poll() is None
        if killed == "client":
            process.kill()
        elif killed == "scheduler":
            assert cluster.scheduler
            cluster.scheduler.kill()
        else:
            os.kill(chance.choice(cluster.worker_pids()), signal.SIGKILL)
            time.sleep(chance.uniform(0.2, 1.5))
            process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert "Traceback" not in err
        ends[process.returncode] += 1
        cluster.start()
    told = finished(run_batch(folder, output, "--scheduler", cluster.file)).splitlines()
    assert differences(output, result) == []
    inputs = pq.read_table(output / "inputs.parquet")
    assert inputs.num_rows == count
    # Fewer documents may be read before the last kill.
    assert count < _ENOUGH_TO_KILL or done == kills
    tell(
        f"{kills} kills of the {killed}, {done} while it read; ends {dict(ends)}; the last run: "
        f"{told[0]}; equal row by row"
    )


def test_a_run_outlives_its_workers(
    cluster: Cluster, tmp_path: Path, seed: int, size: Size, tell: Tell
) -> None:
    """Without being started again: others take the place of those that are killed."""
    count, kills = int(size("OUTLIVED", 400)), int(size("KILLS", 10))
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    output = tmp_path / "out"
    folder, result = read_already(tmp_path, count)
    killed = 0
    process = run_batch(folder, output, "--scheduler", cluster.file, "--chunk", _CHUNK)
    wait_for_parts(process, output, 1)
    while killed < kills and process.poll() is None:
        time.sleep(chance.uniform(0.5, 3))
        pids = cluster.worker_pids()
        if pids and process.poll() is None:
            os.kill(chance.choice(pids), signal.SIGKILL)
            killed += 1
    told = finished(process).splitlines()
    assert killed == kills
    assert differences(output, result) == []
    tell(f"{killed} workers killed in one run: {told[0]}; equal row by row")


def test_memory_is_level(cluster: Cluster, tmp_path: Path, size: Size, tell: Tell) -> None:
    """Of client, scheduler, workers and reading processes, however long the list."""
    count = int(size("SMALL_DOCUMENTS", 100_000))
    folder, output, memory = tmp_path / "in", tmp_path / "out", Memory()
    write_small_documents(folder, count)
    process = run_batch(folder, output, "--scheduler", cluster.file, "--workers", 2)
    assert cluster.scheduler
    pids = [process.pid, cluster.scheduler.pid, *(each.pid for each in cluster.workers)]
    with sampled(pids, memory):
        told = finished(process).splitlines()
    where = Path(os.environ.get("FIGURES") or tmp_path) / "batch-memory.csv"
    memory.write(where)
    tell(f"{told[0]}; samples in {where}")
    grown = []
    for kind, early, late, most in memory.summary():
        tell(f"{kind}: {early:.0f} MB in the second tenth, {late:.0f} in the last, {most:.0f} most")
        if late > 1.1 * early + 10:
            grown.append(kind)
    # Of a short run the second tenth is still the beginning.
    assert count < _ENOUGH or grown == []
    assert f"In all {count:,} documents" in told[1]
