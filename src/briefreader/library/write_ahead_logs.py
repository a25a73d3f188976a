"""Write-ahead logs beside libraries: which one belongs to its library, and which is foreign.

SQLite applies a log that lies beside a file to it, whoever has written it: that of the library
which a copy was laid over, or one left behind by a file that is gone. Pages of both are mixed then.

The file's header tells whether it is written with a log. It is while anybody has a library open to
write; the last to close it puts all that is in the log into the file, and says in the header that
there is none (``mark_closed``). Copies by Briefreader are made so too. So a log beside a file that
is closed is foreign, and a file that is not closed, though nobody has it open, was left by a
program that was killed.
"""

import sqlite3
from contextlib import suppress
from itertools import count
from pathlib import Path

from briefreader.library.open_files import first_bytes

# https://www.sqlite.org/fileformat.html#file_format_version_numbers: 2 for a write-ahead log.
_WRITE_VERSION_AT = 18
_WRITE_AHEAD = 2
_WITHOUT_LOG = 1


def written_with_log(path: Path) -> bool:
    """Tell from its header whether the database at ``path`` is one that is written with a log.

    A library that is not was closed, or is a copy of one. Raises OSError if it cannot be read.
    """
    return _write_version(path) == bytes([_WRITE_AHEAD])


def is_marked_closed(path: Path) -> bool:
    """Tell whether the header, which may be damaged, says that the library at ``path`` is closed.

    Raises OSError if it cannot be read.
    """
    return _write_version(path) == bytes([_WITHOUT_LOG])


def mark_closed(connection: sqlite3.Connection) -> None:
    """Let the file say that it is closed and has no log, unless somebody else has it open.

    For the last step before ``connection`` is closed. A file that cannot be written stays as it is.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        # SQLite empties the log, deletes it and then writes the header, if it is alone.
        connection.execute("PRAGMA journal_mode = DELETE")


def set_aside_foreign_log(path: Path) -> Path | None:
    """Move aside a log beside ``path`` that cannot be its own; returns where, None without one.

    Raises OSError if it cannot be moved.
    """
    # SQLite keeps it beside the file itself, wherever a link to it is.
    path = path.resolve()
    log = path.with_name(f"{path.name}-wal")
    # A log is there only while the header says so. Looked at on both sides, as others may open or
    # close the library meanwhile.
    if _is_written_with_log(path) or not _has_content(log) or _is_written_with_log(path):
        return None
    names = (path.with_name(f"{path.name}-wal foreign {number}") for number in count(1))
    with suppress(FileNotFoundError):
        return log.rename(next(name for name in names if not name.exists()))
    return None


def _write_version(path: Path) -> bytes:
    return first_bytes(path, _WRITE_VERSION_AT + 1)[_WRITE_VERSION_AT:]


def _is_written_with_log(path: Path) -> bool:
    return path.exists() and written_with_log(path)


def _has_content(log: Path) -> bool:
    with suppress(FileNotFoundError):
        return log.stat().st_size > 0
    return False
