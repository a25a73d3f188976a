"""The program is started again on a library that a window has open."""

import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from real_window import rows

from waiting import TIMEOUT_SECONDS, wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")
Start = Callable[..., "subprocess.Popen[bytes]"]
TEXT = "Joint statement\n\nJapan and Chad will build the bridge by May 2027.\n"


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Path:
    """Return a library with the sample in it."""
    return shutil.copyfile(sample_library, tmp_path / "library.db")


def socket_in(runtime: Path) -> Path:
    """Return the socket of the window, once it is there."""
    return wait_for(lambda: next((each for each in runtime.iterdir() if each.is_socket()), None))


def test_the_first_window_takes_the_files(
    start: Start, library: Path, runtime: Path, tmp_path: Path
) -> None:
    """By whatever name the library is given; the second start ends at once and without a word."""
    first = start("--library", library)
    place = socket_in(runtime)
    assert stat.S_IMODE(place.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR | stat.S_IXUSR
    link = tmp_path / "link.db"
    link.symlink_to(library)
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert start("--library", link, file).wait(TIMEOUT_SECONDS) == 0
    wait_for(lambda: len(rows(library, "SELECT id FROM statements")) == 2)
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(TIMEOUT_SECONDS) == 0
    assert list(runtime.iterdir()) == []


def test_another_window_opens_where_it_is_wanted(
    start: Start, library: Path, runtime: Path, tmp_path: Path
) -> None:
    """By an option, or as it is on another library."""
    start("--library", library)
    place = socket_in(runtime)
    second = start("--library", library, "--new-window")
    third = start("--library", tmp_path / "other.db")
    wait_for(lambda: len([each for each in runtime.iterdir() if each.is_socket()]) == 2)
    assert place.exists()
    assert third.poll() is None
    with pytest.raises(subprocess.TimeoutExpired):
        second.wait(1)


def test_a_window_that_was_killed_is_in_no_ones_way(
    start: Start, library: Path, runtime: Path
) -> None:
    """Its socket stays behind; the next start opens a window, which can be asked again."""
    first = start("--library", library)
    place = socket_in(runtime)
    first.kill()
    first.wait()
    left = place.stat().st_ctime_ns
    second = start("--library", library)
    wait_for(lambda: place.exists() and place.stat().st_ctime_ns != left)
    assert start("--library", library).wait(TIMEOUT_SECONDS) == 0
    assert second.poll() is None


def test_of_two_starts_at_once_one_opens_a_window(
    start: Start, library: Path, runtime: Path
) -> None:
    """However close; the other hands over to it and ends."""
    both = [start("--library", library) for _ in range(2)]
    ended = wait_for(lambda: [each for each in both if each.poll() is not None])
    assert [each.returncode for each in ended] == [0]
    assert socket_in(runtime).exists()
    (window,) = (each for each in both if each not in ended)
    assert window.poll() is None
    assert library.with_name("library.db.lock").exists()
    window.send_signal(signal.SIGTERM)
    assert window.wait(TIMEOUT_SECONDS) == 0
    assert not library.with_name("library.db.lock").exists()
