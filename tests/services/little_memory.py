"""A reading process that may take less memory than the app's, so that less work exhausts it."""

from collections.abc import Callable
from multiprocessing.connection import Connection

from briefreader.services.importing import reading_process
from briefreader.services.importing.document_reading import Source

MAX_MEMORY = 192 * 1024 * 1024


def serve(connection: Connection, prepare: Callable[[], Callable[[Source], object]]) -> None:
    """Do what reading processes do; ``multiprocessing`` runs this in one of its own."""
    reading_process.MAX_MEMORY = MAX_MEMORY
    reading_process.serve(connection, prepare)
