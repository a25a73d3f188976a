"""Reader of a file of notes and codes from other programs, by its ending."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from briefreader.commitments.taxonomy import Theme
from briefreader.errors import DocumentError, ExchangeError
from briefreader.services.formats.bundle import IncomingBundle
from briefreader.services.formats.content import MEGABYTE, content_of
from briefreader.wording import mark

_MOST_BYTES = {".jsonld": 64 * MEGABYTE, ".qdpx": 150 * MEGABYTE}


def read_notes_file(path: Path, themes: Sequence[Theme], now: datetime) -> IncomingBundle:
    """Return what the file at ``path`` holds; ``themes`` are those that codes may stand for.

    What has no time is of ``now``. Raises ExchangeError if it is none of ours, too large, damaged,
    or not to be trusted.
    """
    ending = path.suffix.lower()
    limit = _MOST_BYTES.get(ending)
    if limit is None:
        raise ExchangeError(
            mark("errors", "{name}: notes and codes come in from files that end in {endings}."),
            name=path.name,
            endings=", ".join(_MOST_BYTES),
        )
    content = content_of(path, limit)
    if ending == ".jsonld":
        from briefreader.services.formats.web_annotations import reading as web_annotations

        return web_annotations.read(content, now)
    from briefreader.services.formats.refi_qda import reading as refi_qda

    try:
        return refi_qda.read(path, content, themes, now)
    except DocumentError as error:
        raise ExchangeError(
            mark("errors", "The file cannot be taken in. {reason}"), reason=error
        ) from error
