"""Libraries that are open in this process, and first bytes of files that may be such ones.

On POSIX systems a process that closes any descriptor of a file gives up all its locks on it, also
those of SQLite, whose own descriptors stay. Another program would then take the library for closed,
and delete the log to which this one goes on writing.
"""

import os
import sys
from pathlib import Path
from threading import Lock

Identity = tuple[int, int]
"""What tells a file from all others, by whichever name: its device and its number there."""


# The locks are the process's, whatever part of it has taken them: so is this.
_descriptors: dict[Identity, int] = {}
"""One of each library that is open here, kept for as long as it is."""
_holders: dict[Identity, int] = {}
_guard = Lock()


def identity(path: Path) -> Identity | None:
    """Return what tells the file at ``path`` from all others, None if there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def hold(path: Path) -> Identity | None:
    """Note that the file at ``path`` is about to be opened; to be released by what is returned.

    Raises OSError if it cannot be read.
    """
    found = identity(path)
    if sys.platform == "win32" or found is None:
        return found
    with _guard:
        if found not in _descriptors:
            _descriptors[found] = os.open(path, os.O_RDONLY)
        _holders[found] = _holders.get(found, 0) + 1
    return found


def release(found: Identity | None) -> None:
    """Note that a file that was held is closed again by one who held it."""
    if found is None:
        return
    with _guard:
        left = _holders.pop(found, 0) - 1
        if left > 0:
            _holders[found] = left
        elif found in _descriptors:
            os.close(_descriptors.pop(found))


def is_open_here(path: Path) -> bool:
    """Tell whether this process has the file at ``path`` open as a library."""
    return identity(path) in _descriptors


def first_bytes(path: Path, count: int) -> bytes:
    """Return at most ``count`` bytes from the start of the file; raises OSError."""
    found = identity(path)
    with _guard:
        if found in _descriptors:
            return os.pread(_descriptors[found], count, 0)
        with path.open("rb") as file:
            return file.read(count)
