"""Writer of whole files: a file is there as it should be, or stays as it was."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from briefreader.errors import BriefreaderError
from briefreader.library.private_files import make_private_file
from briefreader.translatable import mark


@contextmanager
def replacing(out: Path, error: type[BriefreaderError], *, private: bool = False) -> Iterator[Path]:
    """Yield a new, empty file beside ``out``, which takes its place when all went well.

    It has the mode of ``out``, or of any new file; a ``private`` one can only be read by its owner.
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
            _make(beside, target, private=private)
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


def _make(beside: Path, target: Path, *, private: bool) -> None:
    """Make the new file, which at no moment may be read by more people than in the end."""
    if private or target.exists():
        make_private_file(beside)
        if not private:
            shutil.copymode(target, beside)
    else:
        beside.touch(exist_ok=False)
