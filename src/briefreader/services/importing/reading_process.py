"""Process that reads files for another, which may end it at any moment without harm."""

import signal
import sys
from collections.abc import Collection
from contextlib import suppress
from multiprocessing.connection import Connection

from briefreader.commitments.detector import Detector
from briefreader.errors import BriefreaderError, DocumentError
from briefreader.services.detection.detection import detector_with
from briefreader.services.importing.document_reading import (
    Reading,
    Setup,
    Source,
    name_of,
    read_source,
)
from briefreader.translatable import mark

if sys.platform != "win32":
    import resource

MAX_MEMORY = 512 * 1024 * 1024
"""What a process may take, in bytes, where the system can limit it (not on Windows)."""


def serve(connection: Connection, setup: Setup) -> None:
    """Read the files whose paths come in, and send back a Reading or BriefreaderError each.

    The first thing sent is None once the process is ready, or the error that keeps it from being
    so. Ends when the other side closes the connection.
    """
    # Ctrl+C is for the process that was started by the user, which then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The other side may be killed at any moment, before this one is ready too.
    with suppress(EOFError, OSError):
        _answer(connection, setup)


def _answer(connection: Connection, setup: Setup) -> None:
    try:
        detector = detector_with(setup.cues, setup.themes)
    except BriefreaderError as error:
        connection.send(error)
        return
    _limit_memory()
    connection.send(None)
    while True:
        source = connection.recv()
        connection.send(_read(source, detector, setup.known))


def _read(source: Source, detector: Detector, known: Collection[str]) -> Reading | BriefreaderError:
    try:
        return read_source(source, detector, known=known)
    except BriefreaderError as error:
        return error
    except MemoryError:
        limit = MAX_MEMORY // (1024 * 1024)
        return DocumentError(
            mark(
                "errors", "{path}: reading the file takes more than {limit} MB of memory; split it."
            ),
            path=name_of(source),
            limit=limit,
        )
    except Exception as error:
        # A mistake of ours in one file must not keep the others out.
        return DocumentError(
            mark("errors", "{path}: the file could not be read ({kind}: {reason})."),
            path=name_of(source),
            kind=type(error).__name__,
            reason=error,
        )


def _limit_memory() -> None:
    if sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = MAX_MEMORY if most == resource.RLIM_INFINITY else min(MAX_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
