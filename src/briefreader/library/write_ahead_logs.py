"""Write-ahead logs beside libraries: which one belongs to its library, and which is foreign.

SQLite applies a log that lies beside a file to it, whoever has written it: that of the library
which a copy was laid over, or one left behind by a file that is gone. Pages of both are mixed then.
"""

from itertools import count
from pathlib import Path

# https://www.sqlite.org/fileformat.html#file_format_version_numbers: 2 for a write-ahead log.
_WRITE_VERSION_AT = 18
_WRITE_AHEAD = 2


def written_with_log(path: Path) -> bool:
    """Tell from its header whether the database was last written with a write-ahead log."""
    with path.open("rb") as file:
        header = file.read(_WRITE_VERSION_AT + 1)
    return header[_WRITE_VERSION_AT:] == bytes([_WRITE_AHEAD])


def set_aside_foreign_log(path: Path) -> Path | None:
    """Move aside a log beside ``path`` that cannot be its own; returns where, None without one.

    Copies of libraries are written without a log. Raises OSError if it cannot be moved.
    """
    log = path.with_name(f"{path.name}-wal")
    # Looked for first: where a library is just being made, its header tells of the log before it
    # is there.
    if not log.exists() or not log.stat().st_size:
        return None
    if path.exists() and written_with_log(path):
        return None
    names = (path.with_name(f"{path.name}-wal foreign {number}") for number in count(1))
    return log.rename(next(name for name in names if not name.exists()))
