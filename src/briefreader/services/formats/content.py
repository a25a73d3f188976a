"""Content of a file that somebody has chosen, whatever is in it."""

from pathlib import Path

from briefreader.errors import ExchangeError
from briefreader.wording import mark

MEGABYTE = 1024 * 1024


def content_of(path: Path, limit: int) -> bytes:
    """Return the file's bytes; raises ExchangeError if it cannot be read or has over ``limit``."""
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
            limit=limit // MEGABYTE,
        )
    return content
