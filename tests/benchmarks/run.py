"""Measures the hot paths: ``python tests/benchmarks/run.py [PART OF A NAME]``.

Each ``bench_*.py`` beside this file holds functions ``bench_…()`` that prepare their work and
return the callable to be measured; the function's docstring says what it is. Its functions
``figures_…()`` yield lines of figures of their own, such as ratios.
"""

import importlib.util
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

SECONDS_EACH = 2.0
MIN_RUNS = 3

Work = Callable[[], object]


def main(wanted: str = "") -> int:
    """Print the best and median milliseconds of each benchmark that has ``wanted`` in its name."""
    print(f"{'best ms':>10} {'median ms':>10} {'runs':>5}  what")
    for name, prepare in benchmarks("bench_"):
        if wanted in name:
            runs = measure(prepare())
            what = (prepare.__doc__ or name).splitlines()[0]
            print(
                f"{min(runs) * 1e3:10.2f} {statistics.median(runs) * 1e3:10.2f} "
                f"{len(runs):5}  {what}"
            )
    for name, figures in benchmarks("figures_"):
        if wanted in name:
            for line in figures():
                print(line)
    return 0


def benchmarks(kind: str) -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield the name and the function of each benchmark of this kind, in order of file and name."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        module = load(path)
        for name in sorted(vars(module)):
            if name.startswith(kind):
                yield f"{path.stem}.{name}", getattr(module, name)


def load(path: Path) -> ModuleType:
    """Import the file at ``path``."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        message = f"not a Python file: {path}"
        raise ImportError(message)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(work: Work) -> list[float]:
    """Return the seconds of each run of ``work``, repeated for about ``SECONDS_EACH``."""
    runs: list[float] = []
    end = time.perf_counter() + SECONDS_EACH
    while len(runs) < MIN_RUNS or time.perf_counter() < end:
        start = time.perf_counter()
        work()
        runs.append(time.perf_counter() - start)
    return runs


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
