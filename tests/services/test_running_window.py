"""A second start finds the window that is there, and nobody else does."""

import os
import socket
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefreader.services.handing_over import hand_over, is_listened_to
from briefreader.services.running_window import (
    LONGEST,
    OTHER,
    WindowRequest,
    meeting_place,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")
REQUEST = WindowRequest("/library.db", ("/a.txt", "/\udcff\n.txt"), "token")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the user's folder for sockets, and a folder for temporary files beside it."""
    with tempfile.TemporaryDirectory(prefix="br-") as folder:
        made = Path(folder) / "run"
        made.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(made))
        monkeypatch.setenv("TMPDIR", folder)
        yield made


def test_a_library_has_one_place(runtime: Path, tmp_path: Path) -> None:
    """By whichever of its names; another library has another one."""
    library, link = tmp_path / "library.db", tmp_path / "link.db"
    library.touch()
    link.symlink_to(library)
    place = meeting_place(library)
    assert Path(place).parent == runtime
    assert meeting_place(link) == meeting_place(tmp_path / "." / "library.db") == place
    assert meeting_place(tmp_path / "other.db") != place


def test_a_folder_that_others_can_enter_is_not_used(runtime: Path, tmp_path: Path) -> None:
    """Somebody else could put a socket there and be told the names of files."""
    runtime.chmod(stat.S_IRWXU | stat.S_IXOTH)
    library = tmp_path / "library.db"
    assert meeting_place(library) == ""
    own = Path(meeting_place(library, make=True)).parent
    assert own == runtime.parent / f"briefreader-{os.getuid()}"
    assert stat.S_IMODE(own.stat().st_mode) == stat.S_IRWXU
    own.chmod(stat.S_IRWXU | stat.S_IWGRP)
    assert meeting_place(library, make=True) == ""


def test_a_folder_that_is_a_link_is_not_used(runtime: Path, tmp_path: Path) -> None:
    """It may lead to a folder of somebody else's making."""
    real = runtime.rename(runtime.with_name("real"))
    runtime.symlink_to(real)
    assert meeting_place(tmp_path / "library.db") == ""


def test_a_request_arrives_as_it_was_sent() -> None:
    """Names that are no text, and line feeds in names, too."""
    line = REQUEST.encoded()
    assert line.count(b"\n") == 1
    assert WindowRequest.decoded(line) == REQUEST


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"library": 1, "files": [], "token": ""}',
        b'{"library": "a", "files": "b", "token": ""}',
        b'{"library": "a", "files": [1], "token": ""}',
        b'{"library": "a", "files": ["\\u0000"], "token": ""}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_request_is_none(line: bytes) -> None:
    """Nothing that comes through the socket is trusted."""
    assert WindowRequest.decoded(line) is None


def test_nobody_is_asked_where_nobody_listens(runtime: Path) -> None:
    """A socket that a crash has left, or none at all, is no window."""
    place = runtime / "left"
    assert not hand_over(str(place), REQUEST)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place))
    assert not is_listened_to(str(place))
    assert not hand_over(str(place), REQUEST)


def test_too_much_is_not_sent(runtime: Path) -> None:
    """The window would send it away."""
    assert not hand_over(str(runtime / "any"), WindowRequest("/library.db", ("a" * LONGEST,)))


def test_a_window_with_another_library_does_not_take_it(runtime: Path) -> None:
    """Then a window of its own opens."""
    place = str(runtime / "other")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place)
        listening.listen()

        def answer() -> None:
            caller, _ = listening.accept()
            with caller:
                caller.recv(LONGEST)
                caller.sendall(OTHER)

        thread = threading.Thread(target=answer)
        thread.start()
        assert not hand_over(place, REQUEST)
        thread.join()
    assert not is_listened_to(place)
