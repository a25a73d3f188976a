"""Measures the hot paths beside yardsticks: ``python tests/benchmarks/run.py [short] [NAME…]``.

Each ``bench_*.py`` beside this file holds functions ``compare_…(effort)`` that yield comparisons;
NAME is part of a file's or a function's name. ``short`` measures each a few times, on smaller
libraries. The table is Markdown, as docs/performance.md shows it.
"""

import datetime as dt
import importlib
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).parent
for folder in (HERE, HERE.parent):
    # The tests make documents of all formats (format_files).
    sys.path.append(str(folder))

import PySide6.QtCore  # noqa: E402
from harness import FULL, ONCE, SHORT, Effort, MissingError, Result, Told, measure  # noqa: E402

EFFORTS = {"short": SHORT, "once": ONCE}
COLUMNS = ("what", "ours, ms", "beside", "its ms", "ratio", "middle half")
LAYOUT = (("<", 40), (">", 9), ("<", 40), (">", 9), (">", 6), (">", 14))
"""How each column is aligned, and how wide it is."""


def main(*arguments: str) -> int:
    """Print a table of all benchmarks, or of those that were named; returns the exit code.

    It is 1 if a name fits no benchmark.
    """
    effort = next((EFFORTS[each] for each in arguments if each in EFFORTS), FULL)
    names = [each for each in arguments if each not in EFFORTS]
    wanted = [found for found in benchmarks() if not names or any(n in found[0] for n in names)]
    if not wanted:
        print(f"no benchmark is called {' or '.join(names)}", file=sys.stderr)
        return 1
    start = time.perf_counter()
    print(f"{_machine()}\n")
    _print_row(COLUMNS)
    _print_row(["-" * (width - 1) + (":" if align == ">" else "-") for align, width in LAYOUT])
    lines: list[str] = []
    with _home():
        for _, compare in wanted:
            lines += _told(compare, effort)
    print()
    for line in (*lines, f"Measured in {time.perf_counter() - start:.0f} s."):
        print(f"- {line}")
    return 0


def benchmarks() -> Iterator[tuple[str, Callable[[Effort], Told]]]:
    """Yield the name and the function of each benchmark, in order of file and name."""
    for path in sorted(HERE.glob("bench_*.py")):
        module = importlib.import_module(path.stem)
        for name in sorted(vars(module)):
            if name.startswith("compare_"):
                yield f"{path.stem}.{name}", getattr(module, name)


def _told(compare: Callable[[Effort], Told], effort: Effort) -> Iterator[str]:
    """Print a row for each comparison as soon as it is measured; yield what is told besides."""
    try:
        for told in compare(effort):
            if isinstance(told, str):
                yield told
                continue
            result = measure(told, effort)
            _print_row(row(result))
            if told.amount:
                yield speeds(result)
    except MissingError as missing:
        yield f"Left out: {compare.__name__}. {missing}"


def row(result: Result) -> Sequence[str]:
    """Return the cells of the table for ``result``."""
    low, high = result.middle_half
    return (
        result.comparison.what,
        f"{result.ours * 1e3:,.2f}",
        result.comparison.beside,
        f"{result.yardstick * 1e3:,.2f}",
        f"{result.ratio:.2f}",
        f"{low:.2f} to {high:.2f}",
    )


def speeds(result: Result) -> str:
    """Say how much was done in a second, and how much the yardstick did."""
    told = result.comparison
    ours, yardstick = (told.amount / each for each in (result.ours, result.yardstick))
    return (
        f"{told.what}: {ours:,.0f} {told.unit} a second; {told.beside}: {yardstick:,.0f}; "
        f"{1 / result.ratio:.2f} of its speed"
    )


def _print_row(cells: Sequence[str]) -> None:
    padded = (f"{cell:{align}{width}}" for cell, (align, width) in zip(cells, LAYOUT, strict=True))
    print(f"| {' | '.join(padded)} |", flush=True)


@contextmanager
def _home() -> Iterator[None]:
    """Keep what windows remember out of the user's folders."""
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    with tempfile.TemporaryDirectory() as folder:
        homes = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in kinds}
        with patch.dict(os.environ, homes):
            yield


def _machine() -> str:
    """Say what was measured on, and when."""
    today = dt.datetime.now(dt.UTC).date()
    return (
        f"{today}, {_processor()}, {os.cpu_count()} cores, {platform.platform()}, "
        f"Python {platform.python_version()}, Qt {PySide6.QtCore.qVersion()}"
    )


def _processor() -> str:
    cpus = Path("/proc/cpuinfo")
    lines = cpus.read_text("utf-8").splitlines() if cpus.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
