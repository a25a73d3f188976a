"""A hundred thousand inputs that chance has spoilt, for all that takes in what others have made."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from briefreader.errors import BriefreaderError
from briefreader.services.importing.document_reading import Setup
from briefreader.services.importing.reading_pool import ReadingPool

HERE = Path(__file__).parent
WORKERS = 2
MOST_DEATHS = 200


def test_what_is_spoilt_is_refused_and_does_no_harm(
    tmp_path: Path, seed: int, size: Callable[[str, float], float], tell: Callable[[str], None]
) -> None:
    """No crash, no traceback, nothing that takes over 2 s of the processor's time."""
    inputs = int(size("INPUTS", 100_000))
    folders = [tmp_path / f"worker-{each}" for each in range(WORKERS)]
    running = {}
    for worker, folder in enumerate(folders):
        folder.mkdir()
        running[worker] = start(seed, worker, inputs, folder)
    deaths = 0
    while running:
        for worker, process in list(running.items()):
            code = process.wait()
            folder = folders[worker]
            del running[worker]
            if code == 0:
                continue
            deaths += 1
            assert deaths < MOST_DEATHS, "most inputs end the process"
            number, target = note_death(seed, folder, code)
            print(f"{number} {target}: the process ended with {code}", flush=True)
            running[worker] = start(seed, number + WORKERS, inputs, folder)
    counts: Counter[str] = Counter()
    for folder in folders:
        counts.update(json.loads((folder / "done").read_text()))
    found = sorted(each for folder in folders for each in folder.glob("found-*.why"))
    for why in found:
        print(why, why.read_text(), sep="\n", flush=True)
    tell(f"{sum(counts.values())} inputs; {dict(sorted(counts.items()))}")
    tell(f"{deaths} ended the process, {len(found)} findings")
    assert not found


def start(seed: int, first: int, end: int, folder: Path) -> "subprocess.Popen[bytes]":
    """Start a process on every second input from ``first`` on."""
    paths = os.pathsep.join([str(HERE), str(HERE.parent)])
    command = [sys.executable, HERE / "fuzz_worker.py", seed, first, end, WORKERS, folder]
    return subprocess.Popen(list(map(str, command)), env=os.environ | {"PYTHONPATH": paths})


def note_death(seed: int, folder: Path, code: int) -> tuple[int, str]:
    """Tell of which input the process has died, and write down if that is a mistake.

    Documents are read in a process of their own, which may die: then the user is told so.
    """
    number, target = (folder / "now").read_text().split()
    data = input_again(int(number), target, seed, folder)
    if not (target.startswith("read.") and is_told_of(data, target.removeprefix("read"), folder)):
        (folder / f"found-{number}-{target}").write_bytes(data)
        (folder / f"found-{number}-{target}.why").write_text(f"ended the process with {code}\n")
    return int(number), target


def input_again(number: int, target: str, seed: int, folder: Path) -> bytes:
    """Return the input once more."""
    from fuzz_inputs import input_of, seeds_for

    again = folder / "again"
    again.mkdir(exist_ok=True)
    for each in again.iterdir():
        each.unlink()
    seeds: Mapping[str, list[bytes]] = seeds_for(again)  # type: ignore[assignment]
    return input_of(target, number, seed, seeds)


def is_told_of(data: bytes, suffix: str, folder: Path) -> bool:
    """Tell whether the app says of the document that it cannot be read."""
    path = folder / f"deadly{suffix}"
    path.write_bytes(data)
    with ReadingPool(Setup()) as pool:
        (reading,) = pool.read([path], lambda: False)
    return isinstance(reading, BriefreaderError)
