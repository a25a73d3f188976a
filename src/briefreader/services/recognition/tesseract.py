"""The program that recognises letters in pictures: Tesseract, found where it is installed.

See https://tesseract-ocr.github.io/tessdoc/ for what it is told here.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from briefreader.errors import CancelledError, DocumentError
from briefreader.translatable import mark

Cancelled = Callable[[], bool]

MAX_SECONDS = 300.0
"""How long one page may take."""

_POLL_SECONDS = 0.1
_LIST_SECONDS = 10.0
# Programs that are started from a desktop of macOS do not know what a shell does.
_FOLDERS = ("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin")
_NO_LANGUAGES = frozenset({"osd", "equ"})
"""Models that tell how a page is turned, and formulas."""


def installed() -> Path | None:
    """Return the program, or None if there is none."""
    folders = [os.environ.get("PATH", ""), *_FOLDERS]
    if sys.platform == "win32":
        # Its installer puts it there, and not into the path.
        folders = [folders[0], str(Path(os.environ.get("PROGRAMFILES", "")) / "Tesseract-OCR")]
    found = shutil.which("tesseract", path=os.pathsep.join(folders))
    return Path(found) if found else None


def languages(program: Path) -> tuple[str, ...]:
    """Return the codes of the languages that it has models of, such as "eng" or "chi_sim".

    Raises DocumentError if it does not answer.
    """
    try:
        done = subprocess.run(  # noqa: S603 - the program that the user has installed
            [program, "--list-langs"],
            env=_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LIST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _failed(str(error)) from error
    if done.returncode:
        raise _failed(_last_line(done.stderr))
    # A heading comes first; models of scripts stand in a folder of their own.
    listed = [line.strip() for line in done.stdout.decode("utf-8", "replace").splitlines()[1:]]
    return tuple(name for name in listed if name and name not in _NO_LANGUAGES and "/" not in name)


def recognised(
    program: Path,
    graymap: bytes,
    dots_per_inch: int,
    codes: Sequence[str],
    cancelled: Cancelled,
) -> bytes:
    """Return a PDF of one page with nothing but the words of the picture, each in its place.

    ``codes`` are of the languages that the words may be in, the likeliest first. Raises
    DocumentError if the program fails or takes longer than ``MAX_SECONDS``, CancelledError if
    ``cancelled`` answers true.
    """
    options = ["-l", "+".join(codes), "--dpi", str(dots_per_inch), "-c", "textonly_pdf=1"]
    with TemporaryFile() as picture:
        picture.write(graymap)
        picture.seek(0)
        try:
            process = subprocess.Popen(  # noqa: S603 - the program that the user has installed
                [program, "stdin", "stdout", *options, "pdf"],
                env=_environment(),
                stdin=picture,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise _failed(str(error)) from error
        with process:
            try:
                written, said = _outcome(process, cancelled)
            finally:
                process.kill()
    if process.returncode or not written:
        raise _failed(_last_line(said))
    return written


def _outcome(process: "subprocess.Popen[bytes]", cancelled: Cancelled) -> tuple[bytes, bytes]:
    """Return what the process writes and what it says, once it has ended."""
    deadline = time.monotonic() + MAX_SECONDS
    while not cancelled():
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_POLL_SECONDS)
        if time.monotonic() > deadline:
            raise DocumentError(
                mark("errors", "A page took longer than {seconds:.0f} seconds to recognise."),
                seconds=MAX_SECONDS,
            )
    raise CancelledError


def _environment() -> Mapping[str, str]:
    """Return the environment of the user, in which a bundle finds none of its own libraries."""
    # One page takes one processor: more of them help it little, and other pages more.
    found = os.environ | {"OMP_THREAD_LIMIT": "1"}
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            found.pop(name, None)
            if before := found.pop(f"{name}_ORIG", None):
                found[name] = before
    return found


def _last_line(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip() if lines else ""


def _failed(reason: str) -> DocumentError:
    return DocumentError(
        mark("errors", "The text recognition program Tesseract failed: {reason}"), reason=reason
    )
