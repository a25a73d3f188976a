"""Uses a built app as its user would: ``python packaging/smoke.py PROGRAM``; any system."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path(__file__).parents[1] / "data" / "us-kazakhstan-2015.txt"
SECONDS = 120


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


def run(program: Path, home: Path, *arguments: object, **environment: str) -> str:
    """Run the app and return what it wrote; raises SmokeError if it fails."""
    done = subprocess.run(
        [program, *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=os.environ | {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)} | environment,
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
