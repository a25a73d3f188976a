"""Writer of whole files: a file is there as it should be, or stays as it was."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from briefreader.errors import BriefreaderError
from briefreader.translatable import mark


@contextmanager
def replacing(out: Path, error: type[BriefreaderError]) -> Iterator[Path]:
    """Yield a new, empty file beside ``out``, which takes its place when all went well.

    Whatever is raised inside leaves ``out`` as it was and no other file behind. Raises ``error`` if
    the file cannot be written, or ``out`` is no regular file.
    """
    try:
        target = out.resolve()
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            # A device or a pipe: moving a file there would take it away from all programs.
            raise error(
                mark(
                    "errors",
                    "{out} cannot be written: it is not a regular file. Choose another place.",
                ),
                out=out,
            )
        beside = target.with_name(f".{target.name[:40]}.{uuid4().hex[:8]}")
        try:
            beside.touch(exist_ok=False)
            if target.exists():
                shutil.copymode(target, beside)
            yield beside
            beside.replace(target)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
    except OSError as failure:
        raise error(
            mark("errors", "{out} cannot be written: {reason}. Choose another place."),
            out=out,
            reason=failure.strerror or failure,
        ) from failure
