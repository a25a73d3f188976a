"""Starting to the first painted text, beside a bare Qt window: the CPU seconds of whole processes.

``startup/compare`` lets hyperfine tell the seconds that pass.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import many_statements
from harness import Comparison, Effort, Told, cpu_of_children

BARE_WINDOW = Path(__file__).parent / "startup" / "bare_window.py"
BUNDLE = Path(__file__).parents[2] / "dist" / "briefreader" / "briefreader"
SOURCE = (sys.executable, "-m", "briefreader")


def compare_first_window(effort: Effort) -> Told:
    """Start the app, with its last statement, from source and as a bundle."""
    with _home() as environment:
        for what, command in (("source", SOURCE), ("bundle", (str(BUNDLE),))):
            if not Path(command[0]).exists():
                yield "Left out: start of the bundle. It is not in dist/; `make bundle` makes it."
                continue
            # The first start makes the library, with the sample in it, and the .pyc files.
            _run(command, environment)
            yield Comparison(
                what=f"start to the painted statement, {what}",
                ours=lambda command=command: _run(command, environment),
                beside="a bare Qt window with a QTextBrowser",
                yardstick=lambda: _run((sys.executable, str(BARE_WINDOW)), environment),
                clock=cpu_of_children,
                least=effort.starts,
                most=effort.starts,
            )


def compare_large_library(effort: Effort) -> Told:
    """Start on a large library, and on one that holds a single statement."""
    with _home() as environment:
        large, small = (many_statements.filled(count) for count in (effort.statements, 1))
        yield Comparison(
            what=f"start with {effort.statements:,} statements",
            ours=lambda: _run((*SOURCE, "--library", str(large)), environment),
            beside="the same with one statement",
            yardstick=lambda: _run((*SOURCE, "--library", str(small)), environment),
            clock=cpu_of_children,
            least=effort.starts,
            most=effort.starts,
        )


def _run(command: Sequence[str], environment: dict[str, str]) -> None:
    subprocess.run(command, env=environment, check=True, capture_output=True)


@contextmanager
def _home() -> Iterator[dict[str, str]]:
    """Make a user's folders; the app ends once it has painted, and may keep its .pyc files."""
    with tempfile.TemporaryDirectory() as folder:
        kinds = ("CONFIG", "DATA", "CACHE", "STATE")
        homes = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in kinds}
        environment = os.environ | homes | {"BRIEFREADER_EXIT_ONCE_PAINTED": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        yield environment
