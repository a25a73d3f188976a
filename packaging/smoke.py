"""Uses a built app as its user would: ``python packaging/smoke.py PROGRAM``; any system."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path(__file__).parents[1] / "data" / "us-kazakhstan-2015.txt"
SECONDS = 120
SETTLED_SECONDS = 10
"""After which a window has done what a start needs besides it."""


class SmokeError(Exception):
    """The app did not do what it should; the message says what came out."""


def main(program: Path) -> int:
    """Run every check; returns the exit code."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        try:
            check(program.absolute(), folder)
        except (SmokeError, subprocess.TimeoutExpired) as error:
            print(f"smoke test failed: {error}", file=sys.stderr)
            return 1
    print("smoke test passed")
    return 0


def check(program: Path, home: Path) -> None:
    """Version, detection, briefing, library and the first painted window."""
    library, page = home / "talks.briefing", home / "page.pdf"
    expect(run(program, home, "--version"), "Briefreader, version ")
    expect(run(program, home, "extract", SAMPLE), "15 commitments")
    run(program, home, "briefing", SAMPLE, "-o", page)
    if not page.read_bytes().startswith(b"%PDF-"):
        message = f"{page} is no PDF"
        raise SmokeError(message)
    expect(run(program, home, "import", SAMPLE, "--library", library), "imported")
    expect(run(program, home, "list", "--library", library), "Kazakhstan")
    run(program, home, library, BRIEFREADER_EXIT_ONCE_PAINTED="1", QT_QPA_PLATFORM="offscreen")
    check_window(program, home, library)


def check_window(program: Path, home: Path, library: Path) -> None:
    """A window that stays; a second start brings it forward and ends."""
    with subprocess.Popen(
        [program, library],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=environment_in(home) | {"QT_QPA_PLATFORM": "offscreen"},
    ) as window:
        try:
            window.wait(SETTLED_SECONDS)
        except subprocess.TimeoutExpired:
            run(program, home, library, QT_QPA_PLATFORM="offscreen")
        finally:
            window.terminate()
        _, said = window.communicate(timeout=SECONDS)
    # What fails once the window is there is logged, and told in a dialog.
    if "Traceback" in said:
        raise SmokeError(said)


def environment_in(home: Path) -> dict[str, str]:
    """Return this environment with the user's folders in ``home``."""
    kinds = ("CONFIG_HOME", "DATA_HOME", "RUNTIME_DIR")
    return os.environ | {f"XDG_{kind}": str(home) for kind in kinds}


def run(program: Path, home: Path, *arguments: object, **environment: str) -> str:
    """Run the app and return what it wrote; raises SmokeError if it fails."""
    done = subprocess.run(
        [program, *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment_in(home) | environment,
        timeout=SECONDS,
    )
    if done.returncode:
        message = f"{arguments}: exit code {done.returncode}: {done.stdout}{done.stderr}"
        raise SmokeError(message)
    return done.stdout


def expect(output: str, part: str) -> None:
    """Raise SmokeError if ``part`` is not in ``output``."""
    if part not in output:
        message = f"no “{part}” in {output!r}"
        raise SmokeError(message)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
