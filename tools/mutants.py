"""Changes the source in one place at a time and tells which changes no test notices.

    python tools/mutants.py --seed 19 --count 150 [PACKAGE…]

A package is a folder in ``src/briefreader``. The sample is spread evenly over the packages; within
one each line has the same chance, and gives one mutant. A seed draws the same lines again as long
as they stand in the source as they are. A mutant gets the tests that run its statement, those
beside it first and the quick ones before the slow, up to ``--budget`` seconds; if these are few,
more that run its function or its module. A statement that runs at import gets the tests that run
or import its module, and those that run one that imports it.

What tests run which lines is noted in ``build/mutants`` and noted anew where a file of tests has
changed (``--tests`` says which tests count). Mutants are made in a copy of the checkout. Exit code:
0 all were killed, 1 some survived.
"""

import argparse
import ast
import contextlib
import difflib
import hashlib
import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from typing import Any, NamedTuple

import pytest
from covering import keys_of
from mutating import Mutant, lines_with_mutants

PROJECT = Path(__file__).parents[1]
SOURCE = PROJECT / "src" / "briefreader"
WORK = PROJECT / "build" / "mutants"
PACKAGES = ("text", "commitments", "library")
NOTED = ("text", "commitments", "library", "documents", "services/briefing")
TESTS = ("text", "commitments", "library", "documents", "services", "cli")
TIMEOUT = 240
"""Seconds after which a mutant is held to run for ever."""
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(
    ["hypothesis", "pytestqt.plugin", "PySide6.QtWidgets", "sqlite_utils"]
)
_PASSED = (0, 5)
"""pytest's exit codes where all tests passed, or none was left to run."""
ENOUGH = 5.0
"""Seconds of tests below which a mutant gets more than those that run its statement."""


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


class CoveringTest(NamedTuple):
    """A test and what it takes."""

    name: str
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw, run and report what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("packages", nargs="*", default=PACKAGES, help="folders in src/briefreader")
    parser.add_argument("--seed", type=int, default=19)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--only", metavar="FILE:LINE", nargs="+", help="all mutants of these lines")
    parser.add_argument("--tests", nargs="+", default=TESTS, help="folders in tests")
    parser.add_argument("--budget", type=float, default=20, help="seconds of tests for a mutant")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args(arguments)
    os.nice(10)
    covering = _Covering(_notes(options.tests))
    sites = list(_at(options.only) if options.only else _sample(options))
    with _trees(options.jobs) as trees, ThreadPoolExecutor(options.jobs) as pool:
        nothing = sites[0]._replace(mutant=Mutant(0, 0, "", sites[0].mutant.lines, "nothing"))
        if _verdict(nothing, covering.tests(nothing, options.budget), trees) != "survived":
            parser.error("tests fail without a mutant")
        verdicts: list[str] = []
        for site, verdict in zip(
            sites,
            pool.map(
                lambda each: _verdict(each, covering.tests(each, options.budget), trees), sites
            ),
            strict=True,
        ):
            verdicts.append(verdict)
            print(f"{len(verdicts)}/{len(sites)} {site.place} {site.mutant.kind}: {verdict}")
            sys.stdout.flush()
    _report(sites, verdicts)
    return 1 if any(map(_survived, verdicts)) else 0


def _sample(options: argparse.Namespace) -> Iterator[Site]:
    """Yield as many mutants of each package; the first ones get what cannot be shared evenly."""
    for number, package in enumerate(options.packages):
        share = (options.count + len(options.packages) - 1 - number) // len(options.packages)
        ranked: list[tuple[str, Path, int, list[Mutant]]] = []
        seen: Counter[str] = Counter()
        for path in sorted((SOURCE / package).rglob("*.py")):
            lines = path.read_text("utf-8").split("\n")
            for line, mutants in lines_with_mutants(path.read_bytes()):
                key = f"{options.seed} {path.relative_to(SOURCE)} {lines[line - 1].strip()}"
                seen[key] += 1
                rank = hashlib.sha256(f"{key} {seen[key]}".encode()).hexdigest()
                ranked.append((rank, path, line, mutants))
        for rank, path, line, mutants in sorted(ranked, key=lambda each: each[0])[:share]:
            yield Site(package, path, line, random.Random(rank).choice(mutants))  # noqa: S311


def _at(places: Iterable[str]) -> Iterator[Site]:
    for place in places:
        file, _, wanted = place.partition(":")
        path = (PROJECT / file).resolve()
        for line, mutants in lines_with_mutants(path.read_bytes()):
            for mutant in mutants if line == int(wanted) else ():
                yield Site(path.relative_to(SOURCE).parts[0], path, line, mutant)


def _notes(folders: Iterable[str]) -> list[dict[str, Any]]:
    """Return what is noted of each file of tests; notes are made where they are missing or old."""
    files = sorted(
        file.relative_to(PROJECT)
        for folder in folders
        for file in (PROJECT / "tests" / folder).rglob("test_*.py")
    )
    stamps = {file: WORK / "notes" / f"{file}.stamp" for file in files}
    states = {
        file: hashlib.sha256(
            b"".join(
                each.read_bytes()
                for each in [PROJECT / file, *sorted((PROJECT / file).parent.glob("*.toml"))]
            )
        ).hexdigest()
        for file in files
    }
    old = [
        file
        for file in files
        if not stamps[file].exists() or stamps[file].read_text("utf-8") != states[file]
    ]
    if old:
        print(f"noting which lines the tests of {len(old)} files run")
        environment = {
            **_environment(PROJECT),
            "MUTANTS_NOTES": str(WORK / "notes"),
            "MUTANTS_PACKAGES": os.pathsep.join(str(SOURCE / each) for each in NOTED),
        }
        subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "covering", "-q", "--tb=line", *map(str, old)],
            cwd=PROJECT,
            env=environment,
            check=False,
        )
        for file in old:
            stamps[file].parent.mkdir(parents=True, exist_ok=True)
            stamps[file].write_text(states[file], "utf-8")
    notes = [WORK / "notes" / f"{file}.json" for file in files]
    return [json.loads(each.read_bytes()) for each in notes if each.exists()]


