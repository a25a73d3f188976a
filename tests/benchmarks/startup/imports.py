"""The import-time table of a start: ``python tests/benchmarks/startup/imports.py [RUNS]``.

Starts the program of this Python environment so often, each time until its last statement is
painted, and tells for each package how many modules were loaded and how many milliseconds they took
themselves at their quickest (``python -X importtime``, which takes time itself).
"""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter

_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s*(\S+)")


def main(runs: int) -> int:
    """Print the table; returns the exit code."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "BRIEFREADER_EXIT_ONCE_PAINTED": "1",
            "XDG_DATA_HOME": home,
            "XDG_CONFIG_HOME": home,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        started = [_start(environment) for _ in range(runs + 1)][1:]
    quickest = {name: min(each.get(name, 0) for each in started) for name in started[0]}
    counts = Counter(map(_group, quickest))
    times: Counter[str] = Counter()
    for name, microseconds in quickest.items():
        times[_group(name)] += microseconds
    print("| package | modules | ms |\n| --- | ---: | ---: |")
    for group, microseconds in times.most_common():
        print(f"| {group} | {counts[group]} | {microseconds / 1e3:.1f} |")
    return 0


def _start(environment: dict[str, str]) -> dict[str, int]:
    """Return the microseconds that each module took."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefreader"],
        capture_output=True,
        check=True,
        env=environment,
        text=True,
    )
    return {found[2]: int(found[1]) for found in map(_LINE.match, run.stderr.splitlines()) if found}


def _group(name: str) -> str:
    parts = name.split(".")
    if parts[0] == "briefreader":
        return ".".join(parts[: 3 if parts[1:2] == ["ui"] else 2])
    if parts[0] in {"PySide6", "shiboken6", "shibokensupport"}:
        return "PySide6, shiboken6"
    return "platformdirs" if parts[0] == "platformdirs" else "Python itself"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 10))
