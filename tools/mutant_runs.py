"""Runs of tests on mutants, each in a copy of the checkout and a process of its own."""

import contextlib
import difflib
import multiprocessing
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

import pytest
from mutating import Mutant

PROJECT = Path(__file__).parents[1]
SOURCE = PROJECT / "src" / "briefreader"
WORK = PROJECT / "build" / "mutants"
TIMEOUT = 40
"""Seconds of work after which a mutant is held to run for ever."""
_WAITING = 10
"""How many times as long it may take where others are at work."""
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(
    ["hypothesis", "pytestqt.plugin", "PySide6.QtWidgets", "sqlite_utils", "warm_patterns"]
)
# The server of forks is told what to import, but not from where.
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, [str(Path(__file__).parent), os.environ.get("PYTHONPATH")])
)
_PASSED = (0, 5)
"""pytest's exit codes where all tests passed, or none was left to run."""


class Site(NamedTuple):
    """A mutant and where it stands."""

    package: str
    path: Path
    line: int
    mutant: Mutant

    @property
    def place(self) -> str:
        """Return the file, from the checkout, and the line."""
        return f"{self.path.relative_to(PROJECT)}:{self.line}"

    def difference(self) -> str:
        """Return what the mutant changes, as lines that go and lines that come."""
        old = self.path.read_text("utf-8")
        new = self.mutant.apply(old.encode()).decode()
        lines = difflib.unified_diff(old.split("\n"), new.split("\n"), lineterm="", n=0)
        return "\n".join(list(lines)[3:])


@contextlib.contextmanager
def copies(number: int) -> Iterator[SimpleQueue[Path]]:
    """Give copies of the checkout, with what lies beside it."""
    trees: SimpleQueue[Path] = SimpleQueue()
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for each in range(number):
        beside = WORK / f"tree-{each}"
        shutil.rmtree(beside, ignore_errors=True)
        for name in filter(None, listed.split("\0")):
            if (PROJECT / name).is_file():
                target = beside / "checkout" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(PROJECT / name, target)
        (beside / "shared").symlink_to((PROJECT.parent / "shared").resolve())
        trees.put(beside / "checkout")
    try:
        yield trees
    finally:
        for each in range(number):
            shutil.rmtree(WORK / f"tree-{each}")


def verdict(site: Site, tests: list[str], trees: SimpleQueue[Path]) -> str:
    """Return what becomes of a mutant."""
    if not tests:
        return "no test"
    tree = trees.get()
    file = tree / site.path.relative_to(PROJECT)
    source, times = file.read_bytes(), file.stat()
    wanted = tree.with_name("tests")
    try:
        file.write_bytes(site.mutant.apply(source))
        # Python takes compiled code of an equal size and second for the same.
        compiled = file.parent / "__pycache__"
        for each in compiled.glob(f"{file.stem}.*"):
            each.unlink()
        for group in _beside_and_others(site, tests):
            wanted.write_text("\n".join(group), "utf-8")
            outcome = _run(tree, wanted, sorted({name.partition("::")[0] for name in group}))
            if outcome != "survived":
                return outcome
        return "survived"
    finally:
        file.write_bytes(source)
        for each in compiled.glob(f"{file.stem}.*"):
            each.unlink()
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
        trees.put(tree)


def _beside_and_others(site: Site, tests: Sequence[str]) -> list[list[str]]:
    """Return the tests in two groups: most mutants need not load what the second one does."""
    beside = [name for name in tests if name.startswith(f"tests/{site.package}/")]
    return [group for group in (beside, [each for each in tests if each not in beside]) if group]


def _run(tree: Path, wanted: Path, files: Sequence[str]) -> str:
    arguments = ["-p", "covering", "-p", "no:cacheprovider", "-q", "-x", "--tb=no", *files]
    process = _FORKS.Process(target=_test, args=(tree, wanted, arguments))
    process.start()
    process.join(_WAITING * TIMEOUT)
    if process.is_alive():
        os.killpg(process.pid or 0, signal.SIGKILL)
        process.join()
        return "timeout"
    if process.exitcode == -signal.SIGXCPU:
        return "timeout"
    return "survived" if process.exitcode in _PASSED else "killed"


def _test(tree: Path, wanted: Path, arguments: list[str]) -> None:
    """Run pytest in a process of its own, forked from one in which what is slow to load is."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CPU, (TIMEOUT, TIMEOUT + 1))
    os.chdir(tree)
    os.environ.update(environment(tree), MUTANTS_TESTS=str(wanted))
    sys.path[:0] = [str(tree / "src"), str(tree / "tools")]
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os._exit(pytest.main(arguments))


def environment(tree: Path) -> dict[str, str]:
    """Return the variables with which Python takes the source and the tools of a checkout."""
    found = {**os.environ, "PYTHONPATH": f"{tree / 'src'}{os.pathsep}{tree / 'tools'}"}
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found
