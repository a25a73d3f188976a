"""The system ends the program while its user types a note, as when the computer is shut down."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from real_window import rows

from waiting import TIMEOUT_SECONDS

DRIVER = Path(__file__).with_name("writing_person.py")
ENOUGH = 30


@pytest.fixture
def heard_signals() -> Iterator[None]:
    """Let programs hear Ctrl+C, which one that a shell starts in the background does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard_signals")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without a signal")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_every_word_is_kept(name: str, environment: dict[str, str], tmp_path: Path) -> None:
    """To the last key, though nothing had saved it yet; the program ends without a fault."""
    library = tmp_path / "library.db"
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen", "BRIEFREADER_LANGUAGE": "en"}
    with subprocess.Popen(
        [sys.executable, DRIVER, library], env=offscreen, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        try:
            typed = program.stdout.read(ENOUGH)
            program.send_signal(getattr(signal, name))
            typed += program.communicate(timeout=TIMEOUT_SECONDS)[0]
        finally:
            program.kill()
    assert program.returncode == 0
    assert rows(library, "SELECT note FROM annotations") == [(typed,)]
