"""The installed program, as a user starts it."""

import ctypes
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from briefreader import shipped

Completed = subprocess.CompletedProcess[bytes]
Program = Callable[..., Completed]
Start = Callable[..., "subprocess.Popen[bytes]"]

_TIMEOUT_SECONDS = 180
# From linux/prctl.h and linux/capability.h.
_PR_CAPBSET_DROP = 24
_OVERRIDE_PERMISSIONS = (1, 2)


@pytest.fixture(scope="session")
def executable() -> Path:
    """Return the program that pip installed beside the running Python."""
    path = Path(sys.executable).parent / "briefreader"
    assert path.is_file(), f"{path} is missing: install the project (make test does)"
    return path


@pytest.fixture(scope="session")
def sample_library(executable: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a library into which the program has imported the sample, to copy."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "library.db"
    own = {f"XDG_{name}_HOME": str(folder) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    subprocess.run(
        [executable, "import", shipped.sample(), "--library", path],
        env=os.environ | own,
        check=True,
        capture_output=True,
        timeout=_TIMEOUT_SECONDS,
    )
    return path


@pytest.fixture
def environment(user_folders: Path) -> dict[str, str]:
    """Return the test's environment with no display and no locale."""
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "PYTHONUTF8")
    return {
        name: value
        for name, value in os.environ.items()
        if name not in dropped and not name.startswith(("LC_", "PYTHONIO"))
    }


@pytest.fixture
def program(executable: Path, environment: dict[str, str]) -> Program:
    """Return a function that runs the program and waits for its end."""

    def run(
        *arguments: object,
        add: Mapping[str, str] | None = None,
        before: Callable[[], None] | None = None,
        **options: Any,
    ) -> Completed:
        return subprocess.run(
            [executable, *map(str, arguments)],
            env=environment | dict(add or {}),
            preexec_fn=before,
            capture_output="stdout" not in options,
            timeout=_TIMEOUT_SECONDS,
            check=False,
            **options,
        )

    return run


@pytest.fixture
def as_ordinary_user() -> Callable[[], None] | None:
    """Return what makes a child process obey file permissions; None if it does anyway.

    Root may read and write every file. A root without these two capabilities may not, and can
    still run the Python that lies in its own folders.
    """
    if os.name != "posix":
        pytest.skip("file permissions are those of POSIX systems")
    if os.geteuid() != 0:
        return None
    libc = ctypes.CDLL(None, use_errno=True)

    def drop() -> None:
        for capability in _OVERRIDE_PERMISSIONS:
            if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "capabilities cannot be dropped")

    return drop


@pytest.fixture
def dump() -> Callable[[Path], list[str]]:
    """Return a function that writes down all that a library holds."""

    def read(path: Path) -> list[str]:
        connection = sqlite3.connect(path)
        try:
            tables = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ).fetchall()
            return [
                repr(row)
                for (name,) in tables
                for row in connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608
            ]
        finally:
            connection.close()

    return read


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Return the user's folder for sockets: its path is short, as sockets need it."""
    with tempfile.TemporaryDirectory(prefix="br-") as folder:
        yield Path(folder)


@pytest.fixture
def start(executable: Path, environment: dict[str, str], runtime: Path) -> Iterator[Start]:
    """Return a function that starts the program on a screen of no one's; it is ended in the end."""
    started: list[subprocess.Popen[bytes]] = []
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}

    def begin(*arguments: object) -> "subprocess.Popen[bytes]":
        made = subprocess.Popen([executable, *map(str, arguments)], env=offscreen)
        started.append(made)
        return made

    yield begin
    for each in started:
        each.kill()
        each.wait()
