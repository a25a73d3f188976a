"""The program's library says whether it was closed, and is checked where it was not."""

import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest
from real_window import rows

from briefreader.library.write_ahead_logs import is_marked_closed
from waiting import TIMEOUT_SECONDS, wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs hard")
CHECKED = "SELECT value FROM settings WHERE key = 'checked'"
Start = Callable[..., "Popen[bytes]"]


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Path:
    """Return a library with the sample in it."""
    return shutil.copyfile(sample_library, tmp_path / "library.db")


def checked(library: Path) -> str:
    """Return when the library was last found in order, empty if never."""
    return "".join(value for (value,) in rows(library, CHECKED))


def end(program: "Popen[bytes]") -> None:
    """End the program as a log-out does, and wait for it."""
    program.send_signal(signal.SIGTERM)
    assert program.wait(TIMEOUT_SECONDS) == 0


def test_a_window_closes_its_library(start: Start, library: Path) -> None:
    """After a kill it is checked first: only then is it marked again."""
    assert is_marked_closed(library)
    first = start("--library", library)
    wait_for(lambda: not is_marked_closed(library) and checked(library))
    before = checked(library)
    first.kill()
    first.wait()
    assert not is_marked_closed(library)
    second = start("--library", library)
    wait_for(lambda: checked(library) != before)
    end(second)
    assert is_marked_closed(library)
    assert not library.with_name("library.db-wal").exists()
