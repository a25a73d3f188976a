"""Reads a file of notes and codes from elsewhere, by its ending."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from briefreader.commitments.taxonomy import Theme
from briefreader.errors import DocumentError, ExchangeError
from briefreader.services.interchange.incoming import IncomingFile
from briefreader.wording import mark

ENDINGS = (".jsonld", ".qdpx")
_MOST_BYTES = {".jsonld": 64 * 1024 * 1024, ".qdpx": 150 * 1024 * 1024}


def read_file(path: Path, themes: Sequence[Theme], now: datetime) -> IncomingFile:
    """Return what the file at ``path`` holds; ``themes`` are those that codes may stand for.

    Raises ExchangeError if it is none of ours, too large, damaged, or not to be trusted.
    """
    ending = path.suffix.lower()
    limit = _MOST_BYTES.get(ending)
    if limit is None:
        raise ExchangeError(
            mark("errors", "{name}: notes and codes come in from files that end in {endings}."),
            name=path.name,
            endings=", ".join(ENDINGS),
        )
    content = _content(path, limit)
    if ending == ".jsonld":
        from briefreader.services.interchange import web_annotations

        return web_annotations.read(content, now)
    from briefreader.services.interchange import refi_qda

    try:
        return refi_qda.read(path, content, themes, now)
    except DocumentError as error:
        raise ExchangeError(
            mark("errors", "The file cannot be taken in. {reason}"), reason=error
        ) from error


def _content(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise ExchangeError(
            mark("errors", "{path} cannot be read: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error
    if len(content) > limit:
        raise ExchangeError(
            mark("errors", "{path}: the file is larger than {limit} MB; it was not read."),
            path=path,
            limit=limit // (1024 * 1024),
        )
    return content
