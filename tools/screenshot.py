"""Takes pictures of the app as it starts: ``python tools/screenshot.py FOLDER``.

Writes screenshot-light.png and screenshot-dark.png. Needs Xvfb, xdotool and scrot; the app runs in
a folder of its own, so the user's library and settings are neither shown nor touched.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
SCHEMES = ("light", "dark")
START_SECONDS = 60
SETTLE_SECONDS = 20
POLL_SECONDS = 0.5


class ScreenshotError(Exception):
    """The app could not be pictured; the message says why."""


def main(folder: Path) -> int:
    """Write one picture per colour scheme to ``folder``; return the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with display() as name:
            for scheme in SCHEMES:
                out = folder / f"screenshot-{scheme}.png"
                take(name, scheme, out)
                print(out)
    except ScreenshotError as error:
        print(f"No screenshot: {error}", file=sys.stderr)
        return 1
    return 0


@contextmanager
def display() -> Iterator[str]:
    """Run an X server without a screen on a free display, and yield the display's name."""
    screen = f"{WIDTH}x{HEIGHT}x24"
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            message = "Xvfb did not start"
            raise ScreenshotError(message)
        yield f":{number}"
    finally:
        stop(server)


def take(display_name: str, scheme: str, out: Path) -> None:
    """Start the app with the colour ``scheme``, fill the screen with it, and picture it."""
    with tempfile.TemporaryDirectory() as home:
        folders = {
            f"XDG_{kind}_HOME": f"{home}/{kind.lower()}"
            for kind in ("DATA", "CONFIG", "CACHE", "STATE")
        }
        environment = os.environ | folders
        environment |= {
            "DISPLAY": display_name,
            "QT_QPA_PLATFORM": "xcb",
            "BRIEFREADER_COLOUR_SCHEME": scheme,
        }
        settings = Path(home) / "config" / "Briefreader" / "briefreader.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text("[window]\ntour_seen=true\nlanguage=en\n")
        app = subprocess.Popen([Path(sys.executable).with_name("briefreader")], env=environment)
        try:
            window = find_window(app, environment)
            run(environment, "xdotool", "windowmove", window, "0", "0")
            run(environment, "xdotool", "windowsize", window, str(WIDTH), str(HEIGHT))
            run(environment, "xdotool", "mousemove", str(WIDTH - 1), str(HEIGHT - 1))
            picture_when_still(environment, out)
        finally:
            stop(app)


def find_window(app: subprocess.Popen[bytes], environment: dict[str, str]) -> str:
    """Return the id of the app's window once it is visible; fail if the app ends before."""
    deadline = time.monotonic() + START_SECONDS
    search = ("xdotool", "search", "--onlyvisible", "--name", "Briefreader")
    while time.monotonic() < deadline:
        if app.poll() is not None:
            message = f"the app ended with exit code {app.returncode}"
            raise ScreenshotError(message)
        found = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
        if found.stdout.strip():
            return found.stdout.split()[-1]
        time.sleep(POLL_SECONDS)
    message = f"no window came up within {START_SECONDS} s"
    raise ScreenshotError(message)


def picture_when_still(environment: dict[str, str], out: Path) -> None:
    """Write a picture of the screen to ``out`` once two in a row are the same."""
    deadline = time.monotonic() + SETTLE_SECONDS
    before = b""
    while time.monotonic() < deadline:
        time.sleep(POLL_SECONDS)
        run(environment, "scrot", "--overwrite", str(out))
        now = out.read_bytes()
        if now == before:
            return
        before = now
    message = f"the window did not come to rest within {SETTLE_SECONDS} s"
    raise ScreenshotError(message)


def run(environment: dict[str, str], *command: str) -> None:
    """Run ``command``; raise ScreenshotError if it fails."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"{' '.join(command)}: {done.stderr.strip() or done.returncode}"
        raise ScreenshotError(message)


def stop(process: subprocess.Popen[bytes]) -> None:
    """End ``process``, kindly at first."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build")))
