"""Files and folders that only their owner may read: what the user reads and decides is private.

On Windows a user's folders are private already, and nothing is done here.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_OTHERS = 0o077
"""What the group and everybody else may do."""
_COMPANIONS = ("", "-wal", "-shm", "-journal")
"""The library itself, and what SQLite keeps beside it, by the ends of their names."""


def make_private_file(path: Path) -> None:
    """Make a new, empty file that nobody else could read at any moment.

    SQLite gives what it keeps beside a database the mode of the database. Raises FileExistsError if
    something stands there, or OSError.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def make_private_folder(path: Path) -> None:
    """Make the folder, and those above it that are not there yet, for the owner only.

    A folder that is there stays as it is. Raises OSError.
    """
    missing = []
    for folder in (path, *path.parents):
        if folder.exists():
            break
        missing.append(folder)
    for folder in reversed(missing):
        folder.mkdir(mode=FOLDER_MODE, exist_ok=True)


def keep_private(library: Path, own_folder: Path) -> None:
    """Make the library an empty file if it is not there, and let nobody else read it.

    Earlier versions made libraries, and ``own_folder``, with the user's usual modes. Raises OSError
    if it cannot be made.
    """
    make_private_folder(library.parent)
    if library.parent == own_folder:
        _tighten_one(own_folder)
    if not library.exists():
        # Through a link, and though another Briefreader makes it at the same moment.
        os.close(os.open(library, os.O_WRONLY | os.O_CREAT, FILE_MODE))
    tighten(library)


def tighten(library: Path) -> None:
    """Take from all others what they may do with a library and SQLite's files beside it.

    Only what belongs to the user is changed, and a file system that has no modes is left as it is.
    """
    # SQLite keeps them beside the file itself, wherever a link to it is.
    library = library.resolve()
    for end in _COMPANIONS:
        _tighten_one(library.with_name(f"{library.name}{end}"))


def _tighten_one(path: Path) -> None:
    if sys.platform == "win32":
        return
    with suppress(OSError):
        about = path.stat()
        if about.st_uid == os.geteuid() and about.st_mode & _OTHERS:
            path.chmod(about.st_mode & ~_OTHERS & 0o7777)
