"""Place and words by which a second start asks the window that has the same library open."""

import json
import os
import stat
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

SHOWN = b"shown\n"
"""The answer of a window that takes the request."""
OTHER = b"other\n"
"""The answer of one that has another library open, or does not understand."""
LONGEST = 1_000_000
"""So many bytes a request has at most."""
_LONGEST_NAME = 100
"""Of a socket, in bytes: systems allow 104 to 108."""


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What a second start asks of the window that is there.

    ``library`` is the real path of its library, ``files`` are to be imported, and ``token`` is what
    the desktop lets a window come to the front with, if any.
    """

    library: str
    files: tuple[str, ...] = ()
    token: str = ""

    def encoded(self) -> bytes:
        """Return the request as one line."""
        fields = {"library": self.library, "files": self.files, "token": self.token}
        return json.dumps(fields).encode() + b"\n"

    @classmethod
    def decoded(cls, line: bytes) -> Self | None:
        """Return the request in ``line``, None if there is none."""
        try:
            found = json.loads(line)
            library, files, token = found["library"], found["files"], found["token"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        if not (isinstance(library, str) and isinstance(files, list) and isinstance(token, str)):
            return None
        if not all(isinstance(each, str) and "\0" not in each for each in files):
            return None
        return cls(library, tuple(files), token)


def real_name(library: Path) -> str:
    """Return the one name of a library, by whichever path it was opened."""
    return os.path.realpath(library.expanduser())


def meeting_place(library: Path, *, make: bool = False) -> str:
    """Return the name of the socket of a window on ``library``, empty if it cannot have one.

    It lies in a folder that only the user can enter, which is made with ``make``.
    """
    name = f"briefreader-{zlib.crc32(os.fsencode(real_name(library))):08x}"
    if sys.platform == "win32":
        # Named pipes are those of the machine; Qt lets only the user in.
        return f"{name}-{os.environ.get('USERNAME', '')}"
    for folder in _folders():
        if make:
            _make(folder)
        place = folder / name
        if _is_private(folder) and len(os.fsencode(place)) <= _LONGEST_NAME:
            return str(place)
    return ""


def _folders() -> tuple[Path, ...]:
    """Return where the socket may be, the best first."""
    own = f"briefreader-{os.getuid()}" if sys.platform != "win32" else ""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    there = (Path(runtime),) if runtime and Path(runtime).is_absolute() else ()
    return (*there, Path(os.environ.get("TMPDIR") or "/tmp") / own)  # noqa: S108 - see _is_private


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700)
    except OSError:
        return


def _is_private(folder: Path) -> bool:
    """Tell whether it is a folder of the user's, which no one else can enter."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if sys.platform == "win32":
        return True
    closed = not found.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and closed
