"""A reading process that refuses whatever it is asked to read, so that it shows who asks it."""

from collections.abc import Callable
from multiprocessing.connection import Connection

from briefreader.errors import DocumentError
from briefreader.services.importing.document_reading import Source


def serve(connection: Connection, prepare: Callable[[], Callable[[Source], object]]) -> None:
    """Answer as reading processes do; ``multiprocessing`` runs this in one of its own."""
    connection.send(None)
    while True:
        try:
            path = connection.recv()
            connection.send(DocumentError("{path}: refused by the process.", path=path))
        except (EOFError, OSError):
            return
