"""Changes the source in one place at a time and tells which changes no test notices.

    python tools/mutants.py --seed 19 --count 150 [PACKAGE…]

A package is a folder in ``src/briefreader``. The sample is spread evenly over the packages; within
one each line has the same chance, and gives one mutant. A seed draws the same lines again as long
as they stand in the source as they are. A mutant gets the tests that run its statement, those
beside it first, the quickest of each function in turn, up to ``--budget`` seconds; if these are
few, more that run its function or its module. A statement that runs at import gets the tests that
run or import its module, and those that run one that imports it.

What tests run which lines is noted in ``build/mutants`` and noted anew where a file of tests has
changed (``--tests`` says which tests count). Mutants are made in a copy of the checkout. Exit code:
0 all were killed, 1 some survived.
"""

import argparse
import ast
import hashlib
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from covering import keys_of
from mutant_runs import PROJECT, SOURCE, WORK, Site, copies, environment, verdict
from mutating import Mutant, lines_with_mutants

PACKAGES = ("text", "commitments", "library")
NOTED = ("text", "commitments", "library", "documents", "services/briefing")
TESTS = ("text", "commitments", "library", "documents", "services", "cli")
ENOUGH = 5.0
"""Seconds of tests below which a mutant gets more than those that run its statement."""


SLOW = 1.0
"""Seconds that a test may take to be tried in its turn."""


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
    os.nice(5)
    covering = _Covering(_notes(options.tests))
    sites = list(_at(options.only) if options.only else _sample(options))
    with copies(options.jobs) as trees, ThreadPoolExecutor(options.jobs) as pool:
        nothing = sites[0]._replace(mutant=Mutant(0, 0, "", sites[0].mutant.lines, "nothing"))
        if verdict(nothing, covering.tests(nothing, options.budget), trees) != "survived":
            parser.error("tests fail without a mutant")
        # All that is read of the checkout is read now, so that it may be worked on meanwhile.
        tests = [covering.tests(each, options.budget) for each in sites]
        differences = [each.difference() for each in sites]
        verdicts: list[str] = []
        outcomes = pool.map(lambda site, chosen: verdict(site, chosen, trees), sites, tests)
        for site, outcome in zip(sites, outcomes, strict=True):
            verdicts.append(outcome)
            print(f"{len(verdicts)}/{len(sites)} {site.place} {site.mutant.kind}: {outcome}")
            sys.stdout.flush()
    _report(sites, verdicts, differences)
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
    states = {file: _state(PROJECT / file) for file in files}
    old = [
        file
        for file in files
        if not stamps[file].exists() or stamps[file].read_text("utf-8") != states[file]
    ]
    if old:
        print(f"noting which lines the tests of {len(old)} files run")
        variables = {
            **environment(PROJECT),
            "MUTANTS_NOTES": str(WORK / "notes"),
            "MUTANTS_PACKAGES": os.pathsep.join(str(SOURCE / each) for each in NOTED),
        }
        subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "covering", "-q", "--tb=line", *map(str, old)],
            cwd=PROJECT,
            env=variables,
            check=False,
        )
        for file in old:
            stamps[file].parent.mkdir(parents=True, exist_ok=True)
            stamps[file].write_text(states[file], "utf-8")
    notes = [WORK / "notes" / f"{file}.json" for file in files]
    return [json.loads(each.read_bytes()) for each in notes if each.exists()]


def _state(tests: Path) -> str:
    """Return what changes with a file of tests, or with a table beside it that it names.

    A table by language is named as f"sentences_{code}.toml".
    """
    text = tests.read_text("utf-8")
    tables = [
        each
        for each in sorted(tests.parent.glob("*.toml"))
        if each.name in text or f"{each.stem[:-2]}{{" in text
    ]
    return hashlib.sha256(b"".join(each.read_bytes() for each in [tests, *tables])).hexdigest()


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
            for test in _by_turns(circle, site.package):
                limit = ENOUGH if number else budget
                if test.name not in chosen and sum(chosen.values()) + test.seconds <= limit:
                    chosen[test.name] = test.seconds
        return list(chosen)

    def _of(self, table: dict[str, set[CoveringTest]], keys: Iterable[str]) -> set[CoveringTest]:
        return set().union(*(table.get(key, ()) for key in keys))


def _by_turns(tests: Iterable[CoveringTest], package: str) -> list[CoveringTest]:
    """Return tests in the order in which they are to run: the quickest of each function in turn.

    A function's many quick cases would else keep out all others: those in which nothing is found.
    """
    turns: Counter[str] = Counter()
    ranked: list[tuple[bool, bool, bool, int, CoveringTest]] = []
    for test in sorted(tests, key=lambda each: (each.seconds, each.name)):
        function = test.name.partition("[")[0]
        turns[function] += 1
        ranked.append(
            (
                test.name.startswith("tests/ui/"),
                not test.name.startswith(f"tests/{package}/"),
                test.seconds > SLOW,
                turns[function],
                test,
            )
        )
    return [test for *_, test in sorted(ranked)]


def _importers(folder: Path, module: str) -> frozenset[str]:
    """Return the files in ``folder`` that import the given module."""
    name = module.removesuffix(".py").replace("/", ".")
    return frozenset(file for file, names in _imports(folder).items() if name in names)


@cache
def _imports(folder: Path) -> dict[str, set[str | None]]:
    """Return the modules that each file in ``folder`` imports something from."""
    root = PROJECT / "src" if folder == SOURCE else PROJECT
    return {
        path.relative_to(root).as_posix(): {
            node.module
            for node in ast.walk(ast.parse(path.read_bytes()))
            if isinstance(node, ast.ImportFrom)
        }
        for path in folder.rglob("*.py")
    }


def _survived(outcome: str) -> bool:
    return outcome in {"survived", "no test"}


def _report(sites: Sequence[Site], verdicts: Sequence[str], differences: Sequence[str]) -> None:
    outcomes = list(zip(sites, verdicts, strict=True))
    print("\n| package | mutants | killed | timeout | survived | no test | share killed |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for package in [*dict.fromkeys(site.package for site in sites), "all"]:
        counts = Counter(each for site, each in outcomes if package in {site.package, "all"})
        total = counts.total()
        killed = counts["killed"] + counts["timeout"]
        row = (counts["killed"], counts["timeout"], counts["survived"], counts["no test"])
        print(f"| {package} | {total} | {' | '.join(map(str, row))} | {killed / total:.2f} |")
    for (site, each), difference in zip(outcomes, differences, strict=True):
        if _survived(each):
            print(f"\n{site.place} {each}\n{difference}")


if __name__ == "__main__":
    sys.exit(main())
