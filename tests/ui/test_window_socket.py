"""The window comes forward, and takes files, when it is asked through its socket."""

import socket
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from briefreader.services.handing_over import hand_over
from briefreader.services.running_window import OTHER, WindowRequest, meeting_place, real_name
from briefreader.ui.app.after_start import come_forward
from briefreader.ui.app.window_socket import WindowSocket
from briefreader.ui.window.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@pytest.fixture
def place(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Return where the window is to be asked, in a folder with a short name as sockets need it."""
    with tempfile.TemporaryDirectory(prefix="br-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield meeting_place(window.session.library.path)


@pytest.fixture
def meeting(window: MainWindow, place: str) -> Iterator[WindowSocket]:
    """Return the socket of the window."""
    made = WindowSocket(window.session.library.path, window)
    yield made
    made.close()


def asked(place: str, request: WindowRequest, qtbot: QtBot) -> bool:
    """Tell whether the window takes the request of another program."""
    answers: list[bool] = []
    thread = Thread(target=lambda: answers.append(hand_over(place, request)))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def test_it_takes_what_is_meant_for_its_library(
    window: MainWindow, meeting: WindowSocket, place: str, qtbot: QtBot
) -> None:
    """And nothing else; only the user can write to the socket."""
    assert stat.S_IMODE(Path(place).stat().st_mode) == stat.S_IRWXU
    mine = WindowRequest(real_name(window.session.library.path), ("/a.txt",))
    with qtbot.waitSignal(meeting.asked) as taken:
        assert asked(place, mine, qtbot)
    assert taken.args == [mine]
    with qtbot.assertNotEmitted(meeting.asked):
        assert not asked(place, WindowRequest("/other.db"), qtbot)


@pytest.mark.usefixtures("meeting")
def test_nonsense_is_answered_and_forgotten(place: str, qtbot: QtBot) -> None:
    """A caller that says nothing holds nobody up meanwhile."""
    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as noisy:
        silent.connect(place)
        noisy.connect(place)
        noisy.sendall(b"\xff\n")
        noisy.setblocking(False)
        answers: list[bytes] = []

        def heard() -> bool:
            try:
                answers.append(noisy.recv(100))
            except BlockingIOError:
                return False
            return True

        qtbot.waitUntil(heard)
    assert answers == [OTHER]


@pytest.mark.usefixtures("meeting")
def test_a_second_window_leaves_the_socket_to_the_first(window: MainWindow) -> None:
    """It is not taken from it."""
    second = WindowSocket(window.session.library.path, window)
    assert not second.is_listening


def test_nothing_is_left_behind(meeting: WindowSocket, place: str) -> None:
    """The socket goes with the window."""
    assert Path(place).exists()
    meeting.close()
    assert not Path(place).exists()


def test_it_comes_forward_and_imports(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """From the task bar too."""
    file = tmp_path / "talks.txt"
    file.write_text("Joint statement\n\nJapan will build the bridge.\n", encoding="utf-8")
    window.showMinimized()
    come_forward(window, WindowRequest("", (str(file),)))
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: len(window.session.library.statements.digests()) == 2)
