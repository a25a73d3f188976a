"""A screen without a monitor (Xvfb), and processes that end with the context they run in.

The pictures and the tests in real windows need no more than this: there is no window manager.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
_END_SECONDS = 10


class ScreenError(Exception):
    """There is no screen; the message says why."""


@contextmanager
def screen(width: int = WIDTH, height: int = HEIGHT) -> Iterator[str]:
    """Run an X server of this size on a free display, and yield the display's name.

    Raises ScreenError if Xvfb is missing or does not start.
    """
    size = f"{width}x{height}x24"
    # Else it starts anew whenever its last client leaves, and refuses who comes just then.
    kept = ["-noreset", "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, *kept]
    try:
        with running(command, os.environ) as server:
            number = first_line(server)
            if not number:
                message = "Xvfb did not start"
                raise ScreenError(message)
            yield f":{number}"
    except FileNotFoundError as error:
        message = "Xvfb is missing: install xvfb"
        raise ScreenError(message) from error


@contextmanager
def running(
    command: Sequence[str | Path], environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[str]]:
    """Run ``command`` until the end of the context, kindly ended; its output can be read."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


def first_line(process: subprocess.Popen[str]) -> str:
    """Return the first line that ``process`` writes, empty if it ends without one."""
    return process.stdout.readline().strip() if process.stdout else ""
