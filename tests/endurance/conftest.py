"""What long runs share: their seed and size, and the figures that they tell in the end."""

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_FIGURES: list[str] = []


@pytest.fixture
def seed() -> int:
    """Return the seed of the run: SEED of the environment, or a new one; it is printed."""
    chosen = int(os.environ.get("SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"\nSEED={chosen}", flush=True)
    return chosen


@pytest.fixture
def size() -> Callable[[str, float], float]:
    """Return a function that tells how long a run is: a variable of the environment, or its own."""

    def told(name: str, usual: float) -> float:
        return float(os.environ.get(name) or usual)

    return told


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Return a function that prints a figure now, and again when all runs are over."""

    def note(figure: str) -> None:
        line = f"{request.node.name}: {figure}"
        _FIGURES.append(line)
        print(line, flush=True)

    return note


@pytest.fixture
def home(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a user's programs, who has a display and folders of their own."""
    folder = tmp_path / "home"
    runtime = folder / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    temporary = folder / "tmp"
    temporary.mkdir()
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "LANG", "PYTHONDONTWRITEBYTECODE")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith("LC_")
    }
    own = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    return (
        kept
        | own
        | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(temporary),
            "BRIEFREADER_LANGUAGE": "en",
            "PYTHONFAULTHANDLER": "1",
        }
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell the figures once more, together."""
    if _FIGURES:
        terminalreporter.section("figures")
        for line in _FIGURES:
            terminalreporter.write_line(line)
