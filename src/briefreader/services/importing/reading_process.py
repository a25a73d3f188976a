"""Process that reads files for another, which may end it at any moment without harm."""

import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from briefreader.errors import BriefreaderError, DocumentError
from briefreader.services.importing.document_reading import Readable, name_of
from briefreader.translatable import mark

if sys.platform != "win32":
    import resource

MAX_MEMORY = 512 * 1024 * 1024
"""What a process may take, in bytes, where the system can limit it (not on Windows)."""
TOO_MUCH_MEMORY = mark(
    "errors", "{path}: reading the file takes more than {limit} MB of memory; split it."
)


def serve(connection: Connection, prepare: Callable[[], Callable[..., object]]) -> None:
    """Read what comes in by what ``prepare`` makes; send back a result or BriefreaderError each.

    The first thing sent is None once the process is ready, or the error that keeps it from being
    so. Ends when the other side closes the connection.
    """
    # Ctrl+C is for the process that was started by the user, which then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The other side may be killed at any moment, before this one is ready too.
    with suppress(EOFError, OSError):
        _answer(connection, prepare)


def _answer(connection: Connection, prepare: Callable[[], Callable[..., object]]) -> None:
    try:
        read = prepare()
    except BriefreaderError as error:
        connection.send(error)
        return
    _limit_memory()
    connection.send(None)
    while True:
        connection.send(_result(connection.recv(), read))


def _result(source: Readable, read: Callable[..., object]) -> object:
    try:
        return read(source)
    except BriefreaderError as error:
        return error
    except MemoryError:
        pass
    except Exception as error:
        # A mistake of ours in one file must not keep the others out.
        return DocumentError(
            mark("errors", "{path}: the file could not be read ({kind}: {reason})."),
            path=name_of(source),
            kind=type(error).__name__,
            reason=error,
        )
    # Only here is there memory for words: what was read is let go with the error that ended it.
    limit = MAX_MEMORY // (1024 * 1024)
    return DocumentError(TOO_MUCH_MEMORY, path=name_of(source), limit=limit)


def _limit_memory() -> None:
    if sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = MAX_MEMORY if most == resource.RLIM_INFINITY else min(MAX_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