class _Covering:
    """Finds the tests that may notice a mutant."""

    def __init__(self, notes: Iterable[dict[str, Any]]) -> None:
        self._by_line: dict[str, set[CoveringTest]] = {}
        self._by_scope: dict[str, set[CoveringTest]] = {}
        self._by_module: dict[str, set[CoveringTest]] = {}
        self._by_file: dict[str, set[CoveringTest]] = {}
        for noted in notes:
            for name, test in noted["tests"].items():
                found = CoveringTest(name, test["seconds"])
                self._by_file.setdefault(name.partition("::")[0], set()).add(found)
                for number in test["lines"]:
                    key = noted["lines"][number]
                    module, scope, _ = key.split(":", 2)
                    self._by_line.setdefault(key, set()).add(found)
                    self._by_scope.setdefault(f"{module}:{scope}", set()).add(found)
                    self._by_module.setdefault(module, set()).add(found)

    def tests(self, site: Site, budget: float) -> list[str]:
        """Return the tests for a mutant, in the order in which they are to run."""
        module = site.path.relative_to(PROJECT / "src").as_posix()
        keys = keys_of(site.path)
        first, last = site.mutant.lines
        noted = [keys[line] for line in range(first, last + 1) if line in keys]
        scopes = {":".join(key.split(":", 2)[:2]) for key in noted}
        circles = [
            self._of(self._by_line, noted),
            self._of(self._by_scope, scopes),
            self._of(self._by_module, [module]),
        ]
        if not noted:
            modules = [module, *_importers(SOURCE, module)]
            files = _importers(PROJECT / "tests", module)
            circles = [self._of(self._by_module, modules) | self._of(self._by_file, files)]
        chosen: dict[str, float] = {}
        for number, circle in enumerate(circles):
            for test in sorted(circle, key=lambda each: self._order(each, site)):
                limit = ENOUGH if number else budget
                if test.name not in chosen and sum(chosen.values()) + test.seconds <= limit:
                    chosen[test.name] = test.seconds
        return list(chosen)

    def _of(self, table: dict[str, set[CoveringTest]], keys: Iterable[str]) -> set[CoveringTest]:
        return set().union(*(table.get(key, ()) for key in keys))

    def _order(self, test: CoveringTest, site: Site) -> tuple[bool, bool, float, str]:
        beside = test.name.startswith(f"tests/{site.package}/")
        return test.name.startswith("tests/ui/"), not beside, test.seconds, test.name


@cache
def _importers(folder: Path, module: str) -> frozenset[str]:
    """Return the files in ``folder`` that import the given module."""
    name = module.removesuffix(".py").replace("/", ".")
    root = PROJECT / "src" if folder == SOURCE else PROJECT
    return frozenset(
        path.relative_to(root).as_posix()
        for path in folder.rglob("*.py")
        if any(
            isinstance(node, ast.ImportFrom) and node.module == name
            for node in ast.walk(ast.parse(path.read_bytes()))
        )
    )


@contextlib.contextmanager
def _trees(number: int) -> Iterator[SimpleQueue[Path]]:
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


def _verdict(site: Site, tests: list[str], trees: SimpleQueue[Path]) -> str:
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
            verdict = _run(tree, wanted, sorted({name.partition("::")[0] for name in group}))
            if verdict != "survived":
                return verdict
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
    process.join(TIMEOUT)
    if process.is_alive():
        os.killpg(process.pid or 0, signal.SIGKILL)
        process.join()
        return "timeout"
    return "survived" if process.exitcode in _PASSED else "killed"


def _test(tree: Path, wanted: Path, arguments: list[str]) -> None:
    """Run pytest in a process of its own, forked from one in which what is slow to load is."""
    os.setsid()
    os.chdir(tree)
    os.environ.update(_environment(tree), MUTANTS_TESTS=str(wanted))
    sys.path[:0] = [str(tree / "src"), str(tree / "tools")]
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)
    os._exit(pytest.main(arguments))


def _environment(tree: Path) -> dict[str, str]:
    environment = {**os.environ, "PYTHONPATH": f"{tree / 'src'}{os.pathsep}{tree / 'tools'}"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _survived(verdict: str) -> bool:
    return verdict in {"survived", "no test"}


def _report(sites: Sequence[Site], verdicts: Sequence[str]) -> None:
    outcomes = list(zip(sites, verdicts, strict=True))
    print("\n| package | mutants | killed | timeout | survived | no test | share killed |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for package in [*dict.fromkeys(site.package for site in sites), "all"]:
        counts = Counter(verdict for site, verdict in outcomes if package in {site.package, "all"})
        total = counts.total()
        killed = counts["killed"] + counts["timeout"]
        row = (counts["killed"], counts["timeout"], counts["survived"], counts["no test"])
        print(f"| {package} | {total} | {' | '.join(map(str, row))} | {killed / total:.2f} |")
    for site, verdict in outcomes:
        if _survived(verdict):
            print(f"\n{site.place} {verdict}\n{site.difference()}")


if __name__ == "__main__":
    sys.exit(main())
